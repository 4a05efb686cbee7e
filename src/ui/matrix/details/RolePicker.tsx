/** One of the roles, or none. */
import type { RoleId } from '../../../domain/matrix/ids';
import { inOrder } from '../../../domain/matrix/order';
import { Combobox } from '../../parts/Combobox';
import { useSessionState } from '../../session/SessionContext';

interface RolePickerProps {
  label: string;
  value: RoleId | undefined;
  onChange(role: RoleId | undefined): void;
  /** The role that may not be chosen, such as the one that is being described. */
  except?: RoleId;
}

const NOBODY = 'none';

export function RolePicker({ label, value, onChange, except }: RolePickerProps) {
  const roles = inOrder(useSessionState((state) => state.matrix.roles));
  const choices = [
    { value: NOBODY, label: 'None' },
    ...roles
      .filter((role) => role.id !== except)
      .map(({ id, name }) => ({ value: id as string, label: name })),
  ];
  return (
    <Combobox
      label={label}
      value={value ?? NOBODY}
      choices={choices}
      onChange={(chosen) => onChange(chosen === NOBODY ? undefined : (chosen as RoleId))}
    />
  );
}
