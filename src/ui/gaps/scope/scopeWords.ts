/** What a matrix seems to be about, in words. */
import type { InferredScope } from '../../../domain/gaps/scope/inferScope';
import { AREAS, areaName } from '../../../domain/matrix/areas';
import { counted } from '../../parts/counted';

/** "It speaks of Architecture and design (8 rows) and Cost (2 rows). Reliability and recovery comes with it." */
export function scopeInWords({ scope, companions }: InferredScope): string {
  const here = AREAS.filter((area) => scope.areas.get(area)?.state === 'here');
  if (here.length === 0) return 'It is not clear what the matrix is about, so nothing is said to be missing.';
  const named = here.map((area) => `${areaName(area)} (${counted(scope.areas.get(area)?.rows ?? 0, 'row')})`);
  const others = companions.map(areaName);
  const said = `It speaks of ${joined(named)}.`;
  if (others.length === 0) return said;
  return `${said} ${joined(others)} ${others.length === 1 ? 'comes' : 'come'} with it.`;
}

function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
