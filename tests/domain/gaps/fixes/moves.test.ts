// Fixes that give work and its answer to other roles: to whom, how much, and what stays with the one who had it.
import { describe, expect, it } from 'vitest';
import { moveWork } from '../../../../src/domain/gaps/fixes/moveWork';
import { leaveOut, pushDown } from '../../../../src/domain/gaps/fixes/pushDown';
import { depthOf } from '../../../../src/domain/gaps/remarks/duty';
import { countAreas } from '../../../../src/domain/gaps/scope/areaCounts';
import type { RoleId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { afterEdit, contextOf } from '../../../support/testRule';
import { rowsOf } from '../../../support/told';

const role = (name: string) => idOf<RoleId>(name);
const contextFor = (sketch: string) => contextOf(matrixFromSketch(sketch));

describe('work is moved', () => {
  const rows = (busy: number, free: number) =>
    [
      ...Array.from({ length: busy }, (_, at) => `Busy ${at} | R | | A`),
      ...Array.from({ length: free }, (_, at) => `Free ${at} | | R | A`),
    ].join('\n');
  const offered = (sketch: string, count: number) =>
    moveWork(role('Crew'), count, contextFor(sketch)).map(({ label }) => label);

  it('to a role that does at most half as much, and something', () => {
    expect(offered(`| Crew | Clerk | Boss\n${rows(4, 2)}`, 1)).toEqual(['Move 1 activity to Clerk']);
    expect(offered(`| Crew | Clerk | Boss\n${rows(4, 3)}`, 1)).toEqual([]);
    expect(offered(`| Crew | Clerk | Boss\n${rows(4, 0)}`, 1)).toEqual([]);
  });

  it('to nobody outside, and to nobody for nothing or for more than there is', () => {
    for (const outside of ['%external', '@vendor', '[stakeholder=yes]'])
      expect(offered(`| Crew | Clerk ${outside} | Boss\n${rows(4, 2)}`, 1)).toEqual([]);
    expect(offered(`| Crew | Clerk | Boss\n${rows(4, 2)}`, 0)).toEqual([]);
    expect(offered(`| Crew | Clerk | Boss\n${rows(4, 2)}`, 4)).toEqual(['Move 4 activities to Clerk']);
    expect(offered(`| Crew | Clerk | Boss\n${rows(4, 2)}`, 5)).toEqual([]);
  });

  it('from rows in which the other has a part already, then from those of its section', () => {
    const sketch = `| Crew | Clerk | Boss
      ## One
      A | R |   | A
      B | R | C | A
      ## Two
      D | R |   | A
      E | R |   | A
      F |   | R | A`;
    const because = (count: number) =>
      moveWork(role('Crew'), count, contextFor(sketch)).map((fix) => fix.because);
    expect(because(1)).toEqual(['Clerk would be responsible for “B”.']);
    expect(because(3)).toEqual(['Clerk would be responsible for “B”, “D” and “E”.']);
    const [fix] = moveWork(role('Crew'), 1, contextFor(sketch));
    const after = fix && afterEdit(matrixFromSketch(sketch), fix.edit).after;
    expect(after && rowsOf(after)[1]).toBe('B: Crew C, Clerk R, Boss A');
  });
});

describe('the answer goes down', () => {
  const sketch = `| Boss | Crew | Clerk
    One   | A  | R |
    Two   | A  |   | R
    Three | AR |   | C
    Four  | A  | A | R`;
  const offered = (most: number) => pushDown(role('Boss'), most, contextFor(sketch));

  it('to those who do the work, on as many rows as are too many, and the one who had it is asked', () => {
    expect(offered(3).map(({ label }) => label)).toEqual([
      'Make the responsible roles accountable for 1 activity',
    ]);
    const [two] = offered(2);
    expect(two?.label).toBe('Make the responsible roles accountable for 2 activities');
    const after = two && afterEdit(matrixFromSketch(sketch), two.edit).after;
    expect(after && rowsOf(after).slice(0, 2)).toEqual(['One: Boss C, Crew RA', 'Two: Boss C, Clerk RA']);
  });

  it('on no row where it is enough already, or where too few have somebody else who does them', () => {
    expect([offered(4), offered(5), offered(1)]).toEqual([[], [], []]);
  });

  it('and who is only told is taken out of as many rows as asked, or of none', () => {
    const told = '| Boss | Crew\nOne | A | I\nTwo | A | I\nThree | A | R';
    const offer = (count: number) => leaveOut(role('Crew'), count, contextFor(told));
    expect(offer(2).map(({ label }) => label)).toEqual([
      'Remove Crew from 2 activities where it is only informed',
    ]);
    expect(offer(3)).toEqual([]);
    const [one] = offer(1);
    const after = one && afterEdit(matrixFromSketch(told), one.edit).after;
    expect(after && rowsOf(after)).toEqual(['One: Boss A', 'Two: Boss A, Crew I', 'Three: Boss A, Crew R']);
  });
});

describe('who could do it', () => {
  it('is counted where people were entered for each of the roles, and is not known else', () => {
    const { reading } = contextFor('| Boss = Ann | Crew = Ann, Ben (deputy) | Clerk\nPay | A | R | C');
    const depth = (...names: string[]) => depthOf(names.map(role), reading);
    expect([depth('Boss'), depth('Boss', 'Crew')]).toEqual([1, 2]);
    expect([depth('Clerk'), depth('Boss', 'Clerk'), depth(), depth('Nobody')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the areas of a matrix', () => {
  it('count rows in which somebody has a part, and rows of one name once', () => {
    const { reading } = contextFor(
      '| Boss | Crew\nPay #cost | A |\npay #cost | | R\nBuy #cost | | C\nSell #cost | |',
    );
    const counted = countAreas(reading);
    expect([counted.rows, counted.names, counted.home.get('cost')]).toEqual([3, 2, 2]);
  });
});
