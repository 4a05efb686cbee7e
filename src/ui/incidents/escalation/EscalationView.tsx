/** Escalation: who is next where someone does not answer, drawn and as a list that can be changed. */

import { setRoleFields } from '../../../domain/edits/setRoleFields';
import { escalationOf } from '../../../domain/incidents/calling/escalation';
import type { Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { Columns } from '../../parts/Columns';
import { EmptyState } from '../../parts/EmptyState';
import { Select } from '../../parts/Select';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import { EscalationGraph } from './EscalationGraph';
import styles from './EscalationView.module.css';
import { STATE_WORDS } from './escalationWords';

export function EscalationView({ open, acts }: { open: OpenAudit; acts: IncidentActs }) {
  const map = escalationOf(open.context);
  const roles: readonly Role[] = inOrder(open.matrix.roles);
  const states = new Map(map.nodes.map((node) => [node.role.id, node.state]));
  const none = 'none';
  const choose = (role: Role, value: string) => {
    const next = roles.find(({ id }) => id === value);
    acts.run(setRoleFields(open.matrix, [role.id], { escalatesTo: next?.id }));
  };
  return (
    <article className={styles.view} aria-labelledby="escalation-title">
      <h1 id="escalation-title" className={styles.title}>
        Escalation paths
      </h1>
      <p className={styles.lead}>
        Each path should end at someone who can decide: leadership, or a vendor outside. Loops and dead ends
        are red.
      </p>
      {map.nodes.length === 0 ? (
        <EmptyState title="No escalation paths yet">
          Choose below who each role calls when nobody answers.
        </EmptyState>
      ) : (
        <EscalationGraph map={map} />
      )}
      {map.troubles.length > 0 ? (
        <ul className={styles.troubles} aria-label="Problems">
          {map.troubles.map(({ sentence, roleIds }) => (
            <li key={sentence}>
              <button type="button" onClick={() => acts.reveal(roleIds.map((roleId) => ({ roleId })))}>
                {sentence}
                <span className="visually-hidden"> Show in matrix</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <Columns names={['Role', 'Escalates to', 'Status']} />
          <tbody>
            {roles.map((role) => {
              const state = states.get(role.id);
              return (
                <tr key={role.id}>
                  <th scope="row">{role.name}</th>
                  <td>
                    <Select
                      label={`${role.name} escalates to`}
                      labelHidden
                      size="small"
                      value={
                        role.escalatesTo && open.matrix.roles[role.escalatesTo] ? role.escalatesTo : none
                      }
                      choices={[
                        { value: none, label: 'nobody' },
                        ...roles
                          .filter(({ id }) => id !== role.id)
                          .map(({ id, name }) => ({ value: id as string, label: name })),
                      ]}
                      onChange={(value) => choose(role, value)}
                    />
                  </td>
                  <td className={state && state !== 'fine' ? styles.bad : styles.fine}>
                    {state ? STATE_WORDS[state] : 'no escalation'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </article>
  );
}
