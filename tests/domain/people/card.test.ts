import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { cardOf } from '../../../src/domain/people/card';
import { cardMarkdown } from '../../../src/domain/people/cardMarkdown';

const today = '2026-11-21' as CalendarDate;
const matrix = matrixFromSketch(`
  people: Ann team=SRE fraction=0.8; Bob; Eve
                     | Architect = Ann, Bob (deputy) | Engineer = Bob | Security = Eve | Board
  ## Planning
  Set *cost* limits  | RA                            | R              | C              | I
  Pick a_runtime     | R (new services)              | A              |                | C
  ## Running
  Answer alerts      | C                             | RA             | I              |
  Write the report   | I                             | RA             |                |`);

const card = (of: Parameters<typeof cardOf>[1]) => {
  const made = cardOf(matrix, of, today);
  if (!made) throw new Error('There is a card.');
  return made;
};

describe('a card', () => {
  it('lists each row of a person once, under the code that binds most', () => {
    const { parts, about } = card({ personId: idOf('Ann') });
    expect(about).toBe('Architect · SRE · 80% of a week');
    expect(parts.map(({ title, rows }) => `${title}: ${rows.map(({ name }) => name).join(', ')}`)).toEqual([
      'Accountable for: Set *cost* limits',
      'Responsible for: Pick a_runtime',
      'Consulted on: Answer alerts',
      'Informed about: Write the report',
    ]);
    expect(parts[1]?.rows[0]?.condition).toBe('new services');
  });

  it('says whom to ask before acting, with the people behind the role', () => {
    expect(card({ roleId: idOf('Architect') }).askBefore).toEqual([
      { who: 'Security: Eve', rows: ['Set *cost* limits'] },
      { who: 'Board: vacant', rows: ['Pick a_runtime'] },
    ]);
  });

  it('says who covers, and that nobody does', () => {
    expect(card({ personId: idOf('Ann') }).cover).toEqual(['Architect: Bob']);
    expect(card({ personId: idOf('Eve') }).cover).toEqual(['Security: nobody']);
  });

  it('of a role says who holds it, or that it is vacant', () => {
    expect(card({ roleId: idOf('Engineer') }).about).toBe('Bob');
    expect(card({ roleId: idOf('Board') }).about).toBe('Vacant');
  });

  it('is nothing for someone who is gone', () => {
    expect(cardOf(matrix, { personId: idOf('None') }, today)).toBeNull();
  });

  it('is written as Markdown in which names stay text', () => {
    expect(cardMarkdown(card({ personId: idOf('Ann') }))).toBe(`# Ann

Architect · SRE · 80% of a week

## Accountable for (1)

- **RA** Set \\*cost\\* limits (Planning)

## Responsible for (1)

- **R** Pick a\\_runtime (Planning, new services)

## Consulted on (1)

- **C** Answer alerts (Running)

## Informed about (1)

- **I** Write the report (Running)

## Ask first

- Security: Eve (Set \\*cost\\* limits)
- Board: vacant (Pick a\\_runtime)

## Cover

- Architect: Bob
`);
  });
});
