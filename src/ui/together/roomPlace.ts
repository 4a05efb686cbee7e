/** The one place that a device has in a room. Who makes the room takes it before other tabs hear that there is one. */
import type { MatrixId } from '../../domain/matrix/ids';

export interface RoomPlace {
  /** Whether another tab has it. */
  isTaken(): Promise<boolean>;
  /** Has it while `work` is done, and keeps it for the next `hold`. Does nothing, and says so, where another tab has it. */
  takeFor(work: () => Promise<void>): Promise<void>;
  /** Waits for it, and has it until `work` is over. */
  hold(signal: AbortSignal, work: () => Promise<void>): Promise<void>;
  /** Gives back what was taken and is not held. */
  leave(): void;
}

const TAKEN =
  'Another tab of yours is putting this matrix into a room, or is in it already. Its links are in that tab.';

export function roomPlace(
  matrixId: MatrixId,
  locks: Pick<LockManager, 'query' | 'request'> = navigator.locks,
): RoomPlace {
  const name = `answerable-room-${matrixId}`;
  let giveBack: (() => void) | undefined;
  const taken = () => {
    const own = giveBack;
    giveBack = undefined;
    return own;
  };
  return {
    async isTaken() {
      if (giveBack) return false;
      const { held = [] } = await locks.query();
      return held.some((one) => one.name === name);
    },
    takeFor: (work) =>
      new Promise((resolve, reject) => {
        const worked = async (lock: Lock | null) => {
          if (!lock) throw new Error(TAKEN);
          await work();
          const kept = new Promise<void>((free) => {
            giveBack = free;
          });
          resolve();
          await kept;
        };
        locks.request(name, { ifAvailable: true }, worked).catch(reject);
      }),
    async hold(signal, work) {
      const own = taken();
      if (!own) return locks.request(name, { signal }, work);
      return work().finally(own);
    },
    leave: () => taken()?.(),
  };
}
