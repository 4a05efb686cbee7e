// Who commands: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('commander-also-resolver', () => {
  it('removes the commander from repairs that others do', () => {
    const sketch = `
      settings: scope=incident
      | Commander @command | Engineer @platform | Dev @application | Boss @leadership
      Lead {command} | AR | | |
      Repair hosts {respond-platform} | R | AR | |
      Repair code {respond-application} | R | | AR |
      Restore {restore} | R | R | | A`;
    expect(inFull('commander-also-resolver', sketch)).toEqual([
      'look: Commander commands incidents and is also responsible for “Repair hosts”, “Repair code” and “Restore”.',
      'of incident',
      'at Repair hosts, Commander; Repair code, Commander; Restore, Commander',
      'Remove Commander from the repair: Repair hosts: Engineer RA; Repair code: Dev RA; Restore: Engineer R, Boss A',
    ]);
  });

  it('leaves it where nobody else repairs, or the commander answers for it', () => {
    const sketch = `
      | Commander @command | Engineer @platform | Dev @application | Boss @leadership
      Lead {command} | AR | | |
      Repair hosts {respond-platform} | R | A | |`;
    expect(inFull('commander-also-resolver', sketch)).toEqual([
      'look: Commander commands incidents and is also responsible for “Repair hosts”.',
      'of incident',
      'at Repair hosts, Commander',
    ]);
  });

  it('takes who does it for the commander where nobody answers for it', () => {
    const head = '| Commander @command | Engineer @platform | Dev @application | Boss @leadership';
    const said = loudness(
      'commander-also-resolver',
      head,
      'Lead {command} | R | | |\nRepair {respond-platform} | R | AR | |',
      'Lead {command} | R | A | |\nRepair {respond-platform} | R | | AR |',
      'Lead {command} | A | R | |\nRepair {respond-platform} | R | AR | |',
      'Lead {command} | AR | | |\nRepair {rollback} | R | AR | |',
      'Lead {command} | AR | | |\nRepair {respond-platform} | C | AR | |',
      `
      Lead {command} | AR | | |
      Repair {respond-platform} | R | AR | |
      Pay | | | | A
      Buy | | | | A
      Sell | | | | A`,
    );
    expect(said).toEqual(['look', 'silent', 'look', 'silent', 'silent', 'silent']);
  });

  it('knows one person behind both, and not where a role has nobody yet', () => {
    const said = loudness(
      'commander-also-resolver',
      '',
      `
      | Commander @command = Ann | Engineer @platform = Ann
      Lead {command} | AR |
      Repair {respond-platform} | | AR`,
      `
      | Commander @command = Ann | Engineer @platform = Bob
      Lead {command} | AR |
      Repair {respond-platform} | | AR`,
      `
      | Commander @command = Ann | Engineer @platform
      Lead {command} | AR |
      Repair {respond-platform} | | AR`,
      `
      | Commander @command = Ann, Bob | Engineer @platform = Ann
      Lead {command} | AR |
      Repair {respond-platform} | | AR`,
      `
      | Commander @command = Ann | Engineer @platform = Ann | Dev @application
      Lead {command} | AR | |
      Repair {respond-platform} | | AR |
      Mend {respond-application} | | | AR`,
    );
    expect(said).toEqual(['must', 'silent', 'silent', 'silent', 'silent']);
  });
});

describe('multiple-commanders', () => {
  it('names those who command in one row, and keeps one of them', () => {
    const sketch = `
      | Commander @command | Engineer @platform | Dev @application | Boss @leadership
      Lead incidents {command} | A | R | | A`;
    expect(inFull('multiple-commanders', sketch)).toEqual([
      'must: Commander and Boss are all accountable for commanding incidents.',
      'of incident',
      'at Lead incidents, Commander; Lead incidents, Boss',
      'Keep Commander, make Boss responsible (Commander is accountable for it now.): Lead incidents: Commander A, Engineer R, Boss R',
      'Keep Boss, make Commander responsible (Boss is accountable for it now.): Lead incidents: Commander R, Engineer R, Boss A',
      'Keep Commander, consult Boss (Commander is accountable for it now.): Lead incidents: Commander A, Engineer R, Boss C',
      'Keep Boss, consult Commander (Boss is accountable for it now.): Lead incidents: Commander C, Engineer R, Boss A',
    ]);
  });

  it('names those who command in two rows of one thing', () => {
    const sketch = `
      | Commander @command | Engineer @platform | Dev @application | Boss @leadership
      Lead incidents {command} | A | R | |
      Command every incident {command} | | | | A`;
    expect(inFull('multiple-commanders', sketch)).toEqual([
      'must: Commander and Boss are all accountable for commanding incidents.',
      'of incident',
      'at Lead incidents, Commander; Command every incident, Boss',
    ]);
  });

  it('keeps apart what names a part or a place', () => {
    const head = '| Commander @command | Engineer @platform | Dev @application | Boss @leadership';
    const said = loudness(
      'multiple-commanders',
      head,
      `
      Lead platform incidents {command} | A | R | |
      Lead application incidents {command} | | | | A`,
      'Lead platform incidents {command} | A | R | |\nLead incidents {command} | | | | A',
      `
      Lead in Europe {command} [scope=EU] | A | R | |
      Lead in Asia {command} [scope=Asia] | | | | A`,
      'Lead in Europe {command} [scope=EU] | A | R | |\nLead there {command} [scope=EU] | | | | A',
      `
      Lead platform incidents {command} | A | A | |
      Lead application incidents {command} | | | | A`,
      'Lead platform incidents {command} | A | | |\nLead application incidents {command} | A | | |',
    );
    expect(said).toEqual(['silent', 'must', 'silent', 'must', 'must', 'silent']);
  });
});

describe('command-no-deputy', () => {
  it('is asked where someone commands, and not where two can', () => {
    const head = 'settings: scope=incident';
    const said = loudness(
      'command-no-deputy',
      head,
      '| Commander @command = Ann, Bob | Crew @platform = Cyd\nLead {command} | AR | I',
      '| Commander @command = Ann | Crew @platform = Cyd\nLead {command} | AR | I',
      '| Commander @command | Crew @platform\nLead {command} | AR | I',
      '| Commander @command | Crew @platform\nPay | AR | I',
      `
      | Commander @command = Ann | Crew @platform = Cyd, Bob
      Lead {command} | AR | I
      Lead more {command} | | AR`,
      `
      | Commander @command = Ann, Bob | Crew @platform = Cyd
      Lead {command} | AR | I
      Relieve {command-deputy} | AR | I`,
    );
    expect(said).toEqual(['silent', 'should', 'should', 'silent', 'should', 'silent']);
  });

  it('names the one who covers command', () => {
    const sketch = `
      settings: scope=incident
      | Commander @command = Ann | Crew @platform = Cyd
      Lead {command} | AR | I`;
    expect(inFull('command-no-deputy', sketch)).toEqual([
      'should: No activity that we recognise says who takes command over between shifts.',
      'of incident',
      'safe: Add “Take over command” [In Incident duties. Suggested as accountable: Commander.]: Take over command: Commander RA; Take over command in Incident duties',
      'should: Only one person covers “Lead”.',
      'titled Only one person can command',
      'of incident',
      'at Lead',
    ]);
  });
});
