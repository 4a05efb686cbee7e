/** Asks once what a new matrix is for. Everything has a default, so Enter or one press of "Skip" is enough. */

import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { rowsOfCut } from '../../domain/catalogue/template';
import type { Matrix } from '../../domain/matrix/matrix';
import { PROPOSED_SETTINGS, type Settings } from '../../domain/matrix/settings';
import { Button } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { counted } from '../parts/counted';
import { Dialog } from '../parts/Dialog';
import { SegmentedControl } from '../parts/SegmentedControl';
import { TextField } from '../parts/TextField';
import { goTo, matrixAddress } from '../routing/route';
import { tellError } from '../session/attempt';
import { useLibrary } from '../session/LibraryContext';
import { QUESTIONS, SIZE_CHANGES, SIZES } from '../vocabulary/startQuestions';
import styles from './StartDialog.module.css';
import { type Choices, firstCut, nameOf, startedMatrix, withAnswers } from './startedMatrix';
import type { Pack, StartOffer } from './startOffer';

export default function StartDialog({ offer, onClose }: { offer: StartOffer; onClose(): void }) {
  const { template } = offer;
  const library = useLibrary();
  const [defaults] = useState<Choices>(() => ({
    name: template.title,
    cut: firstCut(template),
    packs: template.startsWith ?? [],
    settings: { ...PROPOSED_SETTINGS, aiInProduction: template.aiInProduction ?? false },
  }));
  const [choices, setChoices] = useState(defaults);
  const started = useRef(false);
  const { cut, packs, settings } = choices;
  // Answers change no row, and nor does the name, which is typed.
  const unanswered = useMemo(
    () => startedMatrix(offer, { name: '', cut, packs, settings: PROPOSED_SETTINGS }),
    [offer, cut, packs],
  );
  const answered = useMemo(() => withAnswers(unanswered, settings), [unanswered, settings]);
  // Read ahead while the questions are read, so that its gaps come with the frame after its cells.
  useEffect(() => library.prepare(answered), [library, answered]);

  const start = async (matrix: Matrix) => {
    // Enter and a click on the button can arrive together.
    if (started.current) return;
    started.current = true;
    try {
      goTo(matrixAddress(await library.add(matrix, `create from “${template.title}”`)));
    } catch (error) {
      started.current = false;
      tellError(error);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void start({ ...answered, name: nameOf(choices, offer) });
  };
  const skip = () => void start(choices === defaults ? answered : startedMatrix(offer, defaults));

  return (
    <Dialog
      open
      onClose={onClose}
      title={template.title}
      description="Your answers decide which gaps Answerable looks for. You can change them later in the settings of the matrix."
      actions={
        <>
          <Button look="quiet" className={styles.skip} onClick={skip}>
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
        <StartFields offer={offer} choices={choices} started={unanswered} onChange={setChoices} />
      </form>
    </Dialog>
  );
}

interface StartFieldsProps {
  offer: StartOffer;
  choices: Choices;
  /** What comes of these choices. Packs replace rows and share roles, so its size is no sum of theirs. */
  started: Matrix;
  onChange(choices: Choices): void;
}

function StartFields({ offer, choices, started, onChange }: StartFieldsProps) {
  const { cuts } = offer.template;
  const { cut, packs, settings } = choices;
  const set = (change: Partial<Choices>) => onChange({ ...choices, ...change });
  const setting = (change: Partial<Settings>) => set({ settings: { ...settings, ...change } });
  return (
    <>
      <TextField live selected label="Name" value={choices.name} onCommit={(name) => set({ name })} />
      <div className={styles.sizes}>
        <SegmentedControl
          label="Organisation"
          value={settings.organisationSize}
          choices={SIZES}
          onChange={(organisationSize) => setting({ organisationSize })}
          hint={SIZE_CHANGES}
        />
        {cuts.length > 0 ? (
          <SegmentedControl
            label="Activities"
            value={cut}
            choices={cuts.map(({ id, label }) => ({
              value: id,
              label: `${label} ${rowsOfCut(offer.rows, id).length}`,
            }))}
            onChange={(next) => set({ cut: next })}
          />
        ) : null}
      </div>
      <div className={styles.pair}>
        {QUESTIONS.map(({ field, words, changes }) => (
          <Checkbox
            key={field}
            checked={settings[field]}
            onChange={(yes) => setting({ [field]: yes })}
            hint={changes}
          >
            {words}
          </Checkbox>
        ))}
      </div>
      <PackChoices packs={offer.packs} chosen={packs} onChange={(next) => set({ packs: next })} />
      <p role="status" className={styles.size}>
        The matrix starts with {counted(Object.keys(started.activities).length, 'activity', 'activities')} and{' '}
        {counted(Object.keys(started.roles).length, 'role')}.
      </p>
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
