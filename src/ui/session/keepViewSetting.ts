/** What a screen keeps of how this matrix is looked at. Each keeps its own part of it, and leaves the others'. */
import type { Session } from '../../session/session';

type Settings = { readonly [name: string]: unknown };

export function keptViewSettings({ viewSettings }: Session): Settings {
  const kept = viewSettings.read();
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Settings) : {};
}

export function keepViewSettings(session: Session, part: object): void {
  session.viewSettings.save({ ...keptViewSettings(session), ...part });
}
