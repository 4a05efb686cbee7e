/**
 * Binds a matrix to a shared document. What the journal of the device says is written into the document; what others
 * wrote there comes out as a change for the journal. What is shown is a function of the document: read through the door,
 * with its references mended, so that equal documents show equal matrices in whatever order things came.
 */
import type * as Y from 'yjs';
import type { Change, ChangeAuthor, Patch } from '../../domain/matrix/change';
import type { Fields } from '../../domain/matrix/fields';
import type { NewId } from '../../domain/matrix/ids';
import { COLLECTIONS, type Matrix } from '../../domain/matrix/matrix';
import { applyPatches, valueAt } from '../../domain/matrix/patching';
import { finish } from '../../domain/matrix/slices';
import type { RoomStep } from '../../storage/roomStore';
import { type Clash, clashesIn, ownWork } from './clashes';
import { headAt, partAt, referencesMended } from './door';
import { listenTo } from './listening';
import { addToLog, type LogEntry, READ_AGAIN, saidOf, TAKEN_BACK } from './log';
import { between, differences, HEAD, keyOf, type Place, patchesTo, placeOf } from './reading';
import { headOf, partsOf } from './units';
import { writePatches } from './writing';

export const OURS = 'answerable';

export interface BindingParts {
  readonly doc: Y.Doc;
  /** The matrix as the device has it. */
  readonly matrix: Matrix;
  readonly newId: NewId;
  now(): number;
  me(): ChangeAuthor;
  /** What is changed here goes into the document. Else it is handed to `refused`, and the device follows the document. */
  readonly writes: boolean;
  refused?(change: Change, before: Matrix): void;
  isOurClient(client: number): boolean;
  onClash?(clash: Clash): void;
  /** A change of others is shown from now on. */
  onForeign?(entry: LogEntry): void;
  /** Something came from others. */
  onNews(): void;
}

export interface Binding {
  /** What the rows say once the last step is written. */
  shown(): Matrix;
  /** Takes in what the journal has, then what came from others. The step is offered again until `written` is called. */
  step(journal: readonly Change[]): RoomStep & { written(): void };
  /** Writes what the device has and the document lacks: what was done while no document was open. */
  adopt(device: Matrix, label: string): void;
  /** Compares what the device has with the document, where the two may have come apart. The document is right. */
  readAgain(device: Matrix): void;
  /** Has something to write that is no change of the journal. */
  hasNews(): boolean;
  /** The server has all that was changed here so far. */
  allSent(): void;
  /** Parts of others that are not complete, and since when. */
  heldBack(): ReadonlyMap<string, number>;
  stop(): void;
}

