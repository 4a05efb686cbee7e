/**
 * The letters of a row as one short text. The database takes in a text at once, but the cells of a large matrix one by
 * one: half a million ids that are the same two hundred. What stands for which role and which letters is in the head.
 */
import { MATRIX_BOUNDS } from './bounds';
import { isFields } from './fields';
import { isId } from './ids';
import { rowHash } from './rowHash';

export interface Codebook {
  /**
   * One for each time it grew, random. A text begins with the last one of its time: a codebook that has it has all places
   * that the text counts on, and any other would read other letters. Absent in those of earlier builds, whose texts have
   * no id: they are read by it, and it is never built on.
   */
  readonly ids?: readonly string[] | undefined;
  /** Ids of roles. Only added to: rows that were written earlier count on the places. */
  readonly roles: readonly string[];
  /** The letters of a cell. */
  readonly letters: readonly string[];
  /** Of all lists, for damage in them would give every row other letters without a sign of it in the row. */
  readonly hash: string;
}

/** Letters of the smallest row that is packed. A text saves nothing where there are few. */
export const PACKED_FROM = 16;
/** Entries of the longest list. What has no place any more leaves its row as it is. */
export const MOST_PLACES = MATRIX_BOUNDS.entries;
/** Characters of an id: where the letters of a text begin. */
export const ID_LENGTH = 8;
/** The first place as a character: one byte each for 220 roles, and none of those that JSON writes as six. */
const FIRST = 0x23;

export interface Packing {
  /** An activity as it is stored. What is no activity, or has few letters, is stored as it is. */
  packed(value: unknown): unknown;
  /** The codebook for all that was packed, and for what it was for before. */
  book(): Codebook | undefined;
}

/** `newId` gives random ids of ID_LENGTH. A codebook that is not as it was written is never built on. */
export function packingWith(given: Codebook | undefined, newId: () => string): Packing {
  const known = given?.ids && soundBook(given);
  let fresh: string | undefined;
  const grow = () => {
    fresh ??= newId();
  };
  const roles = placesIn(known?.roles, isId, grow);
  const letters = placesIn(known?.letters, (text) => text !== '', grow);

  function packedLetters(assignments: object): string | undefined {
    let packed = '';
    for (const [roleId, own] of Object.entries(assignments)) {
      const [role, place] = [roles.of(roleId), letters.of(own)];
      if (role === undefined || place === undefined) return undefined;
      packed += String.fromCharCode(FIRST + role, FIRST + place);
    }
    return `${fresh ?? known?.ids?.at(-1)}${packed}`;
  }

  return {
    packed(value) {
      if (!isFields(value) || !isFields(value.assignments)) return value;
      if (Object.keys(value.assignments).length < PACKED_FROM) return value;
      const assignments = packedLetters(value.assignments);
      return assignments === undefined ? value : { ...value, assignments };
    },
    book() {
      if (!fresh) return known;
      const [ids, theirs, own] = [[...(known?.ids ?? []), fresh], roles.list(), letters.list()];
      return { ids, roles: theirs, letters: own, hash: rowHash([ids, theirs, own]) };
    },
  };
}

function placesIn(known: readonly string[] = [], mayBeAdded: (text: string) => boolean, onAdded: () => void) {
  const places = new Map(known.map((text, place) => [text, place]));
  return {
    of(text: unknown): number | undefined {
      if (typeof text !== 'string') return undefined;
      const place = places.get(text);
      if (place !== undefined || places.size >= MOST_PLACES || !mayBeAdded(text)) return place;
      onAdded();
      places.set(text, places.size);
      return places.size - 1;
    },
    list: () => [...places.keys()],
  };
}

/** The letters of rows as they were stored: what is true of a role or of letters need not be asked of each cell. */
export interface PackedCells extends Pick<Codebook, 'roles' | 'letters'> {
  /** Without the id. Undefined for letters that were not packed. */
  textOf(assignments: object): string | undefined;
}

export interface Unpacking {
  /** Gives a stored activity its letters back. False where some of them are not in the codebook: those are left out. */
  unpack(stored: unknown): boolean;
  readonly cells: PackedCells;
}

const NO_BOOK: Omit<Codebook, 'hash'> = { ids: [], roles: [], letters: [] };

export function unpackingWith(book: Codebook | undefined): Unpacking {
  const { ids, roles, letters } = soundBook(book) ?? NO_BOOK;
  const start = ids ? ID_LENGTH : 0;
  const texts = new WeakMap<object, string>();
  return {
    unpack(stored) {
      if (!isFields(stored) || typeof stored.assignments !== 'string') return true;
      const text = stored.assignments.slice(start);
      const isOurs = !ids || ids.includes(stored.assignments.slice(0, start));
      const assignments = emptyMap();
      let isWhole = isOurs && text.length % 2 === 0;
      for (let at = 0; isOurs && at + 1 < text.length; at += 2) {
        const roleId = roles[placeAt(text, at)];
        const own = letters[placeAt(text, at + 1)];
        if (roleId === undefined || own === undefined) isWhole = false;
        else assignments[roleId] = own;
      }
      Object.setPrototypeOf(assignments, Object.prototype);
      // What comes out of the database is ours alone, and ten thousand copies of it would be for nothing.
      Object.assign(stored, { assignments });
      if (isWhole) texts.set(assignments, text);
      return isWhole;
    },
    cells: { roles, letters, textOf: (assignments) => texts.get(assignments) },
  };
}

/** The place in its list that a character of a packed text stands for. */
export const placeAt = (text: string, at: number): number => text.charCodeAt(at) - FIRST;

/**
 * A map that is a table from the start. An engine that takes each role for another field of an object describes ten
 * thousand different objects: three times the work. The caller gives it the usual prototype once it is full.
 */
const emptyMap = (): { [roleId: string]: string } => Object.create(null);

/** Whether it is as it was written. */
export function isCodebook(value: unknown): value is Codebook {
  if (!isFields(value)) return false;
  const { ids, roles, letters, hash } = value;
  const lists = ids ? [ids, roles, letters] : [roles, letters];
  return lists.every(Array.isArray) && hash === rowHash(lists);
}

const soundBook = (given: Codebook | undefined) => (isCodebook(given) ? given : undefined);
