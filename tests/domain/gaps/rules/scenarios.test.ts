// The button of a scenario with open questions: one press answers it, but only where nothing stays open.
import { expect, test } from 'vitest';
import { buttonsOf, placesOf, titlesOf } from '../../../support/told';

const RULE = 'scenario-unanswered';
const TEAM = `
  settings: scope=incident
                       | Commander @command | Engineer @platform | Dev @application | Support @business | Boss @leadership
  Fail over {failover} | A                  | R                  |                  |                   |
  Ship releases        | I                  | AR                 |                  |                   |`;

test('says in how many steps it is answered, and offers nothing where a question would stay open', () => {
  const titles = titlesOf(RULE, TEAM).map((title) => title.replace(': questions without an answer', ''));
  const told = buttonsOf(RULE, TEAM).map((labels, at) => `${titles[at]}: ${labels.join('; ')}`);
  expect(told.slice(0, 5)).toEqual([
    'Every incident: Answer it in 13 steps',
    'Regional cloud outage: Answer it in 3 steps',
    'Bad deploy: ',
    'Runaway cloud spend: Answer it in 7 steps',
    'Certificate expiry: Answer it in 3 steps',
  ]);
  expect(placesOf(RULE, TEAM)[1]).toEqual(['Fail over, Dev']);
});
