// Reads source files as the architecture test sees them: who imports whom, and what else it asks about.
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob, posix } from 'node:path';
import { parseAst, parseSync } from 'vite';

export interface Import {
  /** A path of the project for own files, else the name of the package. */
  target: string;
  /** Gone when the program runs. */
  typeOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: Import[];
  readonly nodes: Node[];
}

export interface Node {
  type: string;
  [field: string]: unknown;
}

/** Every file of ours under the folders, with forward slashes. */
export function filesIn(...folders: string[]): string[] {
  // The bench keeps other people's grids in a node_modules of its own.
  const exclude = (path: string) => path.endsWith('node_modules');
  return globSync(
    folders.map((folder) => `${folder}/**/*.*`),
    { exclude },
  )
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function sourcesIn(...folders: string[]): SourceFile[] {
  const paths = filesIn(...folders);
  const own = new Set(paths);
  return paths
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => sourceFrom(path, readFileSync(path, 'utf8'), own));
}

/**
 * A file is parsed each time its nodes are asked for, and they are not kept: those of all files are most of a million, and
 * whatever runs after them in the same worker would be slower. Look at the text first where that can rule a file out.
 */
export function sourceFrom(path: string, text: string, paths: ReadonlySet<string>): SourceFile {
  let imports: Import[] | undefined;
  return {
    path,
    text,
    get nodes() {
      return everyNode(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
    },
    get imports() {
      imports ??= ASKS_OTHERWISE.test(text)
        ? this.nodes.flatMap((node) => importsOf(path, node, paths))
        : statedIn(path, text, paths);
      return imports;
    },
  };
}

/** Ways to import besides a statement that begins with `import` or `export`. */
const ASKS_OTHERWISE = /\bimport\s*[(.]|\bURL\b/;

/** The statements alone, which the parser lists without handing over every node: a tenth of the time. */
function statedIn(path: string, text: string, paths: ReadonlySet<string>): Import[] {
  const { staticImports, staticExports } = parseSync(path, text).module;
  const imports = staticImports.map(({ start, moduleRequest }) => ({ start, from: moduleRequest }));
  // What a file exports of what it imported is listed at the import once more.
  const exports = staticExports
    .filter(({ start }) => imports.every((known) => known.start !== start))
    .map(({ start, entries }) => ({ start, from: entries[0]?.moduleRequest }));
  return [...imports, ...exports]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, from }) => {
      if (!from) return [];
      // `import type`, not `import { type A }`, which is still fetched when the program runs.
      const typeOnly = /^(import|export)\s+type\b/.test(text.slice(start, from.start));
      return [{ target: resolved(path, from.value, paths), typeOnly }];
    });
}

function importsOf(path: string, node: Node, paths: ReadonlySet<string>): Import[] {
  const { globs, names, typeOnly = false } = specifiers(node);
  return globs
    ? ownFiles(path, globs, paths).map((target) => ({ target, typeOnly: false }))
    : names.map((name) => ({ target: resolved(path, name, paths), typeOnly }));
}

interface Specifiers {
  names: string[];
  typeOnly?: boolean;
  globs?: string[];
}

function specifiers(node: Node): Specifiers {
  const source = texts(node.source);
  switch (node.type) {
    case 'ImportDeclaration':
      return { names: source, typeOnly: node.importKind === 'type' };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return { names: source, typeOnly: node.exportKind === 'type' };
    case 'ImportExpression':
      return { names: source };
    case 'TSImportType':
      return { names: source, typeOnly: true };
    case 'CallExpression':
      return isMetaGlob(node) ? { names: [], globs: texts((node.arguments as unknown[])[0]) } : { names: [] };
    case 'NewExpression':
      // new Worker(new URL('./read.worker.ts', import.meta.url))
      return { names: isUrl(node) ? texts((node.arguments as unknown[])[0]).filter(isRelative) : [] };
    default:
      return { names: [] };
  }
}

const isRelative = (name: string) => /^\.\.?\/./.test(name);
const isUrl = (node: Node) => (node.callee as Node).name === 'URL';

function isMetaGlob(node: Node): boolean {
  const callee = node.callee as { object?: Node; property?: { name?: string } };
  return callee.object?.type === 'MetaProperty' && callee.property?.name === 'glob';
}

function texts(value: unknown): string[] {
  const node = value as { value?: unknown; elements?: unknown[] } | null | undefined;
  if (typeof node?.value === 'string') return [node.value];
  return node?.elements?.flatMap(texts) ?? [];
}

function resolved(from: string, name: string, paths: ReadonlySet<string>): string {
  if (!isRelative(name)) return packageName(name);
  const path = posix.join(posix.dirname(from), name.replace(/\?.*$/, ''));
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => paths.has(candidate)) ?? path;
}

function packageName(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function ownFiles(from: string, globs: string[], paths: ReadonlySet<string>): string[] {
  const absolute = (glob: string) => posix.join(glob.startsWith('/') ? '.' : posix.dirname(from), glob);
  const no = globs.filter((glob) => glob.startsWith('!')).map((glob) => absolute(glob.slice(1)));
  const yes = globs.filter((glob) => !glob.startsWith('!')).map(absolute);
  const hit = (path: string) => (glob: string) => matchesGlob(path, glob);
  return [...paths].filter((path) => path !== from && yes.some(hit(path)) && !no.some(hit(path)));
}

/** In the order of the text. */
function everyNode(value: unknown, nodes: Node[] = []): Node[] {
  if (typeof value !== 'object' || value === null) return nodes;
  if ('type' in value && typeof value.type === 'string') nodes.push(value as Node);
  for (const field of Array.isArray(value) ? value : Object.values(value)) everyNode(field, nodes);
  return nodes;
}
