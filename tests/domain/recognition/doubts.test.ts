// What the other words of a name say against a tag that some of its words speak for.
import { describe, expect, it } from 'vitest';
import { readIn } from '../../support/readIn';

function dutiesOf(name: string, language = 'English'): readonly string[] {
  return readIn(language, name).duties.map(({ tag }) => tag);
}

describe('a word of another world', () => {
  it('says that nothing of the name is a duty', () => {
    expect(dutiesOf('Störung der Kantine leiten', 'German')).toEqual([]);
    expect(dutiesOf('Restore the old barn')).toEqual([]);
  });

  it('says nothing against what rests on three words, and much against what rests on two', () => {
    expect(dutiesOf('Track actions after the outage of the clinic')).toEqual(['followup']);
    expect(dutiesOf('Rota for nights in the canteen')).toEqual([]);
  });

  it('says nothing where a technical word stands beside it', () => {
    expect(dutiesOf('Restore the servers of the museum')).toEqual(['restore']);
  });

  it('holds against an English word in a name of another language', () => {
    expect(dutiesOf('Backup des Torwarts', 'German')).toEqual([]);
    expect(dutiesOf('Backup des Servers', 'German')).toEqual(['backup']);
  });
});

describe('what is done with a thing', () => {
  it('is not the thing: backup software is bought, on-call duty is paid for', () => {
    expect(dutiesOf('Select a backup product')).toEqual([]);
    expect(dutiesOf('Publish the on-call allowance rates')).toEqual([]);
    expect(dutiesOf('Werkzeug für die Rufbereitschaft auswählen', 'German')).toEqual([]);
    expect(dutiesOf("Prime d'astreinte", 'French')).toEqual([]);
  });

  it('may be the duty itself, where the duty rests on that word', () => {
    expect(dutiesOf('Emergency budget approval')).toEqual(['emergency-spend']);
  });
});

describe('what is taught, tooled or put in other words', () => {
  it('is not done by it', () => {
    expect(dutiesOf('Workshop on the escalation policy')).toEqual([]);
    expect(dutiesOf('Translate the escalation policy')).toEqual([]);
    expect(dutiesOf('Move the on-call calendar to the new tool')).toEqual([]);
  });

  it('is a duty where the teaching is the duty, or the tool is watched', () => {
    expect(dutiesOf('Train the responders')).toEqual(['training']);
    expect(dutiesOf('Watchdog for the monitoring tool')).toEqual(['monitoring-health']);
  });
});

describe('what is done to a person', () => {
  it('is neither a copy nor a recovery', () => {
    expect(dutiesOf('Respaldar al jefe en el comité', 'Spanish')).toEqual([]);
    expect(dutiesOf('Restore trust in the app')).toEqual([]);
  });

  it('is one where what is copied is named', () => {
    expect(dutiesOf('Back up the data of the secretary')).toEqual(['backup']);
  });
});

describe('a “no”', () => {
  it('denies the next word that carries meaning', () => {
    expect(dutiesOf('Sandbox: no backups are taken')).toEqual([]);
    expect(dutiesOf('Keine Datensicherung der Testumgebung', 'German')).toEqual([]);
  });

  it('denies nothing further on', () => {
    expect(dutiesOf('Take backups with no downtime')).toEqual(['backup']);
  });

  it('leaves the ransom to be decided on', () => {
    expect(dutiesOf('No ransom is paid: decide')).toEqual(['ransom']);
  });
});

describe('to tell somebody', () => {
  it('is a duty where nothing is said of what is told', () => {
    expect(dutiesOf('Brief the board')).toEqual(['comms-exec']);
    expect(dutiesOf('Keep customers informed')).toEqual(['comms-customer']);
  });

  it('is a duty where an outage is told', () => {
    expect(dutiesOf('Brief the board on the outage')).toEqual(['comms-exec']);
  });

  it('is none where something else is told', () => {
    expect(dutiesOf('Brief the board on strategy')).toEqual([]);
    expect(dutiesOf('Update customers on new prices')).toEqual([]);
    expect(dutiesOf('Communiqué de presse sur la fusion', 'French')).toEqual([]);
  });
});

describe('a compound', () => {
  it('is what its end says', () => {
    expect(dutiesOf('Nachtbereitschaft', 'German')).toEqual(['oncall']);
    expect(dutiesOf('Bereitschaftspolizei', 'German')).toEqual([]);
    expect(dutiesOf('Sicherungskasten', 'German')).toEqual([]);
  });
});

describe('of two duties on the same words', () => {
  it('the narrower one is meant', () => {
    expect(dutiesOf('Investigate recurring incidents')).toEqual(['problem-management']);
    expect(dutiesOf('Incident command handover')).toEqual(['deputy']);
  });

  it('both are meant where an “and” sets them apart', () => {
    expect(dutiesOf('Restore data and verify it')).toEqual(['restore', 'verify']);
  });
});
