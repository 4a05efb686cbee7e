/**
 * Second copies as files: two per matrix, written in turn, each with a checksum. Whatever happens during a write
 * hits the older of the two.
 */
import type { MatrixId } from '../domain/matrix/ids';
import type { CopyNote } from './copies';

/** A folder of files; `write` answers when the file is durable. */
export interface Files {
  list(): Promise<readonly string[]>;
  /** The beginning of a file, or all of it; undefined where there is none. */
  read(name: string, bytes?: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  write(name: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

interface Header extends CopyNote {
  /** The last change that is in the copy. */
  readonly seq: number;
  readonly checksum: string;
}

// Where both are empty, the last of these is the first to be written.
const SLOTS = ['b', 'a'] as const;
const LONGEST_HEADER = 8_192;
const nameOf = (id: MatrixId, slot: string) => `${id}.${slot}.json`;

export async function writeCopy(
  files: Files,
  note: Omit<Header, 'checksum'>,
  content: string,
): Promise<'written' | 'not-needed'> {
  const [newest, oldest] = await slotsByAge(files, note.id);
  if (newest?.header?.seq === note.seq && newest.header.name === note.name) return 'not-needed';
  const body = new TextEncoder().encode(content);
  const header: Header = { ...note, checksum: await checksumOf(body) };
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  await files.write(nameOf(note.id, oldest?.slot ?? 'a'), whole);
  return 'written';
}

/** The newest copy that is whole, as it was written. */
export async function readCopy(files: Files, id: MatrixId): Promise<string | undefined> {
  for (const { slot, header } of await slotsByAge(files, id)) {
    if (!header) continue;
    const whole = await files.read(nameOf(id, slot));
    const body = whole?.subarray(whole.indexOf(10) + 1);
    if (body && (await checksumOf(body)) === header.checksum) return new TextDecoder().decode(body);
  }
  return undefined;
}

export async function listCopies(files: Files): Promise<readonly CopyNote[]> {
  const ids = new Set((await files.list()).flatMap((name) => /^(.+)\.[ab]\.json$/.exec(name)?.[1] ?? []));
  const notes: CopyNote[] = [];
  for (const id of ids as Set<MatrixId>) {
    const [newest] = await slotsByAge(files, id);
    if (newest?.header) notes.push({ id, name: newest.header.name, at: newest.header.at });
  }
  return notes;
}

export async function removeCopies(files: Files, id: MatrixId): Promise<void> {
  for (const slot of SLOTS) await files.remove(nameOf(id, slot));
}

/** The newest first; a slot that is empty or damaged is the one to write to. */
async function slotsByAge(files: Files, id: MatrixId) {
  const slots: { slot: string; header: Header | undefined }[] = [];
  for (const slot of SLOTS) slots.push({ slot, header: await headerOf(files, id, slot) });
  return slots.sort((one, other) => (other.header?.seq ?? -1) - (one.header?.seq ?? -1));
}

async function headerOf(files: Files, id: MatrixId, slot: string): Promise<Header | undefined> {
  const start = await files.read(nameOf(id, slot), LONGEST_HEADER);
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
