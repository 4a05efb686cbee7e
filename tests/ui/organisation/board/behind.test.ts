import { expect, test } from 'vitest';
import { gapsBehind } from '../../../../src/ui/organisation/board/behind';
import { members } from '../../../support/members';

test('what stands behind a count of gaps says their weight in words', () => {
  const [member] = members({ Shop: '| Engineer\n## Work\nShip it | R' });
  if (!member?.gaps) throw new Error('The rules have not run.');
  const [gap] = member.gaps.gaps;
  expect(gap?.severity).toBe('must');
  expect(gapsBehind('Nobody is accountable', gap?.ruleId ?? '', member).lines[0]?.detail).toBe('must fix');
});
