// Rows that are missing, and rows that sound like them: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('rollback-authority-unclear', () => {
  it('says nothing beside a row that sounds like it, has an owner and is known as nothing else', () => {
    const told = (tags: string) =>
      inFull(
        'rollback-authority-unclear',
        `
        settings: scope=operations+release+incident+build
        | Architect @platform | Engineer @application | Boss @leadership
        ## Operations
        ${rows(12, 'Upgrade host % #platform | AR | C | I')}
        Revert bad versions ${tags} | A | R |`,
      );
    expect(told('')).toEqual([]);
    expect(told('#delivery')).toEqual([]);
    expect(told('{verify}')).not.toEqual([]);
  });

  it('asks whether the row that sounds like it is it, where it has an owner and another duty', () => {
    const sketch = `
      settings: scope=operations+release+incident+build
      | Architect @platform | Engineer @application | Boss @leadership
      ## Operations
      ${rows(12, 'Upgrade host % #platform | AR | C | I')}
      Revert bad versions {verify} | A | R |
      Undo a change {verify} | A | R |`;
    expect(inFull('rollback-authority-unclear', sketch)).toEqual([
      'look: No activity that we recognise says who rolls a faulty release back. “Revert bad versions” comes nearest.',
      'of incident',
      '“Revert bad versions” covers this (The nearest activity, in Operations. Its name is remembered for this matrix.): Revert bad versions duties=verify,rollback; Settings words=duty:rollback Revert bad versions',
      'safe: Add “Roll back a release” [In Incident duties. Suggested as accountable: Engineer.]: Roll back a release: Architect R, Engineer RA; Roll back a release in Incident duties',
    ]);
  });

  it('denies it beside a row that sounds like it and has no owner', () => {
    const sketch = `
      settings: scope=operations+release+incident+build
      | Architect @platform | Engineer @application | Boss @leadership
      ## Operations
      ${rows(12, 'Upgrade host % #platform | AR | C | I')}
      Revert bad versions | R | R |`;
    expect(inFull('rollback-authority-unclear', sketch)).toEqual([
      'must: No activity that we recognise says who rolls a faulty release back.',
      'of incident',
      '“Revert bad versions” covers this (The nearest activity, in Operations. Its name is remembered for this matrix.): Revert bad versions duties=rollback; Settings words=duty:rollback Revert bad versions',
      'safe: Add “Roll back a release” [In Incident duties. Suggested as accountable: Engineer.]: Roll back a release: Architect R, Engineer RA; Roll back a release in Incident duties',
    ]);
  });

  it('denies it in a small table, and offers what sounds like it', () => {
    const sketch = `
      settings: scope=operations+release+incident+build
      | Architect @platform | Engineer @application | Boss @leadership
      ## Operations
      ${rows(4, 'Upgrade host % #platform | AR | C | I')}
      Revert bad versions | A | R |`;
    expect(inFull('rollback-authority-unclear', sketch)).toEqual([
      'must: No activity that we recognise says who rolls a faulty release back.',
      'of incident',
      '“Revert bad versions” covers this (The nearest activity, in Operations. Its name is remembered for this matrix.): Revert bad versions duties=rollback; Settings words=duty:rollback Revert bad versions',
      'safe: Add “Roll back a release” [In Incident duties. Suggested as accountable: Engineer.]: Roll back a release: Architect R, Engineer RA; Roll back a release in Incident duties',
    ]);
  });

  it('takes no handoff and no row of the catalogue for it', () => {
    const head = `
      settings: scope=operations+release+incident+build
      | Architect @platform | Engineer @application | Boss @leadership
      ## Operations
      ${rows(12, 'Upgrade host % #platform | AR | C | I')}`;
    const said = loudness(
      'rollback-authority-unclear',
      head,
      'Revert bad versions | A | R |',
      'Revert bad versions !handoff | A | R |',
      'Revert bad versions <gov-cost-owner> | A | R |',
      'Revert bad versions {rollback} | A | R |',
      'Set rollback strategy {rollback} | A | R |',
      'Set rollback strategy <rel-rollout-strategy> {rollback} | A | R |',
    );
    expect(said).toEqual(['silent', 'must', 'must', 'silent', 'must', 'silent']);
  });
});

describe('oncall-unowned', () => {
  it('takes a row that names it and has an owner for it, and asks where it has none', () => {
    const sketch = (cells: string) => `
      settings: scope=operations+release+incident+build
      | Architect @platform | Engineer @application | Boss @leadership
      ## Operations
      ${rows(12, 'Upgrade host % #platform | AR | C | I')}
      Take calls at night | A | R |
      Be on standby | ${cells}`;
    expect(inFull('oncall-unowned', sketch('A | R |'))).toEqual([]);
    expect(inFull('oncall-unowned', sketch('R | R |'))).toEqual([
      'should: No activity that we recognise says who is on call.',
      'of incident',
      '“Be on standby” covers this (The nearest activity, in Operations. Its name is remembered for this matrix.): Be on standby duties=oncall; Settings words=duty:oncall Be on standby',
      'safe: Add “Staff primary and secondary on-call” [In Incident duties. Suggested as accountable: Boss.]: Staff primary and secondary on-call: Architect R, Engineer R, Boss A; Staff primary and secondary on-call in Incident duties',
      'It is elsewhere (Answerable then does not look for Incident response here.): Settings scope=operations state here, by person, release state here, by person, incident state elsewhere, by person, build state here, by person',
    ]);
  });
});

