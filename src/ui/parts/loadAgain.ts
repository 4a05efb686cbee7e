/**
 * Loads a part of the app once more after it did not arrive. Asking for it in the same way would not: Chromium
 * remembers a module that failed, and the loader of the build a style sheet that it has asked for once.
 */

let times = 0;

/** `failure`: what the last attempt threw; it names the module in Chromium and Firefox. */
export async function loadAgain<Part>(load: () => Promise<Part>, failure: unknown): Promise<Part> {
  await Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(styleAgain),
  );
  const address = moduleIn(failure);
  if (!address) return load();
  times += 1;
  address.searchParams.set('again', String(times));
  return import(/* @vite-ignore */ address.href);
}

/** A style sheet that did not arrive is absent in some browsers and without rules in others. */
function styleAgain(link: HTMLLinkElement): Promise<void> {
  if (link.sheet && link.sheet.cssRules.length > 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const next = document.createElement('link');
    next.rel = 'stylesheet';
    next.href = link.href;
    next.onload = () => resolve();
    next.onerror = () => reject(new Error('A style sheet did not arrive.'));
    link.replaceWith(next);
  });
}

function moduleIn(failure: unknown): URL | undefined {
  const text = failure instanceof Error ? (/https?:\S+\.js\b/.exec(failure.message)?.[0] ?? '') : '';
  const address = URL.parse(text);
  return address?.origin === location.origin ? address : undefined;
}
