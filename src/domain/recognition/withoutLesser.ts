/** Of several duties that were found in one name, those that are meant. */
import type { Evidence, Hit } from './lookup';
import type { Phrase } from './phrase';

/** Each must rest on something that no other takes from it: to replace the commander is not to command. */
export function withoutLesser(hits: readonly Hit[], name: readonly string[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const ands: number[] = [];
  for (let at = 0; at < name.length; at++) if (AND.has(name[at] ?? '')) ands.push(at);
  const strong = hits.filter(({ weak }) => !weak);
  const meant = strong.length > 0 ? strong : hits;
  const left = meant.filter((hit) =>
    hit.evidence.some(
      (one) =>
        // What counts beside another duty alone makes none of its own.
        (hit.beside || !one.phrase.beside) &&
        !hits.some((other) => other !== hit && isTaken(one, hit, other, ands)),
    ),
  );
  if (left.length > 0) return left;
  // Where each takes another, the one that rests on most of the name is meant.
  return meant.filter(
    ({ support }) =>
      support.length >= MOST_OF_A_NAME &&
      meant.every((other) => other.support === support || other.support.length < support.length),
  );
}

const MOST_OF_A_NAME = 3;

/** Whether the other has a fuller phrase of the same words, is narrower, or has all these words and more. */
function isTaken({ phrase, places }: Evidence, hit: Hit, other: Hit, ands: readonly number[]): boolean {
  const isNarrower = NARROWER[hit.tag]?.includes(other.tag) === true;
  return (
    other.evidence.some(
      (better) =>
        (isNarrower || saysMore(better.phrase, phrase)) &&
        places.some((at) => better.places.includes(at)) &&
        !ands.some((at) => setsApart(at, places, better.places)),
    ) ||
    (isWithin(hit.support, other.support) && !ands.some((at) => setsApart(at, places, other.support)))
  );
}

/** A duty needs a word of its own. */
function isWithin(one: readonly number[], other: readonly number[]): boolean {
  return one.length < other.length && one.every((at) => other.includes(at));
}

/** Of two phrases of as many parts, words say more than classes of words. */
function saysMore(one: Phrase, other: Phrase): boolean {
  const more = one.parts.length - other.parts.length;
  return more > 0 || (more === 0 && one.weight > 2 * other.weight);
}

/** In the six languages, and as a sign. */
const AND: ReadonlySet<string> = new Set(['and', 'und', 'sowie', 'et', 'y', 'e', 'ed', '+']);

/** "Restore data and verify it" is two duties, although both rest on what is restored; so is "declare incident and severity". */
function setsApart(at: number, one: readonly number[], other: readonly number[]): boolean {
  return one.every((place) => place < at)
    ? other.some((place) => place > at)
    : one.every((place) => place > at) && other.some((place) => place < at);
}

/** A duty that rests on the same words as a narrower one is the narrower one: a data breach is told to a regulator, not declared. */
const NARROWER: { readonly [duty: string]: readonly string[] | undefined } = {
  command: ['deputy', 'relief', 'training', 'exercise', 'process-review', 'postmortem', 'declare'],
  postmortem: ['access', 'followup', 'problem-management', 'known-errors', 'process-review'],
  severity: ['triage', 'security-triage'],
  triage: ['alerting', 'monitoring-health', 'security-triage', 'cost-triage', 'model-triage'],
  alerting: ['monitoring-health', 'escalation'],
  declare: ['close', 'ai-incident', 'notify-regulator', 'vendor'],
  'runbook-application': ['runbook-platform'],
  'respond-application': ['respond-platform', 'runbook-application', 'runbook-platform', 'verify', 'restore'],
  'respond-platform': ['runbook-platform'],
  restore: ['verify', 'respond-platform', 'exercise', 'runbook-platform'],
  failover: ['exercise'],
  degrade: ['traffic', 'model-off'],
  'contain-security': ['eradicate', 'credential-revoke'],
  'comms-internal': ['support-brief', 'comms-exec'],
  'comms-customer': ['comms-internal', 'support-brief'],
  'notify-regulator': ['security-triage', 'notify-controller', 'notify-individuals'],
  mobilise: ['triage', 'respond-platform', 'comms-customer'],
  escalation: ['comms-customer'],
  followup: ['vendor'],
  deputy: ['relief'],
  rollback: ['model-off'],
  verify: ['monitoring-health'],
};
