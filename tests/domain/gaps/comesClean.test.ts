// A template that is honestly staffed and dated has nothing left to mend, once what it leaves out is added by its fixes.
import { expect, test } from 'vitest';
import { rowsOfCut } from '../../../src/domain/catalogue/template';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { HolderId, PersonId } from '../../../src/domain/matrix/ids';
import type { Holder, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { PROPOSED_SETTINGS } from '../../../src/domain/matrix/settings';
import { matrixFromTemplate } from '../../../src/domain/starting/matrixFromTemplate';
import { templateById } from '../../../src/domain/starting/templateList';
import { countedIds } from '../../support/memorySession';
import { afterEdit, analysisOf, contextOf, idsFrom, TODAY } from '../../support/testRule';
import { staffed } from '../incidents/honest';

type Part = readonly [id: string, cut: 'core' | 'all'];

async function startOf(parts: readonly Part[], aiInProduction: boolean): Promise<Matrix> {
  const chosen = await Promise.all(
    parts.map(async ([id, cut]) => {
      const template = templateById(id);
      if (!template) throw new Error(`There is no template "${id}".`);
      return { template, rows: rowsOfCut(await template.rows(), cut) };
    }),
  );
  const settings = { ...PROPOSED_SETTINGS, aiInProduction };
  return matrixFromTemplate({ name: 'Start', settings, parts: chosen }, countedIds());
}

/** A rota that can be kept up: six at each of two sites in every role, all of them trained. */
const AT_EACH_SITE = Array<Holder['part']>(12).fill('holder');

/** What an organisation has that takes it seriously. */
const TWO_AND_A_DEPUTY: readonly Holder['part'][] = ['holder', 'holder', 'deputy'];

function manned(matrix: Matrix, parts: readonly Holder['part'][] = AT_EACH_SITE): Matrix {
  const dated = staffed(matrix);
  const people: { [id: string]: Person } = {};
  const roles: { [id: string]: Role } = {};
  for (const role of Object.values<Role>(dated.roles)) {
    const holders: { [id: string]: Holder } = {};
    for (const [at, part] of parts.entries()) {
      const id = `${at}-${role.id}-person-0000`.slice(0, 40) as PersonId;
      const timeZone = at % 2 === 0 ? 'Europe/Berlin' : 'America/Los_Angeles';
      const name = `${role.name} ${at + 1}`;
      const trainedOn = '2026-09-01' as CalendarDate;
      people[id] = { id, name, order: `a${at}`, active: true, kind: 'internal', timeZone, trainedOn };
      const holder: Holder = { personId: id, order: `a${at}`, part };
      holders[`${at}-${role.id}-holder-0000`.slice(0, 40) as HolderId] = holder;
    }
    roles[role.id] = { ...role, holders };
  }
  return { ...dated, people, roles } as Matrix;
}

/** What is missing is added, one gap after the other, as a person would do it. */
function completed(matrix: Matrix): Matrix {
  let whole = matrix;
  // One for all rounds, or a later activity would take the place of an earlier one.
  const newId = idsFrom('added');
  const analyser = createAnalyser();
  for (let round = 0; round < 20; round++) {
    const missing = analyser.analyse(whole, TODAY).findings.find(({ absent }) => absent !== undefined);
    const [first] = missing?.fixes({ ...contextOf(whole), newId }) ?? [];
    if (!first) return whole;
    whole = afterEdit(whole, first.edit).after;
  }
  return whole;
}

const STARTS: readonly (readonly [start: string, parts: readonly Part[]])[] = [
  [
    'cloud delivery as the dialog proposes it',
    [
      ['cloud', 'core'],
      ['incident', 'core'],
    ],
  ],
  [
    'cloud delivery with every activity',
    [
      ['cloud', 'all'],
      ['incident', 'all'],
    ],
  ],
  [
    'AI delivery in production',
    [
      ['ai', 'all'],
      ['ai-assurance', 'all'],
      ['incident', 'core'],
    ],
  ],
  ['incident response alone', [['incident', 'all']]],
];

const wholes = new Map<readonly Part[], Matrix>();

/** With what it lacked, worked out once for both claims. */
async function wholeOf(parts: readonly Part[]): Promise<Matrix> {
  const known = wholes.get(parts);
  if (known) return known;
  const isAi = parts.some(([id]) => id === 'ai');
  const whole = completed(manned(await startOf(parts, isAi)));
  wholes.set(parts, whole);
  return whole;
}

test.each(STARTS)('%s comes clean', async (_, parts) => {
  const matrix = manned(await wholeOf(parts));
  const left = analysisOf(matrix).findings.map(
    ({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`,
  );
  expect(left).toEqual([]);
});

// Fourteen people who shared every role by two had too much to do, for each row of a rota counted like a day of work.
test.each(STARTS)(
  '%s, with two holders and a deputy in each role, leaves nothing to fix and at most two kinds of look',
  async (_, parts) => {
    const { findings } = analysisOf(manned(await wholeOf(parts), TWO_AND_A_DEPUTY));
    const heavy = findings.filter(({ severity }) => severity !== 'look');
    expect(heavy.map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`)).toEqual([]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('person-overload');
    expect(new Set(findings.map(({ ruleId }) => ruleId)).size).toBeLessThanOrEqual(2);
  },
);
