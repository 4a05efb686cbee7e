/** Rehearsals that were left before their end. Kept on this device, one per scenario of a matrix; never part of the matrix. */
import {
  type KeptRehearsal,
  rehearsalFromText,
  textOfRehearsal,
} from '../../../domain/incidents/rehearsal/keptRehearsal';
import type { MatrixId } from '../../../domain/matrix/ids';

const keyOf = (matrixId: MatrixId, scenarioId: string) => `answerable-rehearsal ${matrixId} ${scenarioId}`;

export function keptRehearsal(matrixId: MatrixId, scenarioId: string): KeptRehearsal | undefined {
  try {
    const kept = localStorage.getItem(keyOf(matrixId, scenarioId));
    return kept === null ? undefined : rehearsalFromText(kept);
  } catch {
    // Some private windows refuse local storage; a rehearsal then lasts as long as its screen.
    return undefined;
  }
}

export function keepRehearsal(matrixId: MatrixId, scenarioId: string, kept: KeptRehearsal): void {
  try {
    localStorage.setItem(keyOf(matrixId, scenarioId), textOfRehearsal(kept));
  } catch {
    // What is on the screen is not lost by it.
  }
}

export function dropRehearsal(matrixId: MatrixId, scenarioId: string): void {
  try {
    localStorage.removeItem(keyOf(matrixId, scenarioId));
  } catch {
    // Nothing was kept then.
  }
}
