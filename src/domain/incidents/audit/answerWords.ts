/** What a screen, a report and a file call the answers. */
import type { AnswerValue } from '../../matrix/records';

export const ANSWER_WORDS: { readonly [value in AnswerValue]: string } = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Unknown',
  'not-applicable': 'Not applicable',
};
