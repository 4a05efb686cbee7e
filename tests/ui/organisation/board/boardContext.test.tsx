import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { finish } from '../../../../src/domain/matrix/slices';
import { lookOver } from '../../../../src/domain/organisation/organisation';
import { memoryLibrary } from '../../../../src/session/memoryLibrary';
import { openOrganisationBoard } from '../../../../src/session/organisation/organisationBoard';
import { useLooked } from '../../../../src/ui/organisation/board/boardContext';
import { members } from '../../../support/members';
import { NOON, surroundings, TODAY } from '../../../support/memorySession';

const board = openOrganisationBoard({
  library: memoryLibrary(surroundings(), []),
  now: () => NOON,
  today: () => TODAY,
});
let draws = 0;
function Looking() {
  const [organisation] = useLooked(board);
  draws += 1;
  return <p>{organisation.members.length} matrices</p>;
}

test('every matrix that was read drew all figures again: how far the reading is draws none of them', () => {
  render(<Looking />);
  const before = draws;
  for (let done = 0; done < 200; done += 1)
    act(() => board.store.setState({ progress: { what: 'reading', done, of: 200 } }));
  expect(draws).toBe(before);
  const organisation = finish(lookOver(members({ Payments: '| Lead\nPlan | A' })));
  act(() => board.store.setState({ organisation }));
  expect(screen.getByText('1 matrices')).toBeTruthy();
});
