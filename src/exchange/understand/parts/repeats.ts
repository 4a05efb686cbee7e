/** What is asked once for each text is told once for each, with how many cells hold it. */
import type { Problem, Question } from '../reading/understood';
import type { Builder } from './builder';

export function withoutRepeats(
  { problems, cellsWith }: Pick<Builder, 'problems' | 'cellsWith'>,
  questions: readonly Question[],
): readonly Problem[] {
  const asked = new Set(questions.flatMap(({ about = [] }) => about));
  if (asked.size === 0) return problems;
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const { text, message } = problem;
    if (text === undefined || !(asked.has(text) || asked.has(text.toUpperCase()))) return [problem];
    if (told.has(text)) return [];
    told.add(text);
    const others = cellsWith(text) - 1;
    if (others === 0) return [problem];
    const where = others === 1 ? 'another cell' : `${others.toLocaleString('en')} other cells`;
    return [{ ...problem, message: `${message.replace(/\.$/, '')}, here and in ${where}.` }];
  });
}
