/** What people said in a blind round as a table: one row for each activity and role, with the votes and what they mean. */

import type { Matrix } from '../../domain/matrix/matrix';
import { inSight } from '../../domain/matrix/scheme/codes';
import { type Perception, shareInWords } from '../../domain/rounds/perception';
import { KIND_TITLES } from '../../domain/rounds/perceptionKinds';
import { textFromRows } from '../tables/delimited';
import { safeCell } from '../texts/safeCell';

const HEAD = [
  'Section',
  'Activity',
  'Activity agreement',
  'Kind',
  'Role',
  'Today',
  'Votes',
  'Who',
  'Cell agreement',
  'Settled',
];

/** As CSV, with the mark that lets spreadsheets read it as UTF-8. Below three answers there is no share of agreement. */
export function perceptionTable(matrix: Matrix, { rows }: Perception): Uint8Array<ArrayBuffer> {
  const words = (codes: string) =>
    inSight(matrix.scheme, codes)
      .map(({ name }) => name)
      .join(', ') || 'nothing';
  const lines = rows.flatMap(({ activity, voters, agreement, kind, cells, settled }) =>
    cells
      .filter(({ votes, now }) => now !== '' || votes.some(({ codes }) => codes !== ''))
      .map(({ roleId, votes, now, agreement: ofCell }) => [
        matrix.sections[activity.sectionId]?.name ?? '',
        activity.name,
        shareInWords(agreement, voters.length) ?? '',
        kind ? KIND_TITLES[kind] : 'All agree',
        matrix.roles[roleId]?.name ?? '',
        words(now),
        votes.map(({ codes, count }) => `${words(codes)}: ${count}`).join('; '),
        votes.flatMap(({ who, codes }) => who.map((name) => `${name}: ${words(codes)}`)).join('; '),
        shareInWords(ofCell, voters.length) ?? '',
        settled ?? '',
      ]),
  );
  const text = textFromRows([HEAD, ...lines].map((row) => row.map(safeCell)));
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
