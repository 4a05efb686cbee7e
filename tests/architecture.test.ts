// The shape of the house, as a test: which way imports run, where each package lives, names, lengths.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn } from './support/circles';
import { filesIn, type Node, type SourceFile, sourcesIn } from './support/sourceTree';

const files = filesIn('src', 'tests');
const sources = sourcesIn('src');

const mayUse: Record<string, string[]> = {
  main: ['ui', 'session', 'storage', 'exchange', 'domain', 'scheduling'],
  ui: ['together', 'session', 'exchange', 'domain', 'scheduling'],
  together: ['storage', 'domain', 'scheduling'],
  session: ['storage', 'exchange', 'domain', 'scheduling'],
  storage: ['domain', 'scheduling'],
  exchange: ['domain', 'scheduling'],
  domain: [],
  scheduling: [],
  cli: ['exchange', 'domain', 'scheduling'],
  room: ['domain'],
};

const screens = ['src/ui/', 'src/main.tsx'];
const homes: Record<string, string[]> = {
  react: screens,
  'react-dom': screens,
  '@base-ui/react': screens,
  'lucide-react': screens,
  '@fontsource-variable/inter': ['src/ui/theme/'],
  zustand: ['src/session/', 'src/ui/'],
  '@tanstack/react-table': ['src/ui/'],
  // Its state outside React, for the one table that is kept with the view.
  '@tanstack/table-core': ['src/ui/gridView/layout/'],
  immer: ['src/session/'],
  dexie: ['src/storage/'],
  papaparse: ['src/exchange/'],
  htmlparser2: ['src/exchange/tables/'],
  'ical.js': ['src/exchange/rota/'],
  entities: ['src/exchange/tables/'],
  fflate: ['src/exchange/'],
  yaml: ['src/exchange/'],
  ignore: ['src/exchange/'],
  zod: ['src/domain/'],
  'fractional-indexing': ['src/domain/matrix/'],
  yjs: ['src/together/', 'src/room/'],
  '@hocuspocus/provider': ['src/together/'],
  // What the provider is made of: the first bytes of a message, and who is here.
  lib0: ['src/together/'],
  'y-protocols': ['src/together/'],
  '@hocuspocus/server': ['src/room/'],
  '@hocuspocus/extension-redis': ['src/room/'],
};
const typesAnywhere = ['immer'];

const bannedNames = ['utils', 'helpers', 'common', 'misc', 'shared', 'types', 'constants', 'index'];
const longest = 250;

test('the whole tree is read', () => {
  expect(sources.length).toBeGreaterThan(500);
});

describe('imports', () => {
  test('run one way', () => {
    expect(
      broken((file, { target }) => {
        const [from, to] = [layerOf(file.path), layerOf(target)];
        return target.startsWith('src/') && from !== to && !mayUse[from]?.includes(to);
      }),
    ).toEqual([]);
  });

  test('stay inside src', () => {
    expect(broken((_, { target }) => target.startsWith('..') || target.startsWith('tests/'))).toEqual([]);
  });

  test('of a package come from its home', () => {
    expect(
      broken((file, { target, typeOnly }) => {
        if (target.startsWith('src/') || target.startsWith('..')) return false;
        if (typeOnly && typesAnywhere.includes(target)) return false;
        if (target.startsWith('node:')) return !/^src\/(cli|room)\//.test(file.path);
        return !homes[target]?.some((home) => file.path.startsWith(home));
      }),
    ).toEqual([]);
  });

  test('reach every package that has a home', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, object>;
    const packages = Object.keys(dependencies ?? {});
    expect(Object.keys(homes).filter((name) => !packages.includes(name))).toEqual([]);
    expect(packages.filter((name) => !(name in homes))).toEqual([]);
  });

  test('inside the domain stand on the matrix', () => {
    const ground = 'src/domain/matrix/';
    expect(
      broken(
        (file, { target }) =>
          file.path.startsWith(ground) && target.startsWith('src/domain/') && !target.startsWith(ground),
      ),
    ).toEqual([]);
  });

  test('make no circles', () => {
    const edges = new Map(sources.map((file) => [file.path, runtimeImports(file)]));
    expect(circlesIn(edges)).toEqual([]);
  });

  test('make no circles between folders, at any depth, types included', () => {
    expect(foldersIn('src').flatMap((folder) => circlesIn(roomsOf(folder)))).toEqual([]);
  });
});

