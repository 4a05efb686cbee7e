/** Collapsing and expanding every section. */
import type { Command } from '../../command/command';
import { matrixOf } from '../../command/context';

const hasSections: NonNullable<Command['when']> = (context) =>
  Object.keys(matrixOf(context).sections).length > 0;

const commands: readonly Command[] = [
  {
    id: 'all-sections-expand',
    label: 'Expand all sections',
    keys: ['Ctrl Alt J'],
    menu: { section: { at: 200 }, corner: { at: 410 } },
    words: 'unfold open',
    when: hasSections,
    run({ view }) {
      view.foldAll(false);
      view.say('All sections expanded.');
    },
  },
  {
    id: 'all-sections-collapse',
    label: 'Collapse all sections',
    keys: ['Ctrl Alt K'],
    menu: { section: { at: 210 }, corner: { at: 400 } },
    words: 'fold close',
    when: hasSections,
    run({ view }) {
      view.foldAll(true);
      view.say('All sections collapsed.');
    },
  },
];

export default commands;
