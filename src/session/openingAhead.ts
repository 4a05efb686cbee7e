/**
 * Reads and analyses what is likely to be opened next, while nothing else is to be done, so that its findings come with
 * the frame after its cells. It is held in memory and never shown from here: what is opened is looked at again, and the
 * analyser goes on from what it has read to what the matrix is by then.
 */
import { type Analyser, createAnalyser } from '../domain/gaps/engine/analyse';
import type { MatrixId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import { SAVED_VERSION } from '../domain/matrix/saved';
import { finish, type Slices } from '../domain/matrix/slices';
import { matrixFromTemplate } from '../domain/starting/matrixFromTemplate';
import { templateList } from '../domain/starting/templateList';
import { inBackground } from '../scheduling/inBackground';
import { slicedResult } from '../scheduling/runSliced';
import { listHeads } from '../storage/heads';
import type { HeadRow } from '../storage/tables';
import type { LibraryParts } from './databaseLibrary';
import { type Opened, readStored } from './readStored';

/** Activities of the largest matrix that is read ahead. The findings of a larger one do not come with a frame. */
const READ_AHEAD = 300;

export interface Ahead {
  readonly analyser: Analyser;
  /** As it was read, where it is stored. */
  readonly stored?: Opened | undefined;
}

export interface OpeningAhead {
  /** By its id one that is stored, or one that is about to be added; without either, the one that was changed last. */
  prepare(next?: MatrixId | Matrix): void;
  /** What is ready of a matrix that is opened now. Nothing is held any more. */
  take(id: MatrixId): Ahead | undefined;
}

interface Held {
  id?: MatrixId;
  stored?: Opened;
  analyser?: Analyser;
  readonly stop: AbortController;
}

export function openingAhead({ database, today, newId }: LibraryParts): OpeningAhead {
  let held: Held | undefined;

  async function readAhead(own: Held, next: MatrixId | Matrix | undefined): Promise<void> {
    const { signal } = own.stop;
    const inSlices = { signal, next: inBackground };
    if (typeof next === 'object') return analyseAhead(own, next);
    const id = next ?? (await lastChanged());
    signal.throwIfAborted();
    if (!id) return analyseAhead(own, await firstTemplate());
    own.id = id;
    const head = await database.use(() => database.matrices.get(id));
    const found = head && isWorthIt(head) ? await readStored(database, id, inSlices) : undefined;
    if (!found) return;
    own.stored = found;
    return analyseAhead(own, found.matrix);
  }

  async function analyseAhead(own: Held, matrix: Matrix): Promise<void> {
    if (Object.keys(matrix.activities).length > READ_AHEAD) return;
    const analyser = createAnalyser();
    const pass = analyser.start(matrix, today());
    own.id = matrix.id;
    own.analyser = continuing(analyser, pass);
    await slicedResult(pass, { signal: own.stop.signal, next: inBackground });
  }

  async function lastChanged(): Promise<MatrixId | undefined> {
    const { heads } = await listHeads(database);
    const here = heads.filter(({ deletedAt }) => deletedAt === undefined);
    return here.sort((one, other) => other.changedAt - one.changedAt)[0]?.id;
  }

  /** Nothing is stored: what is started from most likely is a template, and the rules have run once. */
  async function firstTemplate(): Promise<Matrix> {
    const [template] = templateList;
    const parts = template ? [{ template, rows: await template.rows() }] : [];
    return matrixFromTemplate({ name: '', settings: {}, parts }, newId);
  }

  return {
    prepare(next) {
      // Whether it is still so is looked at when it is opened.
      if (next !== undefined && held?.id === next) return;
      held?.stop.abort();
      const own: Held = { stop: new AbortController() };
      if (typeof next === 'string') own.id = next;
      held = own;
      // A pointer that crosses the list points at every row: what it has left by then is not read. What cannot be read is
      // told when it is opened.
      const cancel = inBackground(() => void readAhead(own, next).catch(() => undefined));
      own.stop.signal.addEventListener('abort', cancel);
    },
    take(id) {
      const own = held;
      held = undefined;
      // What is begun goes on in the background, and is ended when the findings are asked for.
      if (own?.id === id && own.analyser) return { analyser: own.analyser, stored: own.stored };
      own?.stop.abort();
      return undefined;
    },
  };
}

/** An older form is brought up to date when it is opened. */
function isWorthIt({ version, deletedAt, counts }: HeadRow): boolean {
  return version === SAVED_VERSION && deletedAt === undefined && (counts.activities ?? 0) <= READ_AHEAD;
}

/** The same analyser, which first ends the pass that was begun: what it has done of it is not done twice. */
function continuing(analyser: Analyser, pass: Slices<unknown>): Analyser {
  return {
    analyse(...asked) {
      finish(pass);
      return analyser.analyse(...asked);
    },
    *start(...asked) {
      yield* pass;
      return yield* analyser.start(...asked);
    },
    reading: analyser.reading,
  };
}
