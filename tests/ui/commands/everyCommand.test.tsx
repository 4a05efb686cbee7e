// What all commands promise. A new file in list/ is held to it without being named here.
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import raci from '../../../src/domain/matrix/schemes/raci';
import { idOf } from '../../../src/domain/matrix/sketch';
import { applies, type Command, type CommandContext } from '../../../src/ui/commands/command/command';
import { ZONES, type Zone } from '../../../src/ui/commands/command/zone';
import { commandGroups, commands } from '../../../src/ui/commands/offered/commandList';
import {
  commandEverywhere,
  intentOf,
  type KeyPress,
  worksIn,
} from '../../../src/ui/commands/offered/keyPress';
import { menuOf } from '../../../src/ui/commands/offered/menuOf';
import { atCell, type CellRef } from '../../../src/ui/gridView/layout/cellRefs';
import { showNotices } from '../../../src/ui/parts/Toast';
import { WITHOUT_GAPS } from '../../support/memorySession';
import { openPanels } from '../../support/panels';

const files = import.meta.glob<Command | readonly Command[]>('../../../src/ui/commands/list/*/*.ts', {
  eager: true,
  import: 'default',
});

const SKETCH = `
           | Clerk | Manager | Board
  ## Money
  Pay      | R?    | A       | I
  Chase    | R     |         |
  ## People
  Hire     |       | A       |
  Train    | R     |         | C`;

const PAGE = `
  <header><button>Share</button><button>Export</button></header>
  <main><button>Elsewhere</button></main>`;

const PLACES: { readonly [zone in Zone]: CellRef } = {
  cell: { row: idOf<ActivityId>('Chase'), column: idOf<RoleId>('Manager') },
  name: { row: idOf<ActivityId>('Hire'), column: 'name' },
  section: { row: idOf<ActivityId>('People'), column: 'name' },
  header: { row: 'header', column: idOf<RoleId>('Manager') },
  corner: { row: 'header', column: 'name' },
};

/** `Ctrl Shift A` as the key press that a keyboard makes of it. */
function press(words: string): KeyPress {
  const parts = words.split(' ');
  const name = parts.at(-1) ?? '';
  const key = name === 'Space' ? ' ' : name;
  const code = /^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : key;
  const held = (part: string) => parts.slice(0, -1).includes(part);
  return { key, code, ctrlKey: held('Ctrl'), metaKey: false, altKey: held('Alt'), shiftKey: held('Shift') };
}

afterAll(() => document.body.replaceChildren());

it('every file of the list is in a group, and every id is its own', () => {
  const inFiles = Object.values(files).flat();
  expect(commands).toHaveLength(inFiles.length);
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  expect(commandGroups.filter(({ commands: held }) => held.length === 0)).toEqual([]);
});

it('a command is found by its id: it is the name of its file, or shares a word with it in a family', () => {
  const lost = Object.entries(files).flatMap(([path, held]) => {
    const file = path.replace(/^.*\/|\.ts$/g, '');
    const own = Array.isArray(held) ? (held as readonly Command[]) : null;
    if (!own) return (held as Command).id === file ? [] : [path];
    return own.filter(({ id }) => !id.startsWith(file)).map(({ id }) => `${path} ${id}`);
  });
  expect(lost).toEqual([]);
});

it('every label is a phrase with a capital letter and no full stop, and no two are the same', () => {
  const labels = commands.map(({ label }) => label);
  expect(labels.filter((label) => !/^[A-Z].*[^.]$/.test(label))).toEqual([]);
  expect(new Set(labels).size).toBe(labels.length);
});

