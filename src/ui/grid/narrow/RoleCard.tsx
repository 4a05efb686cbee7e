/** One role of the activity: its name, a button for each code, when they hold, and the door to the rest. */
import { Ellipsis } from 'lucide-react';
import { assignCode } from '../../../domain/edits/assignCode';
import type { RoleId } from '../../../domain/matrix/ids';
import type { Activity } from '../../../domain/matrix/matrix';
import { meaningsInWords, NO_CODES } from '../../../domain/matrix/scheme/codes';
import { LetterTile } from '../../codes/LetterTile';
import { type GridContext, matrixOf, runEdit } from '../../commands/command/context';
import { useReadOnly, useSessionState } from '../../session/SessionContext';
import { layerColour } from '../drawn/layerColour';
import styles from './OneActivity.module.css';

interface RoleCardProps {
  context: GridContext;
  activity: Activity;
  id: RoleId;
  onMore(button: HTMLElement): void;
}

export function RoleCard({ context, activity, id, onMore }: RoleCardProps) {
  const role = useSessionState((state) => state.matrix.roles[id]);
  const scheme = useSessionState((state) => state.matrix.scheme);
  const readOnly = useReadOnly();
  if (!role) return null;
  const held = activity.assignments[id] ?? NO_CODES;
  const condition = activity.conditions?.[id];
  const note = activity.cellNotes?.[id];
  const suggested = activity.suggested?.[id] === true;
  const toggle = (letter: string) =>
    runEdit(context, assignCode(matrixOf(context), [{ activityId: activity.id, roleId: id }], letter));
  return (
    <li className={styles.role} data-held={held !== ''}>
      <span className={styles.strip} style={{ background: layerColour(role.layer) }} aria-hidden />
      <div className={styles.words}>
        <bdi className={styles.roleName}>{role.name}</bdi>
        <span className={styles.meanings}>
          {held === '' ? '' : meaningsInWords(scheme, held)}
          {condition ? `, only: ${condition}` : ''}
          {suggested ? ', suggested' : ''}
        </span>
        {note ? (
          <span className={styles.note} dir="auto">
            <span className="visually-hidden">Note: </span>
            {note}
          </span>
        ) : null}
      </div>
      <fieldset className={styles.codes}>
        <legend className="visually-hidden">{role.name}</legend>
        {scheme.codes.map((code) => {
          const on = held.includes(code.letter);
          return (
            <button
              key={code.letter}
              type="button"
              className={styles.code}
              aria-pressed={on}
              aria-label={code.name}
              disabled={readOnly}
              onClick={() => toggle(code.letter)}
            >
              {on ? (
                <LetterTile code={code} suggested={suggested} />
              ) : (
                <span className={styles.off} aria-hidden>
                  {code.letter}
                </span>
              )}
            </button>
          );
        })}
      </fieldset>
      <button
        type="button"
        className={styles.more}
        aria-label={`More actions for ${role.name}`}
        aria-haspopup="menu"
        onClick={(event) => onMore(event.currentTarget)}
      >
        <Ellipsis size={16} aria-hidden />
      </button>
    </li>
  );
}
