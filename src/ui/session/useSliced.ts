import { type DependencyList, useLayoutEffect, useState } from 'react';
import type { Slices } from '../../domain/matrix/slices';
import { runSliced } from '../../scheduling/runSliced';

/**
 * The result of work in slices, begun again when `inputs` change; null until it is there. What fits into one slice is
 * there before the page is drawn.
 */
export function useSliced<Result>(begin: () => Slices<Result>, inputs: DependencyList): Result | null {
  const [found, setFound] = useState<{ readonly inputs: DependencyList; readonly result: Result } | null>(
    null,
  );
  // Slices run by a clock, outside React.
  useLayoutEffect(() => {
    const stop = new AbortController();
    runSliced(begin(), { done: (result) => setFound({ inputs, result }) }, stop.signal);
    return () => stop.abort();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what `begin` uses.
  }, inputs);
  const isCurrent = found?.inputs.every((input, place) => Object.is(input, inputs[place]));
  return found && isCurrent ? found.result : null;
}
