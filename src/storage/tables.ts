/** What the tables hold. A matrix is a head and a row for each entry of its collections. */
import type { SeverityCounts } from '../domain/findings/analysis';
import type { Change } from '../domain/matrix/change';
import type { Codebook } from '../domain/matrix/codebook';
import type { MatrixId } from '../domain/matrix/ids';
import { COLLECTIONS, type Collection } from '../domain/matrix/matrix';
import type { NamedVersion } from './keeper';

export interface HeadRow {
  readonly id: MatrixId;
  /** The version of the saved form. */
  readonly version: number;
  /** Every field of the matrix that is not a collection. */
  readonly fields: { readonly [field: string]: unknown };
  /** The number of the last change in the journal. */
  readonly seq: number;
  /** How many rows each collection has: fewer in the tables means that some were lost. */
  readonly counts: { readonly [collection in Collection]?: number };
  /** By which the letters of long rows are read. Absent where no row is packed. */
  readonly codebook?: Codebook | undefined;
  /** Absent while nobody has counted them. */
  readonly gaps?: SeverityCounts | undefined;
  readonly changedAt: number;
  readonly deletedAt?: number | undefined;
  /** How many days the app had been seen on when it was deleted. */
  readonly deletedOnDay?: number | undefined;
}

export interface PartRow {
  readonly matrixId: MatrixId;
  readonly id: string;
  /** As it is stored: the letters of a long row are one text, see codebook.ts. */
  readonly value: unknown;
  /** Of the value, as it was written. Rows of earlier versions have none. */
  readonly hash?: string | undefined;
}

export interface ChangeRow {
  readonly matrixId: MatrixId;
  readonly seq: number;
  readonly change: Change;
}

/** A moment that a person gave a name. */
export interface VersionRow extends NamedVersion {
  readonly matrixId: MatrixId;
  /** The change, which is the id of the moment. */
  readonly id: string;
}

/** The room in which several people work on a matrix, as this device knows it. A matrix has one at most. */
export interface RoomRow {
  readonly matrixId: MatrixId;
  /** The room, in its link. */
  readonly id: string;
  /** What its server asks for; behind `#` in the link. */
  readonly secret: string;
  readonly access: RoomAccess;
  /** Where an editor made the room or renewed its links: all three of them. */
  readonly links?: { readonly [access in RoomAccess]: string } | undefined;
  /** The number of the last change in the journal that the shared document knows of. */
  readonly seq: number;
  /** What of the shared document the server is known to have, as a state vector. */
  readonly confirmed?: Uint8Array | undefined;
  /** What was suggested here and is not sent yet, as an update. */
  readonly unsent?: Uint8Array | undefined;
  /** What of the suggestions the server is known to have, as a state vector. */
  readonly unsentAfter?: Uint8Array | undefined;
}

export type RoomAccess = 'edit' | 'suggest' | 'view';

/** What was added to the shared document, as its engine writes it. */
export interface RoomUpdateRow {
  readonly matrixId: MatrixId;
  readonly seq: number;
  readonly data: Uint8Array;
}

/**
 * The schema of the tables. It goes up when tables or keys change, or when rows are stored in a way that older code would
 * take for damage; the saved form has its own version.
 */
export const SCHEMA = 5;

export const STORES: { readonly [table: string]: string } = {
  matrices: 'id',
  changes: '[matrixId+seq]',
  versions: '[matrixId+id]',
  rooms: '[matrixId+id]',
  roomUpdates: '[matrixId+seq]',
  ...Object.fromEntries(COLLECTIONS.map((collection) => [collection, '[matrixId+id]'])),
};
