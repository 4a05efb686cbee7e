import { expect, test } from 'vitest';
import { speaksOf } from '../../../../src/domain/gaps/scope/areaWords';
import { AREAS } from '../../../../src/domain/matrix/areas';
import { AREA_PHRASES, LANGUAGES, NO_AREA, type PhraseArea } from './areaPhrases';

const lists = Object.entries(AREA_PHRASES).flatMap(([area, texts]) =>
  texts.map((text, at) => [area as PhraseArea, LANGUAGES[at], text.split('; ')] as const),
);

test.each(lists)('what colleagues write about %s in %s speaks of it', (area, _, names) => {
  expect(names).toHaveLength(10);
  expect(names.filter((name) => !speaksOf(area, name))).toEqual([]);
});

test('a name that is about none of the areas speaks of none, but for two in a hundred and twenty', () => {
  const spoken = NO_AREA.flatMap((name) => AREAS.filter((area) => speaksOf(area, name)));
  // “Betriebsausflug” and “Job interviews” hold a word of running the service: then it is not called absent.
  expect(spoken).toEqual(['operations', 'operations']);
});
