/** Hears what others write into the shared document: which parts, what of ours they overwrote unseen, and what they say of it. */
import * as Y from 'yjs';
import { COLLECTIONS } from '../../domain/matrix/matrix';
import { wasBlind } from './clashes';
import { entryFrom, type LogEntry, logOf } from './log';
import type { Place } from './reading';
import { partsOf } from './units';

export interface Heard {
  /** By the origin of a transaction. */
  isOurs(origin: unknown): boolean;
  isOurClient(client: number): boolean;
  onPlace(place: Place): void;
  /** The path of a unit of ours that was overwritten by someone who had not seen it, its parts on a line each. */
  onBlind(path: string): void;
  onEntries(entries: readonly LogEntry[]): void;
  /** After each event. */
  onNews(): void;
}

/** Returns the way to stop. */
export function listenTo(doc: Y.Doc, heard: Heard): () => void {
  const stops = [...COLLECTIONS, 'head' as const].map((kind) => {
    const observed = partsOf(doc, kind);
    const onEvents = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], { origin }: Y.Transaction) => {
      if (heard.isOurs(origin)) return;
      for (const event of events) {
        const ids =
          kind === 'head' ? [''] : event.path.length === 0 ? [...event.keys.keys()] : [String(event.path[0])];
        for (const id of ids) heard.onPlace({ kind, id });
        const isPart = kind === 'head' || event.path.length === 1;
        if (!isPart || !(event.target instanceof Y.Map)) continue;
        for (const unit of event.keys.keys())
          if (wasBlind(event.target, unit, heard.isOurClient))
            heard.onBlind(pathOfUnit(kind, ids[0] ?? '', unit));
      }
      heard.onNews();
    };
    observed.observeDeep(onEvents);
    return () => observed.unobserveDeep(onEvents);
  });
  const onLog = (event: Y.YArrayEvent<unknown>, { origin }: Y.Transaction) => {
    if (heard.isOurs(origin)) return;
    const inserted = event.changes.delta.flatMap(({ insert }) => (Array.isArray(insert) ? insert : []));
    heard.onEntries(inserted.flatMap((found) => entryFrom(found) ?? []));
  };
  logOf(doc).observe(onLog);
  return () => {
    for (const stop of stops) stop();
    logOf(doc).unobserve(onLog);
  };
}

function pathOfUnit(kind: string, id: string, unit: string): string {
  const at = unit.indexOf('/');
  const inner = at < 0 ? [unit] : [unit.slice(0, at), unit.slice(at + 1)];
  return (kind === 'head' ? inner : [kind, id, ...inner]).join('\n');
}
