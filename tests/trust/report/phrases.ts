// Recall and precision of the recognition on names that were written before it was built.

import { readIn } from '../../support/readIn';

export const LISTS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
  'thirty-second',
  'nouns',
  'practice',
  'held out',
] as const;
export type List = (typeof LISTS)[number];

export interface Phrase {
  readonly name: string;
  readonly language: string;
  /** `{command}`, `#cost`. */
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
  /** The earlier lists became ones to mend from; the last never does, so that its figures say something of new names. */
  readonly list: List;
}

/** By the part of a file's name that says its list: `twentyfirst`. Those of the first list have none. */
const BY_NAME: { readonly [part: string]: List } = {
  ...Object.fromEntries(LISTS.map((list) => [list.replace('-', ''), list])),
  later: 'second',
};

const files: { readonly [path: string]: string } = import.meta.glob('../phrases/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const LANGUAGES: { readonly [code: string]: string } = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
};

/** What each duty is about besides being a duty: right, but not asked for. */
const GOES_WITH: { readonly [duty: string]: string } = {
  backup: '#dr #data #reliability',
  restore: '#dr #data #reliability',
  failover: '#dr #reliability',
  exercise: '#dr #reliability',
  'contain-security': '#security',
  'security-triage': '#security #privacy',
  'credential-revoke': '#security',
  evidence: '#security #compliance',
  access: '#security',
  'notify-regulator': '#privacy #compliance',
  'notify-individuals': '#privacy #compliance',
  'notify-controller': '#privacy #compliance',
  'emergency-spend': '#cost',
  'cost-triage': '#cost',
  postmortem: '#feedback #reliability',
  followup: '#feedback',
  alerting: '#observability',
  'monitoring-health': '#observability',
  'model-triage': '#ai-ops #ai-eval #ai-safety',
  'model-off': '#ai-ops #ai-safety',
  'ai-incident': '#ai-safety #ai-governance #compliance',
  rollback: '#delivery',
  vendor: '#vendor',
  'comms-customer': '#reliability',
};

const tagsIn = (text: string) => text.split(/\s+/).filter((tag) => /^[{#]/.test(tag));

export const phrases: readonly Phrase[] = Object.entries(files).flatMap(([path, text]) => {
  const language = LANGUAGES[/(\w+)(?:\.\w+)?\.txt$/.exec(path)?.[1] ?? ''] ?? '';
  return text
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const [name = '', must = '', may = ''] = line.split('|').map((part) => part.trim());
      const duties = [...must.matchAll(/\{([\w-]+)\}/g)].map(([, id]) => id ?? '');
      const implied = duties.flatMap((duty) => tagsIn(GOES_WITH[duty] ?? ''));
      const incident = duties.length > 0 ? ['#incident'] : [];
      return {
        name,
        language,
        must: new Set(tagsIn(must)),
        may: new Set([...tagsIn(may), ...implied, ...incident]),
        list: listOf(path),
      };
    });
});

function listOf(path: string): List {
  return BY_NAME[/\.(\w+)\.txt$/.exec(path)?.[1] ?? ''] ?? 'first';
}

const practice: { readonly [path: string]: string } = import.meta.glob('../practice/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Names that say of duties only: what else they are about was not judged. */
export const practised: readonly Phrase[] = Object.entries(practice).flatMap(([path, text]) =>
  text.split('\n').flatMap((line) => {
    const [, duty, names = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
    if (duty === undefined) return [];
    return names.split('; ').map((name) => ({
      name,
      language: LANGUAGES[/(\w+)\.txt$/.exec(path)?.[1] ?? ''] ?? '',
      must: new Set(duty === 'none' ? [] : [`{${duty}}`]),
      may: new Set<string>(),
      list: 'practice' as const,
    }));
  }),
);

export interface Score {
  readonly asked: number;
  readonly found: number;
  readonly said: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export function scoreOf(list: readonly Phrase[], part: 'duties' | 'concerns'): Score {
  const sign = part === 'duties' ? '{' : '#';
  let [asked, found, said, right] = [0, 0, 0, 0];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { name, language, must, may } of list) {
    const hits = readIn(language, name)[part];
    const tags = new Map(hits.map(({ tag, phrase }) => [part === 'duties' ? `{${tag}}` : `#${tag}`, phrase]));
    for (const tag of must) {
      if (!tag.startsWith(sign)) continue;
      asked++;
      if (tags.has(tag)) found++;
      else missed.push(`${name}: ${tag}`);
    }
    for (const [tag, phrase] of tags) {
      said++;
      if (must.has(tag) || may.has(tag)) right++;
      else wrong.push(`${name}: ${tag} from “${phrase}”`);
    }
  }
  return { asked, found, said, right, missed, wrong };
}
