/** Heads that name a letter of a scheme: "R", "(R)", "R - Responsible", "Responsible (R)", "Contributors", "Wer verantwortet". */
import { letterFor, type Meaning, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { speechOfHead } from '../words/headSpeech';
import { meaningOfHead } from '../words/headWords';
import { meaningOfWord, meaningsOfPhrase } from '../words/meaningWords';
import { remembered } from '../words/remembered';
import { saysOneBeside } from '../words/spokenHeads';
import { wordKey } from '../words/wordKey';

export interface HeadCode {
  readonly letter: string;
  /** `letter` and `name`: the scheme says so itself. `meaning`: another word for it. */
  readonly by: 'letter' | 'name' | 'meaning';
  /** The word has another meaning as well. */
  readonly isGuess?: true;
}

/** The letter and the word that a head holds; either may be missing. */
function partsOf(head: string): { letter?: string; word?: string } {
  // "Contributor(s)" is one word, whatever the brackets.
  const text = head
    .replace(/[*_`"“”]+/g, '')
    .replace(/(\p{L}{3})\(s\)/giu, '$1s')
    .trim();
  const only = /^[([]?(\p{Lu})[)\]]?$/u.exec(text)?.[1];
  if (only) return { letter: only };
  if (TO_WHOM.test(text)) return { word: text };
  const before = /^[([]?(\p{Lu})[)\]]?\s*[-\u2013\u2014:=.)/]?\s+(\p{L}\p{L}{2}.*)$/u.exec(text);
  if (before?.[1] && before[2]) return { letter: before[1], word: before[2] };
  const joined = /^(\p{Lu})\s*[-\u2013\u2014:=]\s*(\p{L}{2}.*)$/u.exec(text);
  if (joined?.[1] && joined[2]) return { letter: joined[1], word: joined[2] };
  const behind = /^(\p{L}.*?)\s*[-\u2013\u2014]?\s*[([]\s*(\p{Lu})\s*[)\]]$/u.exec(text);
  if (behind?.[1] && behind[2]) return { letter: behind[2], word: behind[1] };
  return { word: text };
}

/** "A quién se avisa" begins with no letter. */
const TO_WHOM = /^(?:[AÀ]\s(?:qui|chi|cui|quem)|O\squ)/u;

/** Characters of a head that may name a letter, with its explanation. */
const LONGEST = 120;

/** What a head says whatever the scheme: a dozen schemes are asked about each of two hundred heads. */
interface HeadWords {
  readonly letter?: string | undefined;
  /** The stem of its word. */
  readonly stem?: string | undefined;
  readonly meaning?: Meaning | undefined;
  /** All that it may mean, where its language has one word for several. */
  readonly meanings: readonly Meaning[];
  /** "R/A", "Responsible and Accountable": its parts. */
  readonly parts: readonly string[];
}

const SILENT: HeadWords = { meanings: [], parts: [] };

const wordsOfShortHead = remembered((head: string): HeadWords => {
  const split = head.split(/\s*[/+&]\s*|\s(?:and|und|et|y|e)\s/i);
  const parts = split.length > 1 && split.length < 4 ? split : [];
  const whole = meaningsOfPhrase(bareOf(head));
  if (meaningOfHead(head) === 'activity') return { meanings: whole, parts };
  const { letter, word: written } = partsOf(/\d/.test(head) ? unnumbered(head) : head);
  const word =
    written !== undefined && meaningOfWord(written) === undefined ? withoutExplanation(written) : written;
  if (word === undefined) return { letter, meanings: whole, parts };
  const meanings = whole.length > 0 ? whole : meaningsOfPhrase(bareOf(word));
  // "Verantwortlich (genau eine)": one for each line answers for it.
  const isOne = meanings.includes('owns') && saysOneBeside(head);
  const meaning = isOne ? 'owns' : (meaningOfWord(word) ?? meaningOfWord(bareOf(word)));
  return { letter, stem: stemOf(word), meaning, meanings: isOne ? [] : meanings, parts };
});

function wordsOfHead(head: string): HeadWords {
  return head.length > LONGEST ? SILENT : wordsOfShortHead(head);
}

/** The letter of each name, by its stem. */
const lettersByStem = new WeakMap<Scheme, ReadonlyMap<string, string>>();

function letterNamed(scheme: Scheme, stem: string): string | undefined {
  let letters = lettersByStem.get(scheme);
  if (!letters) {
    letters = new Map(scheme.codes.toReversed().map(({ name, letter }) => [stemOf(name), letter]));
    lettersByStem.set(scheme, letters);
  }
  return letters.get(stem);
}

export function codeOfHead(head: string, scheme: Scheme): HeadCode | undefined {
  const { letter, stem, meaning } = wordsOfHead(head);
  const named = stem === undefined ? undefined : letterNamed(scheme, stem);
  if (named !== undefined) return { letter: named, by: 'name' };
  const lettered = letter === undefined ? undefined : scheme.codes.find((code) => code.letter === letter);
  // "R - Recommends" is no Responsible: what the word says goes before the letter.
  if (lettered && (stem === undefined || meaning === undefined || meaning === lettered.meaning))
    return {
      letter: lettered.letter,
      by: stem === undefined || meaning !== undefined ? 'letter' : 'meaning',
    };
  const meant = meaning === undefined ? undefined : letterMeant(scheme, meaning);
  return meant === undefined ? undefined : { letter: meant, by: 'meaning' };
}

/** To sign work off is to be accountable for it, where the scheme has no letter of its own for that. */
function letterMeant(scheme: Scheme, meaning: Meaning): string | undefined {
  return letterFor(scheme, meaning) ?? (meaning === 'signs' ? letterFor(scheme, 'owns') : undefined);
}

/** Beside heads that name letters: "Responsable final", "Signs for it", "Chi va sentito (prima)". */
export function spokenCode(head: string, scheme: Scheme): HeadCode | undefined {
  if (head.length > LONGEST) return undefined;
  const { field, spoken } = speechOfHead(head);
  const letter = field !== undefined || spoken === undefined ? undefined : letterMeant(scheme, spoken);
  return letter === undefined ? undefined : { letter, by: 'meaning', isGuess: true };
}

export interface CodedHead {
  readonly column: number;
  readonly head: string;
  readonly code: HeadCode;
}

/** The heads of each letter: where two name the same one, "A" goes before "Owner", wherever they stand. */
export function codesOfHeads(row: readonly string[], scheme: Scheme): readonly CodedHead[] {
  const found: CodedHead[] = [];
  for (const [column, head] of row.entries())
    if (head !== '') for (const code of codesIn(head, scheme)) found.push({ column, head, code });
  const asked = found.length < FEWEST_ASKED ? askedHeads(row, found, scheme) : [];
  if (asked.length > 0) return asked;
  for (const [column, head] of row.entries()) {
    const code = found.length === 0 || head === '' ? undefined : spokenCode(head, scheme);
    const isFree = (letter: string) => found.every((other) => other.code.letter !== letter);
    if (code && isFree(code.letter) && found.every((other) => other.column !== column))
      found.push({ column, head, code });
  }
  const settled = found.map((coded) => withOtherMeaning(coded, found, scheme));
  const byLetter = new Map<string, CodedHead>();
  for (const coded of settled) {
    const before = byLetter.get(coded.code.letter);
    if (!before || (before.code.by === 'meaning' && coded.code.by !== 'meaning'))
      byLetter.set(coded.code.letter, coded);
  }
  return settled.filter((coded) => {
    const chosen = byLetter.get(coded.code.letter);
    return coded === chosen || (chosen && areNumbered(chosen.head, coded.head));
  });
}

const FEWEST_ASKED = 3;

/** "Chi lo fa | Chi decide | Chi si sente prima": three at least that say different things, who does it or answers among them. */
function askedHeads(row: readonly string[], found: readonly CodedHead[], scheme: Scheme): CodedHead[] {
  const asked = new Map<Meaning, CodedHead>();
  for (const [column, head] of row.entries()) {
    const { field, asked: meaning } = speechOfHead(head);
    const isOther = field !== undefined && field !== 'role';
    if (head === '' || (isOther && !found.some((one) => one.column === column))) continue;
    const letter = meaning === undefined ? undefined : letterMeant(scheme, meaning);
    if (meaning === undefined || letter === undefined) continue;
    // Two that say the same may be anything, but "Cosa si fa" heads the activities.
    if ((asked.get(meaning)?.column ?? 0) > 0) return [];
    asked.set(meaning, { column, head, code: { letter, by: 'meaning', isGuess: true } });
  }
  const isWhole = asked.size >= FEWEST_ASKED && (asked.has('does') || asked.has('owns'));
  return isWhole ? [...asked.values()] : [];
}

/** "Responsible 1" beside "Responsible 2": several columns for one letter. */
function areNumbered(one: string, other: string): boolean {
  return one !== other && unnumbered(one) === unnumbered(other);
}

function unnumbered(head: string): string {
  const bare = head.slice(0, LONGEST).replace(/\s*[(#]?\d{1,2}[).]?\s*$/, '');
  return /\p{L}{4}/u.test(bare) ? bare.trim().toLowerCase() : head;
}

/** "Utførende | Ansvarlig": a word that has two meanings in its language has the one that no other head has. */
function withOtherMeaning(coded: CodedHead, all: readonly CodedHead[], scheme: Scheme): CodedHead {
  const { meanings } = wordsOfHead(coded.head);
  const letters = meanings.length < 2 ? [] : meanings.map((meaning) => letterFor(scheme, meaning));
  if (letters.length < 2 || coded.code.letter !== letters[0]) return coded;
  const isTaken = (letter: string | undefined) =>
    all.some((other) => other !== coded && other.code.letter === letter);
  const other = letters.find((letter) => letter !== undefined && !isTaken(letter));
  return isTaken(letters[0]) && other
    ? { ...coded, code: { letter: other, by: 'meaning', isGuess: true } }
    : coded;
}

const codesByScheme = new WeakMap<Scheme, (head: string) => readonly HeadCode[]>();

/** Of a head with each scheme once: the rows below it may hold the same letters, and are asked as well. */
function codesIn(head: string, scheme: Scheme): readonly HeadCode[] {
  let codesOf = codesByScheme.get(scheme);
  if (!codesOf) {
    codesOf = remembered((one: string) => codesOfParts(one, scheme));
    codesByScheme.set(scheme, codesOf);
  }
  return head.length > LONGEST ? [] : codesOf(head);
}

/** "R/A", "Responsible and Accountable": names below have both letters. */
function codesOfParts(head: string, scheme: Scheme): readonly HeadCode[] {
  const { parts } = wordsOfHead(head);
  const found = parts.flatMap((part) => codeOfHead(part, scheme) ?? []);
  if (
    found.length > 1 &&
    found.length === parts.length &&
    new Set(found.map(({ letter }) => letter)).size > 1
  )
    return found;
  return [codeOfHead(head, scheme) ?? []].flat();
}

/** "Responsible (does the work)", "Accountable - has the final say": the word before its explanation. */
function withoutExplanation(word: string): string {
  const found =
    /^([\p{L}\p{M} ]{4,30}?)\s*(?:\(.{3,}\)|\[.{3,}\]|[:\n\u2013\u2014].{3,}|\s-\s.{3,}|\/.{3,})$/su.exec(
      word,
    );
  return found?.[1] !== undefined && meaningOfWord(found[1]) !== undefined ? found[1] : word;
}

const COMPANIONS =
  /\?|\b(it|this|party|parties|persons?|people|roles?|teams?|individuals?|names?|who is|who|is|are|(?:a )?quien(?:es)?|se|wer|wird|qui|est|chi|viene|quem|to be|must be|should be|be|gives|provides|kept|the|work|task|to)\b/g;

/** A word without what often accompanies it: "Responsible party", "Who is consulted", "To be informed". */
export function bareOf(word: string): string {
  return wordKey(word).replace(COMPANIONS, ' ').replace(/\s+/g, ' ').trim();
}

/** One form for what a word is in its inflections: "Contributors" and "Contributes", "Decider" and "Decides". */
export function stemOf(word: string): string {
  const bare = bareOf(word);
  if (/[^a-z ]/.test(bare)) return bare;
  return bare.replace(/[a-z]+/g, (part) => {
    if (part.length < 5) return part.replace(/s$/, '');
    const single = part.replace(/ies$/, 'y').replace(/s$/, '');
    return single.replace(/(?:ation|ing|ers?|ors?|ed|e|or)$/, '').replace(/([^aeiou])y$/, '$1i');
  });
}
