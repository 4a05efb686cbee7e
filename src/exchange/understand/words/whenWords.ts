/** Whether what a footnote says is when a letter holds: hours, sites, amounts, phases. In the languages met. */
import { saysOneAtATime } from '../../../domain/gaps/ownership/oneAtATime';
import { hoursOf } from '../../../domain/incidents/judging/conditions';

/** Of a role, what a footnote says of when its letter holds; undefined: nothing. */
export type ConditionOf = (note: string, role: string) => string | undefined;

/** A longer one tells more than when. */
const LONGEST = 160;

/** Refers to a text in which it stands. */
const REFERS =
  /^(?:see|cf\.?|refer|siehe|vgl|voir|ver|véase|vedi|cfr|zie|zob|patrz)(?![\p{L}])|contra[ct]t|contrato|convention|(?<!\p{L})(?:vertrag|umow|annex|anlage|anexo|allegat|załącznik|bijlage|verbale|protokoll|procedur|procédure|wiki|template|vorlage)/iu;

const ONLY =
  'only|just|nur|ausschließlich|seulement|uniquement|solo|sólo|solamente|soltanto|só|somente|apenas|tylko|wyłącznie|alleen|slechts|uitsluitend';

/** Begins what says when, whatever follows. */
const OPENERS = [
  ONLY,
  'if|when|whenever|unless|except|until|till|up to|above|below|as of|from (?=\\d)|(?:over|under|after|before|during|at|in|on|for) (?=\\d|[€$£]|(?:the )?(?:night|weekend|week ?day|holiday|day|evening|go.?live|pilot|cutover|migration|business|office|working|peak|freeze|hypercare))|outside|out.of.hours|off.hours|after.hours|in case of|once|while|weekends?|nights?|week ?days?|daytime|evenings|public holidays',
  'wenn|falls|sofern|außer|ausser|solange|sobald|bis(?! auf)|ab (?=\\d|[€$£]|go|inbetrieb|produktiv)|über (?=\\d|[€$£])|unter (?=\\d|[€$£])|oberhalb|unterhalb|nach (?=go|inbetrieb|abnahme|der abnahme|produktiv)|vor (?=go|inbetrieb|abnahme|produktiv)|während|nachts|tagsüber|werktags|wochenends|außerhalb|innerhalb der|bei (?=gefahr|s1|prio|großstör|ausfall|abwesen)|im (?=notfall|pilot|urlaub)|am wochenende|an (?=wochenend|feiertag|werktag)',
  "si|sauf|hors|lorsque|quand|jusqu['’]|jusque|à partir|au.delà|en dessous|au.dessus|plus de (?=\\d)|moins de (?=\\d)|la nuit|le week|le soir|en (?=heures|journée|cas|astreinte|semaine)|pendant|après|avant|dès|tant que",
  'cuando|salvo|excepto|hasta|a partir|desde|más de (?=\\d)|menos de (?=\\d)|por encima|por debajo|fuera de|en (?=horario|caso|festivos|fin)|de (?=noche|día|madrugada)|por la noche|durante|después|antes|mientras|fines? de semana',
  'se|quando|salvo|tranne|fino|oltre|a partire|sopra|sotto|fuori|di (?=notte|giorno)|la notte|in (?=orario|caso)|durante|dopo|prima|finché|nel fine|nei (?=weekend|festivi|giorni)',
  'quando|exceto|até|acima|abaixo|mais de (?=\\d)|fora|em (?=horário|caso|dias)|à noite|de (?=noite|dia)|aos? (?=fins|sábados|domingos)|depois|enquanto',
  'jeśli|jeżeli|gdy|kiedy|chyba że|oprócz|do (?=\\d|czasu|uruchom|odbior|startu)|od (?=\\d|uruchom|startu)|powyżej|poniżej|poza|w (?=nocy|dni|week|godzin|święta|razie|przypadku)|nocą|podczas|po (?=godzin|uruchom|starcie|odbior|\\d)|przed (?=uruchom|startem)',
  "als|indien|wanneer|tenzij|behalve|tot|vanaf|boven|onder de (?=\\d|€)|buiten|daarbuiten|binnen kantoor|tijdens|'s nachts|’s nachts|overdag|in (?=het weekend|weekend|geval)|zolang|zodra|na (?=livegang|oplevering)",
].join('|');

