// What counts at 3 a.m.
import { describe, expect, it } from 'vitest';
import { judged, ROLES, ZONES } from './trick';

describe('at 3 a.m. the answer is yes', () => {
  const night = (check: string, rows: string, roles = ROLES, people = ZONES) =>
    judged(check, 'night', `${people}\n${roles}\n${rows}`);

  it('where the people are awake in turn', () => {
    expect(night('A1(failover)', 'Fail over {failover} | A').value).toBe('yes');
  });

  it('where the activity has a rota', () => {
    expect(
      night('DEPTH(failover,2)', 'Fail over {failover} [schedule=Weekly, Monday 09:00] | | A').value,
    ).toBe('yes');
  });

  it('where the role rotates', () => {
    const roles = ROLES.replace('@platform', '@platform %rotating');
    expect(night('DEPTH(failover,2)', 'Fail over {failover} | | A', roles).value).toBe('yes');
  });

  it.each(['out of hours', 'nights and weekends', '24/7', 'on call', 'outside business hours'])(
    'where the letter holds “%s”',
    (condition) => {
      expect(night('A1(failover)', `Fail over {failover} | A (${condition})`).value).toBe('yes');
    },
  );

  it.each([
    'business hours only',
    'Mon-Fri',
    'weekdays',
    'not at night',
    'except weekends',
    '9 to 5',
    'office hours',
    '9-17 h',
  ])('but not where it holds “%s”', (condition) => {
    expect(night('A1(failover)', `Fail over {failover} | A (${condition})`).value).toBe('no');
  });

  it('with one owner for the day and another for the night', () => {
    const row = 'Fail over {failover} | A (out of hours) | A (business hours only)';
    expect(night('A1(failover)', row).because).toContain('Commander (Ann, Ben)');
  });
});
