import { expect, test } from 'vitest';
import { addCode } from '../../../src/domain/edits/assignCode';
import { EditRefused } from '../../../src/domain/edits/edit';
import { endWaiver } from '../../../src/domain/edits/endWaiver';
import { tuneRule } from '../../../src/domain/edits/tuneRule';
import { type Waiving, waive } from '../../../src/domain/edits/waive';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { RoleId, WaiverId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit } from '../../support/edits';
import { TODAY } from '../../support/memorySession';

const matrix = matrixFromSketch(`
                 | Architect | Engineer
  Draw the plans | A         | A
  Pay the bill   | I         | R`);
const day = (text: string) => text as CalendarDate;

function waiving(fields: Partial<Waiving> = {}): Waiving {
  const [finding] = findingsOf(matrix).findings;
  if (!finding) throw new Error('The matrix of this test has a gap.');
  return { id: idOf<WaiverId>('w'), finding, reason: 'Agreed.', who: 'Ann', on: TODAY, ...fields };
}

function findingsOf(of: Matrix, today = TODAY) {
  return createAnalyser().analyse(of, today);
}

test('a waived finding is set aside and still counted', () => {
  const before = findingsOf(matrix).findings.length;
  const after = findingsOf(afterEdit(matrix, waive(waiving())));
  expect(after.findings).toHaveLength(before - 1);
  expect(after.waived).toMatchObject([
    { key: waiving().finding.key, waiver: { reason: 'Agreed.', who: 'Ann' } },
  ]);
});

test('it comes back the day after its waiver ends', () => {
  const waived = afterEdit(matrix, waive(waiving({ until: day('2026-12-01') })));
  expect(findingsOf(waived, day('2026-12-01')).waived).toHaveLength(1);
  expect(findingsOf(waived, day('2026-12-02')).waived).toHaveLength(0);
});

test('it comes back when what it was about changes', () => {
  const disputed = findingsOf(matrix).findings.find(({ ruleId }) => ruleId === 'multiple-accountable');
  if (!disputed) throw new Error('Two answer for the plans.');
  const waived = afterEdit(matrix, waive(waiving({ finding: disputed })));
  expect(findingsOf(waived).waived).toHaveLength(1);
  const wider = matrixFromSketch(`
                   | Architect | Engineer | Owner
    Draw the plans | A         | A        |
    Pay the bill   | I         | R        |`);
  const cell = { activityId: disputed.places[0]?.activityId ?? idOf('x'), roleId: idOf<RoleId>('Owner') };
  const changed = afterEdit({ ...wider, waivers: waived.waivers }, addCode(wider, [cell], 'A'));
  expect(findingsOf(changed).waived).toHaveLength(0);
});

test('a newer waiver of a finding takes the place of the older', () => {
  const twice = afterEdit(
    matrix,
    waive(waiving()),
    waive(waiving({ id: idOf<WaiverId>('later'), reason: 'Still agreed.' })),
  );
  expect(Object.values(twice.waivers)).toMatchObject([{ reason: 'Still agreed.' }]);
});

test('a waiver without a reason, or one that ends before it begins, is refused', () => {
  expect(() => afterEdit(matrix, waive(waiving({ reason: ' ' })))).toThrow(EditRefused);
  expect(() => afterEdit(matrix, waive(waiving({ until: day('2026-11-20') })))).toThrow(EditRefused);
});

test('ending a waiver brings the finding back', () => {
  const back = afterEdit(matrix, waive(waiving()), endWaiver(idOf<WaiverId>('w'), 'x'));
  expect(back.waivers).toEqual({});
  expect(() => afterEdit(back, endWaiver(idOf<WaiverId>('w'), 'x'))).toThrow(EditRefused);
});

const rule = { id: 'some-rule', title: 'Too many', thresholds: { most: { value: 3 } } };

test('a tuned rule keeps only what differs from its own way', () => {
  const tuned = afterEdit(matrix, tuneRule(rule, { on: true, thresholds: { most: 5 } }));
  expect(tuned.settings.rules).toEqual({ 'some-rule': { thresholds: { most: 5 } } });
  expect(afterEdit(tuned, tuneRule(rule, { thresholds: { most: 3 } })).settings.rules).toEqual({});
  expect(afterEdit(matrix, tuneRule(rule, { on: false })).settings.rules).toEqual({
    'some-rule': { on: false },
  });
});

test('a rule that is off by default or idle keeps that it was switched on', () => {
  // An idle rule is switched on on purpose.
  expect(afterEdit(matrix, tuneRule(rule, { on: true }, true)).settings.rules).toEqual({
    [rule.id]: { on: true },
  });
  expect(afterEdit(matrix, tuneRule(rule, { on: true })).settings.rules).toEqual({});
  const on = afterEdit(matrix, tuneRule({ ...rule, offByDefault: true }, { on: true }));
  expect(on.settings.rules).toEqual({ 'some-rule': { on: true } });
});
