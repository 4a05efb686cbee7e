import { describe, expect, it } from 'vitest';
import { languageFrom, lookupFrom, wordsOf } from '../../../src/domain/recognition/lookup';
import { plainWords } from '../../../src/domain/recognition/plainWords';

const german = languageFrom('German', ['der', 'die'], [], {
  platform: 'netzwerk*',
  outage: 'störung* *ausfall',
  repair: 'beheb*',
  train: 'schulen',
});
const look = lookupFrom(
  { duties: { respond: ['<repair> <platform> <outage>'], command: ['leiten <outage> !<train>'] } },
  {},
  german,
);
const hitsOf = (name: string) => look(wordsOf(plainWords(name), german)).duties ?? [];
const tagsOf = (name: string) => hitsOf(name).map(({ tag }) => tag);

describe('words that say the same', () => {
  it('are found by how they begin and by how they end', () => {
    expect(german.wordFor('storungsmeldung').classes.has('outage')).toBe(true);
    expect(german.wordFor('serverausfalle').classes.has('outage')).toBe(true);
    expect(german.wordFor('einfall').classes.has('outage')).toBe(false);
  });

  it('may be two halves of one compound', () => {
    expect(tagsOf('Netzwerkausfälle beheben')).toEqual(['respond']);
    expect(tagsOf('Netzwerk beheben')).toEqual([]);
  });

  it('are not one word twice', () => {
    const twice = lookupFrom({ duties: { pair: ['<outage> <outage>'] } }, {}, german);
    expect(twice(wordsOf(plainWords('Störung melden'), german))).toEqual({});
    const both = twice(wordsOf(plainWords('Störung und Ausfall'), german));
    expect(both.duties?.map(({ tag }) => tag)).toEqual(['pair']);
  });

  it('keep a phrase away where one of them says that it is something else', () => {
    expect(tagsOf('Störung leiten')).toEqual(['command']);
    expect(tagsOf('Schulen, eine Störung zu leiten')).toEqual([]);
  });

  it('are told as they stand in the name', () => {
    expect(hitsOf('Die Störungen leiten')[0]?.phrase).toBe('storungen leiten');
  });
});

describe('a phrase of one word', () => {
  const english = languageFrom('English', ['the'], []);
  const find = lookupFrom({ concerns: { platform: ['servers'], people: ['staffing'] } }, {}, english);
  const found = (name: string) =>
    find(wordsOf(plainWords(name), english)).concerns?.map(({ tag }) => tag) ?? [];

  it('is that noun in singular or plural, and no verb of the same stem', () => {
    expect(found('Patch the server')).toEqual(['platform']);
    expect(found('Serve the public')).toEqual([]);
    expect(found('Mail the staff')).toEqual([]);
  });
});
