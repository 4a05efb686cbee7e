// What the buttons of the audit do: in which order they are offered, and what the matrix is after them.
import { describe, expect, it, test } from 'vitest';
import { auditFixesFor } from '../../../../src/domain/gaps/fixes/auditFixesFor';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { afterEdit, contextOf } from '../../../support/testRule';
import { holdersOf, rowsOf } from '../../../support/told';
import { judged } from '../trick';

const fixes = (check: string, sketch: string) =>
  judged(check, 'day', sketch).fixes(auditFixesFor(contextOf(matrixFromSketch(sketch))));
const buttons = (check: string, sketch: string) => fixes(check, sketch).map(({ label }) => label);
function pressed(check: string, sketch: string, at = 0): Matrix {
  const fix = fixes(check, sketch)[at];
  if (!fix) throw new Error(`There is no button ${at}: ${buttons(check, sketch).join('; ')}`);
  return afterEdit(matrixFromSketch(sketch), fix.edit).after;
}

describe('a row that nobody answers for', () => {
  const head = '| Incident Commander @command | Crew | Clerk | Head @leadership';

  it('is offered to who does it, who is asked, who commands and who leads, three in all', () => {
    const sketch = `${head}\nSort {triage} | | R | C |`;
    expect(buttons('A1(triage)', sketch)).toEqual([
      'Make Crew Accountable for “Sort”',
      'Make Clerk Accountable for “Sort”',
      'Make Incident Commander Accountable for “Sort”',
    ]);
    expect(rowsOf(pressed('A1(triage)', sketch))).toEqual(['Sort: Crew RA, Clerk C']);
    expect(buttons('A1(triage)', `${head}\nSort {triage} | | | |`).slice(0, 2)).toEqual([
      'Make Incident Commander Accountable for “Sort”',
      'Make Head Accountable for “Sort”',
    ]);
  });

  it('or nobody does, is offered with that letter', () => {
    const sketch = `${head}\nSort {triage} | | | C |`;
    expect(buttons('R+(triage)', sketch)[0]).toBe('Make Clerk Responsible for “Sort”');
    expect(rowsOf(pressed('R+(triage)', sketch))).toEqual(['Sort: Clerk R']);
  });

  it('keeps one of several, and the others go on doing it', () => {
    const sketch = '| A | B | C | D\nSort {triage} | A | A | A | A';
    expect(buttons('A1(triage)', sketch)).toEqual(
      ['A', 'B', 'C'].map((name) => `Keep ${name} as the only owner of “Sort”`),
    );
    expect(rowsOf(pressed('A1(triage)', sketch, 1))).toEqual(['Sort: A R, B A, C R, D R']);
  });
});

describe('somebody who must not answer', () => {
  it('hands over to the likeliest other, or keeps only the work', () => {
    const two = '| Board @leadership | Crew\nSort {triage} | A | R';
    expect(buttons('FREE(triage,leadership)', two)).toEqual(['Move “Sort” from Board to Crew']);
    expect(rowsOf(pressed('FREE(triage,leadership)', two))).toEqual(['Sort: Board C, Crew RA']);
    const one = '| Board @leadership\nSort {triage} | A';
    expect(buttons('FREE(triage,leadership)', one)).toEqual(['Make Board no longer accountable for “Sort”']);
    expect(rowsOf(pressed('FREE(triage,leadership)', one))).toEqual(['Sort: Board R']);
  });
});

describe('work that too few people can do', () => {
  const sketch = (count: number, more = '') =>
    `people: Ann; Ben; Cyd; Dan inactive\n| Crew = ${['Ann', 'Ben'].slice(0, count).join(', ')}${more}\nSort {triage} | A`;

  it('gets as many deputies as are lacking, at once', () => {
    expect(buttons('DEPTH(triage,2)', sketch(1)).slice(0, 2)).toEqual([
      'Make Ben a deputy in Crew',
      'Make Cyd a deputy in Crew',
    ]);
    expect(buttons('DEPTH(triage,3)', sketch(1))).toEqual([
      'Make Ben a deputy in Crew and make Cyd a deputy in Crew',
    ]);
    expect(holdersOf(pressed('DEPTH(triage,3)', sketch(1)))).toEqual([
      'Crew: Ann, Ben (deputy), Cyd (deputy)',
    ]);
    expect(buttons('DEPTH(triage,4)', sketch(1))).toEqual([]);
  });

  it('is done by a role of others too, where that is enough', () => {
    const two = 'people: Ann; Ben\n| Crew = Ann | Clerk = Ben | Same = Ann\nSort {triage} | A | |';
    expect(buttons('DEPTH(triage,2)', two)).toContain('Make Clerk Responsible for “Sort”');
    expect(buttons('DEPTH(triage,2)', two)).not.toContain('Make Same Responsible for “Sort”');
    expect(buttons('DEPTH(triage,3)', two)).not.toContain('Make Clerk Responsible for “Sort”');
  });
});

