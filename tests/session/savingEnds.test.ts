// What comes at the very end of saving, or in its midst: a change, news, another version, the end of the session.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NotKept } from '../../src/storage/keeper';
import { change, startedSaving } from '../support/steppedSaving';

beforeEach(() => void vi.useFakeTimers());

describe('what comes while it is said that all is saved', () => {
  it.each([
    ['a change is kept', 'change', ['saving', 'keep b', 'settle 1 of 1', 'saved']],
    ['news are looked at', 'news', ['look', 'saved']],
    ['nothing is kept once it is stopped', 'stop', []],
    ['nothing is kept once a newer version has taken over', 'lock', ['read-only']],
  ] as const)('%s', async (_, what, then) => {
    const { saving, state, told, whenSaid, watch } = startedSaving();
    whenSaid('saved', () => {
      if (what === 'news') watch().onNews();
      else state.pending = [change('b')];
      if (what === 'change') saving.poke();
      if (what === 'stop') saving.stop();
      if (what === 'lock') watch().onLocked('Newer.');
    });
    state.pending = [change('a')];
    saving.poke();
    expect(await told(60_000)).toEqual(['saving', 'keep a', 'settle 1 of 1', 'saved', ...then]);
  });
});

describe('what comes while something is being kept', () => {
  it.each([
    ['a newer version: what was sent is settled, and no more is kept or called saved', 'lock'],
    ['the end: nothing is settled, kept or called saved', 'stop'],
  ] as const)('%s', async (_, what) => {
    const { saving, state, told, whenSaid, watch } = startedSaving();
    state.pending = [change('a')];
    whenSaid('saving', () => {
      state.pending = [...state.pending, change('b')];
      if (what === 'stop') saving.stop();
      else watch().onLocked('Newer.');
    });
    saving.poke();
    const settled = ['read-only', 'keep a', 'settle 1 of 1'];
    expect(await told(60_000)).toEqual(['saving', ...(what === 'stop' ? ['keep a'] : settled)]);
  });

  it.each(['lock', 'stop'] as const)('a failure is not told after a %s, nor tried again', async (what) => {
    const { saving, state, told, watch } = startedSaving();
    state.pending = [change('a')];
    state.fails = new NotKept('There is no room.');
    saving.poke();
    if (what === 'stop') saving.stop();
    else watch().onLocked('Newer.');
    const said = what === 'stop' ? [] : ['read-only'];
    expect(await told(60_000)).toEqual(['saving', 'keep a', ...said]);
  });
});

it('news that come while it is looked for them are looked at again, and those of a session that ended are dropped', async () => {
  const { state, told, watch } = startedSaving();
  watch().onNews();
  watch().onNews();
  expect(await told()).toEqual(['look', 'look', 'saved']);
  const ended = startedSaving();
  ended.state.journal = [change('x')];
  ended.watch().onNews();
  ended.saving.stop();
  expect(await ended.told(60_000)).toEqual(['look']);
  expect(state.pending).toEqual([]);
});

it('where nothing is pending and nothing new, it is only said that all is saved', async () => {
  const { saving, told } = startedSaving();
  saving.poke();
  expect(await told()).toEqual(['saved']);
});

it('that nothing is left is said where looking for it failed for good, and is not tried again', async () => {
  const { state, told, watch } = startedSaving();
  state.fails = new NotKept('It is gone.', { forGood: true });
  watch().onNews();
  expect(await told(120_000)).toEqual(['look', 'not-saved gone']);
});

it('each change that is kept after another is said to be saving', async () => {
  const { saving, state, told } = startedSaving();
  for (const id of ['a', 'b']) {
    state.pending = [change(id)];
    saving.poke();
    expect(await told()).toEqual(['saving', `keep ${id}`, 'settle 1 of 1', 'saved']);
  }
});
