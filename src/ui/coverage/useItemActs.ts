/** What can be done about reference items, as edits of the open matrix that say what they did and can be undone. */

import { useState } from 'react';
import type { ItemCoverage } from '../../domain/coverage/coverage';
import { clearCoverageMark } from '../../domain/edits/clearCoverageMark';
import { markNotApplicable } from '../../domain/edits/markNotApplicable';
import type { Fix } from '../../domain/findings/rule';
import { addReferenceRows } from '../../domain/gaps/fixes/addRow';
import { coverageRowsFor } from '../../domain/gaps/fixes/coverageRows';
import { readMatrix } from '../../domain/reading/readMatrix';
import { counted } from '../parts/counted';
import { useRunEdit } from '../session/runEdit';
import { useSession } from '../session/SessionContext';
import { useShowActivity } from '../workspace/useShowActivity';
import type { ItemActs } from './ItemRow';

interface Offering {
  readonly acts: ItemActs;
  /** Activities that wait for a word on who answers for them. */
  readonly adding: Fix | null;
  addAll(items: readonly ItemCoverage[]): void;
  add(fix: Fix): void;
  cancel(): void;
}

export function useItemActs(): Offering {
  const session = useSession();
  const show = useShowActivity();
  const run = useRunEdit();
  const [adding, setAdding] = useState<Fix | null>(null);
  const addAll = (items: readonly ItemCoverage[]) => {
    const reading = readMatrix(session.store.getState().matrix, session.today());
    const origins = coverageRowsFor(items.map(({ item }) => item));
    setAdding(addReferenceRows(origins, { reading, newId: session.newId }, 'add activities'));
  };
  return {
    adding,
    addAll,
    cancel: () => setAdding(null),
    add(fix) {
      setAdding(null);
      const rows = fix.ownersChoice?.rows ?? [];
      const [first] = rows;
      const what =
        first && rows.length === 1 ? `“${first.name}”` : counted(rows.length, 'activity', 'activities');
      run(fix.edit, `Added ${what}. ${fix.outcome ?? ''}`.trim(), show);
    },
    acts: {
      addRow: (coverage) => addAll([coverage]),
      openRow: show,
      setAside: ({ key, item }, reason, who) =>
        run(
          markNotApplicable(key, item.ref, { reason, who, on: session.today() }),
          `Marked ${item.ref} as not applicable.`,
        ),
      askAgain: ({ key, item }) => run(clearCoverageMark(key, item.ref), `${item.ref} is applicable again.`),
    },
  };
}
