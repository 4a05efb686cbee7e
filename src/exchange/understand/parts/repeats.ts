/** What is asked once for each text, and what names nobody yet, is told once for each, with how many cells hold it. */
import type { Problem, Question } from '../reading/understood';
import { namesNobodyYet } from '../words/openNames';
import type { Builder } from './builder';

export function withoutRepeats(
  { problems, cellsWith }: Pick<Builder, 'problems' | 'cellsWith'>,
  questions: readonly Question[],
): readonly Problem[] {
  const asked = new Set(questions.flatMap(({ about = [] }) => about));
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const { text, message } = problem;
    const isOnce =
      text !== undefined && (asked.has(text) || asked.has(text.toUpperCase()) || namesNobodyYet(text));
    if (!isOnce) return [problem];
    if (told.has(text)) return [];
    told.add(text);
    const others = cellsWith(text) - 1;
    if (others === 0) return [problem];
    const where = others === 1 ? 'another cell' : `${others.toLocaleString('en')} other cells`;
    return [{ ...problem, message: `${message.replace(/\.$/, '')}, here and in ${where}.` }];
  });
}
