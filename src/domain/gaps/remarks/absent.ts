/** The remark that no row is recognised as one that speaks for a whole area, and what a person can do about it. */
import { rememberTag } from '../../edits/rememberTag';
import { setScope } from '../../edits/setScope';
import type { Fix, FixContext, Remark } from '../../findings/rule';
import { areaName } from '../../matrix/areas';
import { hasAnyDuty, isSure, tagKey } from '../../matrix/tags';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { addReferenceRow, addReferenceRows } from '../fixes/addRow';
import { listed, rowName } from '../names/words';
import { hasOneOwner } from '../ownership/ownership';
import { isOwnTable } from '../ownership/sides';
import type { WholePart, WholeRow } from '../tables/wholeRows/wholeRow';
import { saidInputs } from './impliedDuties';

/** The rows that are one part, as sure as they are. */
export function rowsOfPart({ origin, duty, is }: WholePart, reading: Reading): readonly Row[] {
  const own = reading.withOrigin(origin);
  const carrying = duty ? reading.withDuty(duty) : NONE;
  const chosen = is ? reading.chosenBy(is) : NONE;
  if (own.length === 0 && chosen.length === 0) return carrying;
  return [...new Set([...own, ...carrying, ...chosen])];
}

const NONE: readonly Row[] = [];

/** A row whose duty was only guessed does not settle anything: it is asked about. */
export function isGuessed({ duty }: WholePart, { activity }: Row): boolean {
  return (
    duty !== undefined &&
    (activity.duties?.includes(duty) ?? false) &&
    !isSure(activity, tagKey('duty', duty))
  );
}

/** Adds what the rows of a part are found by to what a rule reads: asked of all parts at every edit. */
export function addPartInputs({ origin, duty, is }: WholePart, reading: Reading, read: unknown[]): void {
  read.push(reading.withOrigin(origin));
  if (duty) read.push(reading.withDuty(duty), ...saidInputs(duty, reading));
  if (is) read.push(reading.chosenBy(is));
}

/** What of a line the remark needs. */
type Asking = Pick<WholeRow, 'areas'> & Partial<WholeRow>;

export function absentRemark(line: Asking, missing: readonly WholePart[], reading: Reading): Remark {
  const [first] = missing;
  const near = missing.flatMap((part) => nearRow(part, reading) ?? []);
  const weighed = near.length > 0 ? 'look' : line.weighs?.(reading);
  const denied = `No activity that we recognise says ${missing.map(({ says }) => says).join(', or ')}.`;
  return {
    about: first?.duty ?? '',
    ...(near.length > 0 && line.title ? { title: `Is this covered? ${line.title}` } : {}),
    message:
      near.length > 0
        ? `${denied} ${listed(near.map(rowName))} ${near.length > 1 ? 'come' : 'comes'} nearest.`
        : denied,
    facts: first?.duty ? 'missing' : 'no row',
    concern: line.concern ?? 'incident',
    ...(weighed ? { severity: weighed } : {}),
    causes: missing.map(({ duty, origin }) => (duty ? `duty:${duty}` : `row:${origin}`)),
    absent: {
      areas: line.areas,
      whole: line.whole ?? false,
      companion: line.companion?.(reading),
      fine: line.fine ?? false,
      lasting: line.lasting ?? false,
      bySubject: line.bySubject ?? false,
      wideNet: line.wideNet?.(reading) ?? false,
      near: near.length > 0,
    },
    places: [],
    fixes: (context) => absentFixes(line, missing, context),
  };
}

/** To look through all names at each edit takes no time in a table of so many rows. */
export const FEW_ENOUGH = 500;

/** What the weight of an absence depends on beside the inputs of its rule. */
export function nearInputs({ rows }: Reading): unknown {
  return rows.length > FEW_ENOUGH ? undefined : rows;
}

/**
 * In a table of one's own a row that sounds like it, has an owner and is known as nothing else is it: to name the answer
 * and to ask for it all the same was noise to readers of three lists.
 */
export function isSaidNearby(part: WholePart, reading: Reading): boolean {
  const row = nearRow(part, reading);
  return row !== undefined && !hasAnyDuty(row.activity);
}

/** A row that sounds like it and is known as something else is asked about. */
function nearRow(part: WholePart, reading: Reading): Row | undefined {
  if (!isOwnTable(reading) || reading.rows.length > FEW_ENOUGH) return undefined;
  const row = nearestRow(part, reading);
  return row && hasOneOwner(row, reading) ? row : undefined;
}

function absentFixes(line: Asking, missing: readonly WholePart[], context: FixContext): readonly Fix[] {
  const wishes = line.layers ? { layers: line.layers } : {};
  const candidates = missing.flatMap((part) => {
    const row = nearestRow(part, context.reading);
    return row ? [thatIsIt(part, row, context)] : [];
  });
  const origins = missing.map(({ origin }) => origin);
  const adding =
    origins.length > 1
      ? [addReferenceRows(origins, context, `Add ${origins.length} activities`)]
      : origins.map((origin) => addReferenceRow(origin, context, wishes));
  return [...candidates, ...adding, ...elsewhere(line)];
}

/** Only of an area that comes with others: an area that is here holds more than this row. */
function elsewhere({ areas: [area], whole }: Asking): readonly Fix[] {
  if (!area || !whole) return [];
  const edit = setScope({ [area]: { state: 'elsewhere', by: 'person' } });
  return [
    {
      label: 'It is elsewhere',
      because: `Answerable then does not look for ${areaName(area)} here.`,
      edit,
    },
  ];
}

const HANDED_OVER = /^(hand(ing)?[ -]?(over|off)|übergabe|passation|traspaso|passaggio di consegne)\b/i;

/** The row whose name comes nearest, if any does: it may be what is missing, under a name that we do not know. */
function nearestRow({ near, duty }: WholePart, { rows }: Reading): Row | undefined {
  if (!near) return undefined;
  // What a row of the catalogue says is known: it is never another under a name that we do not know. To hand it over is not it.
  return rows.find(
    ({ activity }) =>
      !activity.origin &&
      activity.kind !== 'handoff' &&
      !HANDED_OVER.test(activity.name) &&
      near.test(activity.name) &&
      !(duty && activity.duties?.includes(duty)),
  );
}

function thatIsIt(part: WholePart, row: Row, { reading }: FixContext): Fix {
  const section = reading.section(row.activity.sectionId)?.name;
  return {
    label: `${rowName(row)} covers this`,
    because: `The nearest activity${section ? `, in ${section}` : ''}. Its name is remembered for this matrix.`,
    edit: rememberTag(reading.matrix, {
      activityId: row.activity.id,
      ...(part.duty
        ? { duties: [part.duty], remember: [tagKey('duty', part.duty)] }
        : { origin: part.origin, remember: [] }),
    }),
  };
}

/** A guess would settle it: ask, and say no more. */
export function takenForRemark(line: WholeRow, part: WholePart, rows: readonly Row[]): Remark {
  const [first] = rows;
  return {
    about: `guess/${part.duty ?? part.origin}`,
    title: `Is this covered? ${line.title}`,
    message: `We think that ${listed(rows.map(rowName))} ${rows.length === 1 ? 'says' : 'say'} ${part.says}. Nobody has confirmed this.`,
    severity: 'look',
    facts: rows
      .map(({ activity }) => activity.id)
      .sort()
      .join(),
    concern: line.concern ?? 'incident',
    absent: { areas: line.areas, whole: line.whole ?? false },
    places: rows.map(({ activity }) => ({ activityId: activity.id })),
    fixes: (context) => (first ? [thatIsIt(part, first, context)] : []),
  };
}
