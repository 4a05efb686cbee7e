// What SECURITY.md and the privacy page say is what the code does.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MATRIX_BOUNDS } from '../src/domain/matrix/bounds';
import { BOUNDS } from '../src/exchange/contract/bounds';
import { KEPT_DAYS } from '../src/storage/heads';
import { JOURNAL } from '../src/storage/pruneJournal';
import { PRIVACY } from '../src/ui/privacy/privacyWords';
import { type Node, sourcesIn } from './support/sourceTree';

const text = readFileSync('SECURITY.md', 'utf8');

describe('SECURITY.md', () => {
  test('has every bound of the code, and no other', () => {
    const rows = [...text.matchAll(/^\| [^|]+ \| `(\w+)` \| ([\d,]+) \|$/gm)].map(([, name, most]) => [
      name,
      most,
    ]);
    const { activities, roles, cells, nameCharacters, noteCharacters, ...files } = BOUNDS;
    const all = [...Object.entries(MATRIX_BOUNDS), ...Object.entries(files)];
    expect(rows).toEqual(all.map(([name, most]) => [name, most.toLocaleString('en')]));
    expect([activities, roles, cells, nameCharacters, noteCharacters]).toEqual([
      MATRIX_BOUNDS.activities,
      MATRIX_BOUNDS.roles,
      MATRIX_BOUNDS.cells,
      MATRIX_BOUNDS.name,
      MATRIX_BOUNDS.note,
    ]);
  });
});

describe('the privacy page', () => {
  test('says it in five sentences', () => {
    expect(PRIVACY).toHaveLength(5);
    for (const sentence of PRIVACY) expect(sentence).toMatch(/^[A-Z][^.]*\.$/);
  });

  test('counts what the code keeps', () => {
    expect(JOURNAL).toMatchObject({ changes: 5_000, days: 90, size: 40_000_000 });
    const copies = readFileSync('src/storage/copyGenerations.ts', 'utf8');
    expect(copies).toContain('const LAST = 2;');
    expect(copies).toContain('const DAYS = 10;');
    expect(PRIVACY[1]).toContain('the last two, and for up to ten days older ones');
    expect(PRIVACY[1]).toContain('the last 5,000 changes and those of the last 90 days, up to about 40 MB');
    expect(PRIVACY[3]).toContain(`${KEPT_DAYS} days`);
  });
});

/** Everything that the code keeps outside the database, and the words of the page for it. */
const BESIDE: { readonly [key: string]: string } = {
  'answerable:canary': 'the names of your matrices',
  'answerable:look:': 'how you last looked at each',
  'answerable-rehearsal ': 'a rehearsal that you left',
  'answerable-meeting:': 'how long a meeting has taken',
  'answerable:unwritten:': 'what could not be saved',
  'answerable-answer:': 'an answer that you began for someone else',
  'answerable:organisation': 'which people in several matrices you said are one',
  'answerable-theme': 'your colours',
  'answerable-who': 'the name you gave',
  'answerable-person': 'a random number that marks your own steps in a room',
  'answerable-room-aloud': 'whether a room is read aloud',
  'answerable:seen-days': 'on how many days you used Answerable',
  'answerable-files': 'the file on disk',
};

test('the privacy page names everything that is kept beside the database', () => {
  const keys = sourcesIn('src')
    .filter(({ text }) => /localStorage|sessionStorage|new Dexie\(/.test(text))
    .flatMap(({ text }) =>
      [...text.matchAll(/['`](answerable[:-][\w:-]*(?: (?=\$))?)/g)].map(([, key]) => key ?? ''),
    );
  const known = keys.filter((key) => !/^answerable-(room-$|file-)/.test(key));
  expect(new Set(known)).toEqual(new Set(Object.keys(BESIDE)));
  for (const words of Object.values(BESIDE)) expect(PRIVACY[2]).toContain(words);
});

describe('a link out', () => {
  /** What may stand behind `href`: our own addresses, a file that was just made, and what safeLink let through. */
  const ALLOWED = [
    /^(matrix|organisation|guide)Address\(/,
    // A style sheet of the page itself, asked for again.
    /^link\.href$/,
    /^(HOME|PRIVACY)_ADDRESS$/,
    /^location\.href$/,
    /^"\.\/answerable\.mjs"$/,
    /^(address|url)$/,
    /^link$/,
  ];
  const hrefs = sourcesIn('src/ui')
    .filter(({ text }) => text.includes('href'))
    .flatMap(({ path, text: source, nodes }) =>
      nodes.flatMap((node) => {
        const value = hrefValue(node);
        return value ? [{ path, source, code: source.slice(value.start, value.end) }] : [];
      }),
    );

  test('passes one function', () => {
    const others = hrefs.filter(({ code }) => !ALLOWED.some((known) => known.test(code)));
    expect(others.map(({ path, code }) => `${path}: ${code}`)).toEqual([]);
    for (const { path, source, code } of hrefs)
      if (code === 'link') expect(`${path}: ${source}`).toContain('const link = safeLink(');
    expect(hrefs.length).toBeGreaterThan(5);
  });
});

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The expression of `href={…}` and of `something.href = …`. */
function hrefValue(node: Node): Place | undefined {
  const { name, value, left, right } = node as {
    name?: { name?: string };
    value?: { expression?: Place } & Place;
    left?: { property?: { name?: string } };
    right?: Place;
  };
  if (node.type === 'JSXAttribute' && name?.name === 'href') return value?.expression ?? value;
  return node.type === 'AssignmentExpression' && left?.property?.name === 'href' ? right : undefined;
}
