import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Words for screen readers alone are taken out of the flow. Where nothing between them and the page is positioned, they
// stand far below it and make it scroll: focus in the gaps once pushed the filters under the header.
test('what scrolls holds what is hidden inside it', () => {
  const loose = globSync('src/ui/**/*.css').flatMap((file) => {
    const rules = readFileSync(file, 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g);
    return [...rules].flatMap(([, selector = '', body = '']) =>
      /overflow(-[xy])?: (auto|scroll)/.test(body) && !body.includes('position:')
        ? [`${file}: ${selector.trim()}`]
        : [],
    );
  });
  expect(loose).toEqual([]);
});
