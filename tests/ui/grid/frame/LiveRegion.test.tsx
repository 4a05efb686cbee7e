import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { clearCells } from '../../../../src/domain/edits/setCodes';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { LiveRegion } from '../../../../src/ui/grid/frame/LiveRegion';
import { renderWithPanels } from '../../../support/panels';

beforeEach(() => void vi.useFakeTimers());

function open() {
  const { session, view } = renderWithPanels(
    <LiveRegion />,
    `
        | Clerk | Manager
  Pay   | R     | A`,
  );
  const manager = [{ activityId: idOf<ActivityId>('Pay'), roleId: idOf<RoleId>('Manager') }];
  return {
    session,
    view,
    clear: () => act(() => void session.run(clearCells(session.store.getState().matrix, manager))),
    undo: () => act(() => void session.undo()),
    wait: (time: number) => act(() => vi.advanceTimersByTime(time)),
    said: () => screen.getByRole('log').textContent,
  };
}

it('says what a change did and which gap it opened, and which one undo closes', () => {
  const { clear, undo, wait, said } = open();
  clear();
  wait(200);
  expect(said()).toMatch(/^Cleared .*gaps? (opened|closed)/i);
  undo();
  wait(200);
  expect(said()).toMatch(/^Undone: /);
  expect(said()).toMatch(/gaps? closed/i);
});

it('waits for the analysis where that comes after the change, and says the change alone where it never comes', () => {
  const { session, clear, undo, wait, said } = open();
  const { matrix } = session.store.getState();
  clear();
  const { analysis } = session.store.getState();
  act(() => session.store.setState({ analysed: matrix, analysis: { ...analysis, complete: false } }));
  wait(400);
  expect(said()).toBe('');
  act(() => session.store.setState({ analysed: session.store.getState().matrix, analysis }));
  wait(200);
  expect(said()).toMatch(/gaps? opened/i);
  undo();
  act(() => session.store.setState({ analysed: matrix }));
  wait(3000);
  expect(said()).toMatch(/^Undone: [^.]*\.$/);
});

it('said "What changed" before every change: the region that says it has no name of its own', () => {
  open();
  expect(screen.getByRole('log').hasAttribute('aria-label')).toBe(false);
});
