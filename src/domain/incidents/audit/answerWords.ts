/** The words for answers on screens, in reports and in files. */
import type { AnswerValue } from '../../matrix/records';

export const ANSWER_WORDS: { readonly [value in AnswerValue]: string } = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Unknown',
  'not-applicable': 'Not applicable',
};
