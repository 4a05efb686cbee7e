/** How long a page in a room waits, each wait in one place: a test hands in shorter ones and waits for none of these. */
export interface Pace {
  /** Milliseconds between two looks at the line and at the copy. */
  readonly look: number;
  /** Without a connection, or without an answer, after which the line is begun again. */
  readonly patience: number;
  /**
   * The most that an answer is waited for. Each try without one waits twice as long as the one before: over a slow line a
   * large matrix takes longer than the first patience, and begun again and again it would never arrive.
   */
  readonly mostPatience: number;
  /** Away for so long, the page is said to be offline. */
  readonly away: number;
  /** Between two tries to connect: at least, and at most. */
  readonly retry: number;
  readonly mostRetry: number;
  /** Between two times of saying where we are. */
  readonly say: number;
  /** After a write to the device that failed; the last one for all that follow. */
  readonly write: readonly number[];
  /** Without a change, after which a copy is looked at. */
  readonly quiet: number;
  /** How long a difference may last, as it does while a message is on its way. */
  readonly differs: number;
  /**
   * Between two times of reading a copy again, twice as long each time. What the others say is from outside, and must not
   * keep a page busy.
   */
  readonly again: number;
}

export const PACE: Pace = {
  look: 1_000,
  patience: 5_000,
  mostPatience: 60_000,
  away: 5_000,
  retry: 500,
  mostRetry: 10_000,
  say: 250,
  write: [1_000, 2_000, 5_000, 15_000],
  quiet: 2_000,
  differs: 5_000,
  again: 60_000,
};