describe('files', () => {
  test(`have at most ${longest} lines`, () => {
    const lengths = [...sources, ...sourcesIn('tests')].map(({ path, text }) => ({
      path,
      lines: text.split('\n').length - 1,
    }));
    expect(lengths.filter(({ lines }) => lines > longest)).toEqual([]);
  });

  test('are named for what they hold', () => {
    const words = (path: string) => path.split('/').map((part) => part.replace(/\..*$/, '').toLowerCase());
    expect(files.filter((path) => words(path).some((word) => bannedNames.includes(word)))).toEqual([]);
  });
});

describe('comments', () => {
  // Words that make a comment read like a translation, or have a plainer one: again, must, someone, "N rows per frame".
  const foreign = /\b(anew|shall|somebody|everybody|anybody|whoever|whosoever)\b|^\W*So many /i;

  test('are plain English', () => {
    const found = sources.flatMap(({ path, text }) =>
      (text.match(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? [])
        .filter((comment) => foreign.test(comment))
        .map((comment) => `${path}: ${comment.trim()}`),
    );
    expect(found).toEqual([]);
  });
});

describe('code', () => {
  test('says its types', () => {
    const untyped = [...sources, ...sourcesIn('tests')].filter(
      (file) =>
        /^\s*\/\/ @ts-(ignore|nocheck|expect-error)/m.test(file.text) ||
        (/\bany\b/.test(file.text) && file.nodes.some((node) => node.type === 'TSAnyKeyword')),
    );
    expect(untyped.map(({ path }) => path)).toEqual([]);
  });

  test('of the domain reads no clock and throws no dice; its callers pass these in', () => {
    const impure = sources.filter(
      (file) =>
        file.path.startsWith('src/domain/') &&
        /\b(Date|Math|crypto|performance)\b|\\u/.test(file.text) &&
        file.nodes.some(isImpure),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  test('makes no markup from strings', () => {
    const sinks = [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'srcdoc',
      'srcDoc',
    ];
    const makes = (node: Node) => sinks.includes(String(node.name)) && /Identifier$/.test(node.type);
    const named = new RegExp(`${sinks.join('|')}|\\\\u`);
    expect(
      sources.filter((file) => named.test(file.text) && file.nodes.some(makes)).map(({ path }) => path),
    ).toEqual([]);
  });
});

function layerOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? 'main';
}

function broken(isWrong: (file: SourceFile, found: SourceFile['imports'][number]) => boolean): string[] {
  return sources.flatMap((file) =>
    file.imports.filter((found) => isWrong(file, found)).map((found) => `${file.path} -> ${found.target}`),
  );
}

function runtimeImports(file: SourceFile): string[] {
  return file.imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => posix.normalize(target));
}

/** Every folder below `root`, and `root` itself. */
function foldersIn(root: string): string[] {
  const above = (path: string): string[] =>
    path === root ? [root] : [...above(posix.dirname(path)), posix.dirname(path)];
  return [...new Set(sources.flatMap(({ path }) => above(path)))];
}

/**
 * The rooms of one folder and who imports whom. A room is a folder directly below with all that is in it; the loose
 * files are one room together, so a folder cannot stand both above and below its own subfolders.
 */
function roomsOf(folder: string): Map<string, string[]> {
  const roomOf = (path: string) => {
    if (!path.startsWith(`${folder}/`)) return undefined;
    const [first, ...rest] = path.slice(folder.length + 1).split('/');
    return rest.length > 0 ? `${folder}/${first}` : `${folder}/*`;
  };
  const edges = new Map<string, string[]>();
  for (const file of sources) {
    const from = roomOf(file.path);
    if (!from) continue;
    const reached = file.imports.flatMap(({ target }) => roomOf(target) ?? []);
    edges.set(from, [...(edges.get(from) ?? []), ...reached.filter((to) => to !== from)]);
  }
  return edges;
}

function isImpure(node: Node): boolean {
  const { object, property, callee } = node as Node &
    Record<'object' | 'property' | 'callee', { name?: string }>;
  if (node.type === 'NewExpression')
    return callee.name === 'Date' && (node.arguments as unknown[]).length === 0;
  if (node.type === 'Identifier') return node.name === 'crypto' || node.name === 'performance';
  const member = `${object?.name}.${property?.name}`;
  return node.type === 'MemberExpression' && ['Date.now', 'Math.random'].includes(member);
}
