/** What can be done about reference items, as edits of the open matrix that say what they did and can be undone. */

import type { ItemCoverage } from '../../domain/coverage/coverage';
import { clearCoverageMark } from '../../domain/edits/clearCoverageMark';
import { markNotApplicable } from '../../domain/edits/markNotApplicable';
import { addReferenceRows } from '../../domain/gaps/fixes/addRow';
import { coverageRowsFor } from '../../domain/gaps/fixes/coverageRows';
import { readMatrix } from '../../domain/reading/readMatrix';
import { useGridView } from '../gridView/GridViewContext';
import { goTo, matrixAddress } from '../routing/route';
import { useRunEdit } from '../session/runEdit';
import { useSession } from '../session/SessionContext';
import type { ItemActs } from './ItemRow';

export function useItemActs(): { acts: ItemActs; addAll(items: readonly ItemCoverage[]): void } {
  const session = useSession();
  const view = useGridView();
  const run = useRunEdit();
  const addAll = (items: readonly ItemCoverage[]) => {
    const reading = readMatrix(session.store.getState().matrix, session.today());
    const origins = coverageRowsFor(items.map(({ item }) => item));
    const fix = addReferenceRows(origins, { reading, newId: session.newId }, 'add activities');
    const said = origins.length === 1 ? 'Added 1 activity.' : `Added ${origins.length} activities.`;
    run(fix.edit, `${said} Check who owns ${origins.length === 1 ? 'it' : 'them'}.`);
  };
  return {
    addAll,
    acts: {
      addRow: (coverage) => addAll([coverage]),
      openRow(activityId) {
        goTo(matrixAddress(session.store.getState().matrix.id));
        view.reveal([{ activityId }], true);
      },
      setAside: ({ key, item }, reason, who) =>
        run(
          markNotApplicable(key, item.ref, { reason, who, on: session.today() }),
          `Marked ${item.ref} as not applicable.`,
        ),
      askAgain: ({ key, item }) => run(clearCoverageMark(key, item.ref), `${item.ref} is applicable again.`),
    },
  };
}
