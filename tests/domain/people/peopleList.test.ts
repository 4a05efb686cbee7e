import { describe, expect, it } from 'vitest';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { addListedPeople, listInWords } from '../../../src/domain/people/addListedPeople';
import { kindFromText, shareFromText } from '../../../src/domain/people/listColumns';
import { readPeopleList } from '../../../src/domain/people/peopleList';
import { afterEdit, countedIds } from '../../support/edits';

const matrix = matrixFromSketch(`
  people: Ann team=SRE
               | Cloud Architect = Ann | Software Engineer | Finance
  Set budget   | A                     | R                 | C`);

/** `Ann (SRE, 50%) in Cloud Architect, new: Writer` */
function understood(text: string): string[] {
  return readPeopleList(text, matrix).people.map(({ name, personId, fields, roles }) => {
    const about = [fields.team, fields.fraction, fields.kind, fields.timeZone, fields.email].filter(
      (one) => one !== undefined,
    );
    const held = roles.map(
      (role) =>
        `${role.roleId ? '' : 'new: '}${role.name}${role.fraction === undefined ? '' : ` ${role.fraction}`}`,
    );
    return `${name}${personId ? ' (known)' : ''}${about.length > 0 ? ` (${about.join(', ')})` : ''}${held.length > 0 ? ` in ${held.join(', ')}` : ''}`;
  });
}

const problems = (text: string) =>
  readPeopleList(text, matrix).problems.map(({ place, message }) => `${place}: ${message}`);

