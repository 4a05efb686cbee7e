import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { setCodes } from '../../../../src/domain/edits/setCodes';
import type { Asked, Round } from '../../../../src/domain/matrix/agreement';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import type { Codes } from '../../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { questionOf } from '../../../../src/domain/rounds/question';
import { packQuestion } from '../../../../src/exchange/sharing/packedQuestion';
import AskScreen from '../../../../src/ui/agreement/answering/AskScreen';
import { afterEdit } from '../../../support/edits';
import { TODAY } from '../../../support/memorySession';

const matrix = matrixFromSketch(`
         | Architect = Ann | Engineer = Bob
    Pay  | A               | R
    Sign | A               |
    round: Ann about Pay; Sign`);
const [pay, engineer] = [idOf<ActivityId>('Pay'), idOf<RoleId>('Engineer')];

function asked(now: Matrix): string {
  const [round] = Object.values<Round>(now.rounds);
  const [one] = Object.values<Asked>(round?.asked ?? {});
  if (!round || !one) throw new Error('The sketch has a round.');
  return packQuestion(questionOf(now, round, one, TODAY));
}

afterEach(() => localStorage.clear());

const row = (name: string) => screen.getByRole('radiogroup', { name });
const yesOf = (name: string) => within(row(name)).getByRole('radio', { name: 'Yes' });
const isChosen = (name: string) => yesOf(name).getAttribute('aria-checked') === 'true';

test('asked again, what was answered is still there, but for what has changed since, which is told', async () => {
  const user = userEvent.setup();
  render(<AskScreen packed={asked(matrix)} />);
  await user.click(screen.getByRole('button', { name: 'Yes to all 2' }));
  cleanup();
  const changed = afterEdit(matrix, setCodes(matrix, [{ activityId: pay, roleId: engineer }], 'C' as Codes));
  render(<AskScreen packed={asked(changed)} />);
  expect(screen.getByText('1 activity has changed since you answered here. Please look again.')).toBeTruthy();
  expect([isChosen('Pay'), isChosen('Sign')]).toEqual([false, true]);
  expect(screen.getByRole('contentinfo').textContent).toContain('1 of 2 answered');
  await user.click(yesOf('Pay'));
  expect(screen.getByRole('contentinfo').textContent).toContain('2 of 2 answered');
});

test('someone else in the same browser begins an answer of their own', async () => {
  const user = userEvent.setup();
  render(<AskScreen packed={asked(matrix)} />);
  await user.click(yesOf('Pay'));
  const idOfDraft = () => JSON.parse(Object.values({ ...localStorage }).join('')).id as string;
  const first = idOfDraft();
  await user.click(screen.getByRole('button', { name: 'I am not Ann' }));
  await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Eve');
  await user.tab();
  expect(idOfDraft()).not.toBe(first);
});
