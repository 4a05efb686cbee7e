// What holds for a merge whatever three people did: nothing changed is nothing lost, and nothing is lost in silence.
import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/domain/matrix/ids';
import type { Activity, Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSaved, savedFromMatrix } from '../../../src/domain/matrix/saved';
import { type Merged, mergeMatrices } from '../../../src/domain/merge/mergeMatrices';
import { playedMatrix, smallMatrix } from '../../support/playedMatrix';
import { tries } from '../../support/strength';

const SEEDS = Array.from({ length: tries({ daily: 100, thorough: 300 }) }, (_, seed) => seed);

/** As it is once it was read: what points at nothing has been mended. */
const read = (matrix: Matrix) =>
  matrixFromSaved(JSON.parse(JSON.stringify(savedFromMatrix(matrix))), { from: 'device' }).matrix;
const played = (start: Matrix, seed: number, prefix: string) => read(playedMatrix(start, seed, 8, prefix));
/** Played once for all laws, which takes longer than to merge them. */
const SIDES = SEEDS.map((seed) => {
  const base = played(smallMatrix, seed, 'b');
  return { seed, base, ours: played(base, seed + 1_000, 'o'), theirs: played(base, seed + 2_000, 't') };
});

describe('a merge', () => {
  it('of one changed side is that side, without a clash', () => {
    for (const { base, ours: changed } of SIDES) {
      for (const [ours, theirs] of [
        [base, changed],
        [changed, base],
        [changed, changed],
      ] as const) {
        const merged = mergeMatrices({ base, ours, theirs });
        expect(merged).toEqual({ matrix: changed, clashes: [], problems: [] });
      }
    }
  });

  it('is the same from either side where nothing clashes', () => {
    let clean = 0;
    for (const { base, ours, theirs } of SIDES) {
      const one = mergeMatrices({ base, ours, theirs });
      const other = mergeMatrices({ base, ours: theirs, theirs: ours });
      const paths = (clashes: typeof one.clashes) => clashes.map(({ path }) => path.join('/')).sort();
      // Each side translates the other's letters into its own scheme, so what clashes then is another thing.
      if (one.clashes.some(({ path }) => path[0] === 'scheme')) continue;
      expect(paths(other.clashes)).toEqual(paths(one.clashes));
      if (one.clashes.length > 0) continue;
      clean += 1;
      expect(other.matrix).toEqual(one.matrix);
    }
    expect(clean).toBeGreaterThan(20);
  });

  it('can always be read again as it is', () => {
    for (const { base, ours, theirs } of SIDES) {
      const { matrix } = mergeMatrices({ base, ours, theirs });
      expect(
        matrixFromSaved(JSON.parse(JSON.stringify(savedFromMatrix(matrix))), { from: 'device' }),
      ).toMatchObject({
        matrix,
        problems: [],
      });
    }
  });

  it('keeps every cell that either side changed, or reports it', () => {
    let changed = 0;
    for (const { seed, base, ours, theirs } of SIDES) {
      const merged = mergeMatrices({ base, ours, theirs });
      for (const side of [ours, theirs])
        for (const lost of lostCells(base, side, merged)) expect({ seed, ...lost }).toBe('reported');
      changed += cellsGiven(base, ours).length;
    }
    expect(changed).toBeGreaterThan((5 / 3) * SEEDS.length);
  });
});

interface GivenCell {
  readonly activity: Activity;
  readonly roleId: RoleId;
  readonly letters: string;
}

function cellsGiven(base: Matrix, side: Matrix): GivenCell[] {
  return Object.values<Activity>(side.activities).flatMap((activity) =>
    (Object.entries(activity.assignments) as unknown as [RoleId, string][])
      .filter(([roleId, letters]) => {
        const before = base.activities[activity.id]?.assignments[roleId];
        // Another scheme writes every letter in its own way.
        return before === undefined || (side.scheme.id === base.scheme.id && before !== letters);
      })
      // A role that the side itself deleted keeps its letters unseen.
      .filter(([roleId]) => side.roles[roleId])
      .map(([roleId, letters]) => ({ activity, roleId, letters })),
  );
}

function lostCells(base: Matrix, side: Matrix, { matrix, clashes, problems }: Merged): GivenCell[] {
  const isTranslated = side.scheme.id !== matrix.scheme.id || base.scheme.id !== matrix.scheme.id;
  return cellsGiven(base, side).filter(({ activity: { id, name }, roleId, letters }) => {
    const now = matrix.activities[id]?.assignments[roleId];
    if (matrix.roles[roleId] && (now === letters || (isTranslated && now !== undefined))) return false;
    const reported = clashes.some(
      ({ path }) =>
        path[0] === 'scheme' ||
        path[1] === roleId ||
        (path[1] === id && (path.length === 2 || path[3] === roleId)),
    );
    const told = problems.some(({ place }) => place === 'scheme' || place.includes(`“${name}”`));
    return !reported && !told;
  });
}
