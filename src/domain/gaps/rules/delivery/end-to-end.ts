/** Reliability and cost: parts are not the whole, and one role must answer for the whole. */
import { defineRule, type Remark, type Rule } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import { isSure, tagKey } from '../../../matrix/tags';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { saysPart, soundsWhole } from '../../../recognition/wholeNames';
import { hasOneOwner } from '../../ownership/ownership';
import { isFromCatalogue, isOwnTable } from '../../ownership/sides';
import { isOfItsTrade } from '../../ownership/trades';
import {
  anySaysRunningCost,
  caughtRows,
  isCast,
  isCaught,
  isNoBusiness,
  isOtherMoney,
  otherMoney,
  saysLevel,
  saysRunningCost,
} from '../../remarks/caught';
import { askRemark, inOneHand, keptUp, missingRemark, perhapsNobodys } from '../../remarks/wholeRemarks';
import { scopeOf } from '../../scope/matrixScope';
import { NETS } from '../../tables/nets/nets';
import { WHOLES, type Whole } from '../../tables/wholeRows/wholes';

export default WHOLES.map(ruleOf);

function ruleOf(whole: Whole): Rule {
  const { area, id, origin, why, source, remedy } = whole;
  const about: Choice = {
    holds: ({ activity }) =>
      activity.concerns.includes(area) ||
      activity.origin === origin ||
      (area === 'reliability' && !activity.origin && soundsWhole(activity.name, area) !== undefined),
  };
  const example = (row: string) => `
    settings: scope=${area}
                           | Architect @platform | Engineer @application
    Limit a part #${area}  | A                   | R
    Build it               | C                   | AR
    ${row}`;
  return defineRule({
    id,
    group: 'delivery',
    scope: 'matrix',
    severity: 'must',
    title: `Nobody is accountable for ${area}`,
    why,
    source,
    remedy,
    asksForRows: true,
    needs: ['tags', 'rows'],
    flagged: [example('')],
    accepted: [example(`Own it from end to end #${area} #end-to-end | A | R`)],
    inputs: (reading) => [
      reading.chosenBy(about),
      reading.matrix.name,
      scopeOf(reading).sparse,
      scopeOf(reading).unread,
      isOfItsTrade(area, reading),
    ],
    *check(reading) {
      const rows = reading.chosenBy(about);
      const found = sorted(rows, whole);
      // With an owner nothing is missing; without one, or with two, the row speaks for itself.
      if (found.wholes.length > 0) return;
      if (isCast(NETS[id], reading) && isNoBusiness(NETS[id], reading)) return;
      const remark = remarkOf(found, whole, reading) ?? askedAnyway(found, whole, reading);
      if (remark) yield remark;
    },
  });
}

/** What holds of what is known. Undefined where the whole may be among the rows that are not known, or is there under another name. */
function remarkOf({ sounding, parts }: Sorted, whole: Whole, reading: Reading): Remark | undefined {
  const { area, id } = whole;
  const all = [...sounding, ...parts];
  if (isCast(NETS[id], reading) && isSaidApart(all, area, reading)) return undefined;
  if (all.length > 0 && scopeOf(reading).unread) return undefined;
  if (all.length === 0 && isCaught(id, reading)) {
    const kept = area === 'reliability' && !reading.rows.some(saysLevel) ? caughtRows(id, reading) : [];
    return kept.length > 0 ? keptUp(kept, whole, reading) : undefined;
  }
  const [first] = all.filter(
    (row) => (sounding.includes(row) || isAlone(row, all, reading)) && hasOneOwner(row, reading),
  );
  if (first) return askRemark(first, sounding.includes(first), whole);
  const owner = isFromCatalogue(reading) ? undefined : ownerOfMost(all);
  if (owner)
    return inOneHand(
      owner,
      all.filter(({ owners }) => owners.includes(owner)),
      whole,
      reading,
    );
  if (areTheWhole(all, whole, reading)) return undefined;
  // No part of it is among the names, and the net has caught none.
  const none = all.length === 0 && isCast(NETS[id], reading);
  return {
    ...(none ? perhapsNobodys(nearest(area, reading), whole) : missingRemark(all, whole)),
    ...gently(all, whole, reading),
  };
}

