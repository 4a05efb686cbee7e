// What a table of one's own says under other words, or is too short or too narrow to say, is not told as missing.
import { describe, expect, it, test } from 'vitest';
import { TURNED_OFF } from '../../../../src/domain/gaps/tables/wholeRows/aiWords';
import { lines, rows } from '../../../support/sketchLines';
import { toldOf } from '../../../support/told';

describe('who may switch an AI off', () => {
  const assistant = (row: string) =>
    lines(
      'settings: scope=ai-governance',
      '| Product | ML Engineer @ai-engineering | Legal',
      '## Judge',
      'Score the answers #ai-eval | C | AR | I',
      '## Run',
      rows(11, 'A | R | C'),
      'Complaints about answers {model-triage} | A | C | R',
      `${row} | A | R | C`,
    );

  it.each([
    'Going back to the previous version',
    'Turn the feature off when answers are wrong',
    'Undo it {rollback}',
    'Do less {degrade}',
    'Vorherige Version wiederherstellen',
    'Assistent abschalten',
    'Désactiver l’assistant',
    'Volver a la versión anterior',
    'Spegnere il bot',
    'Desligar o assistente',
  ])('is said by “%s”', (row) => {
    expect(toldOf('ai-kill-switch-unowned', assistant(row))).toEqual([]);
  });

  it.each(['Compare versions', 'Old prompts in the wiki', 'Hand off to a person'])(
    'is not said by “%s”',
    (row) => {
      expect(toldOf('ai-kill-switch-unowned', assistant(row))).toHaveLength(1);
    },
  );

  it('is not said by turning to anything else', () => {
    expect(TURNED_OFF.test('Turn complaints into tickets')).toBe(false);
    expect(TURNED_OFF.test('Modelo de datos')).toBe(false);
  });
});

describe('who may switch a feature off', () => {
  const incidents = (row: string, ordinary = 12) =>
    lines(
      'settings: scope=incident',
      '| Lead | Dev | Ops',
      '## Build',
      rows(ordinary - 1, 'A | R | C'),
      '## Run',
      'Take calls {oncall} | A | R | C',
      `${row} | A | R | C`,
    );

  it.each(['Mitigation / rollback', 'Workaround', 'Notbetrieb', 'Contournement'])(
    'is said by “%s”',
    (row) => {
      expect(toldOf('degrade-authority-unclear', incidents(row))).toEqual([]);
    },
  );

  it('is not said by other steps, nor where a table is too small to know it by its words', () => {
    expect(toldOf('degrade-authority-unclear', incidents('Tell customers'))).toHaveLength(1);
    expect(toldOf('degrade-authority-unclear', incidents('Roll back {rollback}'))).toHaveLength(1);
    expect(toldOf('degrade-authority-unclear', incidents('Mitigation', 11))).toEqual([]);
    expect(toldOf('degrade-authority-unclear', incidents('Mitigation', 10))).toHaveLength(1);
  });
});

describe('the structure of a pipeline', () => {
  const table = (roles: string, ...more: readonly string[]) =>
    lines(roles, rows(11, 'A | R'), 'Deploy with the pipeline | R | A', ...more);
  const times = (sketch: string) => toldOf('pipeline-use-without-structure', sketch).length;

  it('is not asked of a table of one’s own that only uses it', () => {
    expect(times(table('| Lead | Dev'))).toBe(0);
    expect(times(table('| Lead @platform | Dev @application'))).toBe(1);
    expect(times(table('| Lead | Dev', 'Own the pipeline design | | R'))).toBe(1);
  });
});

test('to report an incident is no review that needs both layers, unless it looks back', () => {
  const told = (name: string) =>
    toldOf(
      'postmortem-one-sided',
      lines('| Architect @platform | Engineer @application', `${name} {postmortem} | | AR`),
    ).length;
  expect(told('Incident reporting')).toBe(0);
  expect(told('Störungsbericht')).toBe(0);
  expect(told('Incident review and report')).toBe(1);
  expect(told('Look back')).toBe(1);
});

test.each(['breakglass-unowned', 'exercise-missing'])(
  '%s is silent in a short table of one’s own',
  (rule) => {
    const table = (count: number) =>
      lines(
        '| Lead | Dev',
        ['command', 'oncall', 'triage', 'declare', 'escalation', 'postmortem', 'comms-customer', 'followup']
          .concat('timeline', 'close')
          .map((duty) => `Do ${duty} {${duty}} | A | R`),
        rows(count - 10, 'A | R', 'Answer pages {triage}'),
      );
    expect(toldOf(rule, table(11))).toEqual([]);
    expect(toldOf(rule, table(12))).toHaveLength(1);
    expect(toldOf(rule, `settings: scope=incident\n${table(11)}`)).toHaveLength(1);
  },
);
