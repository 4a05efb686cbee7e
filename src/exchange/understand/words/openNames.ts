/** What people write where a name is yet to come, in the languages met: “tbd”, “zu klären”, “da def.”, “do ustalenia”. */

const EN =
  /^(?:tb[acdn]|t\.b\.[acdn]|(?:still |yet |not )?(?:to be \p{L}+|tbd|open|pending|unassigned|unknown|vacant|vacancy|unclear|undecided|undefined|missing)|to ?do|nobody yet|no ?one yet|no idea|(?:not|none) (?:yet )?(?:assigned|defined|decided|known|named|agreed|appointed|yet)|not known yet|position open)$/iu;
const DE =
  /^(?:(?:noch |ist |wird |derzeit |aktuell )*(?:zu (?:klären|benennen|bestimmen|definieren|besetzen|vergeben|regeln|besprechen|entscheiden)|festzulegen|offen|unklar|unbekannt|unbesetzt|vakant|in klärung|nicht (?:besetzt|benannt|bestimmt|festgelegt|geklärt|vergeben|zugewiesen|bekannt))|(?:wird )?(?:noch )?(?:benannt|geklärt|bestimmt|festgelegt|nachgereicht)|steht (?:noch )?(?:nicht fest|aus)|fehlt(?: noch)?|(?:stelle|nachfolge|nachfolger) (?:noch )?(?:offen|unbesetzt|vakant)|z\.\s?k|n\.?\s?n|weiß (?:noch )?(?:keiner|niemand))$/iu;
const FR =
  /^(?:(?:(?:reste|encore|toujours) )?[aà] (?:d[ée]finir|d[ée]f|pr[ée]ciser|voir|d[ée]signer|nommer|confirmer|d[ée]terminer|pourvoir|attribuer|compl[ée]ter|trancher|recruter|d[ée]cider)|(?:non|pas(?: encore)?) (?:d[ée]fini|attribu[ée]|d[ée]sign[ée]|pourvu|connu|nomm[ée])e?|en attente|poste (?:vacant|[aà] pourvoir)|inconnue?|en cours de (?:recrutement|d[ée]signation|d[ée]finition)|en d[ée]finition|n\.\s?d)$/iu;
const ES =
  /^(?:(?:por|a|sin|pendiente(?: de)?|falta(?: por)?) (?:definir|def|asignar|confirmar|determinar|designar|decidir|nombrar|concretar|cubrir|acordar)|pendientes?|vacantes?|(?:no|aún no) (?:definid|asignad|nombrad)[oa]|falta|desconocid[oa]|en definición)$/iu;
const IT =
  /^(?:(?:ancora )?da (?:definire|def|decidere|individuare|nominare|assegnare|confermare|stabilire|vedere|chiarire|concordare|designare|trovare|coprire|identificare|valutare)|in attesa|in definizione|(?:non|non ancora) (?:definit|assegnat|individuat|nominat|not)[oa]|manca|d\.\s?d)$/iu;
const PT =
  /^(?:(?:ainda )?(?:a|por) (?:definir|def|confirmar|designar|atribuir|nomear|decidir|indicar|determinar|combinar)|em (?:aberto|definição|análise)|(?:não|ainda não) (?:definid|atribuíd|nomead|indicad)[oa]|sem (?:responsável|dono|definição)|pendente|vag[oa]|falta(?: definir)?)$/iu;
const PL =
  /^(?:(?:jeszcze )?do (?:ustalenia|uzgodnienia|wyznaczenia|uzup(?:ełnienia)?|określenia|obsadzenia|potwierdzenia|decyzji|wyjaśnienia|doprecyzowania)|nie ?ustalon[eyoa]?|nie (?:ustalono|wyznaczono|określono|wiadomo|przypisano)|nieznan[yae]|wakat|brak|b\.\s?d|otwarte)$/iu;
const NL =
  /^(?:(?:nog |nader )*(?:te (?:bepalen|benoemen|beslissen|bevestigen|regelen)|in te vullen|onbekend|open(?:staand)?|niet (?:bekend|bepaald|ingevuld|toegewezen))|n\.?\s?t\.?\s?b|vacature|vacant)$/iu;
const OTHERS =
  /^(?:не назначен|待定|未定|미정|x{3,}|\.{2,}|…|_{2,}|[¿?]{1,4}|\(\?{1,3}\)|[<[{(]?(?:(?:enter|insert|your|the) )?(?:role |full |team )?name(?: here)?[>\]})]?|[<[{](?:role|person|team|owner|who)[>\]}])$/iu;
const ASKED =
  /^¿?(?:who|wer|qui|quién|quien|chi|quem|kto|wie|some(?:one|body)|jemand|quelqu['’]un|alguien|qualcuno|alguém|ktoś|iemand)\s?\?+$/iu;

const PATTERNS = [EN, DE, FR, ES, IT, PT, PL, NL];

/** What may follow: who will say it, or until when. */
const BEHIND =
  /^(.{2,30}?)[\s,:–-]+(?:by|with|until|till|after|von|mit|durch|bis|nach|im|in|par|avec|avant|en|con|dal?|entro|com|até|z|przez|door|met|voor)\s.{1,60}$/iu;

/** No longer text is looked at. */
const LONGEST = 100;

/** No one yet: who it will be is not known. */
export function namesNobodyYet(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (OTHERS.test(text) || ASKED.test(text)) return true;
  const said = text
    .replace(/\s\([^()]{1,60}\)$/, '')
    .replace(/\.$/, '')
    .replace(/\s?\?{1,3}$/, '');
  return isOpen(said) || isOpen(BEHIND.exec(said)?.[1] ?? '');
}

function isOpen(said: string): boolean {
  return said !== '' && PATTERNS.some((pattern) => pattern.test(said));
}
