/** "Print" from anywhere: a screen prints itself, the matrix through the Export menu, which draws it for paper. */
import { routeFromHash } from '../../routing/route';

// The one who can draw the matrix for paper, while its header stands.
let draw: (() => void) | null = null;

export function drawForPaper(onAsked: () => void): () => void {
  draw = onAsked;
  return () => {
    if (draw === onAsked) draw = null;
  };
}

export function askForPaper(): void {
  const route = routeFromHash(location.hash);
  if (draw && route.kind === 'matrix' && route.tab === 'matrix') draw();
  else window.print();
}
