// Saving step by step, over a keeper that answers when it is told to: what is asked, reported and settled, in which order.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NotKept } from '../../src/storage/keeper';
import { change, startedSaving } from '../support/steppedSaving';

beforeEach(() => void vi.useFakeTimers());

describe('saving', () => {
  it('keeps what is pending, then says that it is saved', async () => {
    const { saving, state, told } = startedSaving();
    state.pending = [change('a'), change('b')];
    saving.poke();
    expect(await told()).toEqual(['saving', 'keep a,b', 'settle 2 of 2', 'saved']);
    saving.poke();
    expect(await told()).toEqual(['saved']);
  });

  it('goes on with what came while it was keeping', async () => {
    const { saving, state, told } = startedSaving();
    state.pending = [change('a')];
    saving.poke();
    state.pending = [...state.pending, change('b')];
    expect(await told()).toEqual([
      'saving',
      'keep a',
      'settle 1 of 1',
      'saving',
      'keep b',
      'settle 1 of 1',
      'saved',
    ]);
  });

  it('looks for news of other tabs, and settles only where there is some', async () => {
    const { state, told, watch } = startedSaving();
    watch().onNews();
    expect(await told()).toEqual(['look', 'saved']);
    state.journal = [change('x')];
    watch().onNews();
    expect(await told()).toEqual(['look', 'settle 1 of 0', 'saved']);
  });

  it('looks again by itself after looking failed, and says nothing where nothing of ours is at stake', async () => {
    const { state, told, watch } = startedSaving();
    state.fails = new NotKept('There is no room.');
    watch().onNews();
    expect(await told()).toEqual(['look']);
    expect(await told(999)).toEqual([]);
    expect(await told(1)).toEqual(['look']);
    state.fails = undefined;
    expect(await told(2_000)).toEqual(['look', 'saved']);
  });

  it('does not look for news after a failure to keep, and keeps again', async () => {
    const { saving, state, told } = startedSaving();
    state.pending = [change('a')];
    state.fails = new NotKept('There is no room.');
    saving.poke();
    expect(await told()).toEqual(['saving', 'keep a', 'not-saved']);
    state.fails = undefined;
    expect(await told(1_000)).toEqual(['keep a', 'settle 1 of 1', 'saved']);
  });

  it('is tried at once by hand, with what is pending, and answers when it is known', async () => {
    const { saving, state, told } = startedSaving();
    state.pending = [change('a')];
    state.fails = new NotKept('There is no room.');
    saving.poke();
    await told();
    state.fails = undefined;
    await saving.retry();
    expect(await told(60_000)).toEqual(['keep a', 'settle 1 of 1', 'saved']);
  });

  it('says that the storage was taken away until it is known what is left', async () => {
    const { state, told, watch } = startedSaving();
    watch().onClosed();
    expect(await told()).toEqual(['saving gone', 'look', 'saved']);
    state.fails = new NotKept('There is no room.');
    watch().onClosed();
    expect(await told()).toEqual(['saving gone', 'look', 'not-saved gone']);
    state.fails = new NotKept('It is gone.', { forGood: true });
    expect(await told(1_000)).toEqual(['look', 'not-saved gone']);
    expect(await told(120_000)).toEqual([]);
  });

  it('stops where a newer version has taken over, and when it is stopped', async () => {
    const { saving, state, told, watch, isWatching } = startedSaving();
    watch().onLocked('Newer.');
    state.pending = [change('a')];
    saving.poke();
    expect(await told(60_000)).toEqual(['read-only']);
    const other = startedSaving();
    other.state.pending = [change('a')];
    other.state.fails = new NotKept('There is no room.');
    other.saving.poke();
    other.saving.stop();
    expect(await other.told(60_000)).toEqual(['saving', 'keep a']);
    expect([isWatching(), other.isWatching()]).toEqual([true, false]);
  });

  it('that was stopped while keeping settles nothing more', async () => {
    const { saving, state, told } = startedSaving();
    state.pending = [change('a')];
    saving.poke();
    saving.stop();
    expect(await told(60_000)).toEqual(['saving', 'keep a']);
  });
});
