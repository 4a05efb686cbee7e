/** Collapsing and expanding the section that the active cell is on. */
import { foldActiveSection } from '../../acts/sections';
import type { Command } from '../../command/command';
import { activePosition, type GridContext, layoutOf } from '../../command/context';

/** Undefined where the active cell is not on a section. */
function isFolded(context: GridContext): boolean | undefined {
  const row = layoutOf(context).rows[activePosition(context).row];
  return row?.kind === 'section' ? row.folded : undefined;
}

const commands: readonly Command[] = [
  {
    id: 'fold',
    label: 'Collapse the section',
    keys: ['Alt ArrowLeft', '-'],
    zones: ['section'],
    palette: false,
    when: (context) => isFolded(context) === false,
    run: (context) => foldActiveSection(context, true),
  },
  {
    id: 'fold-open',
    label: 'Expand the section',
    keys: ['Alt ArrowRight', '+'],
    zones: ['section'],
    palette: false,
    when: (context) => isFolded(context) === true,
    run: (context) => foldActiveSection(context, false),
  },
  {
    id: 'fold-toggle',
    label: 'Collapse or expand the section',
    keys: ['Space'],
    zones: ['section'],
    palette: false,
    run: (context) => foldActiveSection(context),
  },
];

export default commands;
