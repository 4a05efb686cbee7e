// What came since the last visit is marked, and a fix says what it closed and what it opened.
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { writeCells } from '../../../../src/domain/edits/writeCells';
import type { Codes } from '../../../../src/domain/matrix/scheme/codes';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { applyFix } from '../../../../src/ui/session/applyFix';
import { findingNamed, renderPanel } from '../renderPanel';

const RULES = ['no-accountable'];
const SKETCH = `
             | Architect | Engineer
  Draw plans | R         |
  Ship it    | R         |
  Keep it up | A         | R`;

/** What one device keeps from visit to visit. */
function kept() {
  let settings: unknown;
  return {
    read: () => settings,
    save: (next: unknown) => {
      settings = next;
    },
  };
}

const news = () =>
  screen
    .getAllByRole('article')
    .filter((article) => within(article).queryByText('new') !== null)
    .map((article) => within(article).getByRole('heading').textContent);

const changed = (...cells: readonly (readonly [row: string, codes: string])[]) =>
  writeCells(
    'move the A',
    cells.map(([row, codes]) => ({
      activityId: idOf(row),
      roleId: idOf('Architect'),
      codes: codes as Codes,
    })),
  );

afterEach(cleanup);

test('at the first visit nothing is new', () => {
  renderPanel(SKETCH, RULES, [], { viewSettings: kept() });
  expect(screen.getAllByRole('article')).toHaveLength(2);
  expect(news()).toEqual([]);
});

test('a gap that came since the last visit is marked, on its own and in its group, and no longer at the visit after that', () => {
  const viewSettings = kept();
  renderPanel(SKETCH, RULES, [], { viewSettings });
  cleanup();
  const since = SKETCH.replace('Keep it up | A ', 'Keep it up |   ');
  renderPanel(since, RULES, [], { viewSettings });
  expect(news()).toEqual([expect.stringContaining('Keep it up')]);
  expect(screen.getByRole('button', { name: /1 new$/ })).toBeTruthy();
  cleanup();
  renderPanel(since, RULES, [], { viewSettings });
  expect(screen.getAllByRole('article')).toHaveLength(3);
  expect(news()).toEqual([]);
});

test('a gap that an edit opens during the visit is marked as new', () => {
  const { session } = renderPanel(SKETCH, RULES, [], { viewSettings: kept() });
  act(() => void session.run(changed(['Keep it up', ''])));
  expect(news()).toEqual([expect.stringContaining('Keep it up')]);
});

test('a fix that closes one gap and opens another says both, and one that only closes says what is left', async () => {
  const { session } = renderPanel(SKETCH, RULES, [], { viewSettings: kept() });
  act(() => void applyFix(session, changed(['Ship it', 'RA'], ['Keep it up', ''])));
  expect(await screen.findByText(/^Moved the A\. .+\. 1 fixed, 1 new\. 2 gaps left\.$/)).toBeTruthy();
  expect(findingNamed(/Keep it up/)).toBeTruthy();
  act(() => void applyFix(session, changed(['Draw plans', 'RA'])));
  expect(await screen.findByText(/^Moved the A\. [^,]+\. 1 gap left\.$/)).toBeTruthy();
});
