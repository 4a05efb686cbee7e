/** The side of the audit: the scenarios with their scores, and the other ways to look at the matrix before it breaks. */
import {
  CalendarClock,
  ClipboardList,
  FileText,
  ListChecks,
  PhoneCall,
  Plus,
  Route,
  UserX,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Audit, Score } from '../../../domain/incidents/audit/audit';
import type { AuditScenario } from '../../../domain/incidents/audit/scenariosOf';
import { scoreInWords } from '../../../domain/incidents/reports/report';
import { Button } from '../../parts/Button';
import { classNames } from '../../parts/classNames';
import { IfEditable } from '../../session/Editable';
import { useSessionState } from '../../session/SessionContext';
import type { AuditPlace } from '../state/place';
import styles from './ScenarioList.module.css';
import { ScoreRing } from './ScoreRing';

interface ScenarioListProps {
  audit: Audit;
  off: readonly AuditScenario[];
  place: AuditPlace;
  onGo(place: AuditPlace): void;
  onSwitchOn(scenario: AuditScenario): void;
  onAdd(): void;
}

export function ScenarioList({ audit, off, place, onGo, onSwitchOn, onAdd }: ScenarioListProps) {
  const asked = audit.scenarios.filter(({ score }) => score.yes + score.no + score.unknown > 0);
  const answered = asked.filter(({ score }) => score.no + score.unknown === 0);
  // The figure of the tab, said in words beside the other.
  const pressing = useSessionState((state) => state.analysis.scenarios.length);
  const scenarioId = place.kind === 'scenario' || place.kind === 'rehearsal' ? place.id : null;
  return (
    <nav className={styles.side} aria-label="Incident audit">
      <header className={styles.head}>
        <h2 className={styles.title}>Incident audit</h2>
        <p className={styles.lead}>
          {answered.length} of {asked.length} scenarios are fully answered.
          {pressing > 0
            ? ` ${pressing} ${pressing === 1 ? 'has' : 'have'} gaps during the incident itself.`
            : ''}
        </p>
      </header>
      <ul className={styles.list}>
        {audit.scenarios.map(({ scenario, score }) => (
          <li key={scenario.id}>
            <button
              type="button"
              className={classNames(styles.item, scenario.id === scenarioId && styles.current)}
              aria-current={scenario.id === scenarioId ? 'true' : undefined}
              onClick={() => onGo({ kind: 'scenario', id: scenario.id })}
            >
              <ScoreRing score={score} />
              <span className={styles.name}>{scenario.title}</span>
              <span className={classNames(styles.score, score.no > 0 && styles.bad)} aria-hidden>
                {figure(score)}
              </span>
              <span className="visually-hidden">, {scoreInWords(score)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        <Tool icon={<ListChecks size={15} aria-hidden />} at={{ kind: 'causes' }} place={place} onGo={onGo}>
          Start here
        </Tool>
        <Tool icon={<UserX size={15} aria-hidden />} at={{ kind: 'drill' }} place={place} onGo={onGo}>
          Who is missing?
        </Tool>
        <Tool icon={<CalendarClock size={15} aria-hidden />} at={{ kind: 'duty' }} place={place} onGo={onGo}>
          Who is on duty?
        </Tool>
        <Tool icon={<Route size={15} aria-hidden />} at={{ kind: 'escalation' }} place={place} onGo={onGo}>
          Escalation paths
        </Tool>
        <Tool icon={<PhoneCall size={15} aria-hidden />} at={{ kind: 'sheets' }} place={place} onGo={onGo}>
          Call sheets
        </Tool>
        <Tool icon={<FileText size={15} aria-hidden />} at={{ kind: 'report' }} place={place} onGo={onGo}>
          Report
        </Tool>
        <Tool
          icon={<ClipboardList size={15} aria-hidden />}
          at={{ kind: 'record' }}
          place={place}
          onGo={onGo}
        >
          Audit record
        </Tool>
      </div>
      <div className={styles.foot}>
        <IfEditable>
          <Button size="small" look="quiet" onClick={onAdd}>
            <Plus size={14} aria-hidden /> Add scenario
          </Button>
        </IfEditable>
        {off.length > 0 ? (
          <details className={styles.off}>
            <summary>Turned off: {off.length}</summary>
            <ul>
              {off.map((scenario) => (
                <li key={scenario.id} className={styles.offItem}>
                  <span>{scenario.title}</span>
                  <IfEditable>
                    <Button size="small" look="quiet" onClick={() => onSwitchOn(scenario)}>
                      Turn on<span className="visually-hidden"> {scenario.title}</span>
                    </Button>
                  </IfEditable>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </nav>
  );
}

function figure(score: Score): string {
  const asked = score.yes + score.no + score.unknown;
  return asked === 0 ? 'n/a' : `${score.yes}/${asked}`;
}

interface ToolProps {
  icon: ReactNode;
  at: AuditPlace;
  place: AuditPlace;
  onGo(place: AuditPlace): void;
  children: ReactNode;
}

function Tool({ icon, at, place, onGo, children }: ToolProps) {
  const current = place.kind === at.kind;
  return (
    <button
      type="button"
      className={classNames(styles.item, current && styles.current)}
      aria-current={current ? 'true' : undefined}
      onClick={() => onGo(at)}
    >
      <span className={styles.icon}>{icon}</span>
      <span className={styles.name}>{children}</span>
    </button>
  );
}
