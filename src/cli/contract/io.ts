/** What a command has of the outside: its version, the folder it works in, three streams, the environment and the day. */
import type { CalendarDate } from '../../domain/matrix/date';

export interface Io {
  /** Of the program. */
  readonly version: string;
  readonly folder: string;
  readonly environment: { readonly [name: string]: string | undefined };
  /** Whether standard output is a terminal that shows colours. */
  readonly colours: boolean;
  /** Whether a person sees standard error while the command runs. */
  readonly watched: boolean;
  readonly today: CalendarDate;
  standardInput(): Promise<Uint8Array<ArrayBuffer>>;
  /** Results. */
  print(text: string): void;
  printBytes(bytes: Uint8Array): void;
  /** Everything else: what went wrong, what a person must look at, how far the work is. */
  tell(text: string): void;
  /** Replaces the last line that a person sees; empty: takes it away. */
  rewrite(line: string): void;
}

export const EXIT = { clean: 0, found: 1, unreadable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function worse(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
