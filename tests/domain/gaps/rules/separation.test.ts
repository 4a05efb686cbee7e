// What the rules about kinds of people, duties to keep apart, time zones and training say beyond their two examples.
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { findingsOf, saidOf } from '../../../support/testRule';

const rule = (id: string) => {
  const found = ruleList.find((one) => one.id === id);
  if (!found) throw new Error(`There is no rule "${id}".`);
  return found;
};
const said = (id: string, sketch: string) => saidOf(id, sketch);
const severities = (id: string, sketch: string) =>
  findingsOf(rule(id), matrixFromSketch(sketch)).map(({ severity }) => severity);

describe('fractional and external people', () => {
  it('may answer for strategy, not for incidents', () => {
    const sketch = (row: string) =>
      `people: Ann kind=fractional; Bob\n| Architect = Ann | Engineer = Bob\n${row} | A | R`;
    expect(said('fractional-accountable', sketch('Choose a supplier #vendor #security'))).toEqual([]);
    expect(said('fractional-accountable', sketch('Lead the incident !incident'))).toEqual([
      'Architect is accountable for “Lead the incident”, and Ann works only part of the week.',
    ]);
  });

  it('are found as the only ones behind regulated work', () => {
    const sketch =
      'people: Ann kind=external; Bob kind=fractional\n| One = Ann | Two = Bob\nFile it #ai-governance | A | R';
    expect(said('fractional-only-regulated', sketch)).toEqual([
      'Only Ann and Bob cover “File it”, external or part-time.',
    ]);
  });

  it('may answer where the contract stands in the row', () => {
    const row = (fields: string) => `| Vendor @vendor | Boss = Ann\nRun mail ${fields} | RA | I`;
    expect(said('external-accountable', row(''))).toEqual([
      'Vendor is external but accountable for “Run mail”.',
    ]);
    expect(said('external-accountable', row('[sla=4h]'))).toEqual([]);
  });
});

describe('people who left', () => {
  it('are named once each; a place that has ended is history', () => {
    expect(
      said(
        'departed-person',
        'people: Ann inactive\n| One = Ann, Bob | Two = Ann (until 2025-12-31), Bob\nPay | A | R',
      ),
    ).toEqual(['Ann has left but still holds One.']);
  });
});

describe('separate roles for R and A', () => {
  it('is a must for author and approver where compliance is watched', () => {
    const sketch = (watched: string) => `settings: watchedConcerns=${watched}
      | Engineer = Ann | Manager = Bob
      Write application code <dev-implement> | RA | C
      Approve each release | RA | I`;
    expect(severities('sod-author-approver', sketch('cost+compliance'))).toEqual(['must']);
    expect(severities('sod-author-approver', sketch('cost+'))).toEqual(['should']);
  });

  it('is kept where two people share one of the two', () => {
    const sketch =
      '| Engineer = Ann, Bob | Manager\nGrant access to servers | RA | I\nReview access | RA | I';
    expect(said('sod-access-grant-review', sketch)).toEqual([]);
  });

  it('looks only at rows of the same scope', () => {
    const sketch =
      '| Engineer = Ann\nRestore it {restore} [scope=EU] | RA\nVerify it {verify} [scope=US] | RA';
    expect(said('sod-restore-verify', sketch)).toEqual([]);
  });

  it('finds the data protection officer in another role of the same person', () => {
    const sketch = '| DPO = Ann | Head of Security = Ann\nGuard the gate | C | A';
    expect(said('sod-dpo-conflict', sketch)).toEqual([
      'Ann is the data protection officer and, as Head of Security, is accountable for “Guard the gate”.',
    ]);
    expect(said('sod-dpo-conflict', '| DPO = Ann | Boss = Bob\nUse the data #data | C | A')).toEqual([]);
  });
});

describe('time zones', () => {
  it('are counted round the clock, and nothing is said while one is unknown', () => {
    const sketch = (one: string, other: string) =>
      `people: Ann timeZone=${one}; Bob${other ? ` timeZone=${other}` : ''}\n| Engineer = Ann, Bob\nAnswer alarms [roundTheClock=yes] | RA`;
    expect(said('timezone-gap', sketch('Pacific/Auckland', 'Pacific/Honolulu'))).toHaveLength(1);
    expect(said('timezone-gap', sketch('Europe/Berlin', 'America/Los_Angeles'))).toEqual([]);
    expect(said('timezone-gap', sketch('Europe/Berlin', ''))).toEqual([]);
  });
});

describe('training', () => {
  it('is one thing to say where nobody has a date', () => {
    expect(said('training-missing', '| Boss = Ann | Engineer = Bob\nCommand {command} | A | R')).toEqual([
      'Nobody who works on incidents has a training date: Ann and Bob.',
    ]);
  });
});
