/** The rule that a line of the tables of whole rows makes. */
import { defineRule, type Remark, type Rule } from '../../findings/rule';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { rowsListed } from '../names/words';
import { hasOneOwner } from '../ownership/ownership';
import { scopeOf } from '../scope/matrixScope';
import { NETS } from '../tables/nets/nets';
import type { After, WholePart, WholeRow } from '../tables/wholeRows/wholeRow';
import { absentRemark, addPartInputs, isGuessed, isSaidNearby, rowsOfPart, takenForRemark } from './absent';
import { isCast, isCaught, netOf } from './caught';
import { isSaidByOther } from './impliedDuties';

export function wholeRowRule(line: WholeRow): Rule {
  const {
    id,
    group,
    severity,
    title,
    why,
    source,
    remedy,
    parts,
    applies,
    inputs,
    eitherOf,
    hides,
    bySubject,
    after,
  } = line;
  const net = netOf(id);
  return defineRule({
    id,
    group,
    severity,
    title,
    why,
    source,
    remedy,
    scope: 'matrix',
    asksForRows: true,
    needs: ['tags', 'rows'],
    ...(hides ? { hides } : {}),
    flagged: [exampleOf(line, [])],
    accepted: [exampleOf(line, parts)],
    // Names are looked through only where the row is asked for: ten thousand of them take long.
    inputs(reading) {
      const asked = applies?.(reading) !== false;
      const read: unknown[] = inputs ? [asked, ...inputs(reading)] : [asked];
      if (asked && net) read.push(reading.matrix.name);
      if (asked) for (const part of parts) addPartInputs(part, reading, read);
      if (asked && after)
        for (const rows of [after.rows, after.or.rows, after.surely, after.formal])
          read.push(reading.chosenBy(rows));
      return read;
    },
    *check(reading) {
      if (applies?.(reading) === false) return;
      const found = parts.map((part) => ({ part, rows: rowsOfPart(part, reading) }));
      const missing = found.filter(
        ({ part, rows }) =>
          rows.length === 0 &&
          !(part.duty && isSaidByOther(part.duty, reading)) &&
          // What a table needs by its own words is looked for with words of its own.
          (bySubject || !isSaidNearby(part, reading)),
      );
      const isMissing = missing.length > 0 && !(eitherOf && missing.length < parts.length);
      const isFree = after !== undefined && net !== undefined && isCast(NETS[net], reading);
      const before = isFree ? rowsBefore(after, reading) : undefined;
      if (isMissing && !(isFree && !before) && !(net && isCaught(net, reading))) {
        const asked = (eitherOf ? missing.slice(0, 1) : missing).map(({ part }) => part);
        yield after && before
          ? besideRows(
              before,
              absentRemark({ ...line, ...askedAfter(after, line.areas, reading) }, asked, reading),
            )
          : absentRemark(line, asked, reading);
      }
      // A row without one owner speaks for itself; one that was only guessed is asked about.
      for (const { part, rows } of found) {
        const good = rows.filter((row) => hasOneOwner(row, reading));
        if (good.length > 0 && good.every((row) => isGuessed(part, row)))
          yield takenForRemark(line, part, good);
      }
    },
  });
}

/**
 * In a table of the area the rows that it surely follows from ask for it however few are known, and in one of other work those
 * that are named so where most are known.
 */
function askedAfter(
  { surely, formal }: After,
  areas: WholeRow['areas'],
  reading: Reading,
): Partial<WholeRow> {
  const scope = scopeOf(reading);
  const isHere = areas.some((area) => scope.areas.get(area)?.state === 'here');
  if (isHere && !scope.unread) return {};
  // Two parties settle it among themselves, and where little is known of other work it may be there.
  if (scope.shape === 'two-parties' || (!isHere && scope.unread)) return {};
  const asking = reading.chosenBy(isHere ? surely : formal);
  return asking.length === 0 ? {} : { bySubject: true, weighs: () => 'look' };
}

/** The rows that say why it is asked, and how. */
interface Before {
  readonly rows: readonly Row[];
  readonly says: After['says'];
}

/** Undefined where there are none. */
function rowsBefore({ rows, says, or }: After, reading: Reading): Before | undefined {
  const first = reading.chosenBy(rows);
  if (first.length > 0) return { rows: first, says };
  const others = reading.chosenBy(or.rows);
  return others.length > 0 ? { rows: others, says: or.says } : undefined;
}

function besideRows({ rows, says: [one, several] }: Before, remark: Remark): Remark {
  return {
    ...remark,
    message: `${rowsListed(rows)} ${rows.length === 1 ? one : several}. ${remark.message}`,
    places: rows.map(({ activity }) => ({ activityId: activity.id })),
  };
}

/** The same small matrix without the rows and with them. */
function exampleOf(line: WholeRow, parts: readonly WholePart[]): string {
  const { exampleSettings, exampleRow, exampleIt, exampleRoles, areas } = line;
  const rows = [
    ...(exampleRow ? [`${exampleRow} | AR | C`] : []),
    'Ship releases | C | AR',
    ...parts.map(({ duty, origin }) =>
      duty ? `Do ${duty} {${duty}} | A | R` : `${exampleIt ?? `Do it <${origin}>`} | A | R`,
    ),
  ];
  const roles = areas.some((area) => area.startsWith('ai'))
    ? '| AI Architect @ai-architecture | AI Engineer @ai-engineering'
    : '| Architect @platform | Engineer @application';
  return `
    settings: scope=${areas[0]}${exampleSettings ? `, ${exampleSettings}` : ''}
    ${exampleRoles ?? roles}
    ${rows.join('\n    ')}`;
}
