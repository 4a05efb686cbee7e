// Several files: what they show together, as the screen over all matrices shows it.
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { organisationOf } from '../../src/domain/organisation/organisation';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';
import { memberFrom, named } from '../support/members';

const payments = named(
  'Payments',
  '| Lead = Ann Lee | Engineer\nRun incidents {command} | A | R\nPlan | A | R',
);
const search = named('Search', '| Boss = Eve Kay | Engineer = Ann Lee\nTake command {command} | A | R');

function program(matrices: readonly Matrix[]) {
  const line = commandLine();
  for (const matrix of matrices) line.put(`${matrix.name}.answerable.json`, canonicalText(matrix));
  return line;
}
const files = ['Payments.answerable.json', 'Search.answerable.json'];

describe('several files', () => {
  it('are summed up in one line more, with what falls between them', async () => {
    const { out } = await program([payments, search]).call('check', ...files);
    expect(out).toContain(
      'All 2 matrices together: 3 activities, 3 fully assigned; 2 people, 1 name to confirm; 0 owned nowhere, 1 owned twice',
    );
    expect(out).toContain('  owned twice: Command the incident (Payments: Lead; Search: Boss)');
  });

  it('have the same figures in JSON as the screen has', async () => {
    const { out } = await program([payments, search]).call('check', ...files, '--format', 'json');
    const { organisation } = JSON.parse(out);
    const screen = organisationOf([memberFrom(payments), memberFrom(search)]);
    expect(organisation.totals).toEqual(screen.totals);
    expect(organisation.ownedTwice.map(({ duty }: { duty: string }) => duty)).toEqual(
      screen.twice.map(({ duty }) => duty.key),
    );
    expect(organisation.people.map(({ name }: { name: string }) => name)).toEqual(
      screen.loads.map(({ person }) => person.name),
    );
    expect(organisation.people[0]).toMatchObject({
      name: 'Ann Lee',
      accountable: { [files[0] ?? '']: 2 },
      joinedBy: 'name',
    });
    expect(organisation.gaps.map(({ rule }: { rule: string }) => rule)).toEqual(
      screen.gaps.map(({ ruleId }) => ruleId),
    );
  });

  it('of one matrix are one matrix', async () => {
    const line = program([payments]);
    line.put('copy.answerable.json', canonicalText(payments));
    const { out } = await line.call('check', 'Payments.answerable.json', 'copy.answerable.json');
    expect(out).not.toContain('together');
  });

  it('have the exit code of the worst file, whatever they show together', async () => {
    const line = program([payments, search]);
    const codes = await Promise.all(files.map(async (file) => (await line.call('check', file)).code));
    expect((await line.call('check', ...files)).code).toBe(Math.max(...codes));
  });
});

it('one file says nothing of others', async () => {
  const { out } = await program([payments]).call('check', 'Payments.answerable.json', '--format', 'json');
  expect(JSON.parse(out)).not.toHaveProperty('organisation');
});