describe('keys', () => {
  const claims = (zone: Zone | 'everywhere') =>
    commands.flatMap((command) =>
      (command.keys ?? []).flatMap((keys) => {
        const works = zone === 'everywhere' ? command.zones === zone : worksIn(command, zone, keys);
        return works ? [{ keys, id: command.id }] : [];
      }),
    );

  it.each([...ZONES, 'everywhere'] as const)('no two commands share keys: %s', (zone) => {
    const taken = new Map<string, string>();
    const clashes = claims(zone).filter(({ keys, id }) => {
      const other = taken.get(keys);
      taken.set(keys, id);
      return other !== undefined;
    });
    expect(clashes).toEqual([]);
  });

  it.each(ZONES)('what a key is said to do is what it does: %s', (zone) => {
    for (const { keys, id } of claims(zone)) {
      const command = commands.find((known) => known.id === id);
      if (command?.byEvent) continue;
      expect(intentOf(press(keys), zone, raci, false), keys).toMatchObject({ kind: 'command', command });
    }
  });

  it('everywhere, too', () => {
    for (const { keys, id } of claims('everywhere'))
      expect(commandEverywhere(press(keys), false)?.id, keys).toBe(id);
  });

  it('none is a letter, for letters are the scheme’s', () => {
    expect(commands.flatMap(({ keys = [] }) => keys.filter((key) => /^[A-Za-z]$/.test(key)))).toEqual([]);
  });
});

it.each(ZONES)('no two commands want one place in the menu, nor one label: %s', (zone) => {
  const places = commands.flatMap(({ menu }) => menu?.[zone]?.at ?? []);
  expect(new Set(places).size).toBe(places.length);
  const labels = menuOf(zone).flatMap((part) => part.flatMap(({ lines }) => lines.map(({ label }) => label)));
  expect(labels).toHaveLength(places.length);
  expect(new Set(labels).size).toBe(labels.length);
});

it.each(ZONES)('a menu is read at a glance, so it has fourteen lines at most: %s', (zone) => {
  expect(menuOf(zone).flat().length).toBeLessThanOrEqual(14);
});

// Notes, links, dates and documents could be opened by a key and by nothing else.
it.each(ZONES.filter((zone) => zone !== 'corner'))('the details are in the menu of a %s', (zone) => {
  const labels = menuOf(zone).flatMap((part) => part.flatMap(({ lines }) => lines.map(({ label }) => label)));
  expect(labels.filter((label) => /details…$/i.test(label))).toHaveLength(1);
});

/** Signs that something was done: to a store, the page, the clipboard, the printer or the library. */
let signs = 0;
const notice = async () => {
  signs += 1;
};

beforeEach(() => {
  vi.stubGlobal('print', notice);
  vi.stubGlobal('ClipboardItem', class {});
  vi.stubGlobal('navigator', { clipboard: { write: notice, read: async () => (await notice()) ?? [] } });
  // What commands look for on the page. The rest of it follows the stores, so nothing is drawn here.
  document.body.innerHTML = PAGE;
  for (const button of document.querySelectorAll('header button')) button.addEventListener('click', notice);
});

function openContext(): CommandContext {
  const { session, view, panels, library } = openPanels(SKETCH, WITHOUT_GAPS);
  // What is done to whole matrices goes to the library, and here no further.
  for (const act of ['duplicate', 'remove', 'read', 'add'] as const) {
    vi.spyOn(library, act).mockImplementation(() => {
      signs += 1;
      return new Promise<never>(() => {});
    });
  }
  for (const store of [session.store, view.store, panels]) store.subscribe(() => (signs += 1));
  return { session, view, panels, library };
}

/** What a command did, as far as anybody could notice, or null where it does not apply. */
function watched(zone: Zone, command: Command, context: CommandContext): 'nothing' | 'something' | null {
  context.view.select(atCell(PLACES[zone]));
  context.panels.setState({ dialog: null, panel: { kind: 'closed' } });
  localStorage.clear();
  location.hash = '#/start';
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const focused = document.activeElement;
  if (!applies(command, context)) return null;
  const stopNotices = showNotices(notice);
  signs = 0;
  command.run(context);
  stopNotices();
  const noticed =
    signs > 0 || document.activeElement !== focused || location.hash !== '#/start' || localStorage.length > 0;
  return noticed ? 'something' : 'nothing';
}

it.each(commands.map((command) => [command.id, command] as const))(
  '%s does something where it applies, and throws nowhere',
  (_, command) => {
    // A matrix that nothing was done to serves the next zone, too.
    let context: CommandContext | undefined;
    const seen = ZONES.map((zone) => {
      context ??= openContext();
      const what = watched(zone, command, context);
      if (what) context = undefined;
      return what;
    });
    const applied = seen.filter(Boolean);
    expect(applied.length === 0 || applied.includes('something')).toBe(true);
  },
);
