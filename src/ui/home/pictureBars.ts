/** What a template's picture shows: some of its rows, its busiest roles, and the weightiest code of each cell. */

import { ROLE_CODES, type RoleCode } from '../../domain/catalogue/roleCodes';
import type { TemplateRow } from '../../domain/catalogue/template';
import { codeOf, type Meaning } from '../../domain/matrix/scheme/scheme';
import raci from '../../domain/matrix/schemes/raci';

export interface Bar {
  readonly row: number;
  readonly column: number;
  readonly meaning: Meaning;
}

export interface Bars {
  readonly columns: number;
  readonly bars: readonly Bar[];
}

const WEIGHT: readonly Meaning[] = ['owns', 'does', 'advises', 'hears'];

/** Rows at even steps through the template, so that every part of it is in the picture. */
export function barsOf(rows: readonly TemplateRow[], mostRows: number, mostColumns: number): Bars {
  const count = Math.min(mostRows, rows.length);
  const shown = Array.from({ length: count }, (_, place) => rows[Math.floor((place * rows.length) / count)]);
  const roles = busiestRoles(rows).slice(0, mostColumns);
  // In the order of the matrix's own columns.
  const columns = ROLE_CODES.filter((code) => roles.includes(code));
  const bars = shown.flatMap((row, place) =>
    columns.flatMap((code, column) => {
      const meaning = weightiest(row?.codes[code]);
      return meaning ? [{ row: place, column, meaning }] : [];
    }),
  );
  return { columns: columns.length, bars };
}

function busiestRoles(rows: readonly TemplateRow[]): readonly RoleCode[] {
  const cells = (code: RoleCode) => rows.filter((row) => row.codes[code] !== undefined).length;
  return ROLE_CODES.filter((code) => cells(code) > 0).sort((one, other) => cells(other) - cells(one));
}

function weightiest(letters: string | undefined): Meaning | undefined {
  const held = [...(letters ?? '')].map((letter) => codeOf(raci, letter)?.meaning);
  return WEIGHT.find((meaning) => held.includes(meaning));
}
