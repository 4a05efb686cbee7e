/** A matrix as rules read it: rows by concern, duty, kind, section and origin, and tallies per role. */
import type { CalendarDate } from '../matrix/date';
import type { ActivityId, PersonId, RoleId, SectionId } from '../matrix/ids';
import type { Matrix, Person, Role, Section } from '../matrix/matrix';
import type { Scheme } from '../matrix/scheme/scheme';
import type { Settings } from '../matrix/settings';
import type { ActivityKind, Concern, Layer } from '../matrix/vocabulary';
import type { Row } from './row';

/** How often a role holds each meaning, over rows that are not archived. */
export interface RoleTally {
  readonly owns: number;
  readonly does: number;
  readonly advises: number;
  readonly hears: number;
  /** Rows in which it owns or does the work. */
  readonly carries: number;
  /** Rows in which it has any letter. */
  readonly involved: number;
}

/**
 * Counts rows by keys that a rule defines; a row counts once under each key. It must be a module constant. It may use
 * its row and the basis, but not the settings of rules.
 */
export interface Counter {
  /** What `add` adds must be whole numbers, or sums would drift from edit to edit. */
  tell(row: Row, basis: Reading, key: (key: string) => void, add: (key: string, by: number) => void): void;
}

/** Chooses rows by a question that a rule defines. It must be a module constant. */
export interface Choice {
  holds(row: Row, basis: Reading): boolean;
}

export interface Reading {
  /** For fixes, and for parts that no other member gives; a matrix rule that reads it must name what it reads in `inputs`. */
  readonly matrix: Matrix;
  /** The basis: an activity rule may use these and its own row, nothing else. */
  readonly today: CalendarDate;
  readonly scheme: Scheme;
  readonly settings: Settings;
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  readonly sections: readonly Section[];
  role(id: RoleId): Role | undefined;
  person(id: PersonId): Person | undefined;
  section(id: SectionId): Section | undefined;
  layerOf(id: RoleId): Layer | undefined;

  /** Rows that are not archived, as the grid shows them. Each list keeps its identity until a row in it changes. */
  readonly rows: readonly Row[];
  row(id: ActivityId): Row | undefined;
  withConcern(concern: Concern): readonly Row[];
  withDuty(duty: string): readonly Row[];
  ofKind(kind: ActivityKind): readonly Row[];
  inSection(id: SectionId): readonly Row[];
  /** Rows that came from a catalogue row, whatever they are called now. */
  withOrigin(origin: string): readonly Row[];
  /** Changes identity with every change of who holds what. */
  readonly tallies: ReadonlyMap<RoleId, RoleTally>;
  /** Rows per key, kept up to date row by row; keeps its identity until a number changes. No key has zero. */
  countsOf(counter: Counter): ReadonlyMap<string, number>;
  /** The chosen rows, kept up to date row by row. */
  chosenBy(choice: Choice): readonly Row[];
}
