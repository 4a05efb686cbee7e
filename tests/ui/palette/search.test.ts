import { describe, expect, it } from 'vitest';
import { nearest, search, soughtFrom } from '../../../src/ui/palette/search';

const found = (labels: readonly string[], typed: string, most = 10) =>
  search(soughtFrom(labels.map((label) => ({ label }))), typed, most).map(({ label }) => label);

describe('search', () => {
  it('gives everything in order while nothing is typed', () => {
    expect(found(['Pay', 'Buy'], '  ')).toEqual(['Pay', 'Buy']);
  });

  it('puts the name itself first, then its beginnings, then words, then parts of words', () => {
    const labels = ['Postmortem', 'Watch the cost', 'Cost boundaries', 'Cost', 'Set cost limits'];
    expect(found(labels, 'cost')).toEqual(['Cost', 'Cost boundaries', 'Watch the cost', 'Set cost limits']);
    expect(found(labels, 'ost')).toEqual([
      'Postmortem',
      'Watch the cost',
      'Cost boundaries',
      'Cost',
      'Set cost limits',
    ]);
  });

  it('puts what begins a word before what stands inside one, whatever the order given', () => {
    expect(found(['Glacier cost', 'Recosting', 'Postmortem of cost'], 'cost')).toEqual([
      'Glacier cost',
      'Postmortem of cost',
      'Recosting',
    ]);
    expect(found(['Precise limits', 'Limits of precision'], 'lim pre')).toEqual([
      'Precise limits',
      'Limits of precision',
    ]);
    expect(found(['Oppression limits', 'Limits of precision'], 'lim pre')).toEqual([
      'Limits of precision',
      'Oppression limits',
    ]);
  });

  it('finds by other words only where they begin with what is typed, and ranks these last', () => {
    const entries = [
      { label: 'Theme', words: 'theme dark' },
      { label: 'Export the dark web' },
      { label: 'x', words: 'sidedark' },
    ];
    expect(search(soughtFrom(entries), 'dark', 10).map(({ label }) => label)).toEqual([
      'Export the dark web',
      'Theme',
    ]);
  });

  it('wants every word, in any order', () => {
    expect(found(['Set the cost limits', 'Set limits'], 'limits cost')).toEqual(['Set the cost limits']);
  });

  it('takes no notice of capitals, accents and further spaces', () => {
    expect(found(['Évaluer le Coût'], ' evaluer   cout ')).toEqual(['Évaluer le Coût']);
  });

  it('gives no more than asked for', () => {
    expect(found(['a1', 'a2', 'a3'], 'a', 2)).toEqual(['a1', 'a2']);
  });
});

describe('nearest', () => {
  const near = (labels: readonly string[], typed: string) =>
    nearest(soughtFrom(labels.map((label) => ({ label }))), typed, 2).map(({ label }) => label);

  it('has the most of the words, and no more than asked for', () => {
    const labels = ['Compare', 'Share a link', 'Share with a team', 'Shares of teams', 'Team sharing'];
    expect(near(labels, 'share the team')).toEqual(['Share with a team', 'Shares of teams']);
    expect(near(labels, 'compare last year')).toEqual(['Compare']);
  });

  it('takes no notice of words below three letters, and finds nothing where none is there', () => {
    expect(near(['Is it on'], 'is it on')).toEqual([]);
    expect(near(['The list'], 'the zebra')).toEqual(['The list']);
    expect(near(['Compare'], 'zebra crossing')).toEqual([]);
  });
});
