/** The rule that a line of the tables of whole rows makes. */
import { defineRule, type Rule } from '../../findings/rule';
import { hasOneOwner } from '../ownership/ownership';
import type { WholePart, WholeRow } from '../tables/wholeRows/wholeRow';
import { absentRemark, addPartInputs, isGuessed, isSaidNearby, rowsOfPart, takenForRemark } from './absent';
import { isCaught, netOf } from './caught';
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
      if (isMissing && !(net && isCaught(net, reading))) {
        yield absentRemark(
          line,
          (eitherOf ? missing.slice(0, 1) : missing).map(({ part }) => part),
          reading,
        );
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
