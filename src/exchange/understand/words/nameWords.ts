/** What stands in a cell of names and is no name: words, marks, dates, sentences, in the languages met. */
import { namesNobodyYet } from './openNames';
import { isTick, isUnticked } from './signs';
import { wordKey } from './wordKey';

/** `open`: no one yet. `nobody`: no one, as far as the file says. `mark`: what it means only a person knows. `aside`: said of
 * the work, names nobody. `same`: what another cell says. `all` and `some`: names that stand for others. */
export type NameKind =
  | 'name'
  | 'open'
  | 'nobody'
  | 'mark'
  | 'single'
  | 'aside'
  | 'same'
  | 'all'
  | 'some'
  | 'address';

/** Characters of a cell that may be anything but a name or prose. */
const LONGEST = 300;

const NOBODY =
  /^(?:not (?:required|needed|relevant|necessary|used)|no ?(?:one|body)|none required|nobody|entfällt|niemand|nicht (?:nötig|erforderlich|benötigt)|personne|non requis|nadie|no (?:requerido|necesario)|nessuno|non richiesto|ninguém|geen|никто|не требуется|无需|不要|없음)$/iu;

const ALL =
  /^(?:all|all (?:others?|roles|teams|stakeholders|departments|of (?:them|the above|us))|everyone|everyone else|everybody|the (?:whole|entire) (?:team|company|organi[sz]ation)|(?:whole|entire) team|company[ -]wide|alle|alle anderen|alle (?:teams|beteiligten)|tous|toutes|tout le monde|toute l['’]équipe|todos|todas|todo el equipo|tutti|allen|iedereen|wszyscy|все|全员|所有人|全員|모두|전원)$/iu;

const SOME =
  /^(?:various|several|multiple|different|diverse|some(?:one|body)?|any(?:one|body)?|whoever|others|misc(?:ellaneous)?|(?:various|several|multiple|different|other) \p{L}+(?: \p{L}+)?|(?:the |my |our )?teams?|team members?|depending|diverse?|verschiedene|mehrere|(?:verschiedene|mehrere|diverse) \p{L}+|jemand|das team|divers(?:es)?|plusieurs|l['’]équipe|équipe|varios|varias|el equipo|equipo|vari|varie|diversi|vários|várias|equipe|verschillende|различные|разные|команда|各部门|各種|いろいろ|여러)$/iu;

const SAME =
  /^(?:(?:the )?same(?: as (?:above|before|previous|\p{L}+))?|as (?:above|before)|ditto|dito|do\.|idem|id\.|wie oben|dasselbe|gleich|s\.\s?o\.|siehe oben|comme ci-dessus|igual(?: que arriba)?|ídem|come sopra|zelfde|то же|同上|위와 같음|["″〃]|''|-\s?["″]\s?-|[↑^])$/iu;

const SEE = /^(?:see|refer to|cf\.?|siehe|vgl\.?|voir|ver|véase|vedi|zie|см\.?|参见|参照)\s+\S/iu;

const DATE =
  /^(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|(?:\d{1,2}\.?\s)?(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}{0,6}\.?(?:\s\d{1,2},?)?(?:\s\d{2,4})|\d{1,2}\.?\s(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}{0,6}\.?|q[1-4](?:[\s/-]?\d{2,4})?|(?:kw|cw|week|woche|sprint|s)\s?\d{1,2}(?:[\s/-]\d{2,4})?|\d{1,2}:\d{2}(?:\s?[ap]m)?)$/iu;
const AMOUNT =
  /^(?:[€$£¥<>≥≤~]\s?)?\d[\d.,\s]*\s?(?:%|€|\$|£|fte|hrs?|h|hours?|days?|d|weeks?|months?|mins?|minutes?|pt|md|k|times|tage?|stunden?|wochen?|jours?|heures?|días?|horas?)\.?$|^[€$£¥]\s?\d[\d.,\s]*$/iu;
const PHONE = /^\+?\(?\d[\d\s()/.-]{6,24}$/;
const LINK = /^(?:https?:\/\/|www\.|file:|#)\S+$/i;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/;

/** Begins what a cell says of when, not of who. */
const WHEN =
  /^(?:(?:but|and|or)\s)?(?:none|neither|each|at least|who|whoever|whichever|which|preferably|ideally|usually|normally|mostly|only|if|when|whenever|unless|except|depending|depends|as (?:needed|required|appropriate)|where|optional(?:ly)?|on (?:request|demand)|until|after|before|during|nur|wenn|falls|sofern|je nach|bei bedarf|auf anfrage|optional|sauf|seulement|selon|si nécessaire|au besoin|sur demande|facultatif|solo|según|si es necesario|opcional|a petición|se necessario|su richiesta|facoltativo|indien|zo nodig|alleen)(?=[\s.]|$)/iu;

const SENTENCE_VERBS =
  /\s(?:is|are|will|must|should|shall|may|can|has|have|does|needs?|depends?|decides?|asks?|approves|gets|ist|sind|wird|werden|muss|müssen|soll|sollen|kann|hängt|entscheidet|est|sont|doit|doivent|dépend|peut|debe|deben|depende|puede|sono|deve|dipende|moet|wordt)\s/u;

/** "Depends on the severity", "QA must be asked before each release." */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words >= 3 && WHEN.test(text)) return true;
  return words >= 4 && (/\p{L}{3}[.!?]$/u.test(text) || SENTENCE_VERBS.test(text));
}

/** What begins a condition behind a name: "Legal if above 10k", "QA as needed". */
const BEHIND =
  /^(.*?\p{L}.*?)[\s,–—-]+((?:(?:but|and)\s)?(?:(?:only|if|when|unless|except|nur|wenn|falls|sofern|sauf|seulement|solo|según|indien|alleen)\s.+|only|(?:as|if|where|when) (?:needed|required|appropriate|necessary|applicable)|on (?:request|demand)|bei bedarf|auf anfrage|si nécessaire|au besoin|sur demande|si es necesario|se necessario|su richiesta|zo nodig))$/iu;

export function nameAndCondition(text: string): { name: string; condition: string } | undefined {
  const [, name, condition] = text.length > LONGEST ? [] : (BEHIND.exec(text) ?? []);
  return name && condition ? { name: name.trim(), condition: condition.trim() } : undefined;
}

/** Whether a part of a cell says when, and belongs to the name before it: "Dev, but only at night". */
export function saysWhen(text: string): boolean {
  return text.length <= LONGEST && WHEN.test(text);
}

/** What a whole cell says that is no list of names: then its commas are no joints. */
export function isAside(text: string): boolean {
  return (
    text.length > LONGEST ||
    DATE.test(text) ||
    AMOUNT.test(text) ||
    PHONE.test(text) ||
    LINK.test(text) ||
    SEE.test(text) ||
    isSentence(text)
  );
}

export function kindOfName(text: string): NameKind {
  if (namesNobodyYet(text)) return 'open';
  if (isUnticked(text) || NOBODY.test(text)) return 'nobody';
  if (SAME.test(text)) return 'same';
  if (
    isTick(text) ||
    (!/[\p{L}]/u.test(text) && [...text].length <= 8 && !PHONE.test(text) && !isAside(text))
  )
    return 'mark';
  if (/^\p{L}$/u.test(text)) return 'single';
  if (isAside(text) || saysWhen(text)) return 'aside';
  if (ADDRESS.test(text)) return 'address';
  const key = wordKey(text);
  if (ALL.test(text) || ALL.test(key)) return 'all';
  return SOME.test(text) || SOME.test(key) ? 'some' : 'name';
}
