/** Suggestions from a CODEOWNERS file or a Backstage catalog, and a CODEOWNERS file from the matrix. */

import { useMemo, useState } from 'react';
import { acceptOwnerSuggestions } from '../../domain/edits/acceptOwnerSuggestions';
import { NO_CHOICES, takenFrom } from '../../exchange/owners/chosen';
import type { OwnerFacts } from '../../exchange/owners/ownerFacts';
import { suggestOwners } from '../../exchange/owners/ownerSuggestions';
import { Button } from '../parts/Button';
import { counted } from '../parts/counted';
import { Dialog } from '../parts/Dialog';
import { useRunEdit } from '../session/runEdit';
import { useSession, useSessionState } from '../session/SessionContext';
import { openDialog, usePanels } from '../workspace/panels';
import { CodeownersOut } from './CodeownersOut';
import styles from './OwnersDialog.module.css';
import { OwnersSource } from './OwnersSource';
import { SuggestionGroups } from './SuggestionGroups';
import { NEW_AREA, sectionChosen } from './sectionChosen';
import { useOwnersFile } from './useOwnersFile';

export default function OwnersDialog() {
  const panels = usePanels();
  const file = useOwnersFile();
  const { facts, reading, refusal, name } = file;
  const close = () => openDialog(panels, null);
  if (facts) return <Found facts={facts} name={name} onOther={file.forget} onClose={close} />;
  return (
    <Dialog
      open
      onClose={close}
      title="Suggest owners from CODEOWNERS or Backstage"
      description="A file that lists code owners can show roles and activities missing here. You choose what to add."
      actions={<Button onClick={close}>Close</Button>}
    >
      <div className={styles.body}>
        {reading ? <p role="status">Reading {name} …</p> : null}
        {refusal ? (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        ) : null}
        <OwnersSource onFiles={file.readFiles} onText={file.readText} />
        <CodeownersOut />
      </div>
    </Dialog>
  );
}

interface FoundProps {
  facts: OwnerFacts;
  name: string;
  onOther(): void;
  onClose(): void;
}

function Found({ facts, name, onOther, onClose }: FoundProps) {
  const session = useSession();
  const runEdit = useRunEdit();
  const matrix = useSessionState((state) => state.matrix);
  // Asked for once for a file and a matrix, not for every tick.
  const suggestions = useMemo(() => suggestOwners(facts, matrix), [facts, matrix]);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [section, setSection] = useState<string>(NEW_AREA);
  const taken = takenFrom(
    suggestions,
    choices,
    matrix,
    sectionChosen(matrix, section, session.newId),
    session.newId,
  );
  const count =
    taken.roles.length + taken.aliases.length + taken.rows.length + taken.paths.length + taken.owners.length;
  const add = () => {
    const message = `Added ${counted(count, 'suggestion', 'suggestions')}.`;
    if (runEdit(acceptOwnerSuggestions(matrix, taken), message)) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title="Suggest owners from CODEOWNERS or Backstage"
      description={`${name} · ${facts.form} · ${counted(facts.things.length, 'entry', 'entries')} with owners. Added letters are suggestions until you confirm them.`}
      actions={
        <>
          <Button look="quiet" onClick={onOther}>
            Choose another file
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" disabled={count === 0} onClick={add}>
            {count === 0 ? 'Nothing selected' : `Add ${counted(count, 'suggestion', 'suggestions')}`}
          </Button>
        </>
      }
    >
      <SuggestionGroups
        facts={facts}
        suggestions={suggestions}
        choices={choices}
        onChoose={setChoices}
        section={section}
        onSection={setSection}
      />
    </Dialog>
  );
}