describe('incident-roles-unclear', () => {
  it('leaves out what who commands, or is on call, has anyway', () => {
    const sketch = `
      settings: scope=incident+operations
      | Architect @platform | Engineer @application | Boss @leadership
      ## Operations
      ${rows(12, 'Upgrade host % #platform | AR | C | I')}
      Lead {command} | AR | C |`;
    expect(inFull('incident-roles-unclear', sketch)).toEqual([
      'should: No activity that we recognise covers 2 incident duties: “Update customers and the status page” and “Own the postmortem”.',
      'of incident',
      'safe: Add 2 activities [In Incident duties. Suggested as accountable: Architect.]: Update customers and the status page: Architect RA; Own the postmortem: Architect RA, Engineer R; Update customers and the status page in Incident duties; Own the postmortem in Incident duties',
    ]);
  });

  it('leaves out the repair where someone takes an alert', () => {
    const sketch = `
      settings: scope=incident+operations
      | Architect @platform | Engineer @application | Boss @leadership
      ## Operations
      ${rows(12, 'Upgrade host % #platform | AR | C | I')}
      Watch {alerting} | AR | C |`;
    expect(inFull('incident-roles-unclear', sketch)).toEqual([
      'must: No activity that we recognise covers 5 incident duties: “Declare an incident and set severity”, “Command the incident”, “Update customers and the status page”, “Maintain escalation paths and contacts” and “Own the postmortem”.',
      'of incident',
      'safe: Add 5 activities [In Incident duties. Suggested as accountable: Architect and Boss.]: Declare an incident and set severity: Architect RA, Engineer R, Boss I; Command the incident: Architect RA; Update customers and the status page: Architect RA; Maintain escalation paths and contacts: Architect C, Engineer C, Boss RA; Own the postmortem: Architect RA, Engineer R; Declare an incident and set severity in Incident duties; Command the incident in Incident duties; Update customers and the status page in Incident duties; Maintain escalation paths and contacts in Incident duties; Own the postmortem in Incident duties',
    ]);
  });

  it('leaves nothing out in a matrix from the catalogue', () => {
    const sketch = `
      settings: scope=incident
      | Architect @platform | Engineer @application | Boss @leadership
      ## Incidents <IR>
      Lead {command} | AR | C |
      Watch {alerting} | AR | C |`;
    expect(inFull('incident-roles-unclear', sketch)).toEqual([
      'should: No activity that we recognise covers 7 incident duties: “Triage alerts”, “Declare an incident and set severity”, “Repair the platform”, “Repair the service”, “Update customers and the status page”, “Maintain escalation paths and contacts” and “Own the postmortem”.',
      'of incident',
      'safe: Add 7 activities [In Incidents. Suggested as accountable: Engineer, Architect and Boss.]: Triage alerts: Architect R, Engineer RA; Declare an incident and set severity: Architect RA, Engineer R, Boss I; Repair the platform: Architect RA, Engineer C; Repair the service: Architect C, Engineer RA; Update customers and the status page: Architect RA; Maintain escalation paths and contacts: Architect C, Engineer C, Boss RA; Own the postmortem: Architect RA, Engineer R; Triage alerts in Incidents; Declare an incident and set severity in Incidents; Repair the platform in Incidents; Repair the service in Incidents; Update customers and the status page in Incidents; Maintain escalation paths and contacts in Incidents; Own the postmortem in Incidents',
    ]);
  });
});

describe('response-layer-gap', () => {
  it('counts the mending of a matrix of incidents as repair', () => {
    const head = `
      settings: scope=incident
      | Architect @platform | Engineer @application | Boss @leadership`;
    const said = loudness(
      'response-layer-gap',
      head,
      'Undo {rollback} | AR | C |\nTell {comms-customer} | AR | C |',
      'Lead {command} | AR | C |\nTell {comms-customer} | AR | C |',
      'Lead {command} | AR | C |\nClose ports {contain-security} | AR | C |',
    );
    expect(said).toEqual(['silent', 'must', 'silent']);
  });
});

describe('no-scribe', () => {
  it('asks for a fine point where a person claims the area', () => {
    const said = loudness(
      'no-scribe',
      '',
      `
      settings: scope=incident
      | Architect @platform | Engineer @application | Boss @leadership
      Lead {command} | AR | C |
      Call {oncall} | AR | C |`,
      `
      settings: shipped=incident
      | Architect @platform | Engineer @application | Boss @leadership
      Lead {command} | AR | C |
      Call {oncall} | AR | C |`,
      `
      settings: tagsConfirmed=yes
      | Architect @platform | Engineer @application | Boss @leadership
      Lead {command} | AR | C |
      Call {oncall} | AR | C |`,
    );
    expect(said).toEqual(['look', 'look', 'silent']);
  });
});

describe('observability-unowned', () => {
  it('names the layers that must take part in the row that it adds', () => {
    const sketch = `
      settings: scope=operations
      | Architect @platform | Engineer @application | Boss @leadership
      Upgrade host #platform | AR | C | I
      Write code | C | AR | I`;
    expect(inFull('observability-unowned', sketch)).toEqual([
      'should: No activity that we recognise says who is accountable for monitoring and logging.',
      'of observability',
      'safe: Add “Maintain observability standards across environments” [In Operations and maintenance. Suggested as accountable: Architect.]: Maintain observability standards across environments: Architect RA, Engineer C; Maintain observability standards across environments in Operations and maintenance',
    ]);
  });
});
