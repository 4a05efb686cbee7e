/** Asks once what a new matrix is for. Everything has a default, so Enter or one press of "Skip" is enough. */

import { type FormEvent, useRef, useState } from 'react';
import { rowsOfCut } from '../../domain/catalogue/template';
import { PROPOSED_SETTINGS, type Settings } from '../../domain/matrix/settings';
import { Button } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { Dialog } from '../parts/Dialog';
import { SegmentedControl } from '../parts/SegmentedControl';
import { TextField } from '../parts/TextField';
import { notify } from '../parts/Toast';
import { goTo, matrixAddress } from '../routing/route';
import { useLibrary } from '../session/LibraryContext';
import { errorSentence } from '../vocabulary/errorSentence';
import { QUESTIONS, SIZE_CHANGES, SIZES } from '../vocabulary/startQuestions';
import styles from './StartDialog.module.css';
import { type Choices, firstCut, startedMatrix } from './startedMatrix';
import type { Pack, StartOffer } from './startOffer';

export default function StartDialog({ offer, onClose }: { offer: StartOffer; onClose(): void }) {
  const { template } = offer;
  const library = useLibrary();
  const defaults: Choices = {
    name: template.title,
    cut: firstCut(template),
    packs: template.startsWith ?? [],
    settings: { ...PROPOSED_SETTINGS, aiInProduction: template.aiInProduction ?? false },
  };
  const [choices, setChoices] = useState(defaults);
  const started = useRef(false);

  const start = async (chosen: Choices) => {
    // Enter and a click on the button can arrive together.
    if (started.current) return;
    started.current = true;
    try {
      const matrix = startedMatrix(offer, chosen);
      goTo(matrixAddress(await library.add(matrix, `create from “${template.title}”`)));
    } catch (error) {
      started.current = false;
      notify({ message: errorSentence(error), urgent: true });
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void start(choices);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={template.title}
      description="Your answers decide which gaps Answerable looks for. You can change them later in the settings of the matrix."
      actions={
        <>
          <Button look="quiet" className={styles.skip} onClick={() => void start(defaults)}>
            Skip the questions
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" type="submit" form="start">
            Create matrix
          </Button>
        </>
      }
    >
      <form id="start" className={styles.form} onSubmit={onSubmit}>
        <StartFields offer={offer} choices={choices} onChange={setChoices} />
      </form>
    </Dialog>
  );
}

interface StartFieldsProps {
  offer: StartOffer;
  choices: Choices;
  onChange(choices: Choices): void;
}

function StartFields({ offer, choices, onChange }: StartFieldsProps) {
  const { cuts } = offer.template;
  const set = (change: Partial<Choices>) => onChange({ ...choices, ...change });
  const setting = (change: Partial<Settings>) => set({ settings: { ...choices.settings, ...change } });
  return (
    <>
      <TextField live selected label="Name" value={choices.name} onCommit={(name) => set({ name })} />
      <div className={styles.sizes}>
        <SegmentedControl
          label="Organisation"
          value={choices.settings.organisationSize}
          choices={SIZES}
          onChange={(organisationSize) => setting({ organisationSize })}
          hint={SIZE_CHANGES}
        />
        {cuts.length > 0 ? (
          <SegmentedControl
            label="Activities"
            value={choices.cut}
            choices={cuts.map(({ id, label }) => ({
              value: id,
              label: `${label} ${rowsOfCut(offer.rows, id).length}`,
            }))}
            onChange={(cut) => set({ cut })}
          />
        ) : null}
      </div>
      <div className={styles.pair}>
        {QUESTIONS.map(({ field, words, changes }) => (
          <Checkbox
            key={field}
            checked={choices.settings[field]}
            onChange={(yes) => setting({ [field]: yes })}
            hint={changes}
          >
            {words}
          </Checkbox>
        ))}
      </div>
      <PackChoices packs={offer.packs} chosen={choices.packs} onChange={(packs) => set({ packs })} />
    </>
  );
}

interface PackChoicesProps {
  packs: readonly Pack[];
  chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

function PackChoices({ packs, chosen, onChange }: PackChoicesProps) {
  if (packs.length === 0) return null;
  return (
    <fieldset className={styles.packs}>
      <legend>Also include</legend>
      {packs.map(({ template: { id, title, summary }, rows }) => (
        <Checkbox
          key={id}
          checked={chosen.includes(id)}
          onChange={(yes) => onChange(yes ? [...chosen, id] : chosen.filter((other) => other !== id))}
          hint={summary}
        >
          {title} ({rows.length} activities)
        </Checkbox>
      ))}
    </fieldset>
  );
}
