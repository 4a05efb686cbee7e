// Kinds of work that tables by other hands name in a word or two, and names that only sound like them, in six languages.
import { expect, it } from 'vitest';
import { readIn } from '../../support/readIn';
import { phrases, scoreOf } from '../../trust/report/phrases';

const list = phrases.filter((phrase) => phrase.list === 'thirty-first');
const LANGUAGES = ['English', 'German', 'French', 'Spanish', 'Italian', 'Portuguese'];

it.each(LANGUAGES)('at least 95 of 100 terse rows are known in %s', (language) => {
  const rows = list.filter((phrase) => phrase.language === language && phrase.must.size > 0);
  const known = rows.filter(({ name }) => {
    const { concerns, duties } = readIn(language, name);
    return concerns.length + duties.length > 0;
  });
  expect(rows.length).toBeGreaterThan(30);
  expect(known.length / rows.length).toBeGreaterThanOrEqual(0.95);
});

it.each(['concerns', 'duties'] as const)('at least 95 of 100 %s are found, and are right', (part) => {
  const { asked, found, said, right } = scoreOf(list, part);
  expect(found / asked).toBeGreaterThanOrEqual(0.95);
  expect(right / said).toBeGreaterThanOrEqual(0.95);
});

it.each([
  ['English', 'Project plan and milestones'],
  ['German', 'Meilensteine und Projektplan'],
  ['French', 'Planning du projet'],
  ['Spanish', 'Calendario del proyecto'],
  ['Italian', 'Piano di progetto'],
  ['Portuguese', 'Cronograma do projeto'],
])('what is planned is no delivery in %s: %s', (language, name) => {
  const { concerns } = readIn(language, name);
  expect(concerns.map(({ tag }) => tag)).toEqual(['planning']);
});
