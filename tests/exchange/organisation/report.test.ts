// The report of the organisation: the same tables in every format, and nothing in a name runs or breaks out.
import { describe, expect, it } from 'vitest';
import { organisationOf } from '../../../src/domain/organisation/organisation';
import { csvOfTable, reportFile } from '../../../src/exchange/organisation/reportFiles';
import { reportTables } from '../../../src/exchange/organisation/reportTables';
import { sheetsFromFile } from '../../../src/exchange/tables/spreadsheet';
import { members } from '../../support/members';
import { TODAY } from '../../support/memorySession';

const HOSTILE = '=HYPERLINK("x")<script>alert(1)</script>';
const organisation = organisationOf(
  members({
    Payments: `| Lead = Ann Lee | Engineer = Bob\n${HOSTILE} {command} | A | R\nPlan | R | R`,
    Search: '| Boss = Eve Kay | Engineer\nTake command {command} | A | R',
  }),
);
const tables = reportTables(organisation);
const report = { title: 'Organisation', on: TODAY, tables };
const textOf = async (format: 'markdown' | 'html') =>
  new TextDecoder().decode(await reportFile(report, format));

describe('the tables', () => {
  it('have a cell for each head in each row', () => {
    for (const { head, rows } of tables) for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it('say who answers for how much where', () => {
    const people = tables.find(({ name }) => name === 'People');
    expect(people?.head).toEqual([
      'Person',
      'Email',
      'Roles',
      'Joined by',
      'Payments',
      'Search',
      'All',
      'Planned time',
    ]);
    expect(people?.rows[0]).toEqual(['Ann Lee', '', 'Lead', '', '1', '', '1', 'no share entered']);
  });

  it('name the owners of a duty that is owned twice', () => {
    const twice = tables.find(({ name }) => name === 'Owned twice');
    expect(twice?.rows.map(([, matrix, , role, person]) => [matrix, role, person])).toEqual([
      ['Payments', 'Lead', 'Ann Lee'],
      ['Search', 'Boss', 'Eve Kay'],
    ]);
  });
});

describe('every format', () => {
  it('has every table', async () => {
    const [markdown, html] = [await textOf('markdown'), await textOf('html')];
    for (const { name } of tables) {
      expect(markdown).toContain(`## ${name}`);
      expect(html).toContain(`<h2>${name}</h2>`);
    }
    const sheets = sheetsFromFile(await reportFile(report, 'xlsx')).tables;
    expect(sheets.map(({ rows }) => rows[0])).toEqual(tables.map(({ head }) => head));
  });

  it('holds what people wrote as text', async () => {
    expect(await textOf('html')).not.toContain('<script>');
    expect(await textOf('markdown')).not.toContain('<script>');
    const twice = tables.find(({ name }) => name === 'Owned twice');
    if (!twice) throw new Error('There is a table of duties owned twice.');
    const csv = new TextDecoder().decode(csvOfTable(twice));
    expect(csv).toContain(`"'=HYPERLINK(`);
    expect(csv.startsWith('Duty,Matrix,')).toBe(true);
  });
});
