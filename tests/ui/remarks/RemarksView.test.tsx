import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addRemark } from '../../../src/domain/edits/addRemark';
import type { About } from '../../../src/domain/matrix/agreement';
import type { ActivityId, RemarkId, RoleId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { RemarksView } from '../../../src/ui/remarks/RemarksView';
import { memorySession, NOON } from '../../support/memorySession';
import { renderWithSession } from '../../support/session';

test('a remark is listed under what it is about: an activity, a cell, a gap, or a gap that is closed', () => {
  const session = memorySession(matrixFromSketch('        | Engineer\n Ship it | R'));
  const [finding] = session.store.getState().analysis.findings;
  if (!finding) throw new Error('Nobody is accountable for it.');
  const activityId = idOf<ActivityId>('Ship it');
  const abouts: readonly About[] = [
    { activityId },
    { activityId, roleId: idOf<RoleId>('Engineer') },
    { findingKey: finding.key },
    { findingKey: 'no-accountable/gone' },
  ];
  abouts.forEach((about, at) => {
    const id = idOf<RemarkId>(`remark ${at}`);
    session.run(addRemark({ id, about, who: 'Ann', at: NOON - at, text: `Remark ${at}` }));
  });
  renderWithSession(<RemarksView />, session);
  expect(screen.getAllByRole('region').map((one) => one.getAttribute('aria-label'))).toEqual([
    'Ship it',
    'Ship it, Engineer',
    `Gap: ${finding.title}`,
    'A gap that is closed',
    'About the whole matrix',
  ]);
});

test('remarks are read, and none is offered to be made, where the matrix can only be read', () => {
  const session = memorySession(matrixFromSketch('        | Engineer\n Ship it | R'));
  const about = { activityId: idOf<ActivityId>('Ship it') };
  session.run(addRemark({ id: idOf<RemarkId>('one'), about, who: 'Ann', at: NOON, text: 'Who signs?' }));
  renderWithSession(<RemarksView />, session);
  const offered = () => [...screen.queryAllByRole('button'), ...screen.queryAllByRole('textbox')];
  expect(offered().length).toBeGreaterThanOrEqual(4);
  act(() => session.store.setState({ notAllowed: 'Here you only watch.' }));
  expect(offered()).toEqual([]);
  expect(screen.getByText('Who signs?')).toBeTruthy();
});
