/**
 * The letters of a row as one short text. The database takes in a text at once, but the cells of a large matrix one by
 * one: half a million ids that are the same two hundred. What stands for which role and which letters is in the head.
 */
import { MATRIX_BOUNDS } from './bounds';
import { isFields } from './fields';
import { isId } from './ids';
import { rowHash } from './rowHash';

export interface Codebook {
  /** Ids of roles. Only added to: rows that were written earlier count on the places. */
  readonly roles: readonly string[];
  /** The letters of a cell. */
  readonly letters: readonly string[];
  /** Of both lists, for damage in them would give every row other letters without a sign of it in the row. */
  readonly hash: string;
}

/** Letters of the smallest row that is packed. A text saves nothing where there are few. */
export const PACKED_FROM = 16;
/** Entries of the longest list. What has no place any more leaves its row as it is. */
export const MOST_PLACES = MATRIX_BOUNDS.entries;
/** The first place as a character: one byte each for 220 roles, and none of those that JSON writes as six. */
const FIRST = 0x23;

export interface Packing {
  /** An activity as it is stored. What is no activity, or has few letters, is stored as it is. */
  packed(value: unknown): unknown;
  /** The codebook for all that was packed, and for what it was for before. */
  book(): Codebook | undefined;
}

export function packingWith(known: Codebook | undefined): Packing {
  const roles = placesIn(known?.roles ?? [], isId);
  const letters = placesIn(known?.letters ?? [], (text) => text !== '');

  function packedLetters(assignments: object): string | undefined {
    let packed = '';
    for (const [roleId, own] of Object.entries(assignments)) {
      const [role, place] = [roles.of(roleId), letters.of(own)];
      if (role === undefined || place === undefined) return undefined;
      packed += String.fromCharCode(FIRST + role, FIRST + place);
    }
    return packed;
  }

  return {
    packed(value) {
      if (!isFields(value) || !isFields(value.assignments)) return value;
      if (Object.keys(value.assignments).length < PACKED_FROM) return value;
      const assignments = packedLetters(value.assignments);
      return assignments === undefined ? value : { ...value, assignments };
    },
    book() {
      if (!roles.grew() && !letters.grew()) return known;
      const lists = { roles: roles.list(), letters: letters.list() };
      return { ...lists, hash: hashOf(lists) };
    },
  };
}

function placesIn(known: readonly string[], mayBeAdded: (text: string) => boolean) {
  const places = new Map(known.map((text, place) => [text, place]));
  return {
    of(text: unknown): number | undefined {
      if (typeof text !== 'string') return undefined;
      const place = places.get(text);
      if (place !== undefined || places.size >= MOST_PLACES || !mayBeAdded(text)) return place;
      places.set(text, places.size);
      return places.size - 1;
    },
    grew: () => places.size > known.length,
    list: () => [...places.keys()],
  };
}

/** The letters of rows as they were stored: what is true of a role or of letters need not be asked of each cell. */
export interface PackedCells extends Pick<Codebook, 'roles' | 'letters'> {
  /** Undefined for letters that were not packed. */
  textOf(assignments: object): string | undefined;
}

export interface Unpacking {
  /** Gives a stored activity its letters back. False where some of them are in no codebook: those are left out. */
  unpack(stored: unknown): boolean;
  readonly cells: PackedCells;
}

export function unpackingWith(book: Codebook | undefined): Unpacking {
  const { roles = [], letters = [] } = book ?? {};
  const texts = new WeakMap<object, string>();
  return {
    unpack(stored) {
      if (!isFields(stored) || typeof stored.assignments !== 'string') return true;
      const { assignments: text } = stored;
      const assignments = emptyMap();
      let isWhole = text.length % 2 === 0;
      for (let at = 0; at + 1 < text.length; at += 2) {
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
  const { roles, letters, hash } = value;
  return Array.isArray(roles) && Array.isArray(letters) && hash === hashOf({ roles, letters });
}

function hashOf({ roles, letters }: { readonly roles: unknown; readonly letters: unknown }): string {
  return rowHash([roles, letters]);
}
