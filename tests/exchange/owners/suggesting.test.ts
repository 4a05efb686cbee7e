// What a file suggests for a matrix, and what taking it does.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acceptOwnerSuggestions } from '../../../src/domain/edits/acceptOwnerSuggestions';
import type { SectionId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import daci from '../../../src/domain/matrix/schemes/daci';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { NO_CHOICES, type OwnerChoices, takenFrom } from '../../../src/exchange/owners/chosen';
import { suggestOwners } from '../../../src/exchange/owners/ownerSuggestions';
import { readOwners } from '../../../src/exchange/owners/readOwners';
import { afterEdit, countedIds, pictureOf } from '../../support/edits';

const read = (text: string, name = 'CODEOWNERS') =>
  readOwners({ name, bytes: new TextEncoder().encode(text) });

const sketch = `
  people: Mia email=mia@acme.example
                            | Payments team | Site Reliability Engineer | Writer = Mia
  ## Run
  Take payments [scope=pay] | RA            | C                         | -
  Write the handbook        | -             | -                         | RA
`;

async function suggested(text: string, matrix: Matrix = matrixFromSketch(sketch)) {
  return { matrix, suggestions: suggestOwners(await read(text), matrix) };
}

function taken(
  { matrix, suggestions }: Awaited<ReturnType<typeof suggested>>,
  choices: OwnerChoices = NO_CHOICES,
) {
  const newId = countedIds();
  const section = newId<'section'>() as SectionId;
  return afterEdit(
    matrix,
    acceptOwnerSuggestions(matrix, takenFrom(suggestions, choices, matrix, section, newId)),
  );
}

test('a team without a role is suggested as one, with the layer that its name tells', async () => {
  const { suggestions } = await suggested('/infra/ @acme/platform-network\n/shop/ @acme/shoppers');
  expect(suggestions.teams.map(({ owner, as, ticked, layer }) => [owner.name, as, ticked, layer])).toEqual([
    ['Platform network', 'new', true, 'platform'],
    ['Shoppers', 'new', true, undefined],
  ]);
});

test('a role of the same name gets the handle, one of a like name is asked about', async () => {
  const { suggestions } = await suggested('/pay/ @acme/payments\n/ops/ @acme/SRE\n/x/ @tom');
  expect(
    suggestions.teams.map(({ owner, as, ticked, candidates }) => [owner.name, as, ticked, candidates]),
  ).toEqual([
    ['Payments', idOf('Payments team'), true, [idOf('Payments team')]],
    ['SRE', 'new', false, [idOf('Site Reliability Engineer')]],
    ['tom', 'new', false, []],
  ]);
});

test('a person who fills one role is that role', async () => {
  const { suggestions } = await suggested('/docs/ mia@acme.example');
  expect(suggestions.teams).toEqual([]);
  expect([...suggestions.known.values()]).toEqual([idOf('Writer')]);
});

test('a path whose row is there gets no second one; its path is offered', async () => {
  const { suggestions } = await suggested('/services/pay/ @acme/payments\n/handbook/ @acme/writers');
  expect(suggestions.rows).toEqual([]);
  expect(suggestions.paths.map(({ activityId, paths, ticked }) => [activityId, paths, ticked])).toEqual([
    [idOf('Take payments'), ['/services/pay/'], true],
    [idOf('Write the handbook'), ['/handbook/'], false],
  ]);
});

test('another owner in the file is asked about, and nothing is changed unless it is ticked', async () => {
  const given = await suggested('/services/pay/ @acme/checkout');
  const [question] = given.suggestions.questions;
  expect(question).toMatchObject({ here: ['Payments team'], owner: { name: 'Checkout' }, line: 1 });
  expect(pictureOf(taken(given))[2]).toBe('Take payments | RA | C | - | -');
  const ticked = new Map([[question?.key ?? '', true]]);
  expect(pictureOf(taken(given, { ...NO_CHOICES, ticked }))[2]).toBe('Take payments | R | C | - | A?');
});

test('taking adds roles and rows as one change whose cells are only suggested', async () => {
  const after = taken(await suggested('* @acme/shoppers\n/shop/ @acme/shoppers @acme/payments'));
  expect(pictureOf(after)).toEqual([
    '| Payments team | Site Reliability Engineer | Writer | Shoppers',
    '## Run',
    'Take payments | RA | C | - | -',
    'Write the handbook | - | - | RA | -',
    '## Services and code',
    'Review and approve all other changes | - | - | - | RA?',
    'Review and approve changes in /shop/ | R? | - | - | RA?',
  ]);
  const shop = Object.values(after.activities).find(({ scope }) => scope === '/shop/');
  expect(shop?.paths).toEqual(['/shop/']);
});

test('speaks of meanings: in a scheme with other letters the owner is its owner', async () => {
  const matrix = matrixFromSketch('| Someone\n## One\nDecide | A', daci);
  const after = taken(await suggested('/shop/ @acme/shoppers', matrix));
  expect(pictureOf(after).at(-1)).toBe('Review and approve changes in /shop/ | - | DA?');
});

test('two teams of one name become two roles', async () => {
  const after = taken(await suggested('/a/ @acme/web\n/b/ @other/web'));
  expect(pictureOf(after)[0]).toContain('| Web | Web (@other/web)');
});

test.for(['CODEOWNERS.github', 'CODEOWNERS.gitlab', 'catalog-info.yaml'])(
  'what was taken of %s is not suggested again',
  async (name) => {
    const text = readFileSync(new URL(`../../fixtures/owners/${name}`, import.meta.url), 'utf8');
    const facts = await read(text, name);
    const matrix = matrixFromSketch(sketch);
    const suggestions = suggestOwners(facts, matrix);
    const all = [...suggestions.teams, ...suggestions.rows, ...suggestions.paths];
    const ticked = new Map(all.map(({ key }) => [key, true]));
    const again = suggestOwners(facts, taken({ matrix, suggestions }, { ...NO_CHOICES, ticked }));
    expect([again.teams, again.rows, again.paths]).toEqual([[], [], []]);
  },
);
