/** Adding the rows of a template to a matrix that is there: what comes, what is replaced, what is there already. */

import { use, useState } from 'react';
import { type Cut, rowsOfCut, type Template } from '../../domain/catalogue/template';
import { addPack } from '../../domain/edits/addPack';
import { planPack } from '../../domain/starting/packPlan';
import { templateList } from '../../domain/starting/templateList';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { SegmentedControl } from '../parts/SegmentedControl';
import { useRunEdit } from '../session/runEdit';
import { useSession, useSessionState } from '../session/SessionContext';
import { templateRowsOf } from '../vocabulary/templateRows';
import { openDialog, usePanels } from '../workspace/panels';
import styles from './PacksDialog.module.css';

const packs = templateList.filter((template) => template.sections.length > 0 && template.id !== 'blank');

export default function PacksDialog() {
  const panels = usePanels();
  const close = () => openDialog(panels, null);
  return (
    <Dialog
      open
      onClose={close}
      title="Add activity pack"
      description="Existing incident activities are updated, not duplicated. Their notes, dates and links stay."
    >
      <ul className={styles.list}>
        {packs.map((template) => (
          <PackItem key={template.id} template={template} onDone={close} />
        ))}
      </ul>
    </Dialog>
  );
}

function PackItem({ template, onDone }: { template: Template; onDone(): void }) {
  const session = useSession();
  const runEdit = useRunEdit();
  const matrix = useSessionState((state) => state.matrix);
  const all = use(templateRowsOf(template));
  const [cut, setCut] = useState<Cut['id']>(template.cuts[0]?.id ?? 'all');
  const rows = rowsOfCut(all, cut);
  const { added, replaced, present } = planPack(matrix, rows);
  const nothing = added.length + replaced.length === 0;
  const add = () => {
    const adding = addPack(session.store.getState().matrix, template, rows, session.newId);
    if (
      runEdit(
        adding,
        `Added “${template.title}”: ${added.length === 1 ? '1 activity' : `${added.length} activities`}.`,
      )
    )
      onDone();
  };
  return (
    <li className={styles.pack}>
      <div className={styles.words}>
        <h3 className={styles.title}>{template.title}</h3>
        <p className={styles.summary}>{template.summary}</p>
        <p className={styles.plan}>{planInWords(added.length, replaced.length, present.length)}</p>
      </div>
      <div className={styles.acts}>
        {template.cuts.length > 0 ? (
          <SegmentedControl<Cut['id']>
            labelHidden
            label={`Size of ${template.title}`}
            value={cut}
            choices={template.cuts.map(({ id, label }) => ({
              value: id,
              label: `${label} ${rowsOfCut(all, id).length}`,
            }))}
            onChange={setCut}
          />
        ) : null}
        <Button disabled={nothing} aria-label={`Add ${template.title}`} onClick={add}>
          Add
        </Button>
      </div>
    </li>
  );
}

function planInWords(added: number, replaced: number, present: number): string {
  const parts = [
    added > 0 && `${added} new`,
    replaced > 0 && `${replaced} updated`,
    present > 0 && `${present} already here`,
  ].filter(Boolean);
  return `${parts.join(', ')}.`;
}
