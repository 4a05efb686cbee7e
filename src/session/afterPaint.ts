import type { Later } from './findings';

/** A page that is hidden draws nothing; what waits for a frame there is done after so many milliseconds all the same. */
const HIDDEN = 200;

export const afterPaint: Later = (work) => {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, HIDDEN);
  // A frame's callbacks run before it is drawn; what they put off runs after.
  requestAnimationFrame(() => setTimeout(once));
};
