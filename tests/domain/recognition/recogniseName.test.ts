// Recall and precision on names that were written before the recognition was built (tests/trust/phrases).
import { describe, expect, it, test } from 'vitest';
import { readIn } from '../../support/readIn';
import { phrases, practised, scoreOf } from '../../trust/report/phrases';

const dutiesIn = (language: string, name: string) =>
  readIn(language, name)
    .duties.map(({ tag }) => tag)
    .sort();
const dutiesOf = (name: string) => dutiesIn('English', name);
const concernsOf = (name: string) =>
  readIn('English', name)
    .concerns.map(({ tag }) => tag)
    .sort();

describe.each(['duties', 'concerns'] as const)('of the %s in names that people write', (part) => {
  const { asked, found, said, right } = scoreOf(
    phrases.filter(({ list }) => list !== 'held out'),
    part,
  );

  test('at least 85 of 100 are found', () => expect(found / asked).toBeGreaterThanOrEqual(0.85));

  test('at least 95 of 100 found ones are right', () => expect(right / said).toBeGreaterThanOrEqual(0.95));
});

test('of the names that the words were widened with, nineteen of twenty are found, and as many found ones are right', () => {
  const { asked, found, said, right } = scoreOf(practised, 'duties');
  expect(found / asked).toBeGreaterThanOrEqual(0.95);
  expect(right / said).toBeGreaterThanOrEqual(0.95);
});

describe('a name', () => {
  it('may be several duties', () => {
    expect(dutiesOf('Backup and restore')).toEqual(['backup', 'restore']);
    expect(dutiesOf('Declare incident / severity')).toEqual(['declare', 'severity']);
  });

  it('that only plans a duty is not the duty', () => {
    expect(dutiesOf('Define rollout and rollback strategy')).toEqual([]);
    expect(dutiesOf('Define the backup strategy for applications')).toEqual([]);
  });

  it('is read in any order where a small word joins it', () => {
    expect(dutiesOf('Review of the incident')).toContain('postmortem');
    expect(dutiesOf('Log incidents')).not.toContain('timeline');
  });

  it('that looks alike is nothing', () => {
    for (const name of [
      'Building access cards',
      'Career development',
      'Train call-centre agents',
      'Fire drill',
    ]) {
      expect([name, ...dutiesOf(name)]).toEqual([name]);
    }
    expect(concernsOf('Career development')).not.toContain('delivery');
    expect(concernsOf('Performance reviews')).not.toContain('performance');
  });

  it('is the duty that most of its words speak of, where two rest on one word', () => {
    expect(dutiesOf('Stand in for the incident commander')).toEqual(['deputy']);
    expect(dutiesOf('Replace the incident manager during an outage')).toEqual(['deputy']);
    expect(dutiesOf('Command the incident and keep the timeline')).toEqual(['command', 'timeline']);
  });

  it('is no second duty that rests on words of the first alone', () => {
    expect(dutiesOf('Track remediation actions from PIR in Jira until closed')).toEqual(['followup']);
    expect(dutiesOf('Problem management - trend analysis of recurring incidents')).toEqual([
      'problem-management',
    ]);
    expect(dutiesOf('Kill switch - disable feature flag for broken feature')).toContain('degrade');
  });

  it('is each duty that has words of its own, although a fuller one shares others with it', () => {
    expect(dutiesOf('Isolate infected endpoints and block malicious IPs')).toContain('contain-security');
  });

  it('is not read across words that have nothing to do with the duty', () => {
    expect(dutiesOf('Model evaluation before release (offline benchmarks)')).toEqual([]);
  });

  it('that says one word twice does not say two', () => {
    expect(dutiesOf('Tribe Priorities, Cross-Tribe Priorities')).toEqual([]);
  });

  it('is put together of words in German alone: a responsibility is no response', () => {
    expect(dutiesOf('Overall responsibility for the running costs of IT')).toEqual([]);
  });

  it('holds no word that only begins as a doing: checkout, provider, “problema”', () => {
    expect(dutiesOf('Playbook for checkout and payment service alerts')).toEqual(['runbook-application']);
    expect(dutiesIn('Spanish', 'Problemas de restauración en el museo')).not.toContain('verify');
  });

  it('that tells customers may say that they are affected', () => {
    expect(dutiesIn('French', 'Notifier les clients touchés')).toEqual(['comms-customer']);
  });

  it('is the platform being repaired where a network is restored, and no recovery of data', () => {
    expect(dutiesOf('Restore core switch and WAN connectivity')).toEqual(['respond-platform']);
    expect(dutiesOf('Diagnose and fix database outages (DBA on shift)')).toEqual(['respond-platform']);
    expect(dutiesIn('Italian', 'Ripristino del manto stradale')).toEqual([]);
  });

  it('is read without the marks at its end', () => {
    expect(dutiesOf('Is there a personal data breach?')).toEqual(dutiesOf('Is there a personal data breach'));
    expect(dutiesOf('Restore data*')).toEqual(['restore']);
  });

  it('asks whether a breach must be reported, or reports it', () => {
    expect(dutiesOf('Is this a reportable breach?')).toEqual(['security-triage']);
    expect(dutiesOf('Report breach to the ICO')).toEqual(['notify-regulator']);
    expect(dutiesOf('Analyse sales reports')).toEqual([]);
  });

  it('is no backup where that says only that there is another one', () => {
    expect(dutiesOf('Switch to backup internet line')).toEqual([]);
    expect(dutiesOf('Emergency access review')).toEqual(['access']);
  });

  it('is what is done, not who does it: a responder does not respond', () => {
    expect(dutiesOf('Respond to subject access requests')).toEqual([]);
    expect(dutiesOf('Incident assignment to resolver group')).toEqual(['triage']);
  });

  it('is about the application or the platform as its noun says, in French too', () => {
    expect(dutiesIn('French', 'Résolution des incidents applicatifs')).toEqual(['respond-application']);
    expect(dutiesIn('French', "Résolution des incidents d'infrastructure")).toEqual(['respond-platform']);
  });

  it('is a duty by loose words only where nothing else is said', () => {
    expect(dutiesOf('Coordinate in an emergency')).toEqual(['command']);
    expect(dutiesOf('Manage emergency access')).toEqual(['access']);
  });

  it('that is a duty does not protect what it is done to', () => {
    expect(concernsOf('Rotate leaked API keys')).not.toContain('interface');
    expect(concernsOf('Fail over the database')).not.toContain('data');
    expect(concernsOf('Maintain Known Error Database (KEDB)')).not.toContain('platform');
    expect(concernsOf('Maintain Known Error Database (KEDB)')).not.toContain('data');
    expect(concernsOf('Confirm service restoration with the business')).not.toContain('dr');
    expect(concernsOf('Restore a deleted mailbox')).toContain('dr');
    expect(concernsOf('Agree API contracts')).toContain('interface');
  });

  it('is told with the words that led to it', () => {
    expect(readIn('English', 'Say when the incident is over').duties[0]).toMatchObject({
      tag: 'close',
      phrase: 'incident over',
    });
  });
});

