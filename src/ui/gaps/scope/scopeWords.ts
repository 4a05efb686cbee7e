/** What a matrix seems to be about, in words. */
import type { InferredScope } from '../../../domain/gaps/scope/inferScope';
import { AREAS, areaName } from '../../../domain/matrix/areas';
import { counted } from '../../parts/counted';

/** "This matrix covers Architecture and design (8 activities) and Cost (2 activities). Reliability and recovery belongs with it." */
export function scopeInWords({ scope, companions }: InferredScope): string {
  const here = AREAS.filter((area) => scope.areas.get(area)?.state === 'here');
  if (here.length === 0)
    return 'We cannot tell what this matrix is about, so nothing is reported as missing.';
  const named = here.map(
    (area) => `${areaName(area)} (${counted(scope.areas.get(area)?.rows ?? 0, 'activity', 'activities')})`,
  );
  const others = companions.map(areaName);
  const said = `This matrix covers ${joined(named)}.`;
  if (others.length === 0) return said;
  return `${said} ${joined(others)} ${others.length === 1 ? 'belongs' : 'belong'} with it.`;
}

function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
