/** The parts that a check rests on; each leads to its cell, its field or its person. */
import { restsOn } from '../../../domain/incidents/audit/restsOn';
import type { AuditContext } from '../../../domain/incidents/judging/auditContext';
import type { Rest, Verdict } from '../../../domain/incidents/judging/verdict';
import { LetterTile } from '../../codes/LetterTile';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './Rests.module.css';

interface RestsProps {
  context: AuditContext;
  verdict: Verdict;
  acts: IncidentActs;
}

export function Rests({ context, verdict, acts }: RestsProps) {
  const lines = restsOn(context, verdict);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Rests on">
      {lines.map(({ key, codes, words, condition, place }) => (
        <li key={key}>
          <button type="button" className={styles.part} onClick={() => acts.show(place)}>
            {codes.map((code) => (
              <LetterTile key={code.letter} code={code} size="small" />
            ))}
            <span>
              {words}
              {condition ? ` (${condition})` : ''}
            </span>
            <span className="visually-hidden">. {leadsTo(place)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function leadsTo({ personId, rota, field }: Rest): string {
  if (personId) return 'Show in People';
  if (rota) return 'Show who is on duty';
  return field ? 'Show the field' : 'Show in matrix';
}
