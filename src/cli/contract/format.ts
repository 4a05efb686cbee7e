/** The contract of an output format of `check`. */
import type { Checked } from './checked';
import type { Io } from './io';

export interface Format {
  /** The file's name. */
  readonly id: string;
  readonly withFixes?: boolean;
  print(checked: Checked, io: Io): string;
  /** Markdown for the page of a step in GitHub Actions. */
  stepSummary?(checked: Checked): string;
}

export function defineFormat(format: Format): Format {
  return format;
}