/** Behind a whole word, or before one that was looked at. */
const END = String.raw`(?:(?<=[\s'’])|(?![\p{L}]))`;
const BEGINS = new RegExp(
  String.raw`^(?:(?:applies|holds|valid|counts|gilt|vale|s['’]applique|valable|geldt|dotyczy|obowiązuje|válido|valido)\s)?(?:(?:${ONLY})\s)?(?:${OPENERS})${END}`,
  'iu',
);
const ENDS = new RegExp(String.raw`(?<!\p{L})(?:${ONLY})$`, 'iu');
const WITHIN = new RegExp(
  String.raw`(?<!\p{L})(?:${OPENERS}|above|ensuite|afterwards?|then|danach|darüber|darunter|poi|dopo|potem|później|después|luego|depois|daarna|erboven|sonst|otherwise|sinon|altrimenti)${END}`,
  'iu',
);
/** "8-18 on weekdays", "Mo-Fr", "lun-ven 9-17 h" */
const DAYS = 'mon|mo|lun|lunes|l|pn|pon|seg|ma|tue|di|sat|sa|sáb|sam|sab|sob|za';
const HOURS = new RegExp(
  String.raw`^(?:(?:${DAYS})\.?\s?[-–/+]\s?\p{L}{1,4}(?!\p{L})|\d{1,2}(?:[:.h]\d{0,2})?\s*(?:h|am|uhr)?\s*[-–]\s*\d{1,2}(?!\d))`,
  'iu',
);

/** "EU sites", "Werk Ulm", "phase 2", "build": where or in which phase, and nothing else. */
const PLACES =
  /(?<!\p{L})(?:EU|EMEA|APAC|DACH|LATAM|UK|US|USA|Nordics|Benelux|sites?|regions?|plants?|branch(?:es)?|countr(?:y|ies)|warehouses?|phases?|projekt|werke?|standorte?|niederlassung(?:en)?|filialen?|regelbetrieb|build|run|pilot|hypercare|usines?|agences?|régions?|sedes?|plantas?|filia(?:l|is|les|li)|regi(?:ón|ão|one)|stabiliment[oi]|fas[ei]|phase|zakład\p{L}{0,2}|oddział\p{L}{0,2}|faza|vestiging(?:en)?|fase|(?:day|night|early|late|first|second)[ -]shift|(?:früh|spät|nacht|tag)schicht|équipe (?:de )?(?:jour|nuit)|turno (?:de )?(?:día|noche|giorno|notte|dia|noite)|zmiana (?:dzienna|nocna)|(?:dag|nacht)dienst)(?!\p{L})/iu;
const MOST_WORDS = 4;

/** "only in Madrid", "if the CTO is away", "Legal only": when, for all the names in it. */
export function beginsOrEndsWithWhen(text: string): boolean {
  return BEGINS.test(text) || ENDS.test(text);
}

/** The whole of a footnote says when: "out of hours only", "ab 10.000 €", "never both". */
export function saysOnlyWhen(text: string): boolean {
  const said = text.trim().replace(/[.;]$/, '');
  if (said.length > LONGEST || REFERS.test(said)) return false;
  if (said.split(/\s+/).length <= MOST_WORDS && PLACES.test(said)) return true;
  return saysOneAtATime(said) || beginsOrEndsWithWhen(said) || (HOURS.test(said) && hoursOf(said) !== 'any');
}

/** What is said of one role says when somewhere: "lead out of hours", "above", "for Leeds". */
export function speaksOfWhen(text: string): boolean {
  if (text.length > LONGEST || REFERS.test(text)) return false;
  return (
    hoursOf(text) !== undefined ||
    saysOnlyWhen(text) ||
    WITHIN.test(text) ||
    /^(?:for|für|pour|para|per|dla|voor)\s\S/iu.test(text)
  );
}