/** Under a name that is not known as a part of it, or by a row without an owner, or by the one that is known. */
function isSaidApart(all: readonly Row[], area: Whole['area'], reading: Reading): boolean {
  const alone = area === 'cost' && all.length === 1;
  return reading.rows.some(
    (row) => says(area, row) && (alone || !all.includes(row) || !hasOneOwner(row, reading)),
  );
}

function says(area: Whole['area'], row: Row): boolean {
  return area === 'cost' ? saysRunningCost(row) : saysLevel(row);
}

/**
 * Of what is delivered or operated it is asked who has the whole, as a look, however few of its activities are known, unless one
 * of them may be it.
 */
function askedAnyway({ sounding, parts }: Sorted, whole: Whole, reading: Reading): Remark | undefined {
  const { area, id } = whole;
  if (!isCast(NETS[id], reading) || reading.rows.some((row) => says(area, row))) return undefined;
  if (area === 'cost') {
    const known = [...sounding, ...parts].some((row) => !isOtherMoney(row));
    if (known || anySaysRunningCost(reading)) return undefined;
    return { ...perhapsNobodys(nearest(area, reading), whole), severity: 'look' };
  }
  const rows = [...new Set([...sounding, ...parts, ...caughtRows(id, reading)])];
  const remark = rows.length === 0 ? perhapsNobodys(undefined, whole) : keptUp(rows, whole, reading);
  return { ...remark, severity: 'look' };
}

function nearest(area: Whole['area'], reading: Reading): Row | undefined {
  return area === 'cost' ? otherMoney(reading, (row) => hasOneOwner(row, reading)) : undefined;
}

interface Sorted {
  readonly wholes: readonly Row[];
  /** Rows that only sound like the whole: "FinOps". */
  readonly sounding: readonly Row[];
  readonly parts: readonly Row[];
}

function sorted(rows: readonly Row[], { area, origin }: Whole): Sorted {
  const wholes: Row[] = [];
  const sounding: Row[] = [];
  const parts: Row[] = [];
  for (const row of rows) {
    const { activity } = row;
    const tagged = activity.concerns.includes('end-to-end') && activity.concerns.includes(area);
    const sure =
      isSure(activity, tagKey('concern', area)) && isSure(activity, tagKey('concern', 'end-to-end'));
    const sound = activity.origin ? undefined : soundsWhole(activity.name, area);
    if (activity.origin === origin || (tagged && sure) || sound === 'surely') wholes.push(row);
    else if (tagged || sound === 'maybe') sounding.push(row);
    else parts.push(row);
  }
  return { wholes, sounding, parts };
}

/**
 * In a table of one's own that is not well known, who owns the parts may own the whole, and nobody has written that down: to
 * ask was of no use to readers of three lists. Who looks at the bill, the budget or the invoices has cost in any case.
 * Names that say that they are a part are parts.
 */
function areTheWhole(parts: readonly Row[], { area }: Whole, reading: Reading): boolean {
  if (!isOwnTable(reading) || !haveOwners(parts, reading)) return false;
  return (
    scopeOf(reading).sparse || (area === 'cost' && !parts.every(({ activity }) => saysPart(activity.name)))
  );
}

/**
 * The one activity of one's own table that is about it may be all that its writers have, and of a role of the trade it may be
 * what it does: it is asked, and not demanded.
 */
function gently(parts: readonly Row[], { area }: Whole, reading: Reading): { readonly severity?: 'look' } {
  if (!isOwnTable(reading)) return {};
  const isHeld = parts.length === 1 || (parts.length === 0 && isOfItsTrade(area, reading));
  return isHeld ? { severity: 'look' } : {};
}

function haveOwners(parts: readonly Row[], reading: Reading): boolean {
  return parts.length > 0 && parts.every((row) => hasOneOwner(row, reading));
}

/** The one activity of one's own table that is about it may well be all of it. */
function isAlone({ activity }: Row, all: readonly Row[], reading: Reading): boolean {
  return all.length === 1 && !isFromCatalogue(reading) && !saysPart(activity.name);
}

/** By judgement: so many activities in one hand are nearly the whole, though nobody says it. */
const MANY = 3;
const NEARLY_ALL = 0.8;

function ownerOfMost(rows: readonly Row[]): RoleId | undefined {
  const owned = new Map<RoleId, number>();
  for (const { owners } of rows) for (const id of owners) owned.set(id, (owned.get(id) ?? 0) + 1);
  return [...owned].find(([, count]) => count >= MANY && count >= NEARLY_ALL * rows.length)?.[0];
}
