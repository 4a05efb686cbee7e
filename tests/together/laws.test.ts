// What holds for any edits of any number of people, whatever the line between them does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { danglingPointers } from '../../src/domain/matrix/arrived';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSaved, savedFromMatrix } from '../../src/domain/matrix/saved';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { documentOf } from '../../src/together/live/joining';
import { createDice } from '../support/dice';
import { randomEdit } from '../support/randomEdits';
import { canonical, createLine, joinRoom, type Peer, viewOf } from '../support/roomPeers';
import { tries } from '../support/strength';

const start = matrixFromSketch(`
  people: Ann; Bob
                          | Architect @platform = Ann, Bob (deputy) | Engineer @application | Board %group
  ## Planning
  Set budget #cost        | RA                                      | C?                    | I (critical only)
  Plan capacity           | A                                       | R                     |
  ## Shared (area)
  Answer the call {page}  |                                         | R                     | I`);

const matrixOf = ({ session }: Peer): Matrix => session.store.getState().matrix;

async function play(seed: number, names: readonly string[], turns: number): Promise<readonly Peer[]> {
  // Dexie takes what a finished transaction is waited for with to be inside of it; a task of its own is not.
  await new Promise((resolve) => setTimeout(resolve));
  const document = documentOf(start);
  const peers = await Promise.all(names.map((name) => joinRoom(name, start, document)));
  const line = createLine(peers);
  const chaos = createDice(seed, 'chaos');
  const hands = peers.map((peer, place) => ({ peer, dice: createDice(seed * 10 + place, `${peer.name}-`) }));
  for (let turn = 0; turn < turns; turn += 1) {
    const { peer, dice } = chaos.pick(hands);
    const way = dice.whole(20);
    const edit = randomEdit(matrixOf(peer), dice);
    if (way === 0) peer.session.undo();
    else if (way === 1) peer.session.redo();
    else if (edit) peer.session.run(edit);
    if (chaos.chance(0.1)) line.cut(peer);
    if (chaos.chance(0.1)) line.heal(chaos.pick(peers));
    if (chaos.chance(0.3)) await chaos.pick(peers).session.retrySave();
    if (chaos.chance(0.2)) await new Promise((resolve) => setTimeout(resolve, chaos.whole(3)));
  }
  for (let round = 0; round < 3; round += 1) {
    for (const peer of peers) await peer.quiet();
    for (const peer of peers) line.heal(peer);
  }
  for (const peer of peers) await peer.quiet();
  return peers;
}

async function expectEqual(peers: readonly Peer[]): Promise<void> {
  const [first] = peers;
  if (!first) throw new Error('There must be people.');
  const whole = canonical(viewOf(first.doc, start));
  for (const peer of peers) {
    expect(canonical(viewOf(peer.doc, start))).toEqual(whole);
    expect(canonical(peer.binding.shown())).toEqual(whole);
    await expect.poll(() => canonical(matrixOf(peer)), { timeout: 5_000 }).toEqual(whole);
    expect(canonical(await peer.rows())).toEqual(whole);
    const shown = matrixOf(peer);
    expect(danglingPointers(shown, [{ op: 'remove', path: ['roles', 'any'] }]).patches).toEqual([]);
    expect(matrixFromSaved(savedFromMatrix(shown), { from: 'device' })).toMatchObject({
      problems: [],
      repairs: [],
    });
    expect(peer.binding.heldBack().size).toBe(0);
    expect(peer.session.store.getState().save).toEqual({ kind: 'saved' });
  }
}

describe('people in one room', () => {
  it.each([
    ['two', ['ann', 'ben'], tries({ daily: 2, thorough: 24 })],
    ['three', ['ann', 'ben', 'cem'], tries({ daily: 1, thorough: 12 })],
  ])('%s end with the same matrix, and it is the one in the rows of each', async (_, names, runs) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(100_000), async (seed) => {
        const peers = await play(seed, names, 60);
        try {
          await expectEqual(peers);
        } finally {
          for (const peer of peers) peer.close();
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });
});
