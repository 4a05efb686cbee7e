/**
 * Finds out whether everyone in a room has the same. When nothing is to be sent or read, each page says a fingerprint of
 * its copy beside its name. Where another one differs, the copy is read again from the shared document and compared with
 * the server once more; where that changes nothing, it is told. Must not be needed, and is there because it cannot be proven.
 */
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { isFields } from '../../domain/matrix/fields';
import type { Matrix } from '../../domain/matrix/matrix';
import { sameValue } from '../../domain/matrix/sameValue';
import { runSliced } from '../../scheduling/runSliced';
import { type Fingerprint, fingerprintFrom, fingerprintInSlices } from '../document/fingerprint';
import { SOMEONE, shownName } from '../document/log';
import type { Pace } from '../pace';

export interface CopiesParts {
  readonly awareness: Awareness;
  readonly doc: Y.Doc;
  readonly pace: Pace;
  /** The matrix as it is shown. Undefined while something is to be sent, written or read. */
  settled(): Matrix | undefined;
  /** Tells the others. */
  say(fingerprint: Fingerprint): void;
  /** Reads the copy again, and compares the document with the server. */
  heal(): void;
  /** The copy of someone of this name differs, also after it was read again; or, undefined, no longer. */
  onDifferent(name: string | undefined): void;
  /** It was brought in step by reading it again. */
  onHealed(name: string): void;
}

export interface Copies {
  /** Called at each look of the room. */
  look(): void;
  stop(): void;
}

export function watchCopies(parts: CopiesParts): Copies {
  const { awareness, doc, pace } = parts;
  let matrix: Matrix | undefined;
  let quietSince = 0;
  let own: Fingerprint | undefined;
  let reading: AbortController | undefined;
  let differsSince: number | undefined;
  let healedAt: number | undefined;
  let pause = pace.again;
  /** Whose copy was the reason to read ours again. */
  let healing: string | undefined;

  function read(whole: Matrix): void {
    reading = new AbortController();
    const listeners = {
      done(found: Fingerprint) {
        reading = undefined;
        own = found;
        parts.say(found);
      },
    };
    runSliced(fingerprintInSlices(doc, whole), listeners, reading.signal);
  }

  function beginAgain(): void {
    reading?.abort();
    reading = undefined;
    own = undefined;
    differsSince = undefined;
    quietSince = performance.now();
  }

  function same(): void {
    differsSince = undefined;
    pause = pace.again;
    parts.onDifferent(undefined);
    if (healing !== undefined) parts.onHealed(healing);
    healing = undefined;
  }

  function different(name: string): void {
    const now = performance.now();
    differsSince ??= now;
    if (now - differsSince < pace.differs) return;
    if (healedAt !== undefined && now - healedAt < pause) {
      healing = undefined;
      parts.onDifferent(name);
      return;
    }
    if (healedAt !== undefined) pause *= 2;
    healedAt = now;
    healing = name;
    beginAgain();
    parts.heal();
  }

  doc.on('update', beginAgain);
  return {
    look() {
      const now = parts.settled();
      if (!now || now !== matrix) {
        matrix = now;
        beginAgain();
      }
      if (!now || reading || performance.now() - quietSince < pace.quiet || awareness.getStates().size < 2)
        return;
      if (!own) {
        read(now);
        return;
      }
      const others = othersIn(awareness);
      const ours = own;
      const other = others.find(({ copy }) => differs(copy, ours));
      if (other) different(other.name);
      else if (others.some(({ copy }) => sameValue(copy, own))) same();
    },
    stop() {
      doc.off('update', beginAgain);
      beginAgain();
    },
  };
}

interface Other {
  readonly name: string;
  readonly copy: Fingerprint;
}

function othersIn(awareness: Awareness): readonly Other[] {
  return [...awareness.getStates()].flatMap(([client, state]) => {
    const copy = client !== awareness.clientID && isFields(state) ? fingerprintFrom(state.copy) : undefined;
    return copy && isFields(state) ? [{ name: shownName(state.name) || SOMEONE.name, copy }] : [];
  });
}

/**
 * Whether someone has something that we lack, or shows the same document otherwise. Who has less than we do may be a page
 * that is asleep, and looks for itself.
 */
export function differs(theirs: Fingerprint, own: Fingerprint): boolean {
  return theirs.document === own.document ? theirs.shown !== own.shown : theirs.size >= own.size;
}
