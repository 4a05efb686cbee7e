// Two hundred matrices in the pictures of the organisation. Drawing all of them took a third of a second of the
// processor each time, which was the longest that the page stood still.
import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { MatrixId } from '../../../../src/domain/matrix/ids';
import type { MemberFacts } from '../../../../src/domain/organisation/facts/memberFacts';
import { type Organisation, organisationOf } from '../../../../src/domain/organisation/organisation';
import { AreaPicture } from '../../../../src/ui/organisation/pictures/AreaPicture';
import { GapHeat } from '../../../../src/ui/organisation/pictures/GapHeat';
import { WhoAnswers } from '../../../../src/ui/organisation/pictures/WhoAnswers';
import { members } from '../../../support/members';

const [first] = members({
  First: `
          | Lead = Ann Lee | Engineer = Bob Roy
  ## Run
  Command the incident | A | R
  Plan it              |   | R`,
});

const made = new Map<number, Organisation>();

function organisation(count: number): Organisation {
  const kept = made.get(count);
  if (kept) return kept;
  if (!first) throw new Error('There is a first matrix.');
  const all = Array.from(
    { length: count },
    (_, at): MemberFacts => ({
      ...first,
      key: `matrix-${at}`,
      matrixId: `matrix-${String(at).padStart(9, '0')}` as MatrixId,
      name: `Matrix ${at + 1}`,
    }),
  );
  const organisation = organisationOf(all);
  made.set(count, organisation);
  return organisation;
}

const ignore = () => undefined;
const PICTURES = [
  {
    name: 'who answers for what',
    show: (count: number) => (
      <WhoAnswers organisation={organisation(count)} kind="person" part="owners" most={9} onBehind={ignore} />
    ),
    scroller: () => screen.getByRole('group', { name: 'Who answers for what, by person' }),
    aside: true,
  },
  {
    name: 'areas',
    show: (count: number) => <AreaPicture organisation={organisation(count)} onBehind={ignore} />,
    scroller: () => screen.getByRole('region', { name: 'Areas by matrix' }),
    aside: false,
  },
  {
    name: 'gaps by rule',
    show: (count: number) => <GapHeat organisation={organisation(count)} onBehind={ignore} />,
    scroller: () => screen.getByRole('group', { name: 'Gaps by rule and matrix' }),
    aside: true,
  },
];

it.each(PICTURES)('$name: as much is drawn for 2,000 matrices as for 200', ({ show, scroller }) => {
  const drawn = (count: number) => {
    const { unmount } = render(show(count));
    const cells = scroller().querySelectorAll('th, td').length;
    unmount();
    return cells;
  };
  const cells = drawn(200);
  expect(cells).toBeLessThan(800);
  expect(drawn(2_000)).toBe(cells);
});

it.each(PICTURES)('$name: the last matrix is there once it is scrolled to', ({ show, scroller, aside }) => {
  render(show(200));
  expect(within(scroller()).queryByText('Matrix 200')).toBeNull();
  expect(within(scroller()).getByText('Matrix 1')).toBeDefined();
  fireEvent.scroll(scroller(), { target: aside ? { scrollLeft: 200 * 84 } : { scrollTop: 200 * 28 } });
  expect(within(scroller()).getByText('Matrix 200')).toBeDefined();
  expect(within(scroller()).queryByText('Matrix 1')).toBeNull();
});

it('a column keeps its place among all, for who cannot see how far it is', () => {
  render(PICTURES[0]?.show(200));
  const table = screen.getByRole('table');
  expect(table.getAttribute('aria-colcount')).toBe('203');
  const place = (name: string) =>
    within(table).getByRole('columnheader', { name }).getAttribute('aria-colindex');
  expect([place('Person'), place('Matrix 1'), place('All')]).toEqual(['1', '2', '202']);
});
