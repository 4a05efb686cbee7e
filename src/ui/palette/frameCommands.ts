/** The commands that hold everywhere in a matrix, with their keys. The grid has a table of its own. */
import { confirmSuggestions } from '../../domain/edits/confirmSuggestions';
import type { Session } from '../../session/session';
import { askForPaper } from '../exchange/exporting/paperAsked';
import { goToGap } from '../gaps/view/goToGap';
import type { GridView } from '../gridView/gridView';
import { suggestedCells } from '../matrix/details/suggestedCells';
import { notify } from '../parts/Toast';
import { goTo, HOME_ADDRESS, matrixAddress } from '../routing/route';
import { tabScreens } from '../screens/tabs';
import { keepTheme, THEME_NAMES, THEMES } from '../theme/theme';
import { openDialog, type Panels, showPanel } from '../workspace/panels';
import { nextRegion } from './regions';

export interface FrameContext {
  readonly session: Session;
  readonly view: GridView;
  readonly panels: Panels;
}

export interface FrameCommand {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  /** False for those that make no sense while the palette is open. */
  readonly palette: boolean;
  /** What it would do it to, where that is worth a word: "12 cells". Null where there is nothing to do. */
  hint?(context: FrameContext): string | null;
  run(context: FrameContext): void;
}

const screens: readonly FrameCommand[] = tabScreens.map(({ tab, label }) => ({
  id: `go-${tab}`,
  label: `Go to ${label}`,
  keys: [],
  palette: true,
  run: ({ session }) => goTo(matrixAddress(session.store.getState().matrix.id, tab)),
}));

const themes: readonly FrameCommand[] = THEMES.map((theme) => ({
  id: `theme-${theme}`,
  label: `Colours: ${THEME_NAMES[theme].toLowerCase()}`,
  keys: [],
  palette: true,
  run: () => keepTheme(theme),
}));

// Their menu and dialog belong to their buttons: pressing those is how they open.
const files: readonly FrameCommand[] = ['Share', 'Export'].map((name) => ({
  id: name.toLowerCase(),
  label: `${name} the matrix…`,
  keys: [],
  palette: true,
  run: () => pressInHeader(name),
}));

export const frameCommands: readonly FrameCommand[] = [
  {
    id: 'palette',
    label: 'Search or run a command',
    keys: ['Ctrl K'],
    palette: false,
    run: ({ panels }) => openDialog(panels, panels.getState().dialog === 'palette' ? null : 'palette'),
  },
  {
    id: 'keys',
    label: 'All keys',
    keys: ['?'],
    palette: true,
    run: ({ panels }) => openDialog(panels, 'keys'),
  },
  {
    id: 'details',
    label: 'Details of what is selected',
    keys: ['Alt I'],
    palette: true,
    run: ({ panels }) =>
      showPanel(panels, { kind: panels.getState().panel.kind === 'details' ? 'gaps' : 'details' }),
  },
  {
    id: 'settings',
    label: 'Name, scheme and settings of the matrix',
    keys: [],
    palette: true,
    run: ({ panels }) => showPanel(panels, { kind: 'matrix' }),
  },
  {
    id: 'gaps',
    label: 'Show the gaps',
    keys: ['Alt G'],
    palette: true,
    run: ({ panels }) => showPanel(panels, { kind: 'gaps' }),
  },
  {
    id: 'next-gap',
    label: 'Next gap',
    // F8 extends a selection inside the grid.
    keys: ['F9', 'F8'],
    palette: true,
    run: ({ session, panels }) => goToGap(session, panels, 'next'),
  },
  {
    id: 'previous-gap',
    label: 'Previous gap',
    keys: ['Shift F9', 'Shift F8'],
    palette: true,
    run: ({ session, panels }) => goToGap(session, panels, 'previous'),
  },
  {
    id: 'only-gaps',
    label: 'Show only rows with gaps, or all rows',
    keys: [],
    palette: true,
    run: ({ view }) => view.filter({ gap: view.store.getState().filters.gap === null ? 'any' : null }),
  },
  {
    id: 'confirm-all',
    label: 'Confirm all suggestions of templates',
    keys: [],
    palette: true,
    hint({ session }) {
      const count = suggestedCells(session.store.getState().matrix).length;
      return count === 0 ? null : count === 1 ? '1 cell' : `${count} cells`;
    },
    run({ session }) {
      const { matrix } = session.store.getState();
      const cells = suggestedCells(matrix);
      const outcome = session.run(confirmSuggestions(matrix, cells));
      notify({ message: outcome.done ? `${cells.length} suggestions confirmed.` : outcome.refusal });
    },
  },
  {
    id: 'scheme',
    label: 'Change the scheme of codes',
    keys: [],
    palette: true,
    run: ({ panels }) => openDialog(panels, 'scheme'),
  },
  {
    id: 'packs',
    label: 'Add a pack of activities',
    keys: [],
    palette: true,
    run: ({ panels }) => openDialog(panels, 'packs'),
  },
  {
    id: 'owners',
    label: 'Suggest from CODEOWNERS or Backstage, or write CODEOWNERS',
    keys: [],
    palette: true,
    run: ({ panels }) => openDialog(panels, 'owners'),
  },
  ...files,
  { id: 'print', label: 'Print', keys: ['Ctrl P'], palette: true, run: askForPaper },
  ...screens,
  { id: 'home', label: 'All matrices', keys: [], palette: true, run: () => goTo(HOME_ADDRESS) },
  ...themes,
  {
    id: 'next-region',
    label: 'Next part of the screen',
    keys: ['F6'],
    palette: false,
    run: () => nextRegion(1),
  },
  {
    id: 'previous-region',
    label: 'Previous part of the screen',
    keys: ['Shift F6'],
    palette: false,
    run: () => nextRegion(-1),
  },
];

function pressInHeader(name: string): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('header button')];
  buttons.find((button) => button.textContent?.trim() === name)?.click();
}
