/** A law or contract whose clock runs in an incident: its time limits, what starts each, and the questions it asks. */
import type { Question } from './question';

export interface Clock {
  readonly what: string;
  /** From its start; absent where the text only says “without undue delay”. */
  readonly hours?: number;
  /** What starts it: “awareness of the breach”. */
  readonly starts: string;
}

export interface Regime {
  /** Kept in the settings of a matrix, so it never changes. */
  readonly id: string;
  readonly name: string;
  /** Where it says so: “Articles 33 and 34”. */
  readonly source: string;
  readonly clocks: readonly Clock[];
  /** Their ids begin with the regime’s. */
  readonly questions: readonly Question[];
}
