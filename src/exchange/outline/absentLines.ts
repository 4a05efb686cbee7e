/** What a report says it does not speak of. A filtered view speaks for the whole matrix here. */
import {
  absentInWords,
  absentToReaders,
  NOT_LOOKED_FOR,
  tooFewKnown,
} from '../../domain/gaps/scope/absentAreas';
import { scopeOf } from '../../domain/gaps/scope/matrixScope';
import { readMatrix } from '../../domain/reading/readMatrix';
import type { WriteRequest } from '../contract/codec';

export const ABSENT_TITLE = 'Not in this matrix';

/** Lines; none where the reader did not ask for gaps, or where nothing is missing. */
export function absentLines({ matrix, today, choice }: WriteRequest): readonly string[] {
  if (!choice.gaps) return [];
  if (!matrix.settings.tagsConfirmed) return [NOT_LOOKED_FOR];
  const reading = readMatrix(matrix, today);
  const few = tooFewKnown(scopeOf(reading));
  return [...(few ? [few] : []), ...absentInWords(absentToReaders(reading))];
}