test('one person who would do two things at once gets a deputy in the second, or hands it over', () => {
  const sketch =
    'people: Ann; Ben; Cyd\n| Boss = Ann | Crew = Ann | Clerk = Ben\nLead {command} | AR | |\nRepair {respond-platform} | | AR |';
  const offered = buttons('SEP(command,respond-platform)', sketch);
  expect(offered[0]).toBe('Make Ben a deputy in Crew');
  expect(offered).toContain('Make Ben a deputy in Boss');
  expect(offered).toContain('Move “Repair” from Crew to Clerk');
  expect(offered.join()).not.toContain('Make Ann');
});

describe('a function that no role is', () => {
  it('is added with its layer and its letter, and is there for the next', () => {
    const sketch = '| Boss @command\nSort {triage} | A';
    expect(buttons('CI(triage,FIN)', sketch)).toHaveLength(1);
    expect(fixes('CI(triage,FIN)', sketch)[0]).toMatchObject({ widens: true });
    const made = pressed('CI(triage,FIN)', sketch);
    const [, added] = Object.values(made.roles);
    expect(added).toMatchObject({ origin: 'FIN', layer: 'business' });
    expect(judged('CI(triage,FIN)', 'day', sketch).value).toBe('no');
    expect(rowsOf(made)[0]).toBe(`Sort: Boss A, ${added?.name} I`);
    const wide = '| Boss @command | Clerk @business\nSort {triage} | A |';
    expect(fixes('CI(triage,LEG)', wide)[0]).toMatchObject({ widens: true });
  });

  it('that owns makes room: who owned goes on doing it', () => {
    const sketch = '| Boss @command\nSort {triage} | A';
    const made = pressed('OWNS(triage,FIN)', sketch);
    expect(rowsOf(made)[0]).toMatch(/^Sort: Boss R, .+ A$/);
  });
});

test('a part that a function should have is given to each of its roles, three at most', () => {
  const sketch =
    '| Boss @command | A @business | B @business | C @business | D @business\nSort {triage} | A | | | |';
  expect(buttons('RC(triage,business)', sketch)).toHaveLength(3);
  const owned = '| Boss @command | Head @leadership\nSort {triage} | A |';
  expect(buttons('OWNS(triage,leadership)', owned)).toEqual([
    'Make Head Accountable for “Sort” instead of Boss',
  ]);
  expect(rowsOf(pressed('OWNS(triage,leadership)', owned))).toEqual(['Sort: Boss R, Head A']);
});

describe('a role that is empty', () => {
  const sketch =
    'people: Ann; Ben; Cyd\n| Boss = Ann | Crew | Clerk = Ben | Head = Cyd | Aide = Cyd\nSort {triage} | C | A | R | I |';

  it('is filled, or hands its work to one of the two likeliest roles that someone fills', () => {
    expect(buttons('ST(triage)', sketch).filter((label) => label.startsWith('Move'))).toEqual([
      'Move “Sort” from Crew to Clerk',
      'Move “Sort” from Crew to Boss',
    ]);
    expect(rowsOf(pressed('ST(triage)', sketch, buttons('ST(triage)', sketch).length - 2))[0]).toContain(
      'Clerk RA',
    );
  });
});

describe('what must not be with a party', () => {
  it('goes to the likeliest role that is not of it, row by row', () => {
    const sketch = '| Board @leadership | Chair @leadership | Crew | Clerk\nSort {triage} | A | C | C | R';
    expect(buttons('FREE(triage,leadership)', sketch)).toEqual(['Move “Sort” from Board to Clerk']);
  });
});

test('two sides of which one is not fully known are not known, and are no if the one person is all there is', () => {
  const sep = (sketch: string) => {
    const { value, because } = judged('SEP(command,respond-platform)', 'day', sketch);
    return `${value}: ${because}`;
  };
  const rows = 'Lead {command} | AR | |\nRepair {respond-platform} | | AR | ';
  expect(sep(`| Boss = Ann | Crew = Ann | Clerk\n${rows}`)).toMatch(/^no: Ann would do both/);
  expect(sep(`| Boss = Ann | Crew = Ann | Clerk\n${rows}R`)).toMatch(/^unknown: Clerk has no people/);
  expect(sep(`| Boss = Ann | Crew = Ben | Clerk\n${rows}R`)).toMatch(/^yes: Ann and Ben can each/);
});

describe('a date', () => {
  const exercised = (date: string) => {
    const { value, because } = judged(
      'ATTR(triage,exercisedOn)',
      'day',
      `| Boss\nSort {triage} [exercisedOn=${date}]`,
    );
    return `${value}: ${because}`;
  };

  it('of today has been, one of tomorrow is planned, and one of more than a year ago is too old', () => {
    expect(exercised('2026-11-21')).toMatch(/^yes/);
    expect(exercised('2026-11-22')).toBe('no: “Sort” is planned for 2026-11-22, not done.');
    expect(exercised('2025-11-21')).toMatch(/^yes/);
    expect(exercised('2025-11-20')).toMatch(/^no: .*more than a year ago/);
  });
});
