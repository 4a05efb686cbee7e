/** Whether words say who holds a letter, rather than when: a person, a title, a team, a role of the table. */
import { hoursOf } from '../../../domain/incidents/judging/conditions';
import { beginsOrEndsWithWhen } from './whenWords';
import { wordKey } from './wordKey';

/** A longer one is a sentence. */
const LONGEST = 80;

const BETWEEN = /[;/&+,]|\s(?:and|und|et|y|e|i|en)\s/u;

/** "deputy: Ana Ruiz": who stands in, so no time either. */
export const STANDS_IN = String.raw`back-?up|deputy|cover|stand-?in|substitute|alternate|delegate|stellv\p{L}*\.?|vertretung|vertreter\p{L}*|suppléant\p{L}*|remplaçant\p{L}*|suplente|sostitut[oa]|substitut[oa]|zastępca|vervanger|plaatsvervanger`;
const LABEL = new RegExp(String.raw`^(?:${STANDS_IN})(?:\s?[:=–-]|\s)\s?`, 'iu');
const ARTICLE = /^(?:the|by|der|die|das|durch|le|la|les|par|el|los|il|lo|de|het|door)\s|^l['’]/iu;

const ADDRESSED =
  /^(?:dr|prof|mr|mrs|ms|herr|frau|mme|mlle|sra?|sig|sig\.ra|dott|pan|pani|mw|dhr|hr|fr|sister|dipl\.-ing|ing)\.?\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/iu;
const WITH_INITIAL =
  /^(?:(?:\p{Lu}\.[\s-]?){1,3}(?:(?:de|da|van|von|der|den|di|la)\s){0,2}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}\.[\s-]?){1,2})$/u;
const TWO_NAMES =
  /^\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s(?:de|da|van|von|der|den|di|la|del|dos)){0,2}(?:\s\p{Lu}\.?)?(?:\s\p{Lu}[\p{L}'’-]*\p{Ll}){1,2}$/u;

/** Words of cases, places and things, which headings write with capitals too. German does so always. */
const OF_CASES =
  /(?:^|\s)(?:go|live|hours?|time|days?|nights?|weekends?|major|minor|critical|high|low|medium|new|old|existing|north|south|east|west|central|northern|southern|eastern|western|united|great|zone|regions?|sites?|plants?|phase|stage|wave|release|pilot|rollout|production|test|development|emergenc\w+|urgent|standard|normal|severity|priority|incidents?|changes?|requests?|cases?|issues?|questions?|systems?|services?|data|contracts?|projects?|products?|customers?|budget|approval|cloud|business|internal|external|line|level|scope|america|africa|asia|europe|states|kingdom|york|zealand|korea|wales|ireland|costa|saint|san|santa|los|black|friday|eve|extern\p{L}*|intern\p{L}*|kritisch\p{L}*|neue?[rns]?|alle|groß\p{L}*|produkti\p{L}*|standort\p{L}*|werke?|niederlassung\p{L}*|dringend\p{L}*|wichtig\p{L}*|system[ei]\p{L}*|système\p{L}*|sistem\p{L}*|kunden?|verträge|vertrag|störung\p{L}*|pro(?:jekt|jet|yect|gett|jec)\p{L}*|grote|\p{L}+(?:ung|ungen|heit|keit|tion|tionen|ción|ciones|zione|zioni|ção|ções|ment|ments|fälle|fall)|nuov\p{L}+|nouve\p{L}+|nuev\p{L}+|nov[oa]s?|now[eya]\p{L}*|nieuwe|grandes?|grands?|petits?|critiques?|crític\p{L}+|critic[oihea]+|krytyczn\p{L}+|kritieke|contrats?|contra(?:tos?|tti?|cten)|umow\p{L}*|clients?|clientes?|clienti|klan\p{L}+|urgen\p{L}+|incident\p{L}*|phases?|fas[ei]s?)(?=\s|$)/iu;

const SHORT_TITLE =
  /^(?:c[adefhiklmoprst]o|ciso|cdao|chro|dpo|[se]?vp|gm|md|rssi|daf|drh|dsi|pdg|dba|sre|pmo|ceo|hr|it|legal|finance|audit|procurement|purchasing|compliance|treasury|infosec|helpdesk|einkauf|vertrieb|personalabteilung|geschäftsführung|vorstand|betriebsrat|achats|compras|acquisti|inkoop)$/iu;
/** English, German and Dutch titles end with what they are. */
const LAST =
  /(?:\s|^|-)(?:manager|managers|lead|leads|leader|leaders|officer|director|engineers?|architects?|developers?|analysts?|owner|administrators?|admins?|coordinator|supervisor|secretary|president|chair|controller|designers?|testers?|specialists?|team|teams|squad|desk|department|dept\.?|board|committee|division|crew|guild|(?:project|programme|program|management|app) office|teamleider|afdeling)$|(?:leiter|leiterin|leitung|team|abteilung|beauftragter?|verantwortlicher?|inhaber|inhaberin|vorstand|meister|referent|referentin|leider|beheerder|manager)$/iu;
/** "Night shift lead": whose title it is, not when. */
const SHIFT = /^(?:day|night|late|early|weekend)[ -](?:shift[ -])?/iu;
/** Others begin with it. */
const FIRST =
  /^(?:(?:head|director|chief|team|vp|svp|evp|manager) (?:of )?(?=\p{L})(?!sizes?$|members?$|days?$)|(?:leiter|leiterin|leitung|bereichsleit\p{L}+|abteilung|referat|team|chefs?|responsables?|direct(?:eur|rice|ion)|équipe|pôle|référente?|chargée? d|service (?:juridique|achats|informatique|technique|comptab\p{L}+|rh|qualité)|jef[ea]|directora?|gerente|equipo|departamento|encargad[oa]|coordinador\p{L}*|capo|responsabile|diret(?:or|tore|trice|ora)|squadra|ufficio|reparto|referente|coordinatore|gestor\p{L}?|equipe|chefe|kierownik|dyrektor|zespół|dział|szef|koordynator|prezes|hoofd|afdeling|teamleider)(?![\p{L}]))/iu;

/** "for the QA team", "with legal": whom it concerns. */
const CONCERNING =
  /^(?:for|in|on|at|with|without|to|from|via|not|no|all|any|für|mit|ohne|bei|nicht|alle|pour|avec|sans|chez|para|con|sin|per|senza|com|sem|dla|bez|voor|met|zonder)\s/iu;

/** `known`: word keys of the roles and people of the table. */
export function namesHolder(text: string, known: ReadonlySet<string>): boolean {
  const said = text.trim();
  if (said === '' || said.length > LONGEST) return false;
  const label = LABEL.exec(said)?.[0] ?? '';
  const parts = said.slice(label.length).split(BETWEEN);
  return isHolder(said.slice(label.length), known) || parts.every((part) => isHolder(part, known));
}

function isHolder(part: string, known: ReadonlySet<string>): boolean {
  const said = part.trim().replace(ARTICLE, '');
  const byShift = said.replace(SHIFT, '');
  if (byShift !== said && LAST.test(byShift)) return true;
  if (said === '' || CONCERNING.test(said) || beginsOrEndsWithWhen(said)) return false;
  if (known.has(wordKey(said))) return hoursOf(said) === undefined;
  if (/\d|[<>€$£]/.test(said)) return false;
  return (
    ADDRESSED.test(said) ||
    WITH_INITIAL.test(said) ||
    SHORT_TITLE.test(said) ||
    LAST.test(said) ||
    (FIRST.test(said) && hoursOf(said) === undefined) ||
    (TWO_NAMES.test(said) && !OF_CASES.test(said))
  );
}
