import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Library, StorageStatus } from '../../../src/session/library';
import { memoryLibrary } from '../../../src/session/memoryLibrary';
import { StorageGate } from '../../../src/ui/recovery/StorageGate';
import { LibraryProvider } from '../../../src/ui/session/LibraryContext';
import { NOON, surroundings } from '../../support/memorySession';

function show(status: Partial<StorageStatus>, parts: Partial<Library> = {}) {
  const library = { ...memoryLibrary(surroundings()), ...parts };
  library.storage.setState(status);
  render(
    <LibraryProvider value={library}>
      <StorageGate>
        <p>The screens</p>
      </StorageGate>
    </LibraryProvider>,
  );
  return library;
}

const lost = [
  { id: 'matrix-000000001', name: 'Billing', kind: 'gone', changedAt: NOON, copyAt: NOON },
  { id: 'matrix-000000002', name: 'Hiring', kind: 'gone', changedAt: NOON },
] as unknown as StorageStatus['lost'];

describe('the gate before the screens', () => {
  it('stays out of the way while all is well', () => {
    show({});
    expect(screen.getByText('The screens')).toBeDefined();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('names another tab that is in the way', () => {
    show({ state: { kind: 'blocked' } });
    expect(screen.getByRole('heading', { name: 'Another tab is blocking an update' })).toBeDefined();
    expect(screen.queryByText('The screens')).toBeNull();
  });

  it('says of a storage that does not answer yet no more than that', () => {
    const { storage } = show({ state: { kind: 'slow' } });
    expect(screen.getByRole('status', { name: 'Storage' }).textContent).toContain('has not answered yet');
    // What was begun meanwhile stays on the screen.
    expect(screen.getByText('The screens')).toBeDefined();
    act(() => storage.setState({ state: { kind: 'ready' } }));
    expect(screen.queryByRole('status', { name: 'Storage' })).toBeNull();
  });

  it('says for as long as it lasts that nothing outlives the page', () => {
    show({ state: { kind: 'memory', reason: 'This browser does not offer storage to web pages.' } });
    expect(screen.getByRole('region', { name: 'Storage' }).textContent).toContain('does not offer storage');
    expect(screen.getByText('The screens')).toBeDefined();
  });

  it('offers to reload where a newer version took over', () => {
    show({ state: { kind: 'locked', reason: 'A newer version has been opened.' } });
    expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined();
  });

  it('shows what is missing instead of a welcome, and brings back its copy', async () => {
    const recover = vi.fn(async () => lost[0]?.id as (typeof lost)[number]['id']);
    show({ lost, empty: true }, { recover });
    expect(screen.getByRole('heading', { name: 'Matrices are missing' })).toBeDefined();
    expect(screen.queryByText('The screens')).toBeNull();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Billing.*There is a backup copy/),
      expect.stringMatching(/^Hiring.*There is no second copy/),
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Restore the copy' }));
    expect(recover).toHaveBeenCalledWith('matrix-000000001');
  });

  it('says where a copy cannot be read', async () => {
    show(
      { lost, empty: true },
      { recover: () => Promise.reject(new Error('There is no copy that can be read.')) },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Restore the copy' }));
    expect(screen.getByRole('alert').textContent).toBe('There is no copy that can be read.');
  });

  it('lets a matrix that has lost a part be looked at', () => {
    show({ lost: lost.slice(0, 1).map((one) => ({ ...one, kind: 'damaged' })) });
    expect(screen.getByText('The screens')).toBeDefined();
    expect(screen.getByRole('region', { name: 'Damaged: Billing' })).toBeDefined();
  });
});
