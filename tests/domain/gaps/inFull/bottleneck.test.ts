// Where work waits: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('platform-bottleneck', () => {
  it('counts what applications wait for', () => {
    const sketch = `
      | Architect @platform = Ann | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11
      ${rows(9, 'Review service % !review | A | R')}
      ${rows(4, 'Pass it % !handoff | | AR')}
      Decide alone !decision | AR |`;
    expect(inFull('platform-bottleneck', sketch)).toEqual([
      'should: Architect has 9 of the 13 activities that applications wait for, 69%.',
      'at Architect',
    ]);
  });

  it('counts what applications ask of it, and tells it instead', () => {
    const sketch = `
      | Architect @platform = Ann | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11 | Boss @leadership
      ${rows(9, 'Write service % | C | AR |')}
      ${rows(4, 'Write tests % | | AR |')}
      Plan it | C | | AR`;
    expect(inFull('platform-bottleneck', sketch)).toEqual([
      'should: Architect is consulted on 9 activities of the 13 that applications own, 69%.',
      'at Architect',
      'Inform Architect instead of consulting, in 2 activities: Write service 1: Architect I, Engineer RA; Write service 2: Architect I, Engineer RA',
    ]);
  });

  it('counts the share from twelve on, and more than ten heads for each', () => {
    const said = loudness(
      'platform-bottleneck',
      '',
      `
      | Architect @platform = Ann | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11
      ${rows(8, 'Review service % !review | A | R')}
      ${rows(4, 'Review code % !decision | | AR')}`,
      `
      | Architect @platform = Ann | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11
      ${rows(7, 'Review service % !review | A | R')}
      ${rows(5, 'Review code % !decision | | AR')}`,
      `
      | Architect @platform = Ann | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11
      ${rows(11, 'Review service % !review | A | R')}`,
      `
      | Architect @platform = Ann | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10
      ${rows(8, 'Review service % !review | A | R')}
      ${rows(4, 'Review code % !decision | | AR')}`,
      `
      | Architect @platform = Ann | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11
      ${rows(9, 'Review service % !review | A | R')}
      ${rows(6, 'Review code % !decision | | AR')}`,
      `
      | Architect @platform = Ann | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11
      ${rows(10, 'Review service % !review | A | R')}
      ${rows(5, 'Review code % !decision | | AR')}`,
      `
      | Architect @platform = Ann, Bob (deputy) | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11
      ${rows(12, 'Review service % !review | R | A')}`,
      `
      people: Zed inactive
      | Architect @platform = Ann, Zed | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11
      ${rows(12, 'Unblock service % #unblock | A | R')}`,
      `
      | Architect @platform = Ann, Bob | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11
      ${rows(12, 'Review service % !review | R | A')}`,
      `
      | Architect @platform | Engineer @application = Dev1, Dev2, Dev3, Dev4, Dev5, Dev6, Dev7, Dev8, Dev9, Dev10, Dev11
      ${rows(12, 'Review service % !review | R | A')}`,
    );
    expect(said).toEqual([
      'should',
      'silent',
      'silent',
      'silent',
      'silent',
      'should',
      'should',
      'should',
      'silent',
      'silent',
    ]);
  });
});
