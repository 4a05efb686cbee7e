import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renameMatrix } from '../../../src/domain/edits/renameMatrix';
import type { Change } from '../../../src/domain/matrix/change';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { type Keeper, NotKept } from '../../../src/storage/keeper';
import { fileNameOf } from '../../../src/ui/save/downloadMatrix';
import SaveState from '../../../src/ui/save/SaveState';
import { memorySession } from '../../support/memorySession';
import { renderWithSession } from '../../support/session';

const matrix = matrixFromSketch(`
      | Clerk
  Pay | R    `);

/** Keeps what it is given only while `works` holds. */
function keeperThat(works: () => boolean): Keeper {
  return {
    async keep(changes: readonly Change[]) {
      if (!works()) throw new NotKept('The browser has no room left. Your changes are kept in this tab.');
      return changes;
    },
    catchUp: async () => [],
    note: () => undefined,
    noteGaps: async () => undefined,
    journal: async () => [],
    versions: async () => [],
    nameVersion: async () => undefined,
    watch: () => () => undefined,
  };
}

const rename = renameMatrix(matrix, 'Billing');
const status = () => screen.getByRole('status', { name: 'Save state' });

describe('the save state', () => {
  it('says that it is saved only once it is', async () => {
    const durable = Promise.withResolvers<void>();
    const keeper = keeperThat(() => true);
    const slow = { ...keeper, keep: (changes: readonly Change[]) => durable.promise.then(() => changes) };
    const session = memorySession(matrix, { keeper: slow });
    renderWithSession(<SaveState />, session);
    expect(status().textContent).toBe('Saved on this device');
    act(() => void session.run(rename));
    expect(status().textContent).toBe('Saving…');
    durable.resolve();
    await waitFor(() => expect(status().textContent).toBe('Saved on this device'));
  });

  it('says behind a sign that the browser may clear what is saved, and offers a file', async () => {
    const session = memorySession(matrix, { keeper: keeperThat(() => true) });
    renderWithSession(<SaveState />, session);
    expect(screen.queryByRole('button')).toBeNull();
    act(() => session.store.setState({ mayBeCleared: true }));
    await userEvent.click(screen.getByRole('button', { name: 'The browser may delete this matrix' }));
    expect(await screen.findByRole('button', { name: 'Download matrix' })).toBeDefined();
  });

  it('says why it is not saved, offers the matrix as a file, and tries again when asked', async () => {
    // It tries again by itself after a second, which is not waited for here.
    vi.useFakeTimers();
    const settle = () => act(() => vi.advanceTimersByTimeAsync(0));
    let works = false;
    const session = memorySession(matrix, { keeper: keeperThat(() => works) });
    renderWithSession(<SaveState />, session);
    act(() => void session.run(rename));
    await settle();
    expect(status().textContent).toBe(
      'Not saved: The browser has no room left. Your changes are kept in this tab.',
    );
    expect(screen.getByRole('button', { name: 'Download' })).toBeDefined();
    works = true;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(status().textContent).toBe('Saved on this device');
    expect(session.store.getState().matrix.name).toBe('Billing');
  });

  it('says why nothing can be changed', () => {
    renderWithSession(<SaveState />, memorySession(matrix, { readOnly: 'This is a shared link.' }));
    expect(status().textContent).toBe('Read only: This is a shared link.');
  });

  it('offers no second try where there is no storage', () => {
    renderWithSession(<SaveState />, memorySession(matrix, { unsaved: 'There is no storage.' }));
    expect(status().textContent).toBe('Not saved: There is no storage.');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('names parts that were damaged', async () => {
    const problems = [{ place: 'role "Clerk"', message: 'It was left out.' }];
    renderWithSession(<SaveState />, memorySession(matrix, { problems }));
    await userEvent.click(screen.getByRole('button', { name: '1 part is damaged' }));
    expect(screen.getByRole('dialog', { name: 'Damaged parts' }).textContent).toContain('It was left out.');
  });
});

describe('the name of a downloaded file', () => {
  it.each([
    ['Q4 / plan: <final>', 'Q4 plan final'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', 'Matrix'],
    ['', 'Matrix'],
    ['Größe 日本', 'Größe 日本'],
  ])('for %j is %j', (name, file) => {
    expect(fileNameOf(name)).toBe(file);
  });
});
