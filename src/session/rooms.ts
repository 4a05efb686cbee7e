/** What the library says of rooms. Their storage loads when a room is opened. */
import type { Tabs } from '../storage/tabs';
import type { LibraryParts } from './databaseLibrary';
import type { Library } from './library';

export function roomsOf({
  database,
  moreTabs,
  now,
  ownName,
}: LibraryParts): Pick<Library, 'roomStore' | 'matrixInRoom' | 'ownName'> {
  let tabs: Tabs | undefined;
  return {
    ownName: async (name) => {
      if (name !== undefined) ownName?.save(name);
      return ownName?.read() ?? '';
    },
    async roomStore(id) {
      const { roomStore } = await import('../storage/roomStore');
      tabs ??= moreTabs();
      return roomStore(database, tabs, id, now);
    },
    async matrixInRoom(room) {
      const rows = await database.use(() => database.rooms.toArray());
      return rows.find(({ id }) => id === room)?.matrixId;
    },
  };
}
