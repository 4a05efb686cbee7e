// A button that gave a letter which the role had already, under a condition, changed nothing.
import { expect, test } from 'vitest';
import { afterButton, buttonsOf, toldOf } from '../../../support/told';

const NETWORK = (cell: string) => `
                                         | Architect @platform | Engineer @application
  Choose a network #architecture !decision | AR                | ${cell}`;

const RULE = 'architecture-without-application-context';
const [UNDER, NEVER] = [NETWORK('C (by night)'), NETWORK('')];

test('the button says that the condition goes, and the gap is closed', () => {
  expect(toldOf(RULE, UNDER)).toHaveLength(1);
  const button = 'Consult Engineer, and not only “by night”';
  expect(buttonsOf(RULE, UNDER)).toEqual([[button]]);
  const [activity] = Object.values(afterButton(RULE, UNDER, button).activities);
  expect(activity?.conditions).toBeUndefined();
  expect(Object.values(activity?.assignments ?? {})).toHaveLength(2);
});

test('without a condition it says nothing of one', () => {
  expect(buttonsOf(RULE, NEVER)).toEqual([['Consult Engineer']]);
});
