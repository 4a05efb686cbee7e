/**
 * Keeps an open matrix in a file on disk: saved there on every pause, and what other programs change in it is merged
 * into the matrix before anything is written. The database of the browser stays the truth.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { restoreVersion } from '../../domain/edits/restoreVersion';
import type { MatrixId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { sameValue } from '../../domain/matrix/sameValue';
import { decided, type Side } from '../../domain/merge/decided';
import { BOUNDS } from '../../exchange/contract/bounds';
import type { FileLink, FileLinks } from '../../storage/fileLinks';
import type { Session } from '../session';
import { type Compared, compareFile, type SettledFile, textFor } from './comparedFile';
import { askToUse, type FileHandle, FileTrouble, mayUse, readText, writeText } from './fileAccess';
import type { FileState } from './fileState';

export interface KeptFile {
  readonly store: StoreApi<FileState>;
  /** From now on in this file. What it holds already is compared first. */
  link(handle: FileSystemFileHandle): Promise<void>;
  /** Asks the browser to be allowed to use the file again; only after a click. */
  allow(): Promise<void>;
  /** Compares and writes now: after a pause, when the page is looked at again, and when it is left. */
  sync(): Promise<void>;
  /** Ends a clash with a side for each of its places. */
  choose(sides: readonly Side[]): Promise<void>;
  /** Gives up what the file holds: it gets the matrix as it is here. */
  writeOurs(): Promise<void>;
  unlink(): Promise<void>;
  close(): void;
}

export interface KeptFileParts {
  readonly session: Session;
  readonly links: FileLinks;
  /** Milliseconds without a change before the file is written. */
  readonly pause: number;
  /** One writer among the tabs of a matrix. */
  readonly inTurn: <Answer>(matrixId: MatrixId, work: () => Promise<Answer>) => Promise<Answer>;
}

const clashState = (
  name: string,
  { of, merged, clashes }: Extract<Compared, { kind: 'clash' }>,
): FileState => ({
  kind: 'clash',
  name,
  of,
  merged,
  clashes,
});

export function keptFile({ session, links, pause, inTurn }: KeptFileParts): KeptFile {
  const store = createStore<FileState>(() => ({ kind: 'none' }));
  const matrixOf = () => session.store.getState().matrix;
  const { id: matrixId } = matrixOf();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let settled: SettledFile | undefined;

  const show = (state: FileState) => {
    // Shown again each time the page is looked at; choices that were begun belong to the places they were begun for.
    if (!closed && !sameValue(state, store.getState())) store.setState(state, true);
  };

  /** A browser that gives pages no storage has remembered no file: then the matrix is kept in none. */
  const knownLink = () => links.read(matrixId).catch(() => undefined);

  async function remember(link: FileLink): Promise<void> {
    try {
      await links.keep(link);
    } catch {
      throw new FileTrouble(
        'The browser could not remember this file, so the matrix is not kept in it. Save a copy instead.',
      );
    }
  }

  /** One after another, also among tabs; what goes wrong is shown, and the matrix is safe all the same. */
  function guarded(work: (link: { handle: FileHandle; base: string }) => Promise<void>): Promise<void> {
    return inTurn(matrixId, async () => {
      const link = await knownLink();
      if (!link) return show({ kind: 'none' });
      const { name } = link.handle;
      try {
        if (await mayUse(link.handle)) await work(link);
        else show({ kind: 'asking', name });
      } catch (error) {
        if (!(error instanceof FileTrouble)) throw error;
        show({ kind: 'trouble', name, reason: error.message });
      }
    });
  }

  async function agreeOn(handle: FileHandle, text: string, fileHas: string): Promise<void> {
    if (text !== fileHas) {
      show({ kind: 'writing', name: handle.name });
      await writeText(handle, text);
    }
    await remember({ matrixId, handle: handle as FileSystemFileHandle, base: text });
    show({ kind: 'kept', name: handle.name });
  }

  function take(matrix: Matrix, name: string): void {
    const outcome = session.run({
      ...restoreVersion(matrix, name),
      label: `accept what changed in “${name}”`,
    });
    if (!outcome.done) throw new FileTrouble(outcome.refusal);
  }

  async function comparison(handle: FileHandle, base: string) {
    const file = await readText(handle, BOUNDS.fileBytes);
    return {
      file,
      found: await compareFile(handle.name, { base, file }, matrixOf(), session.newId, settled),
    };
  }

  async function compared(handle: FileHandle, base: string): Promise<void> {
    const { file, found } = await comparison(handle, base);
    if (found.kind === 'clash') show(clashState(handle.name, found));
    else {
      if (found.kind === 'take') take(found.matrix, handle.name);
      await agreeOn(handle, found.kind === 'same' ? file : found.text, file);
    }
  }

  const sync = () => {
    clearTimeout(timer);
    return guarded(({ handle, base }) => compared(handle, base));
  };

  const stop = session.store.subscribe(({ matrix }, { matrix: before }) => {
    if (matrix === before || store.getState().kind === 'none') return;
    clearTimeout(timer);
    timer = setTimeout(() => void sync(), pause);
  });

  return {
    store,
    sync,
    async link(handle) {
      await remember({ matrixId, handle, base: '' });
      await sync();
    },
    async allow() {
      const link = await knownLink();
      if (link && (await askToUse(link.handle))) await sync();
    },
    choose: (sides) =>
      guarded(async ({ handle, base }) => {
        const shown = store.getState();
        const { file, found } = await comparison(handle, base);
        // Something changed while the question was open: it is asked again for what is there now.
        if (found.kind !== 'clash' || !sameValue(clashState(handle.name, found), shown))
          return compared(handle, base);
        const matrix = decided(found.merged, found.clashes, (_, place) => sides[place]);
        if (found.of === 'merge') {
          // Not in the file yet: what is here has to be compared with it first.
          settled = { text: file, matrix };
          return compared(handle, base);
        }
        take(matrix, handle.name);
        await agreeOn(handle, textFor(matrix, file), file);
      }),
    writeOurs: () =>
      guarded(async ({ handle }) => {
        const file = await readText(handle, BOUNDS.fileBytes).catch(() => '');
        await agreeOn(handle, textFor(matrixOf(), file), file);
      }),
    async unlink() {
      clearTimeout(timer);
      await links.forget(matrixId);
      show({ kind: 'none' });
    },
    close() {
      closed = true;
      clearTimeout(timer);
      stop();
    },
  };
}
