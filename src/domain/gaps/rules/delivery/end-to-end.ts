/** Reliability and cost: parts are not the whole, and one role must answer for the whole. */
import { confirmWhole } from '../../../edits/confirmWhole';
import { setScope } from '../../../edits/setScope';
import { defineRule, type FixContext, type Remark, type Rule } from '../../../findings/rule';
import type { AreaId } from '../../../matrix/areas';
import type { RoleId } from '../../../matrix/ids';
import { isSure, tagKey } from '../../../matrix/tags';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { saysPart, soundsWhole } from '../../../recognition/wholeNames';
import { addReferenceRow } from '../../fixes/addRow';
import { roleName, rowName, rowsInWords, rowsListed } from '../../names/words';
import { hasOneOwner } from '../../ownership/ownership';
import { isFromCatalogue, isOwnTable } from '../../ownership/sides';
import { isOfItsTrade } from '../../ownership/trades';
import { caughtRows, isCast, isCaught, isNoBusiness } from '../../remarks/caught';
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
      isOfItsTrade(area, reading),
    ],
    *check(reading) {
      const rows = reading.chosenBy(about);
      const { wholes, sounding, parts } = sorted(rows, whole);
      // With an owner nothing is missing; without one, or with two, the row speaks for itself.
      if (wholes.length > 0) return;
      const all = [...sounding, ...parts];
      // What is the whole may be among the rows that are not known.
      if (all.length > 0 && scopeOf(reading).unread) return;
      if (isCast(NETS[id], reading) && isNoBusiness(NETS[id], reading)) return;
      if (all.length === 0 && isCaught(id, reading)) {
        const kept = area === 'reliability' ? caughtRows(id, reading) : [];
        if (kept.length > 0) yield keptUp(kept, whole, reading);
        return;
      }
      const [first] = all.filter(
        (row) => (sounding.includes(row) || isAlone(row, all, reading)) && hasOneOwner(row, reading),
      );
      const owner = first || isFromCatalogue(reading) ? undefined : ownerOfMost(all);
      if (first) yield askRemark(first, sounding.includes(first), whole);
      else if (owner)
        yield inOneHand(
          owner,
          all.filter(({ owners }) => owners.includes(owner)),
          whole,
          reading,
        );
      else if (!areTheWhole(all, whole, reading)) {
        // No part of it is among the names, and the net has caught none.
        const wideNet = all.length === 0 && isCast(NETS[id], reading);
        const absent = { areas: [area], whole: true, wideNet };
        yield { ...missingRemark(all, whole), absent, ...gently(all, whole, reading) };
      }
    },
  });
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

function missingRemark(parts: readonly Row[], { area, origin }: Whole): Remark {
  const named = parts.length > 3 ? rowsInWords(parts) : rowsListed(parts);
  return {
    about: '',
    message:
      parts.length === 0
        ? `No activity that we recognise is about ${area}.`
        : `${named} ${parts.length === 1 ? 'is' : 'are'} about ${area}. No activity that we recognise covers ${area} as a whole.`,
    facts: parts.length === 0 ? 'no row' : 'no owner',
    concern: area,
    causes: [`area:${area}`, `row:${origin}`],
    absent: { areas: [area], whole: true },
    places: parts.map(({ activity }) => ({ activityId: activity.id })),
    fixes: (context) => [
      addReferenceRow(origin, context),
      ...partIsIt(parts, area, context),
      elsewhere(area),
    ],
  };
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

/** Where several rows that have an owner keep it up, though none says so, who has the whole is asked, and not demanded. */
const SEVERAL = 2;

function keptUp(rows: readonly Row[], whole: Whole, reading: Reading): Remark {
  const owned = rows.filter((row) => hasOneOwner(row, reading));
  const named = rows.length > 3 ? rowsInWords(rows) : rowsListed(rows);
  return {
    ...missingRemark(rows, whole),
    message: `${named} ${rows.length === 1 ? 'seems' : 'seem'} to be about keeping a service running. No activity that we recognise says who is accountable for reliability as a whole.`,
    ...(owned.length < SEVERAL ? {} : { severity: 'look' }),
  };
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

function inOneHand(owner: RoleId, rows: readonly Row[], whole: Whole, reading: Reading): Remark {
  const { area } = whole;
  return {
    ...missingRemark(rows, whole),
    about: 'one-hand',
    title: `Is ${roleName(owner, reading)} accountable for ${area} as a whole?`,
    message: `${roleName(owner, reading)} is accountable for nearly all that is about ${area}: ${rowsInWords(rows)}. No activity that we recognise says so of the whole.`,
    facts: `one hand: ${owner}`,
    severity: 'look',
  };
}

function askRemark(row: Row, sounds: boolean, { area, origin }: Whole): Remark {
  return {
    about: 'sounds',
    title: `Is this the owner of ${area}?`,
    message: sounds
      ? `${rowName(row)} looks like the ownership of ${area} as a whole. Nobody has confirmed that.`
      : `${rowName(row)} is the one activity that we recognise as being about ${area}. Nobody has confirmed that it covers ${area} as a whole.`,
    facts: row.activity.id,
    severity: 'look',
    concern: area,
    causes: [`area:${area}`],
    absent: { areas: [area], whole: true, near: sounds },
    places: [{ activityId: row.activity.id }],
    fixes: (context) => [...partIsIt([row], area, context), addReferenceRow(origin, context)],
  };
}

function partIsIt(parts: readonly Row[], area: 'reliability' | 'cost', { reading }: FixContext) {
  const [part] = parts.filter((row) => hasOneOwner(row, reading));
  if (!part) return [];
  return [
    {
      label: `${rowName(part)} covers this`,
      because: `This activity then covers ${area} as a whole.`,
      edit: confirmWhole(reading.matrix, part.activity.id, area),
    },
  ];
}

function elsewhere(area: AreaId) {
  return {
    label: 'It is elsewhere',
    because: 'This matrix is then no longer asked about it.',
    edit: setScope({ [area]: { state: 'elsewhere', by: 'person' } }),
  };
}
