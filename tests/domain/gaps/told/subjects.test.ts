// A subject is asked for where a table's own words make it its business and no name in it speaks of it; other tables are
// not asked.
import { describe, expect, it, test } from 'vitest';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { lines, rows } from '../../../support/sketchLines';
import { findingsOf } from '../../../support/testRule';
import { buttonsOf, placesOf, toldOf } from '../../../support/told';

/** Five owners, and rows of which it is known what they are about. */
const tableOf = (own: readonly string[], more: readonly string[], scope = 'build+release') =>
  lines(
    `settings: scope=${scope}`,
    '| Lead | Ann | Bob | Eve | Kim',
    own,
    ...more.map((name) => `${name} | A | R | C | |`),
  );
const OWN = [
  ...rows(3, 'A | R | | |', 'Code #delivery'),
  ...rows(3, '| A | R | |', 'Checks #delivery'),
  ...rows(3, '| | A | R |', 'Merges #delivery'),
  ...rows(3, '| | | A | R', 'Plans #delivery'),
  ...rows(3, 'R | | | | A', 'Reviews #delivery'),
];
const told = (rule: string, ...more: readonly string[]) => toldOf(rule, tableOf(OWN, more));
const named = (rule: string, name: string, ...more: readonly string[]) => {
  const found = ruleById(rule);
  if (!found) throw new Error(`There is no rule “${rule}”.`);
  return findingsOf(found, { ...matrixFromSketch(tableOf(OWN, more)), name }).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
};

describe.each([
  {
    rule: 'personal-data-kept',
    below: ['Consent of customers'],
    look: ['Consent of customers', 'Privacy notice'],
    more: ['Consent of customers', 'Privacy notice', 'DPIA'],
    closes: 'Löschfristen',
  },
  {
    rule: 'accessibility-unowned',
    below: ['Screen texts', 'Web content', 'Help for citizens'],
    look: ['Screen texts', 'Web content', 'Help for citizens', 'Permits of residents'],
    more: ['Screen texts', 'Web content', 'Help for citizens', 'Permits of residents', 'eIDAS'],
    closes: 'Audit RGAA',
  },
  {
    rule: 'shop-accessibility-unowned',
    below: ['Photos', 'Checkout'],
    look: ['Photos', 'Checkout', 'Opening hours of the web shop'],
    closes: 'Barrierefreiheit',
  },
  {
    rule: 'after-market-unwatched',
    below: ['Zweckbestimmung', 'Benannte Stelle'],
    look: ['Zweckbestimmung', 'Benannte Stelle', 'Risikoakte'],
    more: ['Zweckbestimmung', 'Benannte Stelle', 'Risikoakte', 'Klinische Bewertung'],
    closes: 'Reklamationen',
  },
  {
    rule: 'ai-answers-untested',
    below: ['Prompts', 'Choose the LLM'],
    look: ['Prompts', 'Choose the LLM', 'RAG index'],
    more: ['Prompts', 'Choose the LLM', 'RAG index', 'Chatbot texts'],
    closes: 'Preguntas de prueba',
  },
  {
    rule: 'model-unwatched',
    below: ['Scoring model', 'Trainingsdaten'],
    look: ['Scoring model', 'Trainingsdaten', 'Retrain each quarter'],
    more: ['Scoring model', 'Trainingsdaten', 'Retrain each quarter', 'Model card'],
    closes: 'Dérive du modèle',
  },
  {
    rule: 'sold-vulnerabilities-unowned',
    below: ['Firmware der Steuerung'],
    look: ['Firmware der Steuerung', 'SBOM'],
    more: ['Firmware der Steuerung', 'SBOM', 'Secure boot', 'OTA updates'],
    closes: 'Avis de sécurité',
  },
  {
    rule: 'work-while-down-unowned',
    below: ['On call', 'Sauvegardes', 'PACS', 'KIS'],
    look: ['On call', 'Sauvegardes', 'PACS', 'KIS', 'Pronto soccorso: PC'],
    more: ['On call', 'Sauvegardes', 'PACS', 'KIS', 'Pronto soccorso: PC', 'HL7 messages'],
    closes: 'Papierbetrieb',
  },
  { rule: 'production-unwatched', below: [], look: ['Ship to prod'], closes: 'Astreinte' },
  {
    rule: 'production-access-unowned',
    below: ['Ship to prod', 'Pager'],
    look: ['Ship to prod', 'Pager', 'Schema migrations'],
    closes: 'Altas y bajas',
  },
  {
    rule: 'hosted-without-backup',
    below: ['WordPress updates'],
    look: ['WordPress updates', 'Hosting'],
    more: ['WordPress updates', 'Hosting', 'Server maintenance'],
    closes: 'Sauvegardes',
  },
])('$rule', ({ rule, below, look, more, closes }) => {
  it('is asked from so many rows on, and louder from more on', () => {
    expect(told(rule, ...below)).toEqual([]);
    expect(told(rule, ...look)).toEqual([expect.stringMatching(/^look: .+ No activity that we recognise /)]);
    if (more) expect(told(rule, ...more)).toEqual([expect.stringMatching(/^should: /)]);
  });

  it('is silent beside a row, a heading or a role that says who has it', () => {
    expect(told(rule, ...look, closes)).toEqual([]);
    const sketch = tableOf(OWN, look);
    expect(toldOf(rule, `${sketch}\n# ${closes}\nDo it | A | R | | |`)).toEqual([]);
    expect(toldOf(rule, sketch.replace('| Kim', `| ${closes}`))).toEqual([]);
    expect(toldOf(rule, `${sketch}\n# More\nDo it | A | R | | |`)).toHaveLength(1);
  });

  it('is not asked of a short table, of one about incidents, or of more rows than people read', () => {
    expect(toldOf(rule, tableOf(OWN.slice(0, 11 - look.length), look))).toEqual([]);
    const incidents = rows(30, 'A | R | | |', 'Lead {command}');
    expect(toldOf(rule, tableOf([...OWN, ...incidents], look))).toEqual([]);
    const many = (count: number) => rows(count - OWN.length - look.length, 'A | R | | |', 'Text #delivery');
    expect(toldOf(rule, tableOf([...OWN, ...many(500)], look))).toHaveLength(1);
    expect(toldOf(rule, tableOf([...OWN, ...many(501)], look))).toEqual([]);
  });

  it('offers a row, and points at the rows that ask for it', () => {
    const sketch = tableOf(OWN, look);
    expect(buttonsOf(rule, sketch)).toEqual([[expect.stringMatching(/^Add “/)]]);
    expect(placesOf(rule, sketch)[0]?.length).toBeGreaterThan(0);
  });
});

