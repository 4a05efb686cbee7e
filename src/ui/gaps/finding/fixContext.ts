/** What fixes are made from: the open matrix as it was analysed, read anew only where it changed. */

import type { Reading } from '../../../domain/gaps/reading';
import { createReader, type Reader } from '../../../domain/gaps/readMatrix';
import type { FixContext } from '../../../domain/gaps/rule';
import { finish } from '../../../domain/gaps/slices';
import type { Session } from '../../../session/session';

const readers = new WeakMap<Session, { readonly reader: Reader; last: Reading | undefined }>();

export function fixContextOf(session: Session): FixContext {
  return { reading: readingOf(session), newId: session.newId };
}

export function readingOf(session: Session): Reading {
  // The one that the findings speak of: what they point at is in it.
  const { analysed: matrix } = session.store.getState();
  const today = session.today();
  const known = readers.get(session) ?? { reader: createReader(), last: undefined };
  readers.set(session, known);
  if (known.last?.matrix !== matrix || known.last.today !== today) {
    known.last = finish(known.reader.read(matrix, today)).reading;
  }
  return known.last;
}
