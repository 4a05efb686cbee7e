import { describe, expect, it } from 'vitest';
import { checkFromText } from '../../../src/domain/incidents/checkText';
import { scenarioList } from '../../../src/domain/incidents/scenarioList';

describe('the shipped scenarios', () => {
  it('are fourteen with 117 questions, and fifteen questions of every incident', () => {
    const [every, ...others] = scenarioList;
    expect(every?.questions).toHaveLength(15);
    expect(others).toHaveLength(14);
    expect(others.flatMap(({ questions }) => questions)).toHaveLength(117);
  });

  it.each(scenarioList.map((scenario) => [scenario.title, scenario] as const))(
    '%s: every check can be read',
    (_, { questions }) => {
      for (const { checks } of questions) {
        for (const check of checks) expect(checkFromText(check)).toMatchObject({ ok: true });
      }
    },
  );

  it.each(scenarioList.map((scenario) => [scenario.title, scenario] as const))(
    '%s: every question has its own id',
    (_, { questions }) => {
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    },
  );
});
