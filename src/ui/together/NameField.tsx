/** What the others see beside one's changes: the name that the sign-in gives, or one to fill in. */
import { TextField } from '../parts/TextField';

interface NameFieldProps {
  readonly vouched: string;
  readonly name: string;
  onName(name: string): void;
}

export function NameField({ vouched, name, onName }: NameFieldProps) {
  if (vouched !== '')
    return (
      <p>
        The others see you as <b>{vouched}</b>, the name that your sign-in gives.
      </p>
    );
  return (
    <TextField
      label="Your name"
      value={name}
      onCommit={onName}
      live
      hint="The others see it beside what you change."
    />
  );
}
