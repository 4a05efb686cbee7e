// All matrices of a device and of files, read together: what is counted, and what is not.
import { describe, expect, it } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { memoryLibrary } from '../../src/session/memoryLibrary';
import { openOrganisationBoard } from '../../src/session/organisation/organisationBoard';
import { createOrganisationAnswers } from '../../src/storage/organisationAnswers';
import { named } from '../support/members';
import { NOON, surroundings, TODAY } from '../support/memorySession';
import { memoryStorage } from '../support/storage';

const payments = named('Payments', '| Lead = Ann Lee | Engineer\nPlan | A | R');
const search = named('Search', '| Boss = Ann Lee | Engineer\nIndex | A | R');

function board(matrices = [payments, search], storage = memoryStorage()) {
  return openOrganisationBoard({
    library: memoryLibrary(surroundings(), matrices),
    now: () => NOON,
    today: () => TODAY,
    answers: createOrganisationAnswers(storage),
  });
}

const fileOf = (path: string, text: string) => ({
  path,
  latest: async () => new File([text], path.split('/').at(-1) ?? ''),
});
const namesOf = ({ store }: ReturnType<typeof board>) =>
  store
    .getState()
    .organisation.members.map(({ name, group }) => (group ? `${name} in ${group}` : name))
    .sort();

describe('the matrices of the device', () => {
  it('are counted, with their gaps at the end', async () => {
    const all = board();
    await all.read();
    expect(namesOf(all)).toEqual(['Payments', 'Search']);
    expect(all.store.getState()).toMatchObject({ progress: null, readAt: NOON, uncounted: [] });
    expect(all.store.getState().organisation.totals.checked).toBe(2);
  });

  it('are in view before all of them are read, and the figures before the rules', async () => {
    const all = board();
    const seen: string[] = [];
    all.store.subscribe(({ progress, organisation: { members, totals } }) => {
      seen.push(`${progress?.what ?? 'done'} ${members.length} ${totals.checked}`);
    });
    await all.read();
    expect(seen).toContain('reading 1 0');
    expect(seen).toContain('rules 2 0');
    expect(seen.at(-1)).toBe('done 2 2');
  });

  it('carry their own group', async () => {
    const grouped = { ...payments, settings: { ...payments.settings, group: 'Money' } };
    const all = board([grouped]);
    await all.read();
    expect(namesOf(all)).toEqual(['Payments in Money']);
  });
});

