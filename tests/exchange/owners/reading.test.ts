// What files about owners say, read from files as people write them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OwnerFacts } from '../../../src/exchange/owners/ownerFacts';
import { readOwners } from '../../../src/exchange/owners/readOwners';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/owners/${name}`, import.meta.url));
const read = (name: string) => readOwners({ name, bytes: fixture(name) });
const readText = (text: string, name = 'CODEOWNERS') =>
  readOwners({ name, bytes: new TextEncoder().encode(text) });

const ownersOf = ({ things }: OwnerFacts) =>
  things.map(({ line, name, owners }) => `${line} ${name}: ${owners.map(({ text }) => text).join(' ')}`);
const problemsOf = ({ problems }: OwnerFacts) => problems.map(({ line, message }) => `${line} ${message}`);

describe('CODEOWNERS as at GitHub', () => {
  test('gives each path its owners, the later line winning', async () => {
    expect(ownersOf(await read('CODEOWNERS.github'))).toEqual([
      '2 *: @acme/shop-maintainers',
      '4 /docs/: @acme/writers docs@acme.example',
      '6 /services/search/: @acme/search @mia-k',
      '7 *.sql: @acme/data-platform',
      '9 /assets/press kit/: @acme/marketing',
      '13 /services/payments/: @acme/checkout',
    ]);
  });

  test('names the place of everything that has no effect', async () => {
    expect(problemsOf(await read('CODEOWNERS.github'))).toEqual([
      '5 “/services/payments/” has no effect: line 13 (“/services/payments/”) matches the same files and comes later.',
      '8 “/services/search/legacy/” has no owner.',
      '10 “legal” is not a handle (@team) or an email address and was skipped.',
      '10 “/services/pay*/terms.md” has no owner.',
    ]);
  });

  test('tells teams, people and addresses apart', async () => {
    const facts = await readText('/a/ @acme/web-shop @mia mia@acme.example');
    expect(facts.things[0]?.owners.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'team Web shop',
      'person mia',
      'person Mia',
    ]);
  });

  test('says when a wide line at the end takes everything from those before it', async () => {
    const facts = await readText('/a/b/ @acme/one\n/c/ @acme/two\n/a/ @acme/three\n* @acme/all');
    expect(ownersOf(facts)).toEqual(['4 *: @acme/all']);
    expect(facts.problems).toHaveLength(3);
  });

  test('refuses a text that names no paths', async () => {
    await expect(readText('# nothing here\n\n')).rejects.toThrow(
      'This is not a CODEOWNERS file: no line assigns a path to an owner.',
    );
  });
});

describe('CODEOWNERS as at GitLab', () => {
  test('gives a section its owners where a path has none, and joins sections of one name', async () => {
    const facts = await read('CODEOWNERS.gitlab');
    expect(ownersOf(facts)).toEqual([
      '1 *: @acme/everyone',
      '4 /docs/: @acme/docs/writers',
      '5 README.md: @acme/docs/writers',
      '6 #notes/: @acme/docs/notes',
      '9 /db/: @acme/dba',
      '10 /db/migrations/: @@maintainer',
      '13 /handbook/: @acme/docs/writers',
    ]);
    expect(facts.things[4]?.about).toEqual(['section Database (optional)']);
    expect(problemsOf(facts)).toEqual([
      '15 “!/docs/generated/” is an exclusion and was skipped: a matrix has no activity for unowned paths.',
    ]);
  });
});

describe('a Backstage catalog', () => {
  test('gives components, systems and interfaces their owners', async () => {
    const facts = await read('catalog-info.yaml');
    expect(facts.things.map(({ kind, name, owners }) => `${kind} ${name}: ${owners[0]?.name}`)).toEqual([
      'component Payments API: Payments Engineering',
      'component old-cart: Checkout',
      'system shop: Shop leads',
      'api catalogue-api: undefined',
    ]);
    expect(facts.things[0]).toMatchObject({
      paths: ['/services/payments/'],
      about: ['service', 'production', 'part of shop'],
      line: 1,
    });
    expect(facts.things[1]?.doubt).toBe('it is deprecated');
    expect(facts.teams[0]?.owner).toMatchObject({ handle: '@acme/payments', kind: 'team' });
  });

  test('names the place of what it leaves out', async () => {
    expect(problemsOf(await read('catalog-info.yaml'))).toEqual([
      '28 “catalogue-api” has no owner: “spec.owner” is missing.',
      '57 “others” refers to other files. Select them too.',
      '64 “new-service” is a template, which has no service owner.',
      '68 Skipped: this part has no “kind” and “metadata.name”.',
    ]);
  });

  test('is known by its content when it is pasted', async () => {
    const facts = await readText('kind: System\nmetadata:\n  name: shop\nspec:\n  owner: user:mia\n', '');
    expect(facts.form).toBe('Backstage catalog');
    expect(facts.things[0]?.owners[0]).toMatchObject({ kind: 'person', name: 'Mia' });
  });
});
