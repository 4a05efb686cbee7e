/** What a page's elements, their styles and its style sheets say of text: that it is struck out, or that it is not seen. */
import { attribute, type Tag } from './markupTokens';
import { makePageClasses } from './pageClasses';

const STRUCK = 1;
const HIDDEN = 2;
const SETTING = 4;
const STRUCK_ELEMENTS: ReadonlySet<string> = new Set(['s', 'del', 'strike']);
/** These have no end tag that could say how far they reach. */
const EMPTY: ReadonlySet<string> = new Set(['br', 'img', 'hr', 'col', 'wbr', 'input', 'meta', 'link']);
/** Rows and cells that are hidden are read and told by the table. */
const OF_TABLES = /^(?:table|t[rdh]|tbody|thead|tfoot)$/;
/** Different attributes that are remembered; a page has few. */
const REMEMBERED = 2_000;

export interface TextStyles {
  open(tag: Tag): void;
  close(tag: Tag): void;
  /** Text that is no text of the page, such as that of style sheets. */
  unseen(text: string): void;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  /** It sets how something looks, and nobody ever reads it. */
  readonly isSetting: boolean;
}

export function makeTextStyles(): TextStyles {
  const classes = makePageClasses();
  const known = new Map<string, number>();
  /** By name, what each of its open elements says. */
  const opened = new Map<string, number[]>();
  const depth = { struck: 0, hidden: 0, setting: 0 };
  let isRowStruck = false;

  function saidBy(tag: Tag): number {
    const said = STRUCK_ELEMENTS.has(tag.name) ? STRUCK : 0;
    // The parts of a macro that are not its title: the colour of a status.
    if (tag.name === 'parameter') return attribute(tag, 'name') === 'title' ? said : SETTING;
    if (tag.rest.length < 6) return said;
    let found = known.get(tag.rest);
    if (found === undefined) {
      const [style, names] = [attribute(tag, 'style') ?? '', (attribute(tag, 'class') ?? '').split(/\s+/)];
      found =
        (isStruckStyle(style) || names.some(classes.strikes) ? STRUCK : 0) +
        (isHiddenStyle(style) || names.some(classes.hides) ? HIDDEN : 0);
      if (known.size < REMEMBERED) known.set(tag.rest, found);
    }
    return (OF_TABLES.test(tag.name) ? found & STRUCK : found) | said;
  }

  function count(said: number, by: 1 | -1): void {
    if (said & STRUCK) depth.struck += by;
    if (said & HIDDEN) depth.hidden += by;
    if (said & SETTING) depth.setting += by;
  }

  // What nothing ends goes no further than its cell.
  function leaveCell(): void {
    if (opened.size > 0) opened.clear();
    depth.struck = 0;
    depth.hidden = 0;
    depth.setting = 0;
  }

  return {
    get isStruck() {
      return depth.struck > 0 || isRowStruck;
    },
    get isHidden() {
      return depth.hidden > 0;
    },
    get isSetting() {
      return depth.setting > 0;
    },
    open(tag) {
      if (tag.name === 'style') classes.begin();
      if (tag.name === 'tr' || tag.name === 'td' || tag.name === 'th') leaveCell();
      if (tag.name === 'tr') isRowStruck = (saidBy(tag) & STRUCK) > 0;
      else if (!tag.selfClosing && !EMPTY.has(tag.name)) {
        const said = saidBy(tag);
        const open = opened.get(tag.name);
        if (open) open.push(said);
        else if (said > 0) opened.set(tag.name, [said]);
        count(said, 1);
      }
    },
    close({ name }) {
      if (name === 'style') {
        classes.end();
        known.clear();
      }
      if (name === 'tr' || name === 'td' || name === 'th') leaveCell();
      if (name === 'tr' || name === 'table') isRowStruck = false;
      const open = opened.get(name);
      count(open?.pop() ?? 0, -1);
      if (open?.length === 0) opened.delete(name);
    },
    unseen: (text) => classes.take(text),
  };
}

export function isStruckStyle(style: string): boolean {
  return /text-decoration[^;]{0,80}line-through/i.test(style);
}

export function isHiddenStyle(style: string): boolean {
  return /display\s{0,9}:\s{0,9}none/i.test(style);
}

/** Elements that strike out, in a text of another format, as `~~`. */
export function withStruckElements(text: string): string {
  const marked = text.replace(/<\/?(?:s|del|strike)>/gi, '~~');
  if (!marked.includes('line-through')) return marked;
  return marked.replace(
    /<(span|font)\s[^<>]{0,300}line-through[^<>]{0,300}>([^<>]{1,2000})<\/\1>/gi,
    (_, _name, struck: string) => `~~${struck}~~`,
  );
}
