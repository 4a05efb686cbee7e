/** The remarks on cost and reliability as a whole. */
import { confirmWhole } from '../../edits/confirmWhole';
import { setScope } from '../../edits/setScope';
import type { FixContext, Remark } from '../../findings/rule';
import type { AreaId } from '../../matrix/areas';
import type { RoleId } from '../../matrix/ids';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { addReferenceRow } from '../fixes/addRow';
import { roleName, rowName, rowsInWords, rowsListed } from '../names/words';
import { hasOneOwner } from '../ownership/ownership';
import type { Whole } from '../tables/wholeRows/wholes';

export function missingRemark(parts: readonly Row[], { area, origin }: Whole): Remark {
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

/** By judgement: one activity may be kept up for another's sake, two are a service that runs. */
const SEVERAL = 2;

/**
 * Of a service that runs it is asked, and not demanded where several of its activities have an owner, though none says so of the whole.
 */
export function keptUp(rows: readonly Row[], whole: Whole, reading: Reading): Remark {
  const { area } = whole;
  const owned = rows.filter((row) => hasOneOwner(row, reading));
  const named = rows.length > 3 ? rowsInWords(rows) : rowsListed(rows);
  return {
    ...missingRemark(rows, whole),
    message: `${named} ${rows.length === 1 ? 'seems' : 'seem'} to be about keeping a service running. No activity that we recognise says who is accountable for reliability as a whole.`,
    absent: { areas: [area], whole: true, everywhere: true },
    ...(owned.length < SEVERAL ? {} : { severity: 'look' }),
  };
}

/**
 * Of every matrix of delivery or operations it is asked, however few of its activities are known. `near`: an
 * activity about other money, which may be known to be about cost.
 */
export function perhapsNobodys(near: Row | undefined, whole: Whole): Remark {
  const remark = missingRemark([], whole);
  const absent = { areas: [whole.area], whole: true, everywhere: true };
  if (!near) return { ...remark, absent };
  return {
    ...remark,
    message: `No activity that we recognise is about what it costs to run. ${rowName(near)} comes nearest.`,
    absent,
    places: [{ activityId: near.activity.id }],
    fixes: (context) => {
      const [adding, ...others] = remark.fixes(context);
      return [...(adding ? [adding] : []), ...partIsIt([near], whole.area, context), ...others];
    },
  };
}

export function inOneHand(owner: RoleId, rows: readonly Row[], whole: Whole, reading: Reading): Remark {
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

export function askRemark(row: Row, sounds: boolean, { area, origin }: Whole): Remark {
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
