// Matrices as the organisation reads them, from sketches by name: `members({ Payments: '…', Search: '…' })`.
import type { MatrixId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { finish } from '../../src/domain/matrix/slices';
import type { MemberFacts } from '../../src/domain/organisation/facts/memberFacts';
import { withGaps } from '../../src/domain/organisation/reading/areaFacts';
import { readGaps, readMember } from '../../src/domain/organisation/reading/readMember';
import { TODAY } from './memorySession';

export function named(name: string, sketch: string): Matrix {
  return { ...matrixFromSketch(sketch), id: idOf<MatrixId>(name), name };
}

export function memberFrom(matrix: Matrix, group = ''): MemberFacts {
  const facts = finish(readMember(matrix, { key: matrix.id, group }, TODAY));
  return withGaps(facts, finish(readGaps(matrix, TODAY)));
}

const known = new Map<string, MemberFacts>();

/** Each is read once: many tests have the same matrix beside another. */
export function members(sketches: { readonly [name: string]: string }): readonly MemberFacts[] {
  return Object.entries(sketches).map(([name, sketch]) => {
    const key = `${name}\n${sketch}`;
    const facts = known.get(key) ?? memberFrom(named(name, sketch));
    known.set(key, facts);
    return facts;
  });
}
