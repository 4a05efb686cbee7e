/** The repository paths that a row speaks of, one in each line, for a path may hold spaces and commas. */
import { TextField } from '../../parts/TextField';

interface PathsFieldProps {
  paths: readonly string[] | undefined;
  onChange(paths: readonly string[] | undefined): void;
}

export function PathsField({ paths, onChange }: PathsFieldProps) {
  return (
    <TextField
      label="Repository paths"
      hint="One in each line, as in a CODEOWNERS file."
      lines={Math.min(6, Math.max(2, paths?.length ?? 0))}
      placeholder="/services/payments/"
      value={paths?.join('\n') ?? ''}
      onCommit={(text) => onChange(pathsFrom(text))}
    />
  );
}

function pathsFrom(text: string): readonly string[] | undefined {
  const paths = [...new Set(text.split('\n').map((line) => line.trim()))].filter((path) => path !== '');
  return paths.length > 0 ? paths : undefined;
}
