/** What a session tells of its past: every change, and the moments that were given a name. */
import type { Keeper, NamedVersion } from '../storage/keeper';
import type { Session } from './session';
import type { Timeline } from './timeline';

/** Without a keeper the session remembers both itself, as long as it lives. */
export function pastOf(
  keeper: Keeper | undefined,
  line: () => Timeline,
): Pick<Session, 'history' | 'versions' | 'nameVersion'> {
  const names = new Map<string, NamedVersion>();
  return {
    async history() {
      const kept = (await keeper?.journal()) ?? line().kept.map(({ change }) => change);
      const known = new Set(kept.map(({ id }) => id));
      return [...kept, ...line().pending.filter(({ id }) => !known.has(id))];
    },
    versions: async () => (await keeper?.versions()) ?? [...names.values()],
    async nameVersion(version) {
      if (keeper) await keeper.nameVersion(version);
      else if (version.name === '') names.delete(version.changeId);
      else names.set(version.changeId, version);
    },
  };
}
