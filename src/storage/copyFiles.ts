/**
 * Second copies as files: each is a new file with a checksum, so that nothing that happens during a write hits a copy
 * that is there. The last ones stay, then one of each hour and of each day, within a budget of space.
 */
import type { MatrixId } from '../domain/matrix/ids';
import type { CopyNote } from './copies';
import { type Generation, withoutSuperfluous } from './copyGenerations';

/** A folder of files; `write` resolves when the file is durable. */
export interface Files {
  list(): Promise<readonly string[]>;
  /** The beginning of a file, or all of it; undefined where there is none. */
  read(name: string, bytes?: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  size(name: string): Promise<number>;
  write(name: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

interface Header extends CopyNote {
  readonly checksum: string;
}

interface CopyFile {
  readonly name: string;
  readonly id: MatrixId;
  /** The newer of two copies has the higher number. */
  readonly number: number;
}

const LONGEST_HEADER = 8_192;
/** Bytes that all copies together may take. */
const BUDGET = 200_000_000;

export async function writeCopy(
  files: Files,
  note: CopyNote,
  content: string,
  budget = BUDGET,
): Promise<'written' | 'not-needed'> {
  const mine = await filesOf(files, note.id);
  const newest = mine[0] && (await headerOf(files, mine[0]));
  if (newest?.seq === note.seq && newest.name === note.name) return 'not-needed';
  const body = new TextEncoder().encode(content);
  const header: Header = { ...note, checksum: await checksumOf(body) };
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  await files.write(`${note.id}.${(mine[0]?.number ?? 0) + 1}.json`, whole);
  await removeSuperfluous(files, note.id, budget);
  return 'written';
}

/** The newest copy that is whole, as it was written. */
export async function readCopy(
  files: Files,
  id: MatrixId,
): Promise<{ readonly note: CopyNote; readonly text: string } | undefined> {
  for (const file of await filesOf(files, id)) {
    const header = await headerOf(files, file);
    const whole = header && (await files.read(file.name));
    const body = whole?.subarray(whole.indexOf(10) + 1);
    if (header && body && (await checksumOf(body)) === header.checksum)
      return { note: header, text: new TextDecoder().decode(body) };
  }
  return undefined;
}

/** The newest copy of each matrix by its header, which is not proof that the copy is whole. */
export async function listCopies(files: Files): Promise<readonly CopyNote[]> {
  const byId = Map.groupBy((await files.list()).flatMap(copyFileFrom), ({ id }) => id);
  const notes: CopyNote[] = [];
  for (const copies of byId.values()) {
    for (const file of copies.sort(byNumber)) {
      const header = await headerOf(files, file);
      if (!header) continue;
      const { id, name, at, seq } = header;
      notes.push({ id, name, at, seq });
      break;
    }
  }
  return notes;
}

export async function removeCopies(files: Files, id: MatrixId): Promise<void> {
  for (const { name } of await filesOf(files, id)) await files.remove(name);
}

async function removeSuperfluous(files: Files, id: MatrixId, budget: number): Promise<void> {
  const generations: (Generation & CopyFile)[] = [];
  for (const file of await filesOf(files, id)) {
    const header = await headerOf(files, file);
    generations.push({ ...file, at: header?.at, bytes: await files.size(file.name) });
  }
  const others = (await files.list()).filter((name) => !generations.some((own) => own.name === name));
  let room = budget;
  for (const name of others) room -= await files.size(name);
  const kept = new Set(withoutSuperfluous(generations, room));
  for (const generation of generations) if (!kept.has(generation)) await files.remove(generation.name);
}

/** The newest first. */
async function filesOf(files: Files, id: MatrixId): Promise<readonly CopyFile[]> {
  const all = (await files.list()).flatMap(copyFileFrom);
  return all.filter((file) => file.id === id).sort(byNumber);
}

function byNumber(one: CopyFile, other: CopyFile): number {
  return other.number - one.number;
}

/** Earlier versions had two files by matrix, `a` and `b`, which took turns. */
function copyFileFrom(name: string): CopyFile[] {
  const [, id, which = ''] = /^(.+)\.(a|b|\d+)\.json$/.exec(name) ?? [];
  if (id === undefined) return [];
  return [{ name, id: id as MatrixId, number: /\d/.test(which) ? Number(which) : 0 }];
}

async function headerOf(files: Files, { name, id }: CopyFile): Promise<Header | undefined> {
  const start = await files.read(name, LONGEST_HEADER);
  const [line = ''] = new TextDecoder().decode(start).split('\n');
  try {
    const header: unknown = JSON.parse(line);
    return isHeader(header, id) ? header : undefined;
  } catch {
    return undefined;
  }
}

function isHeader(value: unknown, id: MatrixId): value is Header {
  const header = value as Partial<Header> | null;
  return (
    header?.id === id &&
    typeof header.name === 'string' &&
    typeof header.at === 'number' &&
    typeof header.seq === 'number' &&
    typeof header.checksum === 'string'
  );
}

async function checksumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
