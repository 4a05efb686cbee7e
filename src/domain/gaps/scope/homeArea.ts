/** The one area in which a row is at home: it counts there when a matrix is asked what it is about. */
import { DUTIES } from '../../incidents/vocabulary/duties';
import { AREA_OF_SECTION, type AreaId } from '../../matrix/areas';
import type { Section } from '../../matrix/matrix';
import { hasAnyDuty } from '../../matrix/tags';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { hasReferenceRow, referenceRow } from '../tables/referenceRow';

/** Duties that are ordinary work first. Were backups incident work, three rows of them would claim incident response. */
const OF_DUTY: { readonly [duty: string]: AreaId } = {
  rollback: 'release',
  alerting: 'operations',
  'monitoring-health': 'operations',
  oncall: 'operations',
  'runbook-platform': 'operations',
  'runbook-application': 'operations',
  inventory: 'operations',
  backup: 'reliability',
  restore: 'reliability',
  failover: 'reliability',
  'cost-triage': 'cost',
  'emergency-spend': 'cost',
  access: 'security',
  'contain-security': 'security',
  'credential-revoke': 'security',
  evidence: 'security',
  'security-triage': 'security',
  'notify-regulator': 'data',
  'notify-individuals': 'data',
  'notify-controller': 'data',
  'model-off': 'ai-governance',
  'model-triage': 'ai-governance',
  'ai-incident': 'ai-governance',
};

/** Work of every service, incident or not: issues are resolved and providers called where nobody thinks of incidents. */
const OF_EVERY_DAY: ReadonlySet<string> = new Set([
  'respond-platform',
  'respond-application',
  'vendor',
  'exercise',
]);

/** Strongest first. `delivery` belongs in any section. */
const OF_CONCERN: readonly (readonly [concern: string, area: AreaId])[] = [
  ['ai-governance', 'ai-governance'],
  ['ai-eval', 'ai-governance'],
  ['ai-safety', 'ai-governance'],
  ['ai-ops', 'ai'],
  ['incident', 'incident'],
  ['cost', 'cost'],
  ['privacy', 'data'],
  ['compliance', 'data'],
  ['security', 'security'],
  ['dr', 'reliability'],
  ['reliability', 'reliability'],
  ['architecture', 'design'],
  ['interface', 'design'],
  ['observability', 'operations'],
  ['capacity', 'operations'],
  ['performance', 'operations'],
  ['platform', 'operations'],
  ['data', 'data'],
  ['planning', 'planning'],
  ['delivery', 'build'],
];

/** Words by which a section's name is the name of an area, in the six languages that names are read in. */
const OF_NAME: readonly (readonly [area: AreaId, words: RegExp])[] = [
  ['ai-governance', /\b(ai|ki|ia) (governance|assurance)|assurance|oversight/],
  ['ai', /\b(ai|ki|ia|ml|mlops)\b|machine learning|\bmodels?\b/],
  ['incident', /incident|outage|crisis|emergenc|storung|vorfall|notfall|crise|incidencia|incidente/],
  ['cost', /\bcosts?\b|finops|financ|spend|budget|kosten|\bcouts?\b|coste|gasto|\bcosti\b|spesa|custo/],
  ['security', /secur|sicherheit|seguridad|sicurezza|seguranca|identit|access|zugriff/],
  ['data', /\bdata\b|privacy|complian|\bdaten|donnees|datos|\bdati\b|dados|dsgvo|gdpr|conformi|cumplimiento/],
  [
    'reliability',
    /reliab|resilien|continuity|disaster|recover|backup|sicherung|sauvegarde|continuite|zuverlassig/,
  ],
  ['planning', /\bplan|feasib|identify|validate|discover|machbarkeit|cadrage/],
  [
    'design',
    /design|architect|architekt|conception|diseno|arquitect|progett|architett|arquitet|entwurf|setup|set-up|installation/,
  ],
  [
    'build',
    /develop|build|\bcode|\btest|implement|quality|entwicklung|realisation|desarrollo|sviluppo|desenvolv|construc|application|anwendung|aplica/,
  ],
  [
    'release',
    /releas|deploy|deliver|rollout|ausliefer|mise en prod|livraison|despliegue|entrega|rilascio|implanta|\bchange|bereitstell/,
  ],
  [
    'operations',
    /operat|\brun\b|running|mainten|betrieb|wartung|exploit|supervis|surveil|monitor|uberwach|\boperacion|esercizio|operac|manuten|support|infrastr|platform|plattform|plateforme|piattaforma|plataforma/,
  ],
];

const areasOfSections = new WeakMap<Section, { readonly area: AreaId | undefined }>();

/** The area whose name a section carries, whatever came with it from the catalogue. */
export function areaOfSection(section: Section): AreaId | undefined {
  const known = areasOfSections.get(section);
  if (known) return known.area;
  const plain = section.name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const area = OF_NAME.find(([, words]) => words.test(plain))?.[0];
  areasOfSections.set(section, { area });
  return area;
}

/** The area that a section of the catalogue belongs to. */
export function areaOfOrigin(sectionOrigin: string | undefined): AreaId | undefined {
  return sectionOrigin === undefined ? undefined : AREA_OF_SECTION[sectionOrigin];
}

export function homeOf({ activity }: Row, basis: Pick<Reading, 'section'>): AreaId | undefined {
  const section = basis.section(activity.sectionId);
  const duty = activity.duties?.[0];
  if (duty) return OF_DUTY[duty] ?? 'incident';
  const concern = areaOfConcerns(activity.concerns);
  if (activity.origin && hasReferenceRow(activity.origin)) {
    return areaOfOrigin(referenceRow(activity.origin).section) ?? concern;
  }
  const named = section && areaOfSection(section);
  // A stage says when, a concern says what: security in a section called "Operations" is security.
  if (concern && STRONG.has(concern)) return concern;
  return named ?? concern;
}

/** Whether anything in it is the work of incidents and of nothing else. */
export function speaksOfIncidents(reading: Reading): boolean {
  return (
    DUTIES.some(({ id }) => !OF_DUTY[id] && !OF_EVERY_DAY.has(id) && reading.withDuty(id).length > 0) ||
    reading.withConcern('incident').some(({ activity }) => !hasAnyDuty(activity))
  );
}

const STRONG: ReadonlySet<AreaId> = new Set(['ai-governance', 'ai', 'cost', 'security', 'reliability']);

function areaOfConcerns(concerns: readonly string[]): AreaId | undefined {
  let strongest = Number.POSITIVE_INFINITY;
  for (const concern of concerns) strongest = Math.min(strongest, PLACE_OF_CONCERN.get(concern) ?? strongest);
  return OF_CONCERN[strongest]?.[1];
}

const PLACE_OF_CONCERN: ReadonlyMap<string, number> = new Map(
  OF_CONCERN.map(([concern], place) => [concern, place]),
);
