// Where an incident goes: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('escalation-dead-end', () => {
  it('turns the last of the path to those who can decide, two at most', () => {
    const sketch = `
      | Engineer @application [escalatesTo=Manager] = Ann | Manager @product [escalatesTo=Engineer] = Bob | Boss @leadership = Cyd | Second @leadership = Dan | Third @leadership = Eve | Under @leadership [escalatesTo=Boss] = Fay | Clerk @product = Gus
      Ship | AR | C | I | | | |`;
    expect(inFull('escalation-dead-end', sketch)).toEqual([
      'must: Escalation goes in a loop between Engineer and Manager and reaches nobody else.',
      'titled Escalation goes in a loop',
      'of incident',
      'at Engineer; Manager',
      'Make Manager escalate to Boss: Manager escalatesTo=Boss____________',
      'Make Manager escalate to Second: Manager escalatesTo=Second__________',
    ]);
  });

  it('says where a path ends below those who decide', () => {
    const sketch = `
      | Engineer @application [escalatesTo=Manager] = Ann | Manager @product = Bob | Under @leadership [escalatesTo=Boss] = Fay | Boss @leadership = Cyd
      Ship | AR | C | I |`;
    expect(inFull('escalation-dead-end', sketch)).toEqual([
      'must: Escalation ends at Manager, which is neither leadership nor a vendor.',
      'titled Escalation ends below those who decide',
      'of incident',
      'at Manager',
      'Make Manager escalate to Boss: Manager escalatesTo=Boss____________',
    ]);
  });

  it('leaves a role without people to those who fill it', () => {
    const sketch = `
      people: Zed
      | Engineer @application [escalatesTo=Boss] = Zed | Boss @leadership | Second @leadership = Zed
      Ship | AR | C | I`;
    expect(inFull('escalation-dead-end', sketch)).toEqual([]);
  });
});

describe('escalation-undefined', () => {
  it('asks who is called when it takes too long', () => {
    const sketch = `
      settings: scope=incident
      | Commander @command | Engineer @platform | Dev @application | Boss @leadership
      Lead {command} | AR | I | |`;
    expect(inFull('escalation-undefined', sketch)).toEqual([
      'should: No activity that we recognise says who is called next when nobody answers.',
      'of incident',
      'safe: Add “Maintain escalation paths and contacts” [In Incident duties. Suggested as accountable: Boss.]: Maintain escalation paths and contacts: Engineer C, Dev C, Boss RA; Maintain escalation paths and contacts in Incident duties',
    ]);
  });
});

describe('degrade-authority-unclear', () => {
  it('asks for the row that says who may degrade a service', () => {
    const sketch = `
      settings: scope=incident
      | Commander @command | Engineer @platform | Dev @application | Boss @leadership
      Lead {command} | AR | I | |`;
    expect(inFull('degrade-authority-unclear', sketch)).toEqual([
      'should: No activity that we recognise says who may switch off a feature or service.',
      'of incident',
      'safe: Add “Decide to switch off a feature” [In Incident duties. Suggested as accountable: Commander.]: Decide to switch off a feature: Commander A, Engineer R, Dev R, Boss I; Decide to switch off a feature in Incident duties',
    ]);
  });
});

describe('incident-roles-unclear', () => {
  it('counts the duties that no activity covers', () => {
    const sketch = `
      settings: scope=incident
      | Commander @command | Engineer @platform | Dev @application | Boss @leadership
      Lead {command} | AR | | |
      Pay | A | R | |`;
    expect(inFull('incident-roles-unclear', sketch)).toEqual([
      'should: No activity that we recognise covers 7 incident duties: “Triage alerts”, “Declare an incident and set severity”, “Repair the platform”, “Repair the service”, “Update customers and the status page”, “Maintain escalation paths and contacts” and “Own the postmortem”.',
      'of incident',
      'safe: Add 7 activities [In Incident duties. Suggested as accountable: Dev, Commander, Engineer and Boss.]: Triage alerts: Engineer R, Dev RA; Declare an incident and set severity: Commander A, Engineer R, Dev R, Boss I; Repair the platform: Commander I, Engineer RA, Dev C; Repair the service: Commander I, Engineer C, Dev RA; Update customers and the status page: Commander RA; Maintain escalation paths and contacts: Engineer C, Dev C, Boss RA; Own the postmortem: Commander A, Engineer R, Dev R; Triage alerts in Incident duties; Declare an incident and set severity in Incident duties; Repair the platform in Incident duties; Repair the service in Incident duties; Update customers and the status page in Incident duties; Maintain escalation paths and contacts in Incident duties; Own the postmortem in Incident duties',
    ]);
  });

  it('weighs command more', () => {
    const head = `
      settings: scope=incident
      | Commander @command | Engineer @platform | Dev @application | Boss @leadership`;
    const said = loudness(
      'incident-roles-unclear',
      head,
      'Lead {command} | AR | | |\nPay | A | R | |',
      'Watch {oncall} | AR | | |\nPay | A | R | |',
    );
    expect(said).toEqual(['should', 'must']);
  });
});

describe('response-layer-gap', () => {
  it('gives the repair to the layer it is in, two roles at most', () => {
    const sketch = `
      | Boss @leadership | Engineer @platform | SRE @platform | Third @platform | Dev @application | Commander @command
      Repair hosts {respond-platform} | A | C | | | |
      Repair code {respond-application} | | | | | R | A`;
    expect(inFull('response-layer-gap', sketch)).toEqual([
      'must: Boss is accountable for “Repair hosts” but is not in the platform layer.',
      'of incident',
      'at Repair hosts, Boss',
      'Make Engineer accountable [Consulted: Boss.]: Repair hosts: Boss C, Engineer A',
      'Make SRE accountable [Consulted: Boss.]: Repair hosts: Boss C, Engineer C, SRE A',
    ]);
  });

  it('leaves a commander as owner where the layer repairs', () => {
    const head = '| Commander @command | Engineer @platform | Dev @application | Boss @leadership';
    const said = loudness(
      'response-layer-gap',
      head,
      'Repair hosts {respond-platform} | A | R | |\nRepair code {respond-application} | | | AR |',
      'Repair hosts {respond-platform} | A | | R |\nRepair code {respond-application} | | | AR |',
      'Repair hosts {respond-platform} | | R | | A\nRepair code {respond-application} | | | AR |',
      'Repair hosts {respond-platform} | A | R | |\nRepair code {respond-application} | | A | R |',
      'Repair hosts {respond-platform} | A | R | R |\nRepair code {respond-application} | | | AR |',
    );
    expect(said).toEqual(['silent', 'must', 'must', 'must', 'silent']);
  });
});
