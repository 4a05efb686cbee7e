/** Every regime. A new file in regimes/ is a new regime; there is no list to keep up to date. */
import type { Regime } from '../vocabulary/regime';

const files = import.meta.glob<Regime>('../regimes/*.ts', { eager: true, import: 'default' });

/** The tightest clock first. */
export const regimeList: readonly Regime[] = Object.values(files).sort(
  (one, other) => shortest(one) - shortest(other) || (one.id < other.id ? -1 : 1),
);

function shortest({ clocks }: Regime): number {
  return Math.min(...clocks.map(({ hours = Number.POSITIVE_INFINITY }) => hours));
}
