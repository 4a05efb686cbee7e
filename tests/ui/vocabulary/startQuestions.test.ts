import { describe, expect, test } from 'vitest';
import { ruleById, ruleList } from '../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { QUESTIONS } from '../../../src/ui/vocabulary/startQuestions';
import { findingsOf } from '../../support/testRule';

describe.each(QUESTIONS)('“$words”', ({ field, rules }) => {
  test.for([...rules])('changes what %s finds', (id) => {
    const rule = ruleById(id);
    if (!rule) throw new Error(`No rule is called ${id}.`);
    const found = (answer: boolean) =>
      [...rule.flagged, ...rule.accepted]
        .map((sketch) => matrixFromSketch(sketch))
        .map((matrix) =>
          findingsOf(rule, { ...matrix, settings: { ...matrix.settings, [field]: answer } }).map(
            ({ key, severity }) => `${key} ${severity}`,
          ),
        );
    expect(found(true)).not.toEqual(found(false));
  });
});

test('a team of its own weighs less what one role covers alone', () => {
  const rule = ruleList.find(({ id }) => id === 'one-role-covers-everything');
  const severities = (organisationSize: 'small' | 'medium') =>
    rule?.flagged
      .map((sketch) => matrixFromSketch(sketch))
      .flatMap((matrix) =>
        findingsOf(rule, { ...matrix, settings: { ...matrix.settings, organisationSize } }),
      )
      .map(({ severity }) => severity);
  expect(severities('small')).toContain('look');
  expect(severities('medium')).not.toContain('look');
});
