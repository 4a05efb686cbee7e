/** What was wrong before. A gap counts as known while it has the same key and has not become worse. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { alignedTo } from '../../domain/compare/aligned';
import type { Finding } from '../../domain/findings/finding';
import { SEVERITIES } from '../../domain/findings/rule';
import type { CalendarDate } from '../../domain/matrix/date';
import type { Matrix } from '../../domain/matrix/matrix';
import { FileRefused } from '../../exchange/contract/bounds';
import { CallRefused } from '../contract/command';
import type { Io } from '../contract/io';
import { fileAtRevision, isRevision } from '../reading/git';
import { type MatrixFile, matrixFrom, readMatrix } from '../reading/readMatrix';
import { findingsOf } from './checkFile';

export type Known = (finding: Finding) => boolean;

/** Gives for a file what its baseline knows; undefined without a baseline, or where the revision has no such file. */
export type BaselineFor = (file: MatrixFile) => Promise<Known | undefined>;

export function baselineFor(
  name: string | undefined,
  files: readonly string[],
  today: CalendarDate,
  io: Io,
  settled: (matrix: Matrix) => Matrix,
): BaselineFor {
  if (name === undefined) return async () => undefined;
  const isFile = statSync(resolve(io.folder, name), { throwIfNoEntry: false })?.isFile() === true;
  if (isFile && files.length > 1)
    throw new CallRefused('One file cannot be the baseline of several. Name a revision of git instead.');
  if (!isFile && !isRevision(io.folder, name))
    throw new CallRefused(
      `--baseline “${name}” is neither a file nor a revision that git knows here. In a checkout without history, fetch it first.`,
    );
  return async (file) => {
    const before = isFile ? (await readMatrix(name, io)).matrix : await matrixAt(name, file, io);
    return before && knownFrom(settled(before), file.matrix, today);
  };
}

/** The same matrix on an earlier day: what is new then is what time alone has made wrong. */
export function knownOn(day: CalendarDate): BaselineFor {
  return async ({ matrix }) => knownFrom(matrix, matrix, day);
}

async function matrixAt(revision: string, { name }: MatrixFile, io: Io): Promise<Matrix | undefined> {
  const bytes = fileAtRevision(io.folder, revision, name);
  if (!bytes) return undefined;
  try {
    return (await matrixFrom(name, bytes)).matrix;
  } catch (error) {
    if (error instanceof FileRefused) throw new FileRefused(`${name} at ${revision}: ${error.message}`);
    throw error;
  }
}

function knownFrom(before: Matrix, now: Matrix, today: CalendarDate): Known {
  // Gaps are told apart by ids. A table, or an export of another tool, has others each time.
  const severities = new Map(
    findingsOf(alignedTo(now, before), today).map(({ key, severity }) => [key, SEVERITIES.indexOf(severity)]),
  );
  return ({ key, severity }) => {
    const was = severities.get(key);
    return was !== undefined && was <= SEVERITIES.indexOf(severity);
  };
}
