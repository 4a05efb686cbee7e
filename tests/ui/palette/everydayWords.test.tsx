// What people type who do not know our words. The list was written before the commands were given other words.
import { expect, it } from 'vitest';
import { commandsFor, foundFor } from '../../../src/ui/palette/found';
import { renderWithPanels } from '../../support/panels';

/** The word, and a command that must be among the first three. */
const WORDS: readonly (readonly [typed: string, command: string])[] = [
  ['help', 'guide'],
  ['what is raci', 'guide'],
  ['manual', 'guide'],
  ['glossary', 'guide'],
  ['how do i', 'guide'],
  ['tutorial', 'guide'],
  ['shortcuts', 'keys'],
  ['hotkeys', 'keys'],
  ['new matrix', 'whole-matrix-new'],
  ['create matrix', 'home'],
  ['duplicate matrix', 'whole-matrix-duplicate'],
  ['copy matrix', 'whole-matrix-duplicate'],
  ['delete matrix', 'whole-matrix-delete'],
  ['open', 'home'],
  ['import', 'home'],
  ['upload', 'home'],
  ['switch matrix', 'home'],
  ['csv', 'file-export'],
  ['excel', 'file-export'],
  ['xlsx', 'file-export'],
  ['pdf', 'print'],
  ['markdown', 'file-export'],
  ['png', 'file-export'],
  ['image', 'file-export'],
  ['download', 'file-export'],
  ['save', 'file-export'],
  ['backup', 'file-export'],
  ['confluence', 'file-export'],
  ['share', 'file-share'],
  ['link', 'file-share'],
  ['send', 'file-share'],
  ['email', 'file-share'],
  ['print', 'print'],
  ['undo', 'undo'],
  ['redo', 'redo'],
  ['add row', 'add-activity'],
  ['add task', 'add-activity'],
  ['new activity', 'add-activity'],
  ['add column', 'add-role'],
  ['add role', 'add-role'],
  ['add section', 'add-section'],
  ['add group', 'add-section'],
  ['add person', 'add-people'],
  ['people', 'screen-people'],
  ['team', 'screen-people'],
  ['workload', 'screen-people'],
  ['version', 'screen-history'],
  ['restore', 'screen-history'],
  ['changes', 'screen-history'],
  ['diff', 'screen-compare'],
  ['compare', 'screen-compare'],
  ['iso 27001', 'screen-coverage'],
  ['framework', 'screen-coverage'],
  ['outage', 'screen-incidents'],
  ['on call', 'screen-incidents'],
  ['comment', 'note'],
  ['dark mode', 'theme'],
  ['settings', 'settings'],
  ['rename matrix', 'settings'],
  ['filter', 'only-gaps'],
  ['problems', 'gaps'],
  ['daci', 'scheme'],
  ['search', 'find'],
  // Found by what has most of the words, for no command has them all.
  ['compare last quarter', 'screen-compare'],
  ['share with team', 'file-share'],
  ['who is on call', 'screen-incidents'],
  ['phone number', 'add-people'],
];

const SKETCH = `
               | Clerk | Manager
  ## Month
  Pay invoice  | R     | A`;

function idsFor(typed: string): readonly string[] {
  const { session, view, panels, library } = rendered;
  const state = session.store.getState();
  return foundFor(typed, commandsFor({ session, view, panels, library }), state)
    .flatMap(({ items }) => items)
    .map(({ id }) => id);
}

const rendered = renderWithPanels(null, SKETCH);

it('has sixty words or more, each once', () => {
  expect(WORDS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(WORDS.map(([typed]) => typed)).size).toBe(WORDS.length);
});

it.each(WORDS)('%s finds %s', (typed, command) => {
  expect(
    idsFor(typed)
      .slice(0, 3)
      .some((id) => id === command || id.startsWith(`${command}-`)),
  ).toBe(true);
});

// Each led to the list at home or to the People screen, where the same had to be looked for again.
it.each([
  ['duplicate matrix', 'whole-matrix-duplicate'],
  ['new matrix', 'whole-matrix-new'],
  ['delete matrix', 'whole-matrix-delete'],
  ['new quarter', 'whole-matrix-next-quarter'],
  ['add person', 'add-people'],
  ['add people', 'add-people'],
  ['import', 'home'],
])('“%s” and Enter does %s at once', (typed, command) => {
  expect(idsFor(typed)[0]).toBe(command);
});

it('“delete” and Enter never means the whole matrix', () => {
  expect(idsFor('delete')[0]).toBe('remove');
  expect(idsFor('duplicate')[0]).toBe('duplicate');
});

it('offers a way on for words that nothing has', () => {
  expect(idsFor('zebra crossing')).toContain('guide');
});
