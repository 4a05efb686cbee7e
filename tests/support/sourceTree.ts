// Reads source files as the architecture test sees them: who imports whom, and what else it asks about.
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob, posix } from 'node:path';
import { parseAst } from 'vite';

export interface Import {
  /** A path of the project for own files, else the name of the package. */
  target: string;
  /** Gone when the program runs. */
  typeOnly: boolean;
}

export interface SourceFile {
  path: string;
  text: string;
  imports: Import[];
  nodes: Node[];
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
  return paths
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => sourceFrom(path, readFileSync(path, 'utf8'), paths));
}

export function sourceFrom(path: string, text: string, paths: string[]): SourceFile {
  const nodes = [...everyNode(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }))];
  const imports = nodes.flatMap((node) => {
    const found = specifiers(node);
    return found.globs
      ? ownFiles(path, found.globs, paths).map((target) => ({ target, typeOnly: false }))
      : found.names.map((name) => ({
          target: resolved(path, name, paths),
          typeOnly: found.typeOnly ?? false,
        }));
  });
  return { path, text, imports, nodes };
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

function resolved(from: string, name: string, paths: string[]): string {
  if (!isRelative(name)) return packageName(name);
  const path = posix.join(posix.dirname(from), name.replace(/\?.*$/, ''));
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => paths.includes(candidate)) ?? path;
}

function packageName(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function ownFiles(from: string, globs: string[], paths: string[]): string[] {
  const absolute = (glob: string) => posix.join(glob.startsWith('/') ? '.' : posix.dirname(from), glob);
  const no = globs.filter((glob) => glob.startsWith('!')).map((glob) => absolute(glob.slice(1)));
  const yes = globs.filter((glob) => !glob.startsWith('!')).map(absolute);
  const hit = (path: string) => (glob: string) => matchesGlob(path, glob);
  return paths.filter((path) => path !== from && yes.some(hit(path)) && !no.some(hit(path)));
}

function* everyNode(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* everyNode(item);
  } else if (value && typeof value === 'object') {
    if ('type' in value && typeof value.type === 'string') yield value as Node;
    for (const field of Object.values(value)) yield* everyNode(field);
  }
}
