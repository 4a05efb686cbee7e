// The row that is offered as what is missing, under a name that we do not know.
import { expect, it } from 'vitest';
import { lines } from '../../../support/sketchLines';
import { buttonsOf } from '../../../support/told';

const offered = (name: string) =>
  buttonsOf(
    'security-unowned',
    lines('settings: scope=security+build', '| Lead | Ann', 'Code #delivery | A | R', `${name} | A | R`),
  ).flat();

it('may be one that sounds like it', () => {
  expect(offered('Security policy updates')).toContain('“Security policy updates” covers this');
});

it.each(['Handover of security policy updates', 'Hand over security policies', 'Security policies !handoff'])(
  'is none that hands it over: %s',
  (name) => {
    expect(offered(name).filter((label) => label.endsWith('covers this'))).toEqual([]);
    expect(offered(name)).not.toEqual([]);
  },
);
