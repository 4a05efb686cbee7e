import type { Confirmation } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { Matrix } from '../matrix/matrix';
import { confirmationId, restsOn } from '../matrix/restsOn';
import { type Edit, present } from './edit';
import { namesInWords } from './name';

/** What a person said of a row. On what it rests is read when it is recorded. */
export type Statement = Omit<Confirmation, 'id' | 'letters' | 'holders'>;

/** Records what people said of activities as they are now. What the same person said of them before gives way. */
export function confirmRows(matrix: Matrix, statements: readonly Statement[], today: CalendarDate): Edit {
  const who = [...new Set(statements.map((statement) => statement.who))].join(', ');
  const names = statements.map(({ activityId }) => matrix.activities[activityId]?.name);
  return {
    label: `record what “${who}” said of ${namesInWords(names, 'activity', 'activities')}`,
    apply(draft) {
      const now = draft as unknown as Matrix;
      for (const { activityId, personId, ...said } of statements) {
        const activity = present(now.activities[activityId], 'activity');
        const id = confirmationId(activityId, personId);
        const rest = restsOn(now, activity, personId, today);
        draft.confirmations[id] = JSON.parse(JSON.stringify({ ...said, id, activityId, personId, ...rest }));
      }
    },
  };
}
