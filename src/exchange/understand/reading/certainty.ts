/** Whether a file was understood without any guess: only then may it be said. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Understanding } from './understood';

/** Certain but for remarks, which say how it was read. */
export function isCertainBut(understood: Parameters<typeof isCertain>[0]): boolean {
  return isCertain({ ...understood, problems: understood.problems.filter(({ isRemark }) => !isRemark) });
}

export function isCertain({
  problems,
  questions,
  offers,
  refusal,
  tables,
  scheme,
}: Pick<Understanding, 'problems' | 'questions' | 'offers' | 'refusal' | 'tables' | 'scheme'>): boolean {
  if (
    problems.length > 0 ||
    questions.length > 0 ||
    offers.length > 0 ||
    refusal !== undefined ||
    hasNoMeaning(scheme)
  )
    return false;
  return tables.every(
    ({ use, confidence, columns }) =>
      use !== 'matrix' || (confidence === 'sure' && columns.every((column) => column.confidence === 'sure')),
  );
}

function hasNoMeaning({ codes }: Scheme): boolean {
  return codes.every(({ meaning }) => meaning === 'none');
}