export function bindDocument(parts: BindingParts): Binding {
  const { doc, now } = parts;
  let shown = parts.matrix;
  const unwritten: Change[] = [];
  const updates: Uint8Array[] = [];
  /** Places that something came in for, since the last look. */
  const touched = new Map<string, Place>();
  /** Places that show less than the document says, because what they point at is not there. */
  let mended = new Map<string, Place>();
  const carried = new Set<string>();
  const held = new Map<string, number>();
  const blind = new Set<string>();
  let arrived: LogEntry[] = [];
  const own = ownWork(now);

  const touch = (place: Place) => void touched.set(keyOf(place), place);
  const touchAll = (patches: readonly Patch[]) => {
    for (const place of patches.flatMap(placeOf)) touch(place);
  };

  function carry(change: Change): void {
    const before = shown;
    const { value, patches } = applyPatches(before, change.patches);
    shown = value;
    carried.add(change.id);
    touchAll(change.patches);
    if (patches.length === 0) return;
    // What only puts right what others left is worked out by everyone alike, and written by nobody.
    if (change.mends) return;
    if (!parts.writes) parts.refused?.(change, before);
    else {
      for (const { path } of patches) own.note(String(path[0]), String(path[1]));
      writePatches(doc, before, shown, patches);
      addToLog(doc, change, parts.me());
    }
  }

  function said({ kind, id }: Place): Fields | undefined {
    return kind === 'head' ? headAt(doc, shown.id) : partAt(doc, kind, id);
  }

  function look(): void {
    if (touched.size === 0) return;
    const places = new Map([...touched, ...mended]);
    touched.clear();
    const read = [...places].flatMap(([key, place]) => {
      const found = said(place);
      const isThere = place.kind !== 'head' && partsOf(doc, place.kind).has(place.id);
      if (found === undefined && isThere) held.set(key, held.get(key) ?? now());
      else held.delete(key);
      return patchesTo(
        place,
        place.kind === 'head' ? headOf(shown) : valueAt(shown, [place.kind, place.id]),
        found,
      );
    });
    const middle = applyPatches(shown, read).value;
    const { repairs } = finish(referencesMended(middle));
    mended = new Map(repairs.flatMap(({ path }) => placeOf({ path })).map((place) => [keyOf(place), place]));
    // The repairs may only take back what the document says: then nothing has changed.
    const patches = between(shown, applyPatches(middle, repairs).value, [...read, ...repairs]);
    const entries = arrived;
    arrived = [];
    if (patches.length > 0)
      note(patches, entries.length === 0 && !parts.writes ? TAKEN_BACK : saidOf(entries));
    blind.clear();
  }

  function note(patches: readonly Patch[], { label, who }: LogEntry): void {
    const { value, patches: done, inverse } = applyPatches(shown, patches);
    const id = parts.newId();
    const change = {
      id,
      label,
      at: now(),
      client: 'room',
      who: who.name,
      author: who,
      patches: done,
      inverse,
    };
    for (const clash of clashesIn(shown, value, done, who, { blind, isFresh: own.isFresh }))
      parts.onClash?.(clash);
    shown = value;
    unwritten.push(change);
    parts.onForeign?.({ label, who });
  }

  const onUpdate = (update: Uint8Array) => void updates.push(update);
  doc.on('update', onUpdate);

  const stopListening = listenTo(doc, {
    isOurs: (origin) => origin === OURS,
    isOurClient: parts.isOurClient,
    onPlace: touch,
    onBlind: (path) => blind.add(path),
    onEntries: (entries) => arrived.push(...entries),
    onNews: parts.onNews,
  });

  return {
    shown: () => shown,
    step(journal) {
      // What others did and is in the journal, though its write seemed to fail, is shown already.
      const known = new Set([...carried, ...unwritten.map(({ id }) => id)]);
      const fresh = journal.filter(({ id }) => !known.has(id));
      doc.transact(() => fresh.forEach(carry), OURS);
      look();
      const step = { changes: [...unwritten], updates: [...updates] };
      return {
        ...step,
        written() {
          unwritten.splice(0, step.changes.length);
          updates.splice(0, step.updates.length);
          carried.clear();
        },
      };
    },
    adopt(device, label) {
      const patches = differences(shown, device);
      if (patches.length === 0) return;
      const before = shown;
      shown = device;
      touchAll(patches);
      if (!parts.writes) return;
      const change = { id: parts.newId(), label, at: now(), client: 'room', patches, inverse: [] };
      doc.transact(() => {
        writePatches(doc, before, device, patches);
        addToLog(doc, change, parts.me());
      }, OURS);
    },
    readAgain(device) {
      shown = device;
      for (const kind of COLLECTIONS)
        for (const id of [...Object.keys(shown[kind]), ...partsOf(doc, kind).keys()]) touch({ kind, id });
      touch(HEAD);
      arrived.push(READ_AGAIN);
      parts.onNews();
    },
    hasNews: () => touched.size > 0 || unwritten.length > 0 || updates.length > 0,
    allSent: own.allSent,
    heldBack: () => held,
    stop() {
      doc.off('update', onUpdate);
      stopListening();
    },
  };
}
