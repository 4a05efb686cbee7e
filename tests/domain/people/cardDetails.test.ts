// What a card says beside its rows: who somebody is, whom to ask, who covers, under which conditions.
import { describe, expect, it } from 'vitest';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { type Card, cardOf } from '../../../src/domain/people/card';
import { cardMarkdown } from '../../../src/domain/people/cardMarkdown';
import { TODAY } from '../../support/testRule';

function card(sketch: string, of: { person: string } | { role: string }): Card {
  const key = 'person' in of ? { personId: idOf<never>(of.person) } : { roleId: idOf<never>(of.role) };
  const made = cardOf(matrixFromSketch(sketch), key, TODAY);
  if (!made) throw new Error('There is no card.');
  return made;
}

describe('who a card is of', () => {
  it('says roles, team, part of the week, kind and that somebody has left, where there is something to say', () => {
    const about = (person: string, roles: string) =>
      card(`people: ${person}\n| ${roles}\nPay | A`, { person: 'Ann' }).about;
    expect(about('Ann', 'Boss = Ann')).toBe('Boss');
    expect(about('Ann team=Core fraction=0.5 kind=external', 'Boss = Ann | Crew = Ann')).toBe(
      'Boss and Crew · Core · 50% of a week · external',
    );
    expect(about('Ann fraction=1', 'Boss = Ann | Crew = Ann | Clerk = Ann')).toBe('Boss, Crew and Clerk');
    expect(about('Ann inactive', 'Boss')).toBe('No role · has left');
  });

  it('of a role says its people and its team', () => {
    expect(card('| Boss [team=Core] = Ann, Bob\nPay | A', { role: 'Boss' }).about).toBe('Ann and Bob · Core');
    expect(card('| Boss\nPay | A', { role: 'Boss' }).about).toBe('Vacant');
  });

  it('is of nobody who is not there', () => {
    const matrix = matrixFromSketch('| Boss\nPay | A');
    expect(cardOf(matrix, { roleId: idOf('Nobody') }, TODAY)).toBeNull();
    expect(cardOf(matrix, { personId: idOf('Nobody') }, TODAY)).toBeNull();
  });
});

describe('the rows of a card', () => {
  it('carry their conditions, all of them, and none where there is none', () => {
    const { parts } = card('| Boss = Ann | Crew = Ann\nPay | A (over 10k) | R (by day)\nBuy | A |', {
      person: 'Ann',
    });
    expect(parts[0]?.rows.map(({ name, condition }) => [name, condition])).toEqual([
      ['Pay', 'over 10k; by day'],
      ['Buy', undefined],
    ]);
  });

  it('say what was confirmed where somebody was asked', () => {
    const { parts } = card('| Boss = Ann\nPay | A\nBuy | A\nsaid: Ann yes about Pay', { person: 'Ann' });
    const [pay, buy] = parts[0]?.rows ?? [];
    expect(pay?.agreement).toContain('Ann');
    expect(buy).not.toHaveProperty('agreement');
  });
});

describe('whom to ask first', () => {
  it('is who is asked on most of the rows that the card acts on, and not on those it only hears of', () => {
    const { askBefore } = card(
      '| Boss = Ann | Crew = Bob | Clerk\nOne | A | | C\nTwo | R | C | C\nThree | I | C | C\nFour | A | I |',
      { role: 'Boss' },
    );
    expect(askBefore).toEqual([
      { who: 'Clerk: vacant', rows: ['One', 'Two'] },
      { who: 'Crew: Bob', rows: ['Two'] },
    ]);
  });
});

describe('who covers', () => {
  const cover = (people: string, holders: string) =>
    card(`people: ${people}\n| Boss = ${holders}\nPay | A`, { role: 'Boss' }).cover;

  it('is the deputies, else the other holders, else nobody', () => {
    expect(cover('Ann', 'Ann')).toEqual(['Boss: nobody']);
    expect(cover('Ann', 'Ann, Bob')).toEqual(['Boss: its 2 holders cover for each other']);
    expect(cover('Ann', 'Ann, Bob (deputy), Cyd (deputy)')).toEqual(['Boss: Bob and Cyd']);
  });

  it('says who stands in now, once', () => {
    expect(cover('Ann inactive', 'Ann, Bob (deputy)')).toEqual(['Boss: Bob (deputy for Ann) now']);
    expect(cover('Ann', 'Ann, Bob (cover for Ann), Cyd (deputy)')).toEqual([
      'Boss: Bob (cover for Ann) now and Cyd',
    ]);
  });
});

it('as Markdown has each part only where there is something in it', () => {
  const row = { activityId: idOf<never>('x'), name: 'Pay', sectionName: 'Plan', letters: ['R', 'A'] };
  const empty: Card = { name: 'Ann', about: 'Boss', parts: [], askBefore: [], cover: [] };
  expect(cardMarkdown(empty)).toBe('# Ann\n\nBoss\n\nNo assignments yet.\n');
  const parts = [
    { title: 'Accountable for', rows: [{ ...row, condition: 'by day', agreement: 'Confirmed' }, row] },
  ];
  const text = cardMarkdown({
    ...empty,
    parts,
    askBefore: [{ who: 'Bob', rows: ['Pay', 'Buy'] }],
    cover: ['Boss: Bob'],
  });
  expect(text).toContain(
    '## Accountable for (2)\n\n- **RA** Pay (Plan, by day). Confirmed\n- **RA** Pay (Plan)\n',
  );
  expect(text).toContain('## Ask first\n\n- Bob (Pay; Buy)\n');
  expect(text).toContain('## Cover\n\n- Boss: Bob\n');
  expect(text).not.toContain('No assignments');
});
