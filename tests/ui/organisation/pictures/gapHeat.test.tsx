import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { MemberFacts, RuleCount } from '../../../../src/domain/organisation/facts/memberFacts';
import { organisationOf } from '../../../../src/domain/organisation/organisation';
import { GapHeat } from '../../../../src/ui/organisation/pictures/GapHeat';
import { members } from '../../../support/members';

const SURE: RuleCount = { title: 'Nobody is on call', severity: 'should', count: 2, sure: 2 };
const GUESSED: RuleCount = { ...SURE, carefully: 'Perhaps nobody is on call', count: 3, sure: 0 };

function shown(...counts: readonly RuleCount[]) {
  const [first] = members({ First: '| Lead | Engineer\nPlan | A | R' });
  const onBehind = vi.fn();
  const all = counts.map((count, at): MemberFacts => {
    if (!first?.gaps) throw new Error('There is a first matrix with its gaps.');
    const byRule = new Map([['on-call-unowned', count]]);
    return { ...first, key: `matrix-${at}`, name: `Matrix ${at + 1}`, gaps: { ...first.gaps, byRule } };
  });
  render(<GapHeat organisation={organisationOf(all)} onBehind={onBehind} />);
  const name = () => within(screen.getByRole('table')).getByRole('rowheader');
  return { name, onBehind };
}

test('a gap that is only guessed in each matrix is called a guess', () => {
  expect(shown(GUESSED, GUESSED).name().textContent).toContain('Perhaps nobody is on call');
});

test('a gap that is sure in some matrices says in how many of its gaps', () => {
  const { name } = shown(GUESSED, SURE);
  expect(name().textContent).toContain('Nobody is on call sure in 2 of 5');
});

test('a gap that is sure in each matrix is a fact', () => {
  const { name } = shown(SURE, SURE);
  expect(name().textContent).toContain('Nobody is on call');
  expect(name().textContent).not.toContain('sure');
});

test('the number of one matrix is called by what is known there', async () => {
  const { onBehind } = shown(GUESSED, SURE);
  await userEvent.click(screen.getByRole('button', { name: 'Perhaps nobody is on call, Matrix 1: 3 gaps' }));
  expect(onBehind.mock.calls[0]?.[0].title).toBe('Perhaps nobody is on call: Matrix 1');
  expect(screen.getByRole('button', { name: 'Nobody is on call, Matrix 2: 2 gaps' })).toBeTruthy();
});
