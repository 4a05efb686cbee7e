import type { PanelsState } from './panels';

/** On a wide screen the panel stands beside the grid until it is closed; on a narrow one only while it is asked for. */
export function isShown(state: PanelsState, wide: boolean): boolean {
  return state.panel.kind !== 'closed' && (wide || state.asked);
}
