import { describe, expect, test } from 'vitest';
import { rowsOfCut } from '../../../src/domain/catalogue/template';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { matrixFromTemplate } from '../../../src/domain/starting/matrixFromTemplate';
import { templateList } from '../../../src/domain/starting/templateList';
import { countedIds } from '../../support/memorySession';
import { analysisOf, saidOf } from '../../support/testRule';

async function started(...parts: (readonly [id: string, cut?: 'core'])[]): Promise<Matrix> {
  const chosen = parts.map(async ([id, cut]) => {
    const template = templateList.find((one) => one.id === id);
    if (!template) throw new Error(`There is no template ${id}.`);
    return { template, rows: rowsOfCut(await template.rows(), cut ?? 'all') };
  });
  return matrixFromTemplate(
    { name: 'Started', settings: {}, parts: await Promise.all(chosen) },
    countedIds(),
  );
}

function idsOf(matrix: Matrix, ...severities: string[]): readonly string[] {
  const found = analysisOf(matrix).findings.filter(
    ({ group, severity }) => group === 'incident' && severities.includes(severity),
  );
  return [...new Set(found.map(({ ruleId }) => ruleId))].sort();
}

describe('the cloud template', () => {
  test('has no must left with the incident pack, nor with its compact form', async () => {
    expect(idsOf(await started(['cloud'], ['incident']), 'must')).toEqual([]);
    expect(idsOf(await started(['cloud'], ['incident', 'core']), 'must')).toEqual([]);
  });

  test('with every pack asks only for dates, documents and people', async () => {
    const all = await started(['cloud'], ['ai'], ['incident'], ['ai-assurance'], ['reference']);
    expect(idsOf(all, 'must', 'should')).toEqual(['preparations-unproven']);
  });
});

describe('open scenarios', () => {
  const rows = `
                         | Engineer @platform | Support @business
    Ship releases        | AR                 | I
    Answer requests      | I                  | AR`;

  test('are not counted against a matrix that does not speak of incidents', () => {
    expect(analysisOf(matrixFromSketch(rows)).scenarios).toEqual([]);
    expect(analysisOf(matrixFromSketch(`settings: scope=cost${rows}`)).scenarios).toEqual([]);
  });

  test('are counted as soon as it has a row of incident work', () => {
    const { scenarios } = analysisOf(
      matrixFromSketch(`${rows}
    Fail over {failover} | A                  | R`),
    );
    expect(scenarios.length).toBeGreaterThan(0);
  });

  test('are counted as soon as it claims them', () => {
    const { scenarios } = analysisOf(matrixFromSketch(`settings: scope=incident${rows}`));
    expect(scenarios.length).toBeGreaterThan(0);
  });
});

describe('rules that look at people', () => {
  test('tell a rollback that one person alone can do', () => {
    const sketch = `
                             | Commander @command = Ann | Engineer @application = Ann
      Undo it {rollback}     | A                        | R`;
    expect(saidOf('rollback-authority-unclear', sketch)).toEqual([
      'Only one person covers “Undo it”. When they are away, nobody can do it.',
    ]);
  });

  test('say nothing of people while nobody is entered', () => {
    const sketch = `
                             | Commander @command | Engineer @application
      Undo it {rollback}     | A                  | R`;
    expect(saidOf('rollback-authority-unclear', sketch)).toEqual([]);
  });

  test('tell one person who commands and repairs, as a must', () => {
    const matrix = matrixFromSketch(`
                                      | Commander @command = Ann | Engineer @platform = Ann
      Command {command}               | AR                       |
      Repair hosts {respond-platform} |                          | AR`);
    const found = analysisOf(matrix).findings.filter(({ ruleId }) => ruleId === 'commander-also-resolver');
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['must', 'Ann is the only person who can command and the only person who can repair.'],
    ]);
  });
});

describe('dates', () => {
  test('older than a year, or in the future, count as no test', () => {
    const sketch = `
                                            | Commander | Engineer
      Let people in {access} [exercisedOn=2025-01-10] | A  | R`;
    expect(saidOf('preparations-unproven', sketch)).toEqual([
      '1 preparation has no recent date: “Let people in”.',
    ]);
    // Backup and restore are tried together, and are two of those that are named.
    expect(
      saidOf(
        'preparations-unproven',
        sketch +
          `
      Take backups {backup} | A | R
      Try a restore {restore} | A | R`,
      ),
    ).toEqual(['3 preparations have no recent date: “Take backups”, “Try a restore” and “Let people in”.']);
    expect(saidOf('preparations-unproven', sketch.replace('2025-01-10', '2026-01-10'))).toEqual([]);
    expect(saidOf('preparations-unproven', sketch.replace('2025-01-10', '2099-01-10'))).toHaveLength(1);
  });
});

describe('escalation', () => {
  test('that ends below leadership is told', () => {
    const sketch = `
                    | Engineer @application [escalatesTo=Lead] | Lead @platform
      Ship releases | AR                           | C`;
    expect(saidOf('escalation-dead-end', sketch)).toEqual([
      'Escalation ends at Lead, which is neither leadership nor a vendor.',
    ]);
  });

  test('that nobody entered is not asked for', () => {
    expect(saidOf('escalation-dead-end', '| Engineer | Lead\n Ship releases | AR | C')).toEqual([]);
  });
});
