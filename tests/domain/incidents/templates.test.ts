import { beforeAll, describe, expect, it } from 'vitest';
import { checkFromText } from '../../../src/domain/incidents/audit/checkText';
import { scenarioList } from '../../../src/domain/incidents/audit/scenarioList';
import { type AuditContext, auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { matrixFromTemplate } from '../../../src/domain/starting/matrixFromTemplate';
import { templateList } from '../../../src/domain/starting/templateList';
import { countedIds, TODAY } from '../../support/memorySession';

const checks = scenarioList.flatMap(({ id, questions }) =>
  questions.flatMap(({ id: question, checks: texts }) =>
    texts.map((text) => {
      const reading = checkFromText(text);
      if (!reading.ok) throw new Error(reading.problem);
      return { name: `${id}, ${question}: ${text}`, text, ...reading.read };
    }),
  ),
);

async function shipped(): Promise<Matrix> {
  const parts = await Promise.all(
    ['cloud', 'ai', 'incident', 'ai-assurance', 'reference'].map(async (id) => {
      const template = templateList.find((one) => one.id === id);
      if (!template) throw new Error(`There is no template ${id}.`);
      return { template, rows: await template.rows() };
    }),
  );
  const settings = { aiInProduction: true, processor: true };
  return matrixFromTemplate({ name: 'Shipped', settings, parts }, countedIds());
}

describe('the shipped incident template with the packs', () => {
  let context: AuditContext;
  beforeAll(async () => {
    context = auditContextOf(readMatrix(await shipped(), TODAY));
  });

  it('answers yes to every check of a row', () => {
    const rows = checks.filter(({ check }) => check.answeredBy === 'row');
    const failing = rows
      .map(({ name, check, given }) => ({ name, ...check.judge(given, context) }))
      .filter(({ value }) => value !== 'yes')
      .map(({ name, because }) => `${name}: ${because}`);
    expect(failing).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(148);
  });

  it('leaves open only what asks for people, fields or a person', () => {
    const others = checks.filter(({ check }) => check.answeredBy !== 'row');
    const failing = others
      .map(({ name, check, given }) => ({ name, ...check.judge(given, context) }))
      .filter(({ value, lacks }) => value !== 'yes' && !(value === 'unknown' && lacks !== 'row'))
      .map(({ name, because }) => `${name}: ${because}`);
    expect(failing).toEqual([]);
  });
});
