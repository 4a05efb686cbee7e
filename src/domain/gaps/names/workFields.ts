/** The five fields of work that one role should not hold alone, told from a row's concerns, kind and stage. */
import { hasAnyDuty } from '../../matrix/tags';
import type { Row } from '../../reading/row';

export type Field = 'design' | 'operation' | 'security' | 'implementation' | 'release';

const RELEASE = /releas|deploy|rollout|package|ship|liefer|déploi|desplieg|distribu|implant/i;

/** Work that several roles meet in belongs to nobody's field: reviews, hand-overs, feedback, incidents. */
export function fieldOf({ activity }: Row): Field | undefined {
  const { kind, concerns, name, origin } = activity;
  if ((kind !== 'activity' && kind !== 'decision') || hasAnyDuty(activity)) return undefined;
  const about = (concern: string) => concerns.includes(concern);
  if (about('end-to-end') || about('joint-review') || about('ownership')) return undefined;
  // A role that builds AI is not the role this is about.
  if (concerns.some((concern) => concern.startsWith('ai-')) || /^aix?-/.test(origin ?? '')) return undefined;
  if (about('architecture')) return 'design';
  if (about('security')) return 'security';
  if (about('platform') || about('capacity')) return 'operation';
  // Designing how releases go is architecture; doing them is release work.
  if (about('delivery') && !about('reliability') && !about('shared')) {
    if (kind === 'activity' && RELEASE.test(name)) return 'release';
    return 'implementation';
  }
  return undefined;
}
