/** Who answers: the letters of the cell, the person, the role. With more than fits, the rest is counted. */

import type { AuditContext } from '../../../domain/incidents/judging/auditContext';
import { staffingOf } from '../../../domain/incidents/judging/staffing';
import type { Answerer } from '../../../domain/incidents/judging/verdict';
import { inSight } from '../../../domain/matrix/scheme/codes';
import { LetterTile } from '../../codes/LetterTile';
import styles from './Answerers.module.css';

const SHOWN = 2;

export function Answerers({ context, who }: { context: AuditContext; who: readonly Answerer[] }) {
  return (
    <span className={styles.all}>
      {who.slice(0, SHOWN).map((answerer) => (
        <AnswererLine key={answerer.roleId} context={context} answerer={answerer} />
      ))}
      {who.length > SHOWN ? <span className={styles.more}>and {who.length - SHOWN} more</span> : null}
    </span>
  );
}

export function AnswererLine({ context, answerer }: { context: AuditContext; answerer: Answerer }) {
  const { reading } = context;
  const role = reading.role(answerer.roleId);
  if (!role) return null;
  const { scheme, activities } = reading.matrix;
  // As the grid shows the cell, with every letter it holds.
  const codes = inSight(scheme, activities[answerer.activityId]?.assignments[answerer.roleId] ?? '');
  const [first, ...others] = staffingOf(context, role).people;
  return (
    <span className={styles.line}>
      {codes.map((code) => (
        <LetterTile key={code.letter} code={code} size="small" />
      ))}
      <span className="visually-hidden">{codes.map(({ name }) => name).join(', ')}: </span>
      <span className={styles.person}>{first ? first.name : role.name}</span>
      {first ? <span className={styles.role}>{role.name}</span> : null}
      {others.length > 0 ? <span className={styles.role}>+{others.length}</span> : null}
    </span>
  );
}
