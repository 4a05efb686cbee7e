import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Fields } from '../../src/domain/matrix/fields';
import { COLLECTIONS } from '../../src/domain/matrix/matrix';
import { SETTINGS_SHAPE, SHAPES } from '../../src/domain/matrix/matrixShape';
import { type PartKind, partFrom, UNIT_MAPS, unitsFrom, WHOLE_MAPS } from '../../src/together/document/units';
import { fullMatrix } from '../support/fullMatrix';

interface Definition {
  readonly type: string;
  readonly innerType?: { readonly _zod: { readonly def: Definition } };
  readonly shape?: { readonly [field: string]: { readonly _zod: { readonly def: Definition } } };
}

const definitionOf = (shape: unknown) => (shape as { readonly _zod: { readonly def: Definition } })._zod.def;
const isMap = ({ type, innerType }: Definition): boolean =>
  innerType ? isMap(innerType._zod.def) : type === 'record' || type === 'custom';

/** The fields of a part that are maps, by its shape. */
function mapsOf(shape: unknown): readonly string[] {
  const fields = Object.entries(definitionOf(shape).shape ?? {});
  return fields.filter(([, field]) => isMap(field._zod.def)).map(([name]) => name);
}

/** A part that has all its fields, through a document and back. */
function roundTrip(kind: PartKind, part: Fields): Fields {
  const doc = new Y.Doc();
  doc.getMap(kind).set('part', unitsFrom(kind, part));
  return partFrom(kind, doc.getMap(kind).get('part') as Y.Map<unknown>);
}

describe('units of the shared document', () => {
  it('the shapes are walked: they have maps', () => {
    expect(mapsOf(SHAPES.activities)).toContain('assignments');
    expect(mapsOf(SHAPES.roles)).toContain('holders');
    expect(mapsOf(SETTINGS_SHAPE)).toContain('rules');
  });

  it.each(COLLECTIONS)('each map of %s is written entry by entry, or on purpose as a whole', (kind) => {
    const listed = [...(UNIT_MAPS[kind] ?? []), ...(WHOLE_MAPS[kind] ?? [])];
    expect([...listed].sort()).toEqual([...mapsOf(SHAPES[kind])].sort());
  });

  it.each(COLLECTIONS)('%s come out of a document as they went in', (kind) => {
    const parts = Object.values<Fields>(fullMatrix[kind] as unknown as { readonly [id: string]: Fields });
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(roundTrip(kind, part)).toEqual(part);
  });
});
