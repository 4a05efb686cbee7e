/** Edits a scenario: its words, its severity, who is on call for it, its questions. Each change is kept at once. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { changeQuestion, changeScenario, type ScenarioFields } from '../../../domain/edits/changeScenario';
import type { AuditScenario } from '../../../domain/incidents/audit/scenariosOf';
import type { Question } from '../../../domain/incidents/vocabulary/question';
import type { RoleId } from '../../../domain/matrix/ids';
import { inOrder } from '../../../domain/matrix/order';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { Dialog } from '../../parts/Dialog';
import { TextField } from '../../parts/TextField';
import { useSession } from '../../session/SessionContext';
import { scenarioRef } from '../state/scenarioRef';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import { QuestionForm } from './QuestionForm';
import styles from './ScenarioDialog.module.css';

interface ScenarioDialogProps {
  open: OpenAudit;
  scenario: AuditScenario;
  acts: IncidentActs;
  onClose(): void;
}

export function ScenarioDialog({ open, scenario, acts, onClose }: ScenarioDialogProps) {
  const session = useSession();
  const [asking, setAsking] = useState<string | null>(null);
  const change = (fields: ScenarioFields) =>
    acts.run(changeScenario(scenarioRef(scenario, session.newId), fields));
  const keep = (question: Question | null, id: string) => {
    if (acts.run(changeQuestion(scenarioRef(scenario, session.newId), id, question))) setAsking(null);
  };
  const onCall = new Set(scenario.onCallRoleIds);
  const toggle = (id: RoleId, on: boolean) =>
    change({ onCallRoleIds: on ? [...onCall, id] : [...onCall].filter((one) => one !== id) });
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={`Edit “${scenario.title}”`}
      description="Changes are saved as you type. You can undo each one."
      actions={
        <Button look="solid" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className={styles.form}>
        <TextField label="Title" value={scenario.title} onCommit={(title) => change({ title })} />
        <TextField label="Severity" value={scenario.severity} onCommit={(severity) => change({ severity })} />
        <TextField
          label="Briefing for participants"
          lines={3}
          value={scenario.injection}
          onCommit={(injection) => change({ injection })}
          className={styles.wide}
        />
        <fieldset className={styles.onCall}>
          <legend>On-call for this scenario (called first)</legend>
          {inOrder(open.matrix.roles).map((role) => (
            <Checkbox key={role.id} checked={onCall.has(role.id)} onChange={(on) => toggle(role.id, on)}>
              {role.name}
            </Checkbox>
          ))}
        </fieldset>
        <section className={styles.wide} aria-label="Questions">
          <h3 className={styles.heading}>Questions</h3>
          <ul className={styles.questions}>
            {scenario.questions.map((question) => (
              <li key={question.id}>
                {asking === question.id ? (
                  <QuestionForm
                    question={question}
                    onKeep={(next) => keep(next, question.id)}
                    onCancel={() => setAsking(null)}
                  />
                ) : (
                  <div className={styles.question}>
                    <span>{question.text}</span>
                    <Button size="small" look="quiet" onClick={() => setAsking(question.id)}>
                      Edit<span className="visually-hidden"> {question.text}</span>
                    </Button>
                    <Button size="small" look="quiet" onClick={() => keep(null, question.id)}>
                      Remove<span className="visually-hidden"> {question.text}</span>
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
          {asking === 'new' ? (
            <QuestionForm
              question={{ id: session.newId<'scenario'>(), phase: 'P3', text: '', checks: ['MAN'] }}
              onKeep={(next) => keep(next, next.id)}
              onCancel={() => setAsking(null)}
            />
          ) : (
            <Button size="small" onClick={() => setAsking('new')}>
              <Plus size={14} aria-hidden /> Add question
            </Button>
          )}
        </section>
      </div>
    </Dialog>
  );
}
