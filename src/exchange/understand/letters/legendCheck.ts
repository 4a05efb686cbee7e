/** Says where a file's legend gives a letter another meaning than its scheme, and asks where the legend cannot be understood. */
import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import type { Place } from '../../contract/place';
import type { Corrections } from '../reading/corrections';
import type { TableReading } from '../reading/tableReading';
import type { Answer, LetterReading, Question } from '../reading/understood';
import { askMeaning } from './doubts';
import { meaningOfEntry } from './legendScheme';
import type { LegendReading } from './legends';
import type { LegendEntry } from './legendText';

interface Said {
  readonly place: Place;
  readonly message: string;
}

export interface LegendFinding {
  readonly problems: readonly Said[];
  /** What the file itself says, and was followed. */
  readonly remarks: readonly Said[];
  readonly questions: readonly Question[];
}

export function legendProblems(
  { entries, others }: LegendReading,
  scheme: Scheme,
  corrections: Corrections,
  apart: ReadonlySet<string>,
): LegendFinding {
  const problems: Said[] = [];
  const remarks: Said[] = [];
  const questions: Question[] = [];
  for (const entry of entries) {
    const code = scheme.codes.find(({ letter, name }) => letter === entry.token || name === entry.name);
    const usual = codeOf(schemeList[0] ?? scheme, entry.token);
    const other = others.find(({ token }) => token === entry.token);
    const isAnswered = corrections.letters?.[entry.token] !== undefined;
    // Said of each table instead.
    if (other && corrections.ownLegends && apart.has(entry.token)) continue;
    if (other) {
      problems.push({ place: other.place, message: twice(entry, other) });
      if (!isAnswered && !corrections.confirmed?.includes(`letter-${entry.token}`))
        questions.push(askWhich(entry, other, apart.has(entry.token)));
    } else if (!code) {
      if (/^\p{Lu}$/u.test(entry.token)) remarks.push({ place: entry.place, message: unused(entry, scheme) });
    } else if (meaningOfEntry(entry) === undefined && !isAnswered) questions.push(askFor(entry));
    else if (scheme.id === 'own' && usual && usual.meaning !== code.meaning) {
      remarks.push({
        place: entry.place,
        message: `The file defines ${entry.token} as “${entry.name}”, which differs from RACI. The file’s meaning was used.`,
      });
    }
  }
  return { problems, remarks, questions };
}

/** A letter that a legend explains and no cell holds need not be understood. Where letters stand in heads they all count. */
export function aboutHeld(
  questions: readonly Question[],
  tables: readonly TableReading[],
  letters: readonly LetterReading[],
): readonly Question[] {
  if (tables.some(({ layout }) => layout === 'letters' || layout === 'letters-down')) return questions;
  const held = new Set(letters.map(({ token }) => token));
  return questions.filter(({ about = [] }) => about.some((token) => held.has(token)));
}

function unused({ token, name }: LegendEntry, scheme: Scheme): string {
  return `The file explains ${token} as “${name}”, but the letters were read as ${scheme.name}, which has no ${token}.`;
}

function twice(first: LegendEntry, other: LegendEntry): string {
  return `The file explains ${first.token} twice: as “${first.name}” and here as “${other.name}”. One matrix has one meaning for each letter.`;
}

function askWhich(first: LegendEntry, other: LegendEntry, isApart: boolean): Question {
  const { token } = first;
  const meaning = meaningOfEntry(other);
  const because = `The file calls it “${first.name}” in one place and “${other.name}” in another.`;
  const known = meaningOfEntry(first);
  const asFirst: Answer[] = known
    ? [{ label: `“${first.name}” everywhere`, correction: { confirmed: [`letter-${token}`] } }]
    : [];
  const asOther: Answer[] = meaning
    ? [{ label: `“${other.name}” everywhere`, correction: { letters: { [token]: { meaning } } } }]
    : [];
  const asEach: Answer[] = isApart
    ? [{ label: 'Each table by its own legend', correction: { ownLegends: true } }]
    : [];
  return askMeaning(token, because, [...asEach, ...asFirst, ...asOther], notInvolved(token));
}

function askFor({ token, name, whole = name }: LegendEntry): Question {
  const because = `The file's legend calls it “${whole}”, in words that are not known here.`;
  return { ...askMeaning(token, because, [], notInvolved(token)), isExplained: true };
}

function notInvolved(token: string): Answer {
  return { label: 'Ignore it: not involved', correction: { letters: { [token]: { meaning: 'none' } } } };
}
