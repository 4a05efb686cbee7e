// What runs inside the page: it watches frames from where they are painted. Passed to the browser as source.

/**
 * Scrolls a step each frame and gives the milliseconds between frames. The frame rate is not limited, so a frame is
 * its work. Nothing comes back where nothing moved: then there is no figure.
 */
export async function scrollFrames(step: { x: number; y: number; frames: number }): Promise<number[]> {
  const scroller = window.bench.scroller();
  if (!scroller) throw new Error('The grid has no scroller.');
  scroller.scrollTo(0, 0);
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const times: number[] = [];
  let last = performance.now();
  let way = 1;
  let moved = false;
  for (let count = 0; count < step.frames; count++) {
    const { scrollTop, scrollLeft } = scroller;
    scroller.scrollBy(step.x * way, step.y * way);
    // At the end of the sheet, turn round.
    if (scroller.scrollTop === scrollTop && scroller.scrollLeft === scrollLeft) way = -way;
    else moved = true;
    await frame();
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return moved ? times : [];
}

/** Mounts the grid and gives the milliseconds until the first cell is painted. */
export function firstCell(): Promise<number> {
  const start = performance.now();
  window.bench.start();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() - start > 20_000) reject(new Error('No cell was painted within 20 s.'));
      else if (!window.bench.shown(1, 0)) requestAnimationFrame(look);
      else {
        // The frame in which the cell is found is painted before the next message comes.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - start);
        channel.port2.postMessage(null);
      }
    };
    requestAnimationFrame(look);
  });
}

/** From the next keydown to the frame after it, painted. */
export function frameAfterKey(): Promise<number> {
  return new Promise((resolve) => {
    const onKey = (event: KeyboardEvent) => {
      removeEventListener('keydown', onKey, true);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    addEventListener('keydown', onKey, true);
  });
}

/** A second, and until the page has nothing to do: what follows the first cell is no part of what is measured next. */
export function atRest(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => requestIdleCallback(() => resolve()), 1_000));
}

/**
 * From the next keydown of `key` until the cell shows something else than `before` and is painted. Marks both, for
 * `withProcessorTime`.
 */
export function watchKey(key: string, row: number, column: number, before: string): Promise<number> {
  return new Promise((resolve) => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key.toLowerCase()) return;
      removeEventListener('keydown', onKey, true);
      performance.mark('bench-start');
      const start = event.timeStamp;
      const look = () => {
        if (window.bench.shown(row, column) !== before || performance.now() - start > 2_000) {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            performance.mark('bench-end');
            resolve(performance.now() - start);
          };
          channel.port2.postMessage(null);
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', onKey, true);
  });
}
