/** The stage of delivery of a section: by its origin, otherwise by its name in the languages of real files. */
import type { Section } from '../../matrix/matrix';

export type Stage =
  | 'planning'
  | 'architecture'
  | 'design'
  | 'development'
  | 'testing'
  | 'release'
  | 'operations';

const ORIGINS: { readonly [origin: string]: Stage } = {
  L1: 'planning',
  L2: 'architecture',
  L3: 'design',
  L4: 'development',
  L5: 'testing',
  L6: 'release',
  L7: 'operations',
};

// The first that fits: "release planning" is about releases, "architecture design" about architecture.
const NAMES: readonly (readonly [Stage, RegExp])[] = [
  ['testing', /\btest|valid|qualit|prüf|prueba|essai|collaud/i],
  ['release', /releas|deploy|rollout|go.?live|bereitstell|déploi|despliegue|rilascio|implanta/i],
  ['operations', /operat|operac|operaz|mainten|mantenim|manuten|betrieb|exploitation|\brun\b/i],
  ['architecture', /architect|architekt|architett|arquitet|arquitect/i],
  ['planning', /plan|feasib|require|machbar|faisab|factib|fattib|viabil/i],
  ['development', /develop|build|implement|coding|entwickl|dévelop|desarrol|svilupp|desenvolv/i],
  ['design', /design|entwurf|konzep|concep|diseñ|proget/i],
];

export function stageOf(section: Section | undefined): Stage | undefined {
  if (section?.kind !== 'stage') return undefined;
  const known = section.origin ? ORIGINS[section.origin] : undefined;
  return known ?? stageNamed(section.name);
}

// Rules ask this of every row, and a matrix has a handful of sections.
const named = new Map<string, Stage | undefined>();
const MANY = 1000;

function stageNamed(name: string): Stage | undefined {
  if (named.has(name)) return named.get(name);
  if (named.size > MANY) named.clear();
  const stage = NAMES.find(([, words]) => words.test(name))?.[0];
  named.set(name, stage);
  return stage;
}
