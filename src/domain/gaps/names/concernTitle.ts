/** Concerns that a finding carries in its title, so that one blank cell is seen as unowned cost. */
import type { Row } from '../../reading/row';
import { rowName } from './words';

const WEIGHTY = ['reliability', 'cost', 'incident', 'security', 'compliance', 'ai-governance'] as const;

const WORDS: { readonly [concern in (typeof WEIGHTY)[number]]: string } = {
  reliability: 'reliability',
  cost: 'cost',
  incident: 'incident duty',
  security: 'security',
  compliance: 'compliance',
  'ai-governance': 'AI governance',
};

/** Ordinary work to those who wrote it down themselves, though incidents need it too. */
const ORDINARY: ReadonlySet<string> = new Set([
  'backup',
  'restore',
  'inventory',
  'monitoring-health',
  'runbook-platform',
  'runbook-application',
  'exercise',
  'vendor',
  'access',
]);

function isIncidentWork({ activity: { kind, origin, duties = [] } }: Row): boolean {
  return kind === 'incident' || duties.some((duty) => origin !== undefined || !ORDINARY.has(duty));
}

/** “Unowned cost: Set cost boundaries”; nothing where the row protects none of these. */
export function concernTitle(
  row: Row,
  adjective: 'Unowned' | 'Contested' | 'Vacant',
): { title: string; concern: string } | undefined {
  const incident = isIncidentWork(row);
  const concern =
    WEIGHTY.find((word) => row.activity.concerns.includes(word)) ?? (incident ? 'incident' : undefined);
  if (!concern) return undefined;
  const heaviest = incident ? 'incident' : concern;
  return { title: `${adjective} ${WORDS[heaviest]}: ${rowName(row).slice(1, -1)}`, concern: heaviest };
}

/** Which of these concerns some rows protect, in words, the heaviest first. */
export function titledConcerns(rows: readonly Row[]): {
  readonly words: readonly string[];
  readonly first: string | undefined;
} {
  const held = new Set(rows.map((row) => concernTitle(row, 'Vacant')?.concern));
  const concerns = (['incident', ...WEIGHTY.filter((word) => word !== 'incident')] as const).filter((word) =>
    held.has(word),
  );
  return { words: concerns.map((concern) => WORDS[concern]), first: concerns[0] };
}
