// A kept file that a merge of git left open: its places are chosen where the file is kept, and nothing is written before.
import { expect, it } from 'vitest';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { clashInWords } from '../../../src/domain/merge/clashInWords';
import { mergeMatrices } from '../../../src/domain/merge/mergeMatrices';
import { canonicalText } from '../../../src/exchange/canonical/canonicalText';
import { disk } from '../../support/disk';
import { afterEdit } from '../../support/edits';
import { board, debts, invoice, openKept, plan, put } from '../../support/keptFile';

/** The file as the merge driver leaves it: our letter, and what both sides said. */
function leftByMerge(ours: Matrix, theirs: Matrix): string {
  const sides = { base: plan, ours, theirs };
  const { matrix, clashes } = mergeMatrices(sides);
  return canonicalText(matrix, {
    clashes: clashes.map((clash) => ({ ...clash, words: clashInWords(clash, sides) })),
  });
}

it('a file with an open merge is compared in its places, and written once they are chosen', async () => {
  const { state, handle } = disk();
  const { kept, matrix } = openKept();
  await kept.link(handle);
  const left = leftByMerge(
    afterEdit(plan, put(plan, invoice, 'I')),
    afterEdit(plan, put(plan, invoice, 'R')),
  );
  state.text = left;
  await kept.sync();
  expect(kept.store.getState()).toMatchObject({
    kind: 'clash',
    of: 'merge',
    clashes: [{ base: 'C', ours: 'I', theirs: 'R' }],
  });
  expect([state.text, matrix().activities[invoice]?.assignments[board]]).toEqual([left, 'C']);
  await kept.choose(['theirs']);
  expect(kept.store.getState().kind).toBe('kept');
  expect(matrix().activities[invoice]?.assignments[board]).toBe('R');
  expect(state.text).toBe(canonicalText(matrix()));
});

it('what was changed here meanwhile is compared with what was chosen, before anything is written', async () => {
  const { state, handle } = disk();
  const { kept, session, matrix } = openKept();
  await kept.link(handle);
  const left = leftByMerge(
    afterEdit(plan, put(plan, invoice, 'I')),
    afterEdit(plan, put(plan, invoice, 'R')),
  );
  state.text = left;
  session.run(put(plan, invoice, ''));
  session.run(put(matrix(), debts, 'I'));
  await kept.sync();
  await kept.choose(['theirs']);
  expect(kept.store.getState()).toMatchObject({
    kind: 'clash',
    of: 'both',
    clashes: [{ words: expect.stringContaining('ours nothing, theirs “R”') }],
  });
  expect(state.text).toBe(left);
  await kept.choose(['ours']);
  expect(matrix().activities[invoice]?.assignments[board]).toBeUndefined();
  expect(matrix().activities[debts]?.assignments[board]).toBe('I');
  expect(state.text).toBe(canonicalText(matrix()));
});
