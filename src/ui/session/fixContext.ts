/** What fixes are made from: the open matrix as it was analysed, read anew only where it changed. */

import type { FixContext } from '../../domain/findings/rule';
import type { Reading } from '../../domain/reading/reading';
import { createReader, type Reader, type ReadingStep } from '../../domain/reading/readMatrix';
import { finish } from '../../domain/reading/slices';
import type { Session } from '../../session/session';

interface Known {
  readonly reader: Reader;
  last: Reading | undefined;
  /** The first reading of a large matrix, on its way. */
  first: Generator<undefined, ReadingStep> | undefined;
  readonly waiting: Set<() => void>;
}

const readers = new WeakMap<Session, Known>();

/** So many activities are read within a frame. */
const SMALL = 300;
// Asked by every finding that is drawn, and to count ten thousand takes a while.
const sizes = new WeakMap<object, boolean>();
/** Half a frame, so that the page can draw and answer in between. */
const SLICE = 8;

export function fixContextOf(session: Session): FixContext {
  return { reading: readingOf(session), newId: session.newId };
}

export function readingOf(session: Session): Reading {
  // The one that the findings speak of: what they point at is in it.
  const { analysed: matrix } = session.store.getState();
  const today = session.today();
  const known = knownOf(session);
  // Who asks now cannot wait for the slices.
  if (known.first) ready(known, finish(known.first).reading);
  if (known.last?.matrix !== matrix || known.last.today !== today) {
    known.last = finish(known.reader.read(matrix, today)).reading;
  }
  return known.last;
}

/** Whether fixes can be made without making the page wait. */
export function isRead(session: Session): boolean {
  return knownOf(session).last !== undefined || isSmall(session);
}

/** Reads a large matrix for the first time in slices, and calls when that is done. Returns the way to stop waiting. */
export function whenRead(session: Session, onRead: () => void): () => void {
  const known = knownOf(session);
  known.waiting.add(onRead);
  if (!isRead(session) && !known.first) {
    known.first = known.reader.read(session.store.getState().analysed, session.today());
    slice(known);
  }
  return () => known.waiting.delete(onRead);
}

function slice(known: Known): void {
  setTimeout(() => {
    const end = performance.now() + SLICE;
    while (known.first) {
      const step = known.first.next();
      if (step.done) ready(known, step.value.reading);
      else if (performance.now() > end) {
        slice(known);
        return;
      }
    }
  });
}

function ready(known: Known, reading: Reading): void {
  known.last = reading;
  known.first = undefined;
  // Asked for while something is drawn, the news must wait until that is done.
  for (const onRead of known.waiting) queueMicrotask(onRead);
}

function knownOf(session: Session): Known {
  const known = readers.get(session);
  if (known) return known;
  const made: Known = { reader: createReader(), last: undefined, first: undefined, waiting: new Set() };
  readers.set(session, made);
  return made;
}

function isSmall(session: Session): boolean {
  const { activities } = session.store.getState().analysed;
  const known = sizes.get(activities);
  if (known !== undefined) return known;
  const small = Object.keys(activities).length <= SMALL;
  sizes.set(activities, small);
  return small;
}
