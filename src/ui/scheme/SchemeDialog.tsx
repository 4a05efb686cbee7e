/** Changing the scheme: which one, and what becomes of each letter. Nothing changes before it is seen here. */

import { useState } from 'react';
import { changeScheme } from '../../domain/edits/changeScheme';
import { faultsOfScheme } from '../../domain/edits/schemeFaults';
import type { Scheme } from '../../domain/matrix/scheme/scheme';
import { lettersInUse, proposeMapping, type SchemeMapping } from '../../domain/matrix/scheme/schemeMapping';
import { schemeList } from '../../domain/matrix/schemeList';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Select } from '../parts/Select';
import { useRunEdit } from '../session/runEdit';
import { useSession, useSessionState } from '../session/SessionContext';
import { openDialog, usePanels } from '../workspace/panels';
import { MappingTable } from './MappingTable';
import { OWN, ownFrom } from './ownScheme';
import styles from './SchemeDialog.module.css';
import { SchemeEditor } from './SchemeEditor';

export default function SchemeDialog() {
  const panels = usePanels();
  const session = useSession();
  const runEdit = useRunEdit();
  const current = useSessionState((state) => state.matrix.scheme);
  const activities = useSessionState((state) => state.matrix.activities);
  const [target, setTarget] = useState<Scheme>(current);
  const [chosen, setChosen] = useState<SchemeMapping>({});

  const mapping = mappingFor(current, target, chosen);
  const counts = lettersInUse(activities);
  const [fault] = faultsOfScheme(target);
  const notes = current.codes
    .filter((code) => mapping[code.letter] === null)
    .reduce((sum, code) => sum + (counts.get(code.letter) ?? 0), 0);
  const unchanged = JSON.stringify(target) === JSON.stringify(current);

  const choose = (id: string) => {
    const shipped = schemeList.find((scheme) => scheme.id === id);
    setTarget(shipped ?? (id === current.id ? current : ownFrom(target)));
    setChosen({});
  };
  const close = () => openDialog(panels, null);
  const apply = () => {
    const { matrix } = session.store.getState();
    const message = `This matrix now uses ${target.name}.`;
    if (runEdit(changeScheme(matrix, target, mapping), message)) close();
  };

  return (
    <Dialog
      open
      size="large"
      onClose={close}
      title="Change letters"
      description="Preview what each letter becomes. A letter without a match stays as a note on its cell."
      actions={
        <>
          <p className={styles.summary} role="status">
            {fault ??
              (unchanged
                ? 'This matrix already uses this scheme. Choose another to preview the change.'
                : summaryOf(notes))}
          </p>
          <Button onClick={close}>Cancel</Button>
          <Button look="solid" disabled={fault !== undefined || unchanged} onClick={apply}>
            {buttonFor(current, target)}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <Select
          label="Letter scheme"
          value={target.id}
          choices={[
            ...schemeList.map((scheme) => ({
              value: scheme.id,
              label: scheme.name,
              hint: scheme.codes.map((code) => `${code.letter} ${code.name}`).join(' · '),
            })),
            {
              value: OWN,
              label: 'Custom',
              hint: 'Define your own letters, names and meanings',
            },
          ]}
          onChange={choose}
        />
        {target.id === OWN ? <SchemeEditor scheme={target} onChange={setTarget} /> : null}
        {unchanged ? null : (
          <MappingTable
            from={current}
            to={target}
            mapping={mapping}
            counts={counts}
            onChange={(letter, into) => setChosen({ ...chosen, [letter]: into })}
          />
        )}
      </div>
    </Dialog>
  );
}

/** What was chosen, where it still exists in the new scheme; the proposal for the rest. */
function mappingFor(from: Scheme, to: Scheme, chosen: SchemeMapping): SchemeMapping {
  const proposal = proposeMapping(from, to);
  const known = new Set<string | null>([null, ...to.codes.map((code) => code.letter)]);
  return Object.fromEntries(
    from.codes.map(({ letter }) => {
      const own = chosen[letter];
      return [letter, own !== undefined && known.has(own) ? own : (proposal[letter] ?? null)];
    }),
  );
}

function summaryOf(notes: number): string {
  if (notes === 0) return 'Every letter in use has a match.';
  return `${notes === 1 ? '1 letter stays as a note on its cells' : `${notes} letters stay as notes on their cells`}.`;
}

function buttonFor(current: Scheme, target: Scheme): string {
  if (current.id === target.id) return current.id === OWN ? 'Change letters' : 'Change';
  return `Change to ${target.name || 'your own scheme'}`;
}
