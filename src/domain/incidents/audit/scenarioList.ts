/** Every shipped scenario. A new file in scenarios/ is a new scenario; there is no list to keep up to date. */
import type { Scenario } from '../vocabulary/question';

const files = import.meta.glob<Scenario>('../scenarios/*.ts', { eager: true, import: 'default' });

/** Those that hit every organisation first; what every incident asks stands before them all. */
const ORDER = [
  'every-incident',
  'regional-outage',
  'bad-deploy',
  'runaway-spend',
  'personal-data-leak',
  'certificate-expiry',
  'third-party-outage',
  'data-corruption',
  'credential-compromise',
  'capacity-exhaustion',
  'pipeline-outage',
  'ransomware',
  'identity-loss',
  'accidental-deletion',
  'weekend-migration',
  'supply-chain',
  'insider',
  'key-person',
  'account-suspended',
  'returning-problem',
  'site-loss',
  'model-drift',
  'agent-abuse',
];

function place({ id }: Scenario): number {
  const found = ORDER.indexOf(id);
  return found < 0 ? ORDER.length : found;
}

export const scenarioList: readonly Scenario[] = Object.values(files).sort(
  (one, other) => place(one) - place(other),
);