test('a title counts as two rows, and may stand alone', () => {
  expect(named('personal-data-kept', 'Privacy')).toEqual([
    'look: By its name this matrix is about personal data. No activity that we recognise says how long it is kept, or who deletes it.',
  ]);
  expect(named('ai-answers-untested', 'Chatbot', 'System prompt')).toEqual([
    'look: By its name and “System prompt”, this matrix is about an AI that answers or decides. No activity that we recognise says who tests its answers before a change goes live.',
  ]);
  expect(named('ai-answers-untested', 'Chatbot')).toEqual([]);
  expect(named('ai-answers-untested', 'Team', 'System prompt')).toEqual([]);
});

test('how few rows are known makes none of them lighter', () => {
  const unknown = rows(15, 'A | R | | |', 'Blah');
  expect(toldOf('ai-answers-untested', tableOf(unknown, ['Prompts', 'LLM', 'RAG index', 'Chatbot']))).toEqual(
    [expect.stringMatching(/^should: /)],
  );
});

test('who only reports a leak or signs with a processor is not asked how long data is kept', () => {
  expect(told('personal-data-kept', 'GDPR breach to the authority in 72 h', 'AVV, DSGVO Art. 28')).toEqual(
    [],
  );
});

test('a service that is not made here is not asked whether all can use it', () => {
  expect(told('accessibility-unowned', 'Help for citizens', 'Permits of residents', 'Screen texts')).toEqual(
    [],
  );
});

test('a system that is not run here is not asked how people work without it', () => {
  const bought = ['Choose the PACS', 'Tender for the KIS', 'Contract for the lab system'];
  expect(told('work-while-down-unowned', ...bought, 'On call')).toEqual([]);
  expect(told('work-while-down-unowned', ...bought, 'On call', 'Patches')).toHaveLength(1);
});

test('to take away the rights of who left deletes no personal data', () => {
  const data = ['Aprovar acesso a dados pessoais', 'Mascarar dados de saúde'];
  expect(told('personal-data-kept', ...data, 'Rever acessos, tirar quem saiu')).toHaveLength(1);
  expect(told('personal-data-kept', ...data, 'Revue des accès, supprimer les partis')).toHaveLength(1);
  expect(told('personal-data-kept', ...data, 'Tirar dados antigos')).toEqual([]);
});

test('one process is not asked who watches production, nor is a table for its title', () => {
  expect(named('production-access-unowned', 'Mise en production', 'Pager')).toEqual([]);
  const process = tableOf(rows(15, 'A | R | | |', 'Blah'), ['Ship to prod'], 'release');
  expect(toldOf('production-unwatched', process)).toEqual([]);
});
