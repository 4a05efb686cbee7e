/** All matrices of this device and of chosen files, read one after the other and looked over together. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CalendarDate } from '../../domain/matrix/date';
import type { MatrixId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import type { MemberFacts, MemberSource } from '../../domain/organisation/facts/memberFacts';
import { lookOver, type Organisation, organisationOf } from '../../domain/organisation/organisation';
import { withGaps } from '../../domain/organisation/reading/areaFacts';
import { readGaps, readMember } from '../../domain/organisation/reading/readMember';
import { slicedResult } from '../../scheduling/runSliced';
import {
  createOrganisationAnswers,
  type OrganisationAnswerStore,
  type StoredAnswers,
} from '../../storage/organisationAnswers';
import type { Library, LibraryEntry } from '../library';
import { type ChosenFile, fromDevice, fromFile, listed } from './memberSources';
import { openMatrixFile } from './openMatrixFile';

/** A matrix or file that is not counted, and why, as a whole sentence. */
export interface Uncounted {
  readonly name: string;
  readonly reason: string;
}

export interface BoardState {
  readonly organisation: Organisation;
  readonly answers: StoredAnswers;
  /** What is being done, and how far it is; null once everything was read. */
  readonly progress: {
    readonly what: 'reading' | 'rules';
    readonly done: number;
    readonly of: number;
  } | null;
  readonly uncounted: readonly Uncounted[];
  /** Milliseconds since 1970; null until the first reading is done. */
  readonly readAt: number | null;
}

export interface OrganisationBoard {
  readonly store: StoreApi<BoardState>;
  /** Reads everything again. What was read before stays in view until the newer is there. */
  read(): Promise<void>;
  addFiles(files: readonly ChosenFile[]): Promise<void>;
  answer(change: Partial<StoredAnswers>): Promise<void>;
  /** The matrix behind a member, for what has to be opened or kept. */
  matrixOf(member: MemberFacts): Promise<Matrix>;
}

export interface BoardParts {
  readonly library: Pick<Library, 'watch' | 'read'>;
  readonly now: () => number;
  readonly today: () => CalendarDate;
  readonly answers?: OrganisationAnswerStore;
  readonly openFile?: (file: File) => Promise<Matrix>;
}

export function openOrganisationBoard(parts: BoardParts): OrganisationBoard {
  const {
    library,
    now,
    today,
    answers: kept = createOrganisationAnswers(),
    openFile = openMatrixFile,
  } = parts;
  const files = new Map<string, ChosenFile>();
  let run = new AbortController();
  const store = createStore<BoardState>(() => {
    const answers = kept.read();
    return {
      organisation: organisationOf([], answerSets(answers)),
      answers,
      progress: null,
      uncounted: [],
      readAt: null,
    };
  });

  /** Made again where an answer comes while it is being made. */
  async function show(
    members: readonly MemberFacts[],
    signal: AbortSignal,
    rest: Partial<BoardState> = {},
  ): Promise<void> {
    const { answers } = store.getState();
    const sorted = members.toSorted(byName);
    const organisation = await slicedResult(lookOver(sorted, answerSets(answers)), { signal });
    if (store.getState().answers === answers) store.setState({ organisation, ...rest });
    else await show(members, signal, rest);
  }

  async function read(): Promise<void> {
    run.abort();
    run = new AbortController();
    const { signal } = run;
    try {
      await readAll(signal);
    } catch (error) {
      // A newer reading has begun.
      if (!signal.aborted) throw error;
    }
  }

  async function readAll(signal: AbortSignal): Promise<void> {
    const entries = await listed(library);
    const waiting = [
      ...entries.map((entry) => fromDevice(entry, library)),
      ...[...files.values()].map((chosen) => fromFile(chosen, openFile)),
    ];
    const progress = (what: 'reading' | 'rules', done: number) => {
      signal.throwIfAborted();
      store.setState({ progress: { what, done, of: waiting.length } });
    };
    const uncounted: Uncounted[] = [];
    const read = new Map<MatrixId, { readonly matrix: Matrix; facts: MemberFacts }>();
    const members = () => [...read.values()].map(({ facts }) => facts);
    const isFirst = store.getState().readAt === null;
    // What is in view is made again at 1, 2, 4, 8 … matrices, so that all of it costs no more than twice the last.
    let due = 1;
    for (const [at, one] of waiting.entries()) {
      progress('reading', at);
      try {
        const matrix = await one.load();
        const twin = read.get(matrix.id);
        if (twin) {
          uncounted.push({ name: one.source.file ?? matrix.name, reason: twinInWords(twin.facts) });
          continue;
        }
        const source = { ...one.source, group: matrix.settings.group ?? one.source.group };
        const facts = await slicedResult(readMember(matrix, source, today()), { signal });
        read.set(matrix.id, { matrix, facts });
      } catch (error) {
        signal.throwIfAborted();
        uncounted.push({ name: nameOf(one.source, entries), reason: sentence(error) });
      }
      if (isFirst && read.size >= due) {
        await show(members(), signal);
        due *= 2;
      }
    }
    if (isFirst) await show(members(), signal, { uncounted });
    for (const [at, one] of [...read.values()].entries()) {
      progress('rules', at);
      one.facts = withGaps(one.facts, await slicedResult(readGaps(one.matrix, today()), { signal }));
    }
    await show(members(), signal, { uncounted, progress: null, readAt: now() });
  }

  return {
    store,
    read,
    async addFiles(chosen) {
      for (const one of chosen) files.set(one.path, one);
      await read();
    },
    async answer(change) {
      const answers = { ...store.getState().answers, ...change };
      kept.save(answers);
      store.setState({ answers });
      const { signal } = run;
      try {
        await show(store.getState().organisation.members, signal);
      } catch (error) {
        // A reading that has begun since shows the answer too.
        if (!signal.aborted) throw error;
      }
    },
    async matrixOf({ key, matrixId, file }) {
      if (file === undefined) return library.read(matrixId);
      const chosen = files.get(key);
      if (!chosen) throw new Error('This file is no longer among those that were chosen.');
      return fromFile(chosen, openFile).load();
    },
  };
}

const names = new Intl.Collator(undefined, { numeric: true });

/** Group by group, because that is how people look for a matrix. */
function byName(one: MemberFacts, other: MemberFacts): number {
  return names.compare(one.group, other.group) || names.compare(one.name, other.name);
}

export function answerSets({ same, different, bothRight }: StoredAnswers) {
  return { same: new Set(same), different: new Set(different), bothRight: new Set(bothRight) };
}

function nameOf({ key, file }: MemberSource, entries: readonly LibraryEntry[]): string {
  return file ?? entries.find(({ id }) => id === (key as MatrixId))?.name ?? 'A matrix';
}

function twinInWords({ name, file }: MemberFacts): string {
  return file === undefined
    ? `It is the same matrix as “${name}” on this device, which is counted.`
    : `It is the same matrix as in ${file}, which is counted.`;
}

function sentence(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'It could not be read.';
}
