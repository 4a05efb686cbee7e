// A footnote of a letter that says when it holds is its condition.
import { describe, expect, it } from 'vitest';
import { saysOneAtATime } from '../../../src/domain/gaps/ownership/oneAtATime';
import { conditionsOf } from '../../../src/exchange/understand/forms/footnoteConditions';
import { CONDITIONS, OTHER_NOTES, TWO_IN_TURN } from './writtenNotes';

describe('a footnote behind letters', () => {
  it.each(TWO_IN_TURN)('“%s” says when each of %s and %s answers', (text, one, other) => {
    const conditionOf = conditionsOf(['Ops', one, other, 'Legal']);
    const [first, second] = [conditionOf(text, one), conditionOf(text, other)];
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(first !== second || saysOneAtATime(text)).toBe(true);
  });

  it.each(CONDITIONS)('“%s” is a condition', (text) => {
    expect(conditionsOf(['Ops', 'Legal'])(text, 'Ops')).toBe(text);
  });

  it.each(OTHER_NOTES)('“%s” is none', (text) => {
    expect(conditionsOf(['Ops', 'Legal'])(text, 'Ops')).toBeUndefined();
  });
});