describe('a pasted list of people', () => {
  it('is read from a spreadsheet with headings in any order', () => {
    expect(
      understood('Role\tName\tFTE\tTeam\nCloud Architect\tBob Roy\t0.5\tSRE\n\tKim Fox\t100%\tWeb'),
    ).toEqual(['Bob Roy (SRE, 0.5) in Cloud Architect', 'Kim Fox (Web, 1)']);
  });

  it('has where and by what people are reached', () => {
    const text =
      'Name\tSite\tPhone\tPager\tChat\tEmail\tTime zone\nBob Roy\tKiel\t+49 1\t007\t@bob\tbob@x.org\tEurope/Berlin';
    expect(readPeopleList(text, matrix).people[0]?.fields).toEqual({
      site: 'Kiel',
      phone: '+49 1',
      pager: '007',
      chat: '@bob',
      email: 'bob@x.org',
      timeZone: 'Europe/Berlin',
    });
    const none = readPeopleList('Name\tSite\tPhone\tPager\tChat\tEmail\nBob Roy\t\t\t\t\t', matrix);
    expect(none.people[0]?.fields).toEqual({});
  });

  it('is read without headings as name, team, role, fraction', () => {
    expect(understood('Bob Roy, SRE, Cloud Architect, 50%\nKim Fox, Web, Software Engineers, 80%')).toEqual([
      'Bob Roy (SRE, 0.5) in Cloud Architect',
      'Kim Fox (Web, 0.8) in Software Engineer',
    ]);
  });

  it('takes the second of two columns as roles where they name roles', () => {
    expect(understood('Bob Roy;Finance\nKim Fox;Cloud Architect')).toEqual([
      'Bob Roy in Finance',
      'Kim Fox in Cloud Architect',
    ]);
  });

  it('is read from one name per line, with bullets, and from addresses of a mail program', () => {
    expect(understood('- Bob Roy\n- Kim Fox\n\n2) Eve Low <eve@example.org>')).toEqual([
      'Bob Roy',
      'Kim Fox',
      'Eve Low (eve@example.org)',
    ]);
  });

  it('is read from a Markdown table and from quoted CSV', () => {
    expect(understood('| Name | Team |\n|---|---|\n| **Bob** | SRE |')).toEqual(['Bob (SRE)']);
    expect(understood('"Name";"Team"\r\n"Roy; Bob";"A ""B"" team"')).toEqual(['Roy; Bob (A "B" team)']);
  });

  it('is read with German, French and Spanish headings', () => {
    expect(understood('Mitarbeiter;Abteilung;Rolle;Anteil\nBob;SRE;Finance;0,5')).toEqual([
      'Bob (SRE, 0.5) in Finance',
    ]);
    expect(understood('Nom\tÉquipe\nBob\tSRE')).toEqual(['Bob (SRE)']);
    expect(understood('Nombre\tEquipo\nBob\tSRE')).toEqual(['Bob (SRE)']);
  });

  it('gives someone on several lines several roles, each with its share', () => {
    expect(understood('Name,Role,FTE\nBob,Finance,20%\nBob,Cloud Architect,60%')).toEqual([
      'Bob in Finance 0.2, Cloud Architect 0.6',
    ]);
  });

  it('gives several roles from one cell, and tells which are not in the matrix', () => {
    expect(understood('Name\tRole\nBob\tFinance; Writer')).toEqual(['Bob in Finance, new: Writer']);
    expect(readPeopleList('Name\tRole\nBob\tWriter\nKim\twriters', matrix).newRoles).toEqual(['writers']);
  });

  it('knows who is in the matrix already, also with the names turned round', () => {
    expect(understood('Name\tTeam\nann\tWeb')).toEqual(['Ann (known) (Web)']);
  });

  it('says of everything it did not understand where it stood and what was done', () => {
    expect(problems('Name\tFTE\tShoe size\tTime zone\nBob\tlots\t44\tMoon\n\t50%\t\t')).toEqual([
      'line 1: The column “Shoe size” is not used and was skipped.',
      'line 2, time zone: “Moon” was skipped: it is not a time zone name, such as Europe/Berlin.',
      'line 2, share: “lots” was skipped: it is not a working time between 0% and 100%.',
      'line 3: This line has no name and was skipped.',
    ]);
    expect(problems('Name\tTeam\nBob\tSRE\nBob\tWeb')).toEqual([
      'line 3, team: Bob is already in an earlier line with “SRE”, so “Web” was skipped.',
    ]);
  });

  it('stops at 5,000 lines and says so', () => {
    const list = readPeopleList(
      Array.from({ length: 5_001 }, (_, place) => `Person ${place}`).join('\n'),
      matrix,
    );
    expect(list.people).toHaveLength(5_000);
    expect(list.problems[0]?.message).toContain('the first 5000 were read');
  });

  it('tells shares, addresses, time zones and kinds by what stands in most cells of a column', () => {
    expect(
      understood('Bob;50%;bob@a.org;Europe/Berlin;extern\nKim;20%;kim@a.org;Asia/Tokyo;staff\nEve;;;;'),
    ).toEqual([
      'Bob (0.5, external, Europe/Berlin, bob@a.org)',
      'Kim (0.2, internal, Asia/Tokyo, kim@a.org)',
      'Eve',
    ]);
  });

  it('takes the first of two columns with the same heading', () => {
    expect(understood('Name\tTeam\tTeam\nBob\tSRE\tWeb')).toEqual(['Bob (SRE)']);
  });

  it('takes numbers that go up by one from the third line on as a numbering', () => {
    expect(understood('1;Bob;SRE\n2;Kim;Web\n3;Eve;Web')).toEqual(['Bob (SRE)', 'Kim (Web)', 'Eve (Web)']);
    expect(understood('1;Bob;SRE\n2;Kim;Web\n4;Eve;Web')).not.toContain('Bob (SRE)');
  });

  it.each([
    ['Contractor', 'external'],
    ['extern', 'external'],
    ['part-time', 'fractional'],
    ['interim', 'fractional'],
    ['Employee', 'internal'],
    ['full time', 'internal'],
    ['Payroll', null],
    ['not an employee', null],
  ])('reads “%s” as %s', (text, kind) => {
    expect(kindFromText(text)).toBe(kind);
  });

  it('finds nobody in an empty text', () => {
    expect(readPeopleList(' \n\t\n', matrix)).toEqual({ people: [], newRoles: [], problems: [] });
  });

  it.each([
    ['50%', 0.5],
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['80', 0.8],
    ['1/2', 0.5],
    ['1', 1],
    ['0.8 FTE', 0.8],
    ['120%', null],
    ['2', null],
    ['2%', 0.02],
    ['half', null],
    ['', null],
  ])('reads %s as a share', (text, share) => expect(shareFromText(text)).toBe(share));
});

describe('taking the list over', () => {
  const list = readPeopleList('Name\tTeam\tRole\nBob\tSRE\tCloud Architect\nAnn\tWeb\tWriter', matrix);

  it('adds people, roles and holders in one change', () => {
    const after = afterEdit(matrix, addListedPeople(list, true, countedIds()));
    expect(Object.values<{ name: string }>(after.people).map(({ name }) => name)).toEqual(['Ann', 'Bob']);
    expect(after.people[idOf<never>('Ann')]).toMatchObject({ team: 'Web' });
    const held = Object.values<{ name: string; holders: object }>(after.roles).map(
      ({ name, holders }) => `${name} ${Object.keys(holders).length}`,
    );
    expect(held).toEqual(['Cloud Architect 2', 'Software Engineer 0', 'Finance 0', 'Writer 1']);
  });

  it('leaves roles that are missing out when asked to', () => {
    const after = afterEdit(matrix, addListedPeople(list, false, countedIds()));
    expect(Object.keys(after.roles)).toHaveLength(3);
  });

  it('says beforehand what it would do', () => {
    expect(listInWords(matrix, list, true)).toBe(
      'Adds 1 person and 1 role and new details of 1 person already in the matrix.',
    );
  });
});
