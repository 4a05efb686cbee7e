/** What the gutter of a row says of agreement: a sign for what its owner confirmed, and how many remarks are open. */
import { confirmationsOf, rowAgreement } from '../../../domain/agreement/rowAgreement';
import { openThreads } from '../../../domain/agreement/threads';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { Activity, Matrix } from '../../../domain/matrix/matrix';

const SIGNS = { confirmed: '✓', lapsed: '↻', disagrees: '✗', open: '' };
const WORDS = {
  confirmed: 'confirmed',
  lapsed: 'no longer confirmed',
  disagrees: 'someone disagrees',
  open: '',
};

export interface AgreementMark {
  /** Short and drawn: “✓ 2”. Empty for most rows. */
  readonly text: string;
  /** The same for those who hear it. */
  readonly words: string;
}

const NOTHING: AgreementMark = { text: '', words: '' };

// A row is drawn again whenever the selection moves; the same mark is then the same object.
const known = new Map<string, AgreementMark>();

/** The day is only asked for where something was said of the row. */
export function agreementMark(matrix: Matrix, activity: Activity, today: () => CalendarDate): AgreementMark {
  const open = openThreads(matrix.remarks).rows.get(activity.id) ?? 0;
  const isSaid = confirmationsOf(matrix.confirmations).has(activity.id);
  if (open === 0 && !isSaid) return NOTHING;
  const state = isSaid ? rowAgreement(matrix, activity, today()).state : 'open';
  const key = `${state} ${open}`;
  const mark = known.get(key) ?? {
    text: [SIGNS[state], open > 0 ? String(open) : ''].filter(Boolean).join(' '),
    words: [WORDS[state], open > 0 ? `${open} open ${open === 1 ? 'remark' : 'remarks'}` : '']
      .filter(Boolean)
      .join(', '),
  };
  known.set(key, mark);
  return mark;
}
