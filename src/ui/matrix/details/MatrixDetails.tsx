/** The matrix as a whole: its name, its scheme, and what its rules need to know of the organisation. */
import { confirmSuggestions } from '../../../domain/edits/confirmSuggestions';
import { renameMatrix } from '../../../domain/edits/renameMatrix';
import { setSettings } from '../../../domain/edits/setSettings';
import { setSubtitle } from '../../../domain/edits/setSubtitle';
import type { Settings } from '../../../domain/matrix/settings';
import { suggestedCells } from '../../../domain/matrix/suggestedCells';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { TextField } from '../../parts/TextField';
import { IfEditable } from '../../session/Editable';
import { useRunEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import { QUESTIONS, SIZES } from '../../vocabulary/startQuestions';
import { openDialog, usePanels } from '../../workspace/panels';
import { ConcernPicker } from './ConcernPicker';
import { Group } from './Group';
import styles from './MatrixDetails.module.css';
import { SuggestedNote } from './SuggestedNote';

export function MatrixDetails() {
  const session = useSession();
  const panels = usePanels();
  const runEdit = useRunEdit();
  const name = useSessionState((state) => state.matrix.name);
  const subtitle = useSessionState((state) => state.matrix.subtitle);
  const scheme = useSessionState((state) => state.matrix.scheme);
  const settings = useSessionState((state) => state.matrix.settings);
  const now = () => session.store.getState().matrix;
  const set = (fields: Partial<Settings>) => runEdit(setSettings(fields));
  return (
    <>
      <Group title="General">
        <TextField label="Name" value={name} onCommit={(text) => runEdit(renameMatrix(now(), text))} />
        <TextField
          label="Subtitle"
          placeholder="Q4"
          value={subtitle ?? ''}
          onCommit={(text) => runEdit(setSubtitle(now(), text))}
        />
      </Group>
      <Group title={`Letters: ${scheme.name}`}>
        <p className={styles.letters}>
          {scheme.codes.map((code) => `${code.letter} ${code.name}`).join(' · ')}
        </p>
        <IfEditable>
          <div className={styles.acts}>
            <Button size="small" onClick={() => openDialog(panels, 'scheme')}>
              Change letters…
            </Button>
            <Button size="small" onClick={() => openDialog(panels, 'packs')}>
              Add activity pack…
            </Button>
          </div>
        </IfEditable>
        <Suggestions onConfirm={() => runEdit(confirmSuggestions(now(), suggestedCells(now())))} />
      </Group>
      <Group title="Organisation">
        <SegmentedControl
          labelHidden
          label="Organisation"
          value={settings.organisationSize}
          choices={SIZES}
          onChange={(organisationSize) => set({ organisationSize })}
        />
        <div>
          {QUESTIONS.map(({ field, words, changes }) => (
            <Checkbox
              key={field}
              checked={settings[field]}
              onChange={(yes) => set({ [field]: yes })}
              hint={changes}
            >
              {words}
            </Checkbox>
          ))}
        </div>
      </Group>
      <Group title="How assignments are read">
        <div>
          <Checkbox
            checked={settings.accountableImpliesResponsible}
            onChange={(on) => set({ accountableImpliesResponsible: on })}
          >
            An accountable role is also responsible if nobody else is
          </Checkbox>
          <Checkbox
            checked={settings.soleResponsibleIsAccountable}
            onChange={(on) => set({ soleResponsibleIsAccountable: on })}
          >
            A sole responsible role is also accountable
          </Checkbox>
        </div>
        <ConcernPicker
          label="Concerns that need an owner"
          concerns={settings.watchedConcerns}
          onChange={(watchedConcerns) => set({ watchedConcerns })}
        />
      </Group>
    </>
  );
}

function Suggestions({ onConfirm }: { onConfirm(): void }) {
  const activities = useSessionState((state) => state.matrix.activities);
  const count = suggestedCells({ activities }).length;
  if (count === 0) return null;
  return (
    <SuggestedNote
      words={`${count === 1 ? '1 cell is' : `${count} cells are`} suggested by the template.`}
      confirm={`Confirm all ${count}`}
      onConfirm={onConfirm}
    />
  );
}
