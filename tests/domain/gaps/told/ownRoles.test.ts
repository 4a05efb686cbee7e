// What the roles of a table of one's own say by their names: whose trade a subject is, who leads, and who was bought from.
import { describe, expect, it } from 'vitest';
import { lines, rows } from '../../../support/sketchLines';
import { toldOf } from '../../../support/told';

const severities = (told: readonly string[]) => told.map((line) => line.split(':')[0]);

describe('a subject that is the trade of a role', () => {
  const table = (role: string, cells = '| | | AR', settings = 'tagsConfirmed=yes') =>
    lines(
      `settings: ${settings}`,
      `| Lead | Dev | Ops | ${role}`,
      '## Build',
      rows(8, 'A | R | I |', 'Code #delivery'),
      '## Release',
      rows(3, 'I | A | R |', 'Pack #delivery'),
      '## Run',
      rows(8, 'I | R | A |', 'Run #platform'),
      `Yearly talk #people | ${cells}`,
    );
  const cost = (...parts: Parameters<typeof table>) => severities(toldOf('cost-unowned', table(...parts)));
  const security = (...parts: Parameters<typeof table>) => toldOf('security-unowned', table(...parts)).length;

  it('is theirs where they own anything, whatever it is called: security is not asked for, cost gently', () => {
    for (const role of ['Finance', 'FinOps Analyst', 'Einkauf', 'DAF', 'Compras', 'Acquisti'])
      expect([role, cost(role), security(role)]).toEqual([role, ['look'], 1]);
    for (const role of ['CISO', 'RSSI', 'IT-Sicherheit', 'Segurança', 'Sicurezza'])
      expect([role, cost(role), security(role)]).toEqual([role, ['should'], 0]);
    expect([cost('Tester'), security('Tester')]).toEqual([['should'], 1]);
    // Safe at work, or when ill, is another trade.
    for (const role of ['Arbeitssicherheit', 'Social Security', 'Seguridad laboral', 'Santé et sécurité'])
      expect([role, security(role)]).toEqual([role, 1]);
  });

  it('is nobody’s where they are only asked, or where a person claims its area', () => {
    expect([cost('Finance', 'A | R | | C'), cost('Finance', 'A | | | R')]).toEqual([['should'], ['should']]);
    expect(cost('Finance', '| | | AR', 'scope=build+release+operations+cost')).toEqual(['must']);
    expect(security('CISO', '| | | AR', 'scope=build+release+operations+security')).toBe(1);
  });
});

describe('who answers for most of it', () => {
  const incident = (role: string, own: number, others: number, tag = ' {command}') =>
    severities(
      toldOf(
        'accountable-concentration',
        lines(
          `| ${role} | Desk | Fixer`,
          rows(own, 'A | R | R', `Act${tag}`),
          rows(others, 'I | A | R', `Help${tag}`),
          rows(2, 'I | R | A', `Mend${tag}`),
        ),
      ),
    );
  it('may be who commands incidents, for up to four of five steps of one', () => {
    expect([incident('Major Incident Manager', 16, 2), incident('Major Incident Manager', 17, 2)]).toEqual([
      [],
      ['look'],
    ]);
    expect(incident('Shift lead', 16, 2)).toEqual(['look']);
    // In other work it is a role as any other.
    expect(incident('Major Incident Manager', 16, 2, ' #delivery')).toHaveLength(1);
  });

  const split = (second: string) =>
    severities(
      toldOf(
        'accountable-concentration',
        lines(
          `| Provider: manager | Provider: desk | Customer: owner | Customer: buyer | ${second}`,
          rows(10, 'A | R | C | | I'),
          rows(2, 'I | R | A | | C', 'B'),
          rows(2, 'I | C | | A | R', 'C'),
          rows(2, 'I | C | R | | A', 'D'),
        ),
      ),
    );
  it('may be the one who answers for all that a provider sold', () => {
    expect(split('Customer: users')).toEqual([]);
    expect(split('Works council')).toEqual(['look']);
  });
});

it('who leads a team answers for its everyday work, and not for nearly all of it', () => {
  const told = (name: string, own: number, others: number) =>
    toldOf(
      'leader-owns-leaf-work',
      lines(`| ${name} @leadership | Engineer`, rows(own, 'A | R'), rows(others, 'I | AR', 'B')),
    ).length;
  expect([told('Responsable SOC', 17, 3), told('Responsable SOC', 18, 2)]).toEqual([0, 1]);
  expect([told('Director', 10, 10), told('Director', 11, 9)]).toEqual([0, 1]);
  // Too short to be a table of a team’s whole work, and asked as before from twelve on.
  expect(told('Responsable SOC', 7, 5)).toBe(0);
});
