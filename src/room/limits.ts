/** The most of everything that one room, one person and one address may take. */
export interface Limits {
  /** Bytes of a document, with its history. */
  readonly document: number;
  /** Bytes of a message. The first one of a room holds the whole matrix. */
  readonly message: number;
  /** Messages in ten seconds on one connection. */
  readonly rate: number;
  readonly people: number;
  /** Rooms that are open at once. */
  readonly rooms: number;
  /** Connections from one address. A company's proxy has one for everyone. */
  readonly perAddress: number;
  /** New rooms in an hour from one address. */
  readonly newRooms: number;
}

export const LIMITS: Limits = {
  document: 8_000_000,
  message: 4_000_000,
  rate: 2_000,
  people: 50,
  rooms: 100,
  perAddress: 60,
  newRooms: 60,
};

/** Says whether one more within `span` milliseconds is too many, by key. */
export function tooOften(most: number, span: number, now: () => number): (key: string) => boolean {
  const counts = new Map<string, { since: number; count: number }>();
  return (key) => {
    const at = now();
    for (const [old, { since }] of counts) if (at - since > span) counts.delete(old);
    const known = counts.get(key) ?? { since: at, count: 0 };
    known.count += 1;
    counts.set(key, known);
    return known.count > most;
  };
}
