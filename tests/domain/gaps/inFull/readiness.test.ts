// What is ready for an incident: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('preparations-unproven', () => {
  it('counts the preparations and what they lack', () => {
    const sketch = `
      | Commander @command | Engineer @platform | Dev @application | Boss @leadership
      Take backups <duty-backup> {backup} | A | R | |
      Open doors {access} | A | R | |
      Train {exercise} | A | R | |
      Keep the list {escalation} | A | R | |
      Try it {backup} | R | | |`;
    expect(inFull('preparations-unproven', sketch)).toEqual([
      'should: 4 preparations have no recent date or document: “Take backups”, “Open doors”, “Train” and “Keep the list”.',
      'of incident',
      'at Take backups; Open doors; Train; Keep the list',
    ]);
  });

  it('goes by the date of today and a year ago', () => {
    const head = '| Commander @command | Engineer @platform | Dev @application | Boss @leadership';
    const said = loudness(
      'preparations-unproven',
      head,
      'Take backups <duty-backup> {backup} [exercisedOn=2026-11-21] | A | R | |',
      'Take backups <duty-backup> {backup} [exercisedOn=2025-11-21] | A | R | |',
      'Take backups <duty-backup> {backup} [exercisedOn=2025-11-20] | A | R | |',
      'Take backups <duty-backup> {backup} [exercisedOn=2026-11-22] | A | R | |',
      'Take backups <duty-backup> {backup} [reviewedOn=2026-11-21] | A | R | |',
      'Take backups <duty-backup> {backup}  | A | R | |',
    );
    expect(said).toEqual(['silent', 'silent', 'should', 'should', 'should', 'should']);
  });

  it('names six of many', () => {
    const sketch = `
      | Commander @command | Engineer @platform | Dev @application | Boss @leadership
      ${rows(7, 'Take backup % <duty-backup> {backup} | A | R | |')}`;
    expect(inFull('preparations-unproven', sketch)).toEqual([
      'should: 7 preparations have no recent date: “Take backup 1”, “Take backup 2”, “Take backup 3”, “Take backup 4”, “Take backup 5” and 2 more.',
      'of incident',
      'at Take backup 1; Take backup 2; Take backup 3; Take backup 4; Take backup 5; Take backup 6; Take backup 7',
    ]);
  });
});

describe('oncall-too-small', () => {
  it('counts people and sites of the rota', () => {
    const sketch = `
      people: Ann timeZone=Europe/Berlin; Bob timeZone=Europe/Berlin; Cyd timeZone=Asia/Tokyo
      | Crew @platform = Ann, Bob, Cyd | Boss @leadership = Dan | Half @platform = Eve, Fay
      Staff it {oncall} [roundTheClock=yes] | R | A |
      Watch it {oncall} [roundTheClock=yes] | | | A
      Hold it {oncall} [roundTheClock=yes] | | A |`;
    expect(inFull('oncall-too-small', sketch)).toEqual([
      'look: 3 people share “Staff it” at 2 sites. A sustainable rota needs 6 at each.',
      'of incident',
      'at Staff it',
      'look: 2 people share “Watch it” at 1 site. A sustainable rota needs 8.',
      'of incident',
      'at Watch it',
    ]);
  });
});

describe('oncall-single-person', () => {
  it('names the one behind a rota or a duty of the night', () => {
    const sketch = `
      | Crew @platform = Ann | Boss @leadership = Bob | Dev @application = Cyd, Dan
      Staff it {oncall} | R | A |
      Watch it [roundTheClock=yes] | AR | |
      Keep it [roundTheClock=yes] | | | AR`;
    expect(inFull('oncall-single-person', sketch)).toEqual([
      'must: Only one person covers “Staff it” for the platform layer.',
      'of incident',
      'at Staff it, Crew',
      'must: Only one person covers “Watch it”, a 24/7 duty.',
      'of incident',
      'at Watch it',
    ]);
  });
});

describe('comms-by-resolver', () => {
  it('has someone else write what is told', () => {
    const sketch = `
      | Commander @command = Ann | Engineer @platform = Bob | Dev @application = Cyd | Boss @leadership = Dan
      Repair hosts {respond-platform} | I | AR | |
      Tell customers {comms-customer} | I | AR | |`;
    expect(inFull('comms-by-resolver', sketch)).toEqual([
      'should: Engineer does the repairs and is also the only role responsible for “Tell customers”.',
      'of incident',
      'at Tell customers, Engineer',
    ]);
  });
});
