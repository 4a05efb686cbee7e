/** Says where a file's legend gives a letter another meaning than its scheme, and asks where the legend cannot be understood. */
import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import type { Place } from '../../contract/place';
import type { Corrections, Question } from '../reading/understood';
import { saysNothing } from './cell';
import { askMeaning } from './doubts';
import type { LegendEntry } from './legend';
import { meaningOfEntry } from './schemeChoice';

export interface LegendFinding {
  readonly problems: readonly { readonly place: Place; readonly message: string }[];
  readonly questions: readonly Question[];
}

export function legendProblems(
  legend: readonly LegendEntry[],
  scheme: Scheme,
  corrections: Corrections,
): LegendFinding {
  const problems: { place: Place; message: string }[] = [];
  const questions: Question[] = [];
  const seen = new Set<string>();
  for (const entry of legend) {
    if (seen.has(entry.token) || saysNothing(entry.token)) continue;
    seen.add(entry.token);
    const code = scheme.codes.find(({ letter, name }) => letter === entry.token || name === entry.name);
    if (!code) continue;
    const usual = codeOf(schemeList[0] ?? scheme, entry.token);
    const meaning = meaningOfEntry(entry);
    if (meaning === undefined && corrections.letters?.[entry.token] === undefined)
      questions.push(askFor(entry));
    else if (scheme.id === 'own' && usual && usual.meaning !== code.meaning) {
      problems.push({
        place: entry.place,
        message: `The file says that ${entry.token} means “${entry.name}”, which is not what it means in RACI; the file's own meaning was taken.`,
      });
    }
  }
  return { problems, questions };
}

function askFor({ token, name }: LegendEntry): Question {
  const because = `The file's legend calls it “${name}”, which is not a word that says who does or answers for something.`;
  return askMeaning(token, because, {
    label: 'Nothing: it is not involved',
    correction: { letters: { [token]: { meaning: 'none' } } },
  });
}