describe('files', () => {
  it('are counted beside them, grouped by their folder', async () => {
    const all = board();
    const billing = { ...payments, id: 'billing-0000000000' as MatrixId, name: 'Billing' };
    await all.addFiles([
      fileOf('repo/finance/billing.answerable.json', canonicalText(billing)),
      fileOf('repo/ops.csv', 'Activity,Lead,Engineer\r\nRun it,A,R\r\nWatch it,A,R\r\n'),
    ]);
    expect(namesOf(all)).toEqual(['Billing in finance', 'Payments', 'Search', 'ops in repo']);
  });

  it('that are the same matrix as one of the device are told and not counted twice', async () => {
    const all = board();
    await all.addFiles([fileOf('repo/payments.answerable.json', canonicalText(payments))]);
    expect(namesOf(all)).toEqual(['Payments', 'Search']);
    expect(all.store.getState().uncounted).toEqual([
      {
        name: 'repo/payments.answerable.json',
        reason: 'It is the same matrix as “Payments” on this device, which is counted.',
      },
    ]);
  });

  it('are read again as they are then, and one that is gone by then is told', async () => {
    const all = board([]);
    const first = {
      path: 'repo/a.csv',
      latest: fileOf('a.csv', 'Activity,Lead\nRun it,A\nStop it,A').latest,
    };
    const second = fileOf('repo/b.csv', 'Activity,Lead\nBill it,A\nPay it,A');
    await all.addFiles([first, second]);
    const rows = () => all.store.getState().organisation.totals.activities;
    expect(rows()).toBe(4);
    first.latest = fileOf('a.csv', 'Activity,Lead\nRun it,A\nStop it,A\nWatch it,A').latest;
    second.latest = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await all.read();
    expect(rows()).toBe(3);
    expect(all.store.getState().uncounted).toEqual([
      {
        name: 'repo/b.csv',
        reason:
          'The browser could not open it. It may have been moved or deleted, or you may no longer have access to it.',
      },
    ]);
  });

  it('that hold no matrix are told, and the others are counted', async () => {
    const all = board([payments]);
    await all.addFiles([
      fileOf('repo/readme.md', '# Nothing to see\n\nHere is no table.\n'),
      fileOf('repo/empty.csv', ''),
      fileOf('repo/bad.json', '{"format":"answerable-matrix","version":9999,"matrix":{}}'),
    ]);
    expect(namesOf(all)).toEqual(['Payments']);
    expect(all.store.getState().uncounted.map(({ name }) => name)).toEqual([
      'repo/readme.md',
      'repo/empty.csv',
      'repo/bad.json',
    ]);
    for (const { reason } of all.store.getState().uncounted) expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});

describe('while it is read', () => {
  const many = Array.from({ length: 5 }, (_, at) => ({
    ...payments,
    id: `matrix-many-${at}000000` as MatrixId,
    name: `Matrix ${10 - at}`,
  }));

  it('what is in view is made at 1, 2, 4 … matrices and at the end, sorted by name as a number', async () => {
    const all = board(many);
    const seen = new Set<number>();
    all.store.subscribe(({ organisation }) => seen.add(organisation.members.length));
    await all.read();
    expect([...seen]).toEqual([0, 1, 2, 4, 5]);
    expect(all.store.getState().organisation.members.map(({ name }) => name)).toEqual(
      [6, 7, 8, 9, 10].map((number) => `Matrix ${number}`),
    );
  });

  it('it is said how far it is, first of the reading and then of the rules', async () => {
    const all = board(many.slice(0, 2));
    const said: string[] = [];
    all.store.subscribe(({ progress }) => {
      const line = progress ? `${progress.what} ${progress.done} of ${progress.of}` : 'done';
      if (said.at(-1) !== line) said.push(line);
    });
    await all.read();
    expect(said).toEqual(['reading 0 of 2', 'reading 1 of 2', 'rules 0 of 2', 'rules 1 of 2', 'done']);
  });

  it('again, what was read before stays in view', async () => {
    const all = board(many);
    await all.read();
    const counts = new Set<number>();
    all.store.subscribe(({ organisation }) => counts.add(organisation.members.length));
    await all.read();
    expect([...counts]).toEqual([5]);
  });
});

describe('the matrix behind a member', () => {
  it('is the one of the device or of the file, and a file that was not chosen is told', async () => {
    const all = board([payments]);
    const billing = { ...payments, id: 'billing-0000000000' as MatrixId, name: 'Billing' };
    await all.addFiles([fileOf('billing.answerable.json', canonicalText(billing))]);
    const { members } = all.store.getState().organisation;
    const found = await Promise.all(members.map((member) => all.matrixOf(member)));
    expect(found.map(({ name }) => name)).toEqual(['Billing', 'Payments']);
    const [first] = members;
    if (!first) throw new Error('Billing is a member.');
    await expect(all.matrixOf({ ...first, key: 'elsewhere' })).rejects.toThrow(/no longer among those/);
  });
});

describe('a matrix that cannot be read', () => {
  it('is told by its name, and the others are counted', async () => {
    const library = memoryLibrary(surroundings(), [payments, search]);
    const all = openOrganisationBoard({
      library: {
        ...library,
        read: (id) => (id === search.id ? Promise.reject(new Error('It is damaged.')) : library.read(id)),
      },
      now: () => NOON,
      today: () => TODAY,
      answers: createOrganisationAnswers(memoryStorage()),
    });
    await all.read();
    expect(namesOf(all)).toEqual(['Payments']);
    expect(all.store.getState().uncounted).toEqual([{ name: 'Search', reason: 'It is damaged.' }]);
  });
});

describe('an answer', () => {
  it('is kept for the next visit', async () => {
    const storage = memoryStorage();
    const all = board(undefined, storage);
    await all.read();
    const [question] = all.store.getState().organisation.people.questions;
    if (!question?.others[0]) throw new Error('Ann Lee is in two matrices.');
    const pair = [question.one.key, question.others[0].key].sort().join('/');
    await all.answer({ different: [pair] });
    expect(all.store.getState().organisation.people.questions).toEqual([]);
    const again = board(undefined, storage);
    await again.read();
    expect(again.store.getState().organisation.loads.map(({ person }) => person.name)).toEqual([
      'Ann Lee',
      'Ann Lee',
    ]);
  });

  it.each(['nonsense', '[]', 'null', '{"same":5,"different":[1,{}]}'])('stored as %s is none', (text) => {
    const storage = memoryStorage();
    storage().setItem('answerable:organisation', text);
    expect(createOrganisationAnswers(storage).read()).toEqual({ same: [], different: [], bothRight: [] });
  });
});

it('an empty device has nothing to look over', async () => {
  const all = board([]);
  await all.read();
  expect(all.store.getState().organisation).toMatchObject({ members: [], loads: [], twice: [] });
});
