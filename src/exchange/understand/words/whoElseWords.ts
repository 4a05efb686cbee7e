/** Whether a footnote says who stands in, or who else acts: then it is not when the letter that bears it holds. */
import { namesHolder, STANDS_IN } from './holderWords';

/** What is done by who is named before: "out of hours the site manager takes the ring". */
const ACTS =
  /\s(?:(?:may|can|must|will|should|shall|also|then|always|kann|darf|peut|doit|puede|debe|può|deve|pode|może|kan|mag)\s)*(?:(?:takes?|taking|steps? in|stands? in|fills? in|covers?|acts?|replaces?|relieves?|substitutes?|deputi[sz]es?|decides?|owns?|leads?|approves?|signs?|answers?|handles?|carries|runs?|holds?|does|is (?:the )?(?:deputy|stand-in|backup|owner|accountable|responsible|in charge))(?!\p{L})|(?:remplace|prend|assure|décide|reprend|supplée|signe|valide|sustituye|cubre|asume|decide|firma|toma|sostituisce|assume|subentra|firma|copre|substitui|cobre|zastępuje|przejmuje|decyduje|podpisuje|odpowiada)(?!\p{L}))/iu;
/** In German and Dutch who acts may stand behind it too: "nachts übernimmt die Leitstelle". */
const ACTS_BEFORE =
  /\s(?:übernimmt|vertritt|entscheidet|springt|verantwortet|unterschreibt|zeichnet|leitet|neemt|vervangt|beslist|tekent)(?!\p{L})\s?/iu;
const ARTICLES = /^(?:der|die|das|den|dem|de|het|ein|eine|een)\s/iu;

/** What stands behind it is no more than until when. */
const UNTIL =
  /(?:^|[\s,])(?:until|till|unless|while|before|once|bis|solange|bevor|jusqu['’]\S+|tant que|hasta|mientras|fino|finché|até|enquanto|dopóki|aż|tot|totdat|zolang)\s[^,;]*/giu;
/** Its subject is that of a condition: "if the CTO decides". */
const IF =
  /^(?:(?:only|just|nur|ausschließlich|seulement|uniquement|solo|sólo|só|tylko|alleen)\s)?(?:if|when|whenever|in case|provided|where|wenn|falls|sofern|sobald|si|s['’]il|quand|lorsque|cuando|se|quando|qualora|jeśli|jeżeli|gdy|als|indien|wanneer|until|till|unless|while|once|bis|solange)(?:\s|$)/iu;

const LABELLED = /^[^:]{2,60}:\s*(.{2,60})$/u;
const NAMES_DEPUTY = new RegExp(
  String.raw`^(?:${STANDS_IN})(?:\s?[:=–-]|\s(?:is|ist|est|es|è|é|jest)\s)`,
  'iu',
);

/** `own`: who bears the letter, in all ways to call it. `known`: word keys of all in the table. */
export function saysWhoElse(
  text: string,
  isOwn: (words: string) => boolean,
  known: ReadonlySet<string>,
): boolean {
  const said = text.trim().replace(/[.;]$/, '');
  if (NAMES_DEPUTY.test(said)) return true;
  const labelled = LABELLED.exec(said)?.[1];
  if (labelled) return !isOwn(labelled) && namesHolder(labelled, known);
  return said
    .replace(UNTIL, '')
    .split(/[,;](?=\s)/)
    .some((clause) => !IF.test(clause.trim()) && actsInstead(clause.trim(), isOwn, known));
}

function actsInstead(clause: string, isOwn: (words: string) => boolean, known: ReadonlySet<string>): boolean {
  const before = ACTS_BEFORE.exec(clause);
  if (before) {
    const behind = clause.slice(before.index + before[0].length).replace(ARTICLES, '');
    const words = clause.slice(0, before.index);
    return behind === ''
      ? isOther(words, isOwn, known)
      : !startsWith(behind, isOwn) &&
          (isOther(words, isOwn, known) || startsWith(behind, (one) => namesHolder(one, known)));
  }
  const acts = ACTS.exec(clause);
  return acts !== null && isOther(clause.slice(0, acts.index), isOwn, known);
}

/** Who is named last before what is done is another. */
function isOther(text: string, isOwn: (words: string) => boolean, known: ReadonlySet<string>): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const ends = words.map((_, at) => words.slice(at).join(' ')).slice(-MOST_WORDS);
  return !ends.some(isOwn) && ends.some((one) => namesHolder(one, known));
}

function startsWith(text: string, is: (words: string) => boolean): boolean {
  const words = text.split(/\s+/).slice(0, MOST_WORDS);
  return words.some((_, at) => is(words.slice(0, at + 1).join(' ')));
}

/** Of the name of a role. */
const MOST_WORDS = 6;
