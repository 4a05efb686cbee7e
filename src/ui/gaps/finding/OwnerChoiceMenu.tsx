/** Who answers for the row that a fix adds: to be chosen before it is added. */
import type { OwnerChoice } from '../../../domain/findings/rule';
import type { RoleId } from '../../../domain/matrix/ids';
import { inOrder } from '../../../domain/matrix/order';
import { Button } from '../../parts/Button';
import { Menu, MenuChoice } from '../../parts/Menu';
import { useSessionState } from '../../session/SessionContext';
import styles from './FixButtons.module.css';

interface OwnerChoiceMenuProps {
  choice: OwnerChoice;
  tabIndex: number;
  onChoose(roleId: RoleId): void;
}

export function OwnerChoiceMenu({ choice: { owner }, tabIndex, onChoose }: OwnerChoiceMenuProps) {
  return (
    <Menu
      trigger={
        <Button look="quiet" size="small" tabIndex={tabIndex}>
          Another role…
        </Button>
      }
    >
      <Roles owner={owner} onChoose={onChoose} />
    </Menu>
  );
}

/** Drawn only while the menu is open: a matrix may have hundreds of roles. */
function Roles({ owner, onChoose }: { owner: RoleId | undefined; onChoose(roleId: RoleId): void }) {
  const roles = inOrder(useSessionState((state) => state.matrix.roles));
  const owns = useSessionState((state) =>
    state.matrix.scheme.codes.find(({ meaning }) => meaning === 'owns'),
  );
  return (
    <div className={styles.choices}>
      <MenuChoice
        label={owns?.name ?? 'Owner'}
        value={owner ?? ''}
        choices={roles
          .filter(({ stakeholder }) => !stakeholder)
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => onChoose(id as RoleId)}
      />
    </div>
  );
}
