// What an element looks like in a page without style sheets, told quickly. jsdom works out a whole cascade for each element
// and forgets it at every change of the page, and whoever looks for an element by its role asks that of all of them. Whatever
// a style could have changed is still asked of jsdom itself; unstyled.test.tsx shows that both say the same.

type Ask = (element: Element, pseudo?: string | null) => CSSStyleDeclaration;

/** Their look depends on more than their name. */
const ASKED = new Set(['dialog', 'noscript', 'slot', 'summary']);

const asked = new WeakMap<object, Ask>();

/** From now on `page` answers quickly. What is given back is jsdom's own function. */
export function tellQuickly(page: { getComputedStyle: Ask }): Ask {
  const own = asked.get(page) ?? page.getComputedStyle.bind(page);
  if (!asked.has(page)) {
    asked.set(page, own);
    page.getComputedStyle = unstyled(own);
  }
  return own;
}

/** Answers as the given function of jsdom does. */
function unstyled(ask: Ask): Ask {
  const displays = new Map<string, string>();

  function display(element: Element): string {
    const { parentElement: parent } = element;
    const plain =
      !ASKED.has(element.localName) &&
      !element.hasAttribute('popover') &&
      parent?.localName !== 'slot' &&
      !says(element, 'display', 'float', 'position') &&
      !(parent && says(parent, 'display'));
    if (!plain) return ask(element).display;
    const hidden = element.getAttribute('hidden');
    const type = element.localName === 'input' ? element.getAttribute('type') : '';
    const kind = `${element.namespaceURI} ${element.localName} ${hidden} ${type} ${parent === null}`;
    const kept = displays.get(kind);
    if (kept !== undefined) return kept;
    const asked = ask(element).display;
    displays.set(kind, asked);
    return asked;
  }

  function inherited(element: Element, property: 'visibility' | 'pointer-events', otherwise: string): string {
    for (let at: Element | null = element; at; at = at.parentElement) {
      // What is hidden in a table is collapsed.
      if (says(at, property) || at.hasAttribute('hidden') || at.hasAttribute('popover'))
        return ask(element).getPropertyValue(property);
    }
    return otherwise;
  }

  const pointerEvents = (element: Element) => inherited(element, 'pointer-events', 'auto');
  const quick: { readonly [property: string]: (element: Element) => string } = {
    display,
    visibility: (element) => inherited(element, 'visibility', 'visible'),
    pointerEvents,
    'pointer-events': pointerEvents,
  };

  return (element, pseudo) => {
    if (pseudo || !isUnstyled(element)) return ask(element, pseudo);
    let asked: CSSStyleDeclaration | undefined;
    const whole = () => {
      asked ??= ask(element);
      return asked;
    };
    const told = {
      getPropertyValue: (property: string) =>
        quick[property]?.(element) ?? whole().getPropertyValue(property),
    };
    return new Proxy(told as CSSStyleDeclaration, {
      get(_, property) {
        if (property === 'getPropertyValue') return told.getPropertyValue;
        const answer = typeof property === 'string' ? quick[property] : undefined;
        if (answer) return answer(element);
        const value: unknown = Reflect.get(whole(), property);
        return typeof value === 'function' ? value.bind(whole()) : value;
      },
    });
  };
}

function isUnstyled({ isConnected, ownerDocument: page }: Element): boolean {
  // What draws rings into the grid leaves an empty sheet.
  return (
    isConnected &&
    page.styleSheets.length === 0 &&
    page.adoptedStyleSheets.every(({ cssRules }) => cssRules.length === 0)
  );
}

/** Whether its own `style` says something of one of these. */
function says(element: Element, ...properties: readonly string[]): boolean {
  if (!element.hasAttribute('style')) return false;
  const { style } = element as HTMLElement;
  return properties.some((property) => style.getPropertyValue(property) !== '');
}
