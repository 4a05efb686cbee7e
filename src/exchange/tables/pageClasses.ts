/** Classes by which a page strikes text out or hides it: those of its own style sheets, and the usual ones. */

/** Of styles that do not come with the page. */
const STRIKING = [
  'strike',
  'strikethrough',
  'strikeout',
  'struck',
  'line-through',
  'text-decoration-line-through',
];
/** Text for screen readers. */
const HIDING = ['sr-only', 'visually-hidden', 'screen-reader-text', 'assistive', 'd-none'];
/** Characters of style sheets that are looked through. */
const MOST = 400_000;

export interface PageClasses {
  begin(): void;
  /** The text of a style sheet; outside of one it is passed over. */
  take(css: string): void;
  end(): void;
  strikes(name: string): boolean;
  hides(name: string): boolean;
}

export function makePageClasses(): PageClasses {
  const striking = new Set(STRIKING);
  const hiding = new Set(HIDING);
  let css: string | undefined;
  return {
    begin() {
      css = '';
    },
    take(text) {
      if (css !== undefined && css.length < MOST) css += text;
    },
    end() {
      for (const { names, body } of rulesIn(css ?? '')) {
        if (/text-decoration[^;]{0,80}line-through/i.test(body)) for (const name of names) striking.add(name);
        if (/display\s{0,9}:\s{0,9}none/i.test(body)) for (const name of names) hiding.add(name);
      }
      css = undefined;
    },
    strikes: (name) => striking.has(name),
    hides: (name) => hiding.has(name),
  };
}

/** `.xl65 {…}`, `tr.gone td {…}`: rules for all that has a class. */
function rulesIn(css: string): { readonly names: readonly string[]; readonly body: string }[] {
  return css.split('}').flatMap((rule) => {
    const start = rule.lastIndexOf('{');
    if (start < 0) return [];
    const selectors = rule.slice(rule.lastIndexOf('{', start - 1) + 1, start).slice(-4_000);
    const names = selectors
      .split(',')
      .flatMap((one) => /\.([\w-]{1,100})(?:\s+(?:t[dh]|\*|span|p|font))?\s*$/.exec(one)?.[1] ?? []);
    return names.length > 0 ? [{ names, body: rule.slice(start) }] : [];
  });
}
