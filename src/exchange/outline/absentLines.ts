/** What a report says it does not speak of. A filtered view speaks for the whole matrix here. */
import { absentAreas, absentInWords, NOT_LOOKED_FOR } from '../../domain/gaps/scope/absentAreas';
import { readMatrix } from '../../domain/reading/readMatrix';
import type { WriteRequest } from '../contract/codec';

export const ABSENT_TITLE = 'Not in this matrix';

/** Lines; none where the reader did not ask for gaps, or where nothing is missing. */
export function absentLines({ matrix, today, choice }: WriteRequest): readonly string[] {
  if (!choice.gaps) return [];
  if (!matrix.settings.tagsConfirmed) return [NOT_LOOKED_FOR];
  return absentInWords(absentAreas(readMatrix(matrix, today)));
}
