/** How far long work is, on one line that is wiped when it is done. Only where a person sees it. */
import { byPercent, type OnShare, UNHEARD } from '../../exchange/contract/progress';
import type { Io } from '../contract/io';

/** Milliseconds after which work is long enough to be told of. */
const LONG = 500;

export async function withProgress<Result>(
  io: Io,
  label: string,
  work: (onShare: OnShare) => Promise<Result>,
): Promise<Result> {
  if (!io.watched) return work(UNHEARD);
  let shown = false;
  const began = performance.now();
  const show = byPercent((share) => {
    if (performance.now() - began < LONG) return;
    shown = true;
    io.rewrite(`${label} … ${Math.round(share * 100)}%`);
  });
  try {
    return await work(show);
  } finally {
    if (shown) io.rewrite('');
  }
}
