// The quick answers about the look of an element are those of jsdom itself.
import { afterEach, expect, test } from 'vitest';
import { tellQuickly } from './unstyled';

const jsdoms = tellQuickly(globalThis);

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

const PROPERTIES = ['display', 'visibility', 'pointerEvents'] as const;

/** What differs of all elements in the page, with what jsdom says of it first. */
function different(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const [own, told] = [jsdoms(element), getComputedStyle(element)];
    return PROPERTIES.flatMap((name) => {
      const [is, says] = [own[name], told[name]];
      return is === says ? [] : [`${element.outerHTML}: ${name} is ${is}, not ${says}`];
    });
  });
}

const NAMES =
  `a abbr address area article aside audio b bdi blockquote br button canvas caption center cite code col
  colgroup datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h6 header
  hr i iframe img input kbd label legend li link main map mark marquee menu meta meter nav noscript object ol optgroup option
  output p picture pre progress q rp rt ruby s samp script search section select slot small span strong style sub
  summary sup svg table tbody td template textarea tfoot th thead time title tr u ul unknown var video wbr`.split(
    /\s+/,
  );

const LOOKS: readonly { readonly [attribute: string]: string }[] = [
  {},
  { hidden: '' },
  { hidden: 'until-found' },
  { open: '' },
  { popover: '' },
  { inert: '' },
  { type: 'hidden' },
  { style: 'display: none' },
  { style: 'display: flex' },
  { style: 'display: contents' },
  { style: 'position: absolute' },
  { style: 'float: left' },
  { style: 'visibility: hidden' },
  { style: 'pointer-events: none' },
  { style: '--wide: 4px; width: 10px' },
];

function made(name: string, look: { readonly [attribute: string]: string }): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(look)) element.setAttribute(attribute, value);
  return element;
}

test.each(LOOKS)('of every kind of element, and of what is in it: %o', (look) => {
  const isPlain = Object.keys(look).length === 0 || look.hidden === '';
  for (const name of isPlain ? NAMES : NAMES.filter((_, at) => at % 6 === 0)) {
    const element = made(name, look);
    element.append(made('span', {}), made('summary', {}));
    document.body.append(element);
  }
  // The sheets of a page are another matter.
  for (const sheet of document.querySelectorAll('style, link')) sheet.remove();
  expect(different()).toEqual([]);
});

test.each(LOOKS)('after a change of the page: %o', (look) => {
  const outer = made('div', {});
  outer.append(made('span', {}), made('input', {}));
  document.body.append(outer);
  expect(different()).toEqual([]);
  for (const [attribute, value] of Object.entries(look)) outer.setAttribute(attribute, value);
  expect(different()).toEqual([]);
  for (const attribute of Object.keys(look)) outer.removeAttribute(attribute);
  expect(different()).toEqual([]);
});

test('where a style sheet says something', () => {
  document.body.append(made('p', {}), made('span', {}));
  const rules = 'p { display: none } span { visibility: hidden; pointer-events: none }';
  const sheet = made('style', {});
  sheet.textContent = rules;
  document.body.append(sheet);
  expect(getComputedStyle(document.body.children[0] as Element).display).toBe('none');
  expect(different()).toEqual([]);
  sheet.remove();
  expect(getComputedStyle(document.body.children[0] as Element).display).toBe('block');
  const adopted = new CSSStyleSheet();
  document.adoptedStyleSheets = [adopted];
  expect(different()).toEqual([]);
  adopted.replaceSync(rules);
  expect(getComputedStyle(document.body.children[0] as Element).display).toBe('none');
  expect(different()).toEqual([]);
});

test('by the names that style sheets have, and of what is not told quickly', () => {
  const element = made('p', { style: 'pointer-events: none; color: red' });
  document.body.append(element);
  const told = getComputedStyle(element);
  const names = ['display', 'visibility', 'pointer-events', 'color', 'font-size'];
  expect(names.map((name) => told.getPropertyValue(name))).toEqual(
    names.map((name) => jsdoms(element).getPropertyValue(name)),
  );
  expect(told.color).toBe(jsdoms(element).color);
  expect(told.length).toBe(jsdoms(element).length);
});

test('of what is not in the page', () => {
  const element = made('p', {});
  expect(getComputedStyle(element).display).toBe(jsdoms(element).display);
});
