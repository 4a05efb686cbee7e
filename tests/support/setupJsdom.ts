// Component tests: clears the page after each, and stands in for what jsdom lacks and Base UI asks for.
// jsdom lays nothing out, so sizes, scrolling and pointer paths belong into journeys.
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import './shortComplaints';
import { tellQuickly } from './unstyled';

afterEach(cleanup);

// The one patience of component tests. A busy machine takes its time; what does not come at all still fails.
configure({ asyncUtilTimeout: 60_000 });

tellQuickly(globalThis);

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

const missing: [object, Record<string, unknown>][] = [
  [globalThis, { ResizeObserver: Observer, IntersectionObserver: Observer, matchMedia }],
  [globalThis, { PointerEvent: class extends MouseEvent {} }],
  [
    Element.prototype,
    {
      getAnimations: () => [],
      scrollIntoView() {},
      scrollTo() {},
      hasPointerCapture: () => false,
      setPointerCapture() {},
      releasePointerCapture() {},
    },
  ],
];

for (const [target, members] of missing) {
  for (const [name, value] of Object.entries(members)) {
    // Some are there without a value.
    if (Reflect.get(target, name) === undefined)
      Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

function matchMedia(media: string) {
  const list = { media, matches: false, onchange: null, addListener() {}, removeListener() {} };
  return Object.assign(new EventTarget(), list);
}
