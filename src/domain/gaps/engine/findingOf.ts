/** From what a rule says of a place to a finding that can be shown, waived and mended. */

import type { Finding } from '../../findings/finding';
import type { Place, Remark, Rule, Severity } from '../../findings/rule';
import type { ActivityId } from '../../matrix/ids';
import type { Settings } from '../../matrix/settings';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { startLower } from '../names/words';
import { isFromCatalogue } from '../ownership/sides';
import { rankOf } from './rank';

/** A finding with what the analysis needs to place it. */
export interface PlacedFinding extends Finding {
  /** What it speaks of, by which one rule's findings hide another's. */
  readonly causes: readonly string[];
  readonly rank: number;
  /** How many rows it touches. */
  readonly rowCount: number;
  /** Of a row's rule: the row it was found in. */
  readonly row: Row | undefined;
}

/** `carefully`: see Finding. */
interface ToldRemark extends Remark {
  readonly carefully?: string;
}

const LIGHTER: { readonly [severity in Severity]: Severity } = {
  must: 'should',
  should: 'look',
  look: 'look',
};

export function placedFrom(
  rule: Rule,
  { carefully, ...remark }: ToldRemark,
  settings: Settings,
  row?: Row,
  weighed: Severity = remark.severity ?? rule.severity,
): PlacedFinding {
  const lighter = rule.lighterWhenSmall === true && settings.organisationSize === 'small';
  const severity = lighter ? LIGHTER[weighed] : weighed;
  return {
    key: `${rule.id}/${remark.about}`,
    ruleId: rule.id,
    group: rule.group,
    severity,
    title: remark.title ?? rule.title,
    carefully: carefully ?? (remark.title?.endsWith('?') ? perhaps(rule) : undefined),
    message: remark.message,
    why: rule.why,
    source: rule.source,
    concern: remark.concern,
    places: remark.places,
    facts: remark.facts ?? factsOf(remark.places),
    fixes: remark.fixes,
    links: remark.links,
    absent: remark.absent && remark.causes && { rows: remark.causes, areas: remark.absent.areas },
    causes: remark.causes ?? [causeOf(remark.places[0])],
    rank: rankOf({ severity, group: rule.group, concern: remark.concern }),
    rowCount: rowsIn(remark.places),
    row,
  };
}

/** The ids of what it points at, in an order of their own. */
function factsOf(places: readonly Place[]): string {
  const ids = places.map(({ activityId, roleId, sectionId, personId }) =>
    [activityId, roleId, sectionId, personId].filter((id) => id !== undefined).join('.'),
  );
  return ids.sort().join();
}

/** Cells of one row are next to each other, so a row is counted at its first cell. */
function rowsIn(places: readonly Place[]): number {
  let rows = 0;
  let last: ActivityId | undefined;
  for (const { activityId } of places) {
    if (activityId && activityId !== last) rows++;
    last = activityId;
  }
  return rows;
}

function causeOf(place: Place | undefined): string {
  return place?.activityId ?? place?.roleId ?? place?.personId ?? place?.sectionId ?? '';
}

/**
 * A title is read alone, in lists and in files. Where not all is known that rows are about, it must not say “Nobody tracks
 * follow-up actions” of a row that was not recognised. What must be fixed is no “perhaps”: it says that nobody was found.
 */
export function asFarAsKnown(rule: Rule, remark: Remark, severity: Severity, reading: Reading): ToldRemark {
  if (!remark.absent || isFromCatalogue(reading)) return remark;
  if (rule.title.startsWith('No owner found')) return { ...remark, carefully: rule.title };
  if (remark.title !== undefined) return { ...remark, carefully: perhaps(rule) };
  const [, says] = /^Nobody (.*)$/.exec(rule.title) ?? [];
  const found = severity === 'must' && says ? `Nobody found who ${says}` : undefined;
  const title = found ?? perhaps(rule);
  return { ...remark, title, carefully: title };
}

/** The title of a rule where it is only a guess. */
export function perhaps({ title }: Pick<Rule, 'title'>): string {
  return `Perhaps ${startLower(title)}`;
}
