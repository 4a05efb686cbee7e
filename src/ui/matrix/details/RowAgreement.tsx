/** What people said of this activity, whether it still holds, and the remarks about it. */
import { rowAgreement, statementInWords } from '../../../domain/agreement/rowAgreement';
import type { Activity } from '../../../domain/matrix/matrix';
import { Threads } from '../../remarks/Threads';
import { useSession, useSessionState } from '../../session/SessionContext';
import { Group } from './Group';

const TITLES = {
  disagrees: 'Someone disagrees',
  confirmed: 'Confirmed',
  lapsed: 'No longer confirmed',
  open: 'Agreement',
};

export function RowAgreement({ activity }: { activity: Activity }) {
  const matrix = useSessionState((state) => state.matrix);
  const today = useSession().today();
  const { state, statements } = rowAgreement(matrix, activity, today);
  return (
    <>
      {statements.length > 0 ? (
        <Group title={TITLES[state]}>
          {statements.map((statement) => (
            <p key={statement.confirmation.id}>{statementInWords(statement)}.</p>
          ))}
        </Group>
      ) : null}
      <Group title="Remarks">
        <Threads about={{ activityId: activity.id }} />
      </Group>
    </>
  );
}