describe('of names in the register of those who wrote them', () => {
  it.each([
    ['English', 'On-call rota (office hours + one evening person)', 'oncall'],
    ['English', 'Phone when site is down (weeks in turn)', 'oncall'],
    ['Spanish', 'Atención al servicio fuera del horario laboral', 'oncall'],
    ['French', 'Permanence en dehors des heures ouvrées', 'oncall'],
    ['German', 'Dienst außerhalb der Servicezeiten', 'oncall'],
    ['English', 'Status page updates every 30 min', 'comms-customer'],
    ['English', 'Write to key accounts', 'comms-customer'],
    ['English', 'Find the cause', 'respond-application'],
    ['German', 'Ursache finden', 'respond-application'],
    ['English', 'Open the incident channel and the log', 'timeline'],
    ['Portuguese', 'Passagem para o próximo turno', 'deputy'],
    ['English', 'Look back at it and agree improvements', 'postmortem'],
    ['English', 'Declare a failed change as incident and lead it', 'command'],
    ['English', 'When it breaks: who runs it', 'command'],
    ['French', 'Qui dirige quand le site tombe', 'command'],
    ['English', 'Inform policyholders of the interruption', 'comms-customer'],
    ['German', 'Information der Versicherten über den Ausfall', 'comms-customer'],
    ['Spanish', 'Encontrar por qué falla', 'respond-application'],
    ['English', 'Manage the stand-by roster', 'oncall'],
  ])('in %s “%s” is %s', (language, name, duty) => expect(dutiesIn(language, name)).toContain(duty));

  it.each([
    ['English', 'Approve emergency change out of hours'],
    ['English', 'Order office furniture in working hours'],
    ['English', 'Replace the phone system'],
    ['English', 'Mobile app crashes in the shop'],
    ['English', 'Customer emails'],
    ['English', 'Write key account plans'],
    ['English', 'Write the AI disclosure shown to users'],
    ['English', 'CI runners and artifact registry'],
    ['English', 'Look back at the sprint and agree improvements'],
    ['English', 'Who runs the canteen'],
    ['English', 'Find the right venue'],
    ['Spanish', 'Responder reseñas'],
    ['Spanish', 'Mirar el partido del fin de semana'],
    ['English', 'Understand why customers leave'],
    ['English', 'Switch off the lights'],
    ['French', 'Assurer le suivi du budget'],
    ['German', 'Handy für neue Mitarbeitende bestellen'],
  ])('in %s “%s” is no duty', (language, name) => expect(dutiesIn(language, name)).toEqual([]));
});

describe('a word or two that say a duty beside another of the same work', () => {
  it('say it there', () => {
    expect(dutiesOf('Lessons, and chasing the actions').sort()).toEqual(['followup', 'postmortem']);
    expect(dutiesIn('French', 'Parler à la presse et aux clients')).toEqual([
      'comms-customer',
      'comms-public',
    ]);
  });

  it('say it in two nouns as well, and not of what an insurance or a fresco is', () => {
    expect(dutiesIn('Portuguese', 'Cópia e restauração').sort()).toEqual(['backup', 'restore']);
    expect(dutiesIn('German', 'Versicherung der Fahrzeuge')).toEqual([]);
    expect(dutiesIn('Italian', 'Ripristino del manto stradale')).toEqual([]);
  });

  it('say nothing alone, or beside other work', () => {
    expect(dutiesOf('Lessons for the next sprint')).toEqual([]);
    expect(dutiesOf('Customers')).toEqual([]);
    expect(dutiesOf('Take backups and collect lessons')).toEqual(['backup']);
  });
});

test('of duties that each take the other the one stays that rests on most of the name', () => {
  expect(dutiesIn('Spanish', 'Probar a recuperar una copia cada trimestre')).toEqual(['restore']);
});

describe('a pair of nouns with a comma', () => {
  it.each([
    ['German', 'Datensicherung, Rücksicherung'],
    ['French', 'Sauvegardes, restauration'],
    ['Spanish', 'Copias de seguridad, recuperación'],
    ['Italian', 'Backup, ripristino'],
    ['Portuguese', 'Cópias de segurança, reposição'],
  ])('in %s “%s” is two duties', (language, name) =>
    expect(dutiesIn(language, name)).toEqual(['backup', 'restore']),
  );

  it('is none in a sentence', () => {
    expect(dutiesOf('How to rebuild a cluster node, step by step')).not.toContain('restore');
  });
});
