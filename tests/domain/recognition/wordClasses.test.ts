import { describe, expect, it } from 'vitest';
import { languageFrom, lookupFrom, wordsOf } from '../../../src/domain/recognition/lookup';

const german = languageFrom('German', ['der', 'die'], [], {
  platform: 'netzwerk*',
  outage: 'störung* *ausfall',
  repair: 'beheb*',
  train: 'schulen',
});
const look = lookupFrom(
  { respond: ['<repair> <platform> <outage>'], command: ['leiten <outage> !<train>'] },
  {},
  german,
);
const tagsOf = (name: string) => look(wordsOf(name, german)).map(({ tag }) => tag);

describe('words that say the same', () => {
  it('are found by how they begin and by how they end', () => {
    expect(german.classesOf('storungsmeldung').has('outage')).toBe(true);
    expect(german.classesOf('serverausfalle').has('outage')).toBe(true);
    expect(german.classesOf('einfall').has('outage')).toBe(false);
  });

  it('may be two halves of one compound', () => {
    expect(tagsOf('Netzwerkausfälle beheben')).toEqual(['respond']);
    expect(tagsOf('Netzwerk beheben')).toEqual([]);
  });

  it('are not one word twice', () => {
    const twice = lookupFrom({ pair: ['<outage> <outage>'] }, {}, german);
    expect(twice(wordsOf('Störung melden', german))).toEqual([]);
    expect(twice(wordsOf('Störung und Ausfall', german)).map(({ tag }) => tag)).toEqual(['pair']);
  });

  it('keep a phrase away where one of them says that it is something else', () => {
    expect(tagsOf('Störung leiten')).toEqual(['command']);
    expect(tagsOf('Schulen, eine Störung zu leiten')).toEqual([]);
  });

  it('are told as they stand in the name', () => {
    expect(look(wordsOf('Die Störungen leiten', german))[0]?.phrase).toBe('storungen leiten');
  });
});

describe('a phrase of one word', () => {
  const english = languageFrom('English', ['the'], []);
  const find = lookupFrom({ platform: ['servers'], people: ['staffing'] }, {}, english);
  const found = (name: string) => find(wordsOf(name, english)).map(({ tag }) => tag);

  it('is that noun in singular or plural, and no verb of the same stem', () => {
    expect(found('Patch the server')).toEqual(['platform']);
    expect(found('Serve the public')).toEqual([]);
    expect(found('Mail the staff')).toEqual([]);
  });
});
