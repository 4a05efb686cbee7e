// What could go: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, rows } from '../../../support/toldInFull';

describe('duplicate-activity', () => {
  it('merges two into the one that has one owner', () => {
    const sketch = `
      | Boss | Crew | Clerk
      Review the designs [notes=One] | C | A | A
      Design review [notes=Two] #cost | A | I | C`;
    expect(inFull('duplicate-activity', sketch)).toEqual([
      'should: “Design review” and “Review the designs” look like the same activity.',
      'at Design review; Review the designs',
      'Merge into “Design review”: Design review: Boss A, Crew R, Clerk R; Design review notes=Two\nOne',
    ]);
  });

  it('merges three, and keeps what each is about', () => {
    const sketch = `
      | Boss | Crew | Clerk
      Review the designs #security | A | R |
      Design review #cost | | I | A
      Review design {backup} | | | C`;
    expect(inFull('duplicate-activity', sketch)).toEqual([
      'should: “Design review”, “Review design” and “Review the designs” look like the same activity.',
      'at Design review; Review design; Review the designs',
      'Merge into “Design review”: Design review: Boss R, Crew R, Clerk A; Design review concerns=cost,security',
    ]);
  });
});

describe('stage-empty', () => {
  it('adds the usual activities of an empty stage', () => {
    const sketch = `
      | Boss | Crew
      ## Plan
      Pay | A | R
      ## Build <L4>
      ## Odd
      ## Area (area)`;
    expect(inFull('stage-empty', sketch)).toEqual([
      'look: “Build” has no activities.',
      'at Build',
      'safe: Add 3 usual activities [In Build. Suggested as accountable: Boss.]: Write and review application code: Boss RA; Integrate internal services and external systems: Boss RA; Maintain automated regression tests: Boss RA; Write and review application code in Build; Integrate internal services and external systems in Build; Maintain automated regression tests in Build',
      'Delete the stage: ',
      'look: “Odd” has no activities.',
      'at Odd',
      'Delete the stage: ',
    ]);
  });
});

describe('unused-role', () => {
  it('deletes what nobody uses, safely', () => {
    const sketch = `
      | Boss | Crew | Idle
      Pay | A | R |`;
    expect(inFull('unused-role', sketch)).toEqual([
      'should: Idle has no assignments.',
      'at Idle',
      'safe: Delete Idle: ',
    ]);
  });
});

describe('unknown-code', () => {
  it('takes unknown letters away', () => {
    const sketch = `
      | Boss | Crew
      Pay | A | R~X
      Buy | A~Y | R`;
    expect(inFull('unknown-code', sketch)).toEqual([
      'must: “Pay” uses X for Crew, which this scheme does not define.',
      'at Pay, Crew',
      'safe: Keep the letter as a cell note: Pay: Boss A, Crew R; Pay cellNotes=Crew X',
      'must: “Buy” uses Y for Boss, which this scheme does not define.',
      'at Buy, Boss',
      'safe: Keep the letter as a cell note: Buy: Boss A, Crew R; Buy cellNotes=Boss Y',
    ]);
  });
});

describe('consulted-never-owner', () => {
  it('marks as advisory a role that is only asked', () => {
    const sketch = `
      | Architect | Engineer | Elder | Ear [stakeholder=yes] | Legal @assurance
      ${rows(4, 'Pay bill % | A | R | C | C | C')}
      ${rows(8, 'Buy it % | A | R | | |')}`;
    expect(inFull('consulted-never-owner', sketch)).toEqual([
      'look: Elder is consulted on 4 activities of 12 activities, but is not responsible or accountable for any.',
      'at Elder',
      'Mark Elder as advisory only: Elder stakeholder=true',
    ]);
  });
});

describe('informed-only-role', () => {
  it('tells roles that are only informed', () => {
    const sketch = `
      | Boss | Crew | Ear | Board @leadership
      ${rows(12, 'Pay bill % | A | R | I | I')}`;
    expect(inFull('informed-only-role', sketch)).toEqual([
      'look: Ear is informed about 12 activities and has no other assignment.',
      'at Ear',
      'Mark Ear as a stakeholder: Ear stakeholder=true',
    ]);
  });
});

describe('vague-activity', () => {
  it('splits two actions', () => {
    const sketch = `
      | Boss | Crew
      Design portals and build billing | A | R
      Design portals and publish reports | A | R
      Misc | A | R
      Systems | A | R
      Unclear verbs and build billing | A | R`;
    expect(inFull('vague-activity', sketch)).toEqual([
      'look: “Design portals and build billing” describes two actions.',
      'at Design portals and build billing',
      'Split into “Design portals” and “Build billing” (Everyone keeps the same letter in each new activity.): Design portals: Boss A, Crew R; Build billing: Boss A, Crew R; Design portals in Stage; Design portals kind=activity; Build billing in Stage; Build billing kind=activity',
      'look: “Misc” does not describe anything that can be checked.',
      'at Misc',
      'look: “Systems” does not say what to do.',
      'at Systems',
    ]);
  });
});
