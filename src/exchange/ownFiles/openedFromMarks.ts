/** A matrix in which git has left conflict marks: both sides are read and merged, and what clashes is there to decide. */
import { clashInWords } from '../../domain/merge/clashInWords';
import { mergeMatrices } from '../../domain/merge/mergeMatrices';
import { nothingShared } from '../../domain/merge/nothingShared';
import { JSON_FORMAT } from '../canonical/canonicalText';
import { type MarkedSides, sidesFromMarks } from '../canonical/conflictMarks';
import { FileRefused } from '../contract/bounds';
import type { Opened, ReadContext } from '../contract/codec';
import { openedFromJson } from '../tables/json';

/** Undefined where the text has no marks of git. */
export function openedFromMarks(text: string, name: string, context: ReadContext): Opened | undefined {
  const marked = sidesFromMarks(text);
  if (!marked) return undefined;
  const ours = sideOf(marked, 'ours', name, context);
  const theirs = sideOf(marked, 'theirs', name, context);
  const base = marked.base === undefined ? undefined : sideOf(marked, 'base', name, context);
  const sides = {
    base: base?.matrix ?? nothingShared(ours.matrix),
    ours: ours.matrix,
    theirs: theirs.matrix,
  };
  const { matrix, clashes, problems } = mergeMatrices(sides);
  return {
    kind: 'matrix',
    matrix,
    problems: [...ours.problems, ...theirs.problems, ...problems],
    description: 'JSON of Answerable, with conflict marks of git',
    clashes: clashes.map((clash) => ({
      ...clash,
      words: clashInWords(clash, sides, base === undefined),
      ...(base === undefined ? { baseUnknown: true } : {}),
    })),
  };
}

type Side = 'ours' | 'theirs' | 'base';

const SIDE_WORDS = { ours: 'our side', theirs: 'their side', base: 'the version before' } as const;

function sideOf(marked: MarkedSides, side: Side, name: string, context: ReadContext) {
  try {
    const opened = openedFromJson(marked[side] ?? '', name, JSON_FORMAT, context);
    if (opened.kind === 'matrix') return opened;
    throw new FileRefused('It is not an Answerable matrix.');
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new FileRefused(
      `This file has conflict marks of git from line ${marked.line} on, and ${SIDE_WORDS[side]} cannot be read. ${error.message}`,
    );
  }
}
