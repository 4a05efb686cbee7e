// What runs inside the page: it notes how long the page stood still. Passed to the browser as source.

export interface Stillness {
  readonly longestTask: number;
  readonly longestGap: number;
  /** Tasks of more than 100 ms. */
  readonly over: number;
  readonly all: number;
}

interface Watch {
  tasks: number[];
  longestGap: number;
  start: number;
  stop: boolean;
  observer: PerformanceObserver;
}

declare global {
  interface Window {
    stillness?: Watch;
  }
}

export function startWatch(): void {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const watch: Watch = { tasks, longestGap: 0, start: performance.now(), stop: false, observer };
  window.stillness = watch;
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    watch.longestGap = Math.max(watch.longestGap, now - last);
    last = now;
    if (!watch.stop) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

export function stopWatch(): Stillness {
  const watch = window.stillness;
  if (!watch) throw new Error('Nothing is watched.');
  watch.stop = true;
  watch.observer.disconnect();
  return {
    longestTask: Math.max(0, ...watch.tasks),
    longestGap: watch.longestGap,
    over: watch.tasks.filter((duration) => duration > 100).length,
    all: performance.now() - watch.start,
  };
}
