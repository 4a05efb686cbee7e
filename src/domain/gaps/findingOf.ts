/** From what a rule says of a place to a finding that can be shown, waived and mended. */
import type { Settings } from '../matrix/settings';
import type { Finding } from './finding';
import type { Place, Remark, Rule, Severity } from './rule';

/** A finding and what it speaks of, by which one rule's findings hide another's. */
export interface Placed {
  readonly finding: Finding;
  readonly causes: readonly string[];
}

const LIGHTER: { readonly [severity in Severity]: Severity } = {
  must: 'should',
  should: 'look',
  look: 'look',
};

export function placedFrom(rule: Rule, remark: Remark, settings: Settings): Placed {
  const weighed = remark.severity ?? rule.severity;
  const lighter = rule.lighterWhenSmall === true && settings.organisationSize === 'small';
  const finding: Finding = {
    key: `${rule.id}/${remark.about}`,
    ruleId: rule.id,
    group: rule.group,
    severity: lighter ? LIGHTER[weighed] : weighed,
    title: remark.title ?? rule.title,
    message: remark.message,
    why: rule.why,
    source: rule.source,
    concern: remark.concern,
    places: remark.places,
    facts: remark.facts ?? remark.message,
    fixes: remark.fixes,
  };
  return { finding, causes: remark.causes ?? [causeOf(remark.places[0])] };
}

function causeOf(place: Place | undefined): string {
  return place?.activityId ?? place?.roleId ?? place?.personId ?? place?.sectionId ?? '';
}
