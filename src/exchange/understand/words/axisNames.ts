/** Whether names sound like roles or like work: the words along the two sides of a table tell which way it runs. */
import { soundsLikeRole } from './headWords';
import { remembered } from './remembered';
import { wordKey } from './wordKey';

const VERBS = new Set(
  `accept acknowledge act add adjust administer agree align allocate analyse analyze announce answer apply approve archive arrange ask assess assign
  assure audit authorise authorize automate award back backup balance book brief build buy calculate call change check choose clean close coach code
  collect communicate compare compile complete conduct configure confirm connect consult contact control coordinate copy count create cut daily debug
  decide declare define delete deliver deploy describe design detect determine develop diagnose disable discuss distribute do document download draft
  draw drop edit enable end enforce engage enter escalate establish estimate evaluate execute explain export facilitate file fill find finish fire fix
  follow forecast gather generate get give go grant handle hire hold identify implement import improve inform inspect install integrate interview
  investigate invite invoice isolate issue join keep kick label launch lead learn link list load lock log maintain make manage map mark measure meet mend
  mentor migrate mitigate model monitor move name negotiate notify observe offer onboard open operate order organise organize own pack page patch pay
  perform pick pilot plan play post prepare present prevent print prioritise prioritize process procure produce promote propose protect prove provide
  provision publish purchase push put raise read rebuild receive recommend reconcile record recover recruit reduce refactor refine register reject release
  remove renew repair replace reply report request research reserve resolve respond restart restore retire retrieve review revise revoke roll rotate run
  sample scale scan schedule score secure select sell send serve set share sharpen ship sign size sort specify sponsor staff stage start stop store study
  submit support survey swap switch sync tag take talk teach tell test track train transfer translate triage turn uninstall update upgrade upload use
  validate verify visit wait warm warn watch weigh wipe work write`.split(/\s+/),
);

/** Little words that stand inside descriptions of work, hardly ever in the name of a role. */
const LITTLE =
  /\s(?:the|a|an|of|for|with|from|into|to|on|in|und|der|die|das|den|von|mit|le|la|les|des|du|una|el|los|las|il|per|do|da)\s|\sl['’]/i;
const NOMINAL = /(?:ung|ing|tion|sion|ment|ción|ção|zione|age|ysis|iew|test|plan|report|design)\b/i;

/** Characters of a name that is remembered. */
const LONGEST = 120;

// The tables of a file have the same heads, and each is asked about them more than once.
const rememberedWork = remembered((text: string) => ({ likeness: likenessOfWork(text) }));

/** From 0 to 1. */
export function soundsLikeWork(text: string): number {
  return text.length > LONGEST ? likenessOfWork(text) : rememberedWork(text).likeness;
}

function likenessOfWork(text: string): number {
  if (/^\p{Lu}{2,6}(?:-\p{Lu}{1,3})?$/u.test(text)) return 0;
  const key = wordKey(text);
  const words = key.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word !== '');
  const [first = ''] = words;
  if (words.length === 0 || soundsLikeRole(text)) return words.length > 3 && VERBS.has(first) ? 0.8 : 0;
  if (VERBS.has(first)) return words.length > 1 ? 1 : 0.6;
  // German and Dutch end with the verb, Romance languages begin with it.
  if (words.length > 1 && /\p{Ll}{2}(?:en|eln|ern)$/u.test(text.trim())) return 0.8;
  if (words.length > 1 && /^\p{Lu}?\p{Ll}+(?:er|ir|re|ar|ire|are|ere)\s/u.test(text)) return 0.8;
  if (LITTLE.test(` ${key} `) && words.length > 2) return 0.7;
  if (NOMINAL.test(key)) return 0.5;
  return words.length > 3 ? 0.5 : 0;
}

/** "Module Owners", "Product Groups": several of a kind, who are no person. */
function soundsLikeGroup(text: string): boolean {
  const single = wordKey(text).replace(/s\b/g, '');
  return (
    soundsLikeRole(single) || /\b(?:group|consumer|partner|supplier|unit|party|parties|guild)\b/.test(single)
  );
}

/** From 0 to 1. */
export function roleLikeness(text: string): number {
  if (soundsLikeRole(text) || soundsLikeGroup(text)) return 1;
  if (/^\p{Lu}[\p{Lu}\d]{1,5}(?:[-/]\p{Lu}{1,3})?$/u.test(text.trim())) return 0.8;
  return soundsLikePerson(text) ? 0.4 : 0;
}

/** "Ana Ruiz", "Jo van Dam": two or three capitalised words, none of them a job, a team or work. */
export function soundsLikePerson(text: string): boolean {
  const isName =
    /^\p{Lu}[\p{Ll}'’-]+(?:\s(?:de|da|van|von|der|di|la)){0,2}(?:\s\p{Lu}[\p{Ll}\p{Lu}'’.-]*){1,2}$/u;
  return (
    text.length < 60 &&
    isName.test(text.trim()) &&
    soundsLikeWork(text) === 0 &&
    !soundsLikeRole(text) &&
    !soundsLikeGroup(text)
  );
}

export function shareOf(names: readonly string[], likeness: (name: string) => number): number {
  if (names.length === 0) return 0;
  return names.reduce((sum, name) => sum + likeness(name), 0) / names.length;
}
