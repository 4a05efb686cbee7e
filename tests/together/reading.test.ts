import { expect, it } from 'vitest';
import { applyPatches } from '../../src/domain/matrix/patching';
import { patchesTo } from '../../src/together/document/reading';

const place = { kind: 'scenarios', id: 'scenario-0000001' } as const;

it('the first question that others give to a scenario arrives, although its map was missing', () => {
  const said = { id: place.id, order: 'a0', questions: { one: null } };
  const shown = { scenarios: { [place.id]: { id: place.id, order: 'a0' } } };
  const { value } = applyPatches(shown, patchesTo(place, shown.scenarios[place.id], said));
  expect(value.scenarios[place.id]).toEqual(said);
});
