/** A question of one's own, built from the same checks: chosen from lists, or written in the check language. */
import { useState } from 'react';
import { checkList } from '../../../domain/incidents/audit/checkList';
import { checkFromText } from '../../../domain/incidents/audit/checkText';
import { DUTIES } from '../../../domain/incidents/vocabulary/duties';
import { PHASES, type PhaseId } from '../../../domain/incidents/vocabulary/phases';
import { checksInText, type Question } from '../../../domain/incidents/vocabulary/question';
import { Button } from '../../parts/Button';
import { Combobox } from '../../parts/Combobox';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import styles from './ScenarioDialog.module.css';

interface QuestionFormProps {
  question: Question;
  onKeep(question: Question): void;
  onCancel(): void;
}

const PHASE_CHOICES = PHASES.map(({ id, name }) => ({ value: id as PhaseId, label: name }));

const ON_A_DUTY = checkList.filter(({ parameters }) => parameters.length === 1 && parameters[0] === 'target');

export function QuestionForm({ question, onKeep, onCancel }: QuestionFormProps) {
  const [text, setText] = useState(question.text);
  const [phase, setPhase] = useState(question.phase);
  const [checks, setChecks] = useState(question.checks.join(' '));
  const read = checksInText(checks).map(checkFromText);
  const wrong = read.find((one) => !one.ok);
  const problem = wrong && !wrong.ok ? wrong.problem : undefined;
  return (
    <fieldset className={styles.own} aria-label={question.text || 'New question'}>
      <TextField label="Question" value={text} onCommit={setText} live autoFocus />
      <Select label="Phase" value={phase} choices={PHASE_CHOICES} onChange={(next) => setPhase(next)} />
      <CheckPicker
        onPick={(check) => setChecks(checks.trim() === 'MAN' ? check : `${checks} ${check}`.trim())}
      />
      <TextField label="Checks (all must pass)" value={checks} onCommit={setChecks} live error={problem} />
      <p className={styles.help}>
        {read.flatMap((one) => (one.ok ? [one.read.check.label] : [])).join('. ')}. Besides a duty a check can
        name a row of the catalogue (<code>row gov-cost-owner</code>) or a concern (<code>tag cost</code>).{' '}
        <code>MAN</code> means that a person answers.
      </p>
      <div className={styles.acts}>
        <Button
          size="small"
          look="solid"
          disabled={problem !== undefined || read.length === 0}
          onClick={() => onKeep({ ...question, text: text.trim(), phase, checks: checksInText(checks) })}
        >
          Save question
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}

function CheckPicker({ onPick }: { onPick(check: string): void }) {
  const [name, setName] = useState(ON_A_DUTY[0]?.name ?? 'A1');
  const [duty, setDuty] = useState<string | null>(null);
  return (
    <div className={styles.acts}>
      <Select
        label="Add a check"
        value={name}
        choices={ON_A_DUTY.map((check) => ({ value: check.name, label: check.label }))}
        onChange={setName}
      />
      <Combobox
        label="About"
        value={duty}
        choices={DUTIES.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={(id) => {
          setDuty(null);
          onPick(`${name}(${id})`);
        }}
        placeholder="Choose a duty"
      />
    </div>
  );
}
