import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Meeting } from '../../../src/domain/matrix/agreement';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import MeetingScreen from '../../../src/ui/meeting/MeetingScreen';
import { renderWithSession } from '../../support/session';

test('an open meeting without points, as a file may bring it, does not keep from the others', () => {
  const empty: Meeting = {
    id: idOf<Meeting['id']>('Empty'),
    title: 'Empty meeting',
    on: '2026-03-01' as CalendarDate,
    attendees: [],
    points: {},
    followUps: {},
  };
  const matrix = { ...matrixFromSketch('Ship it | Engineer'), meetings: { [empty.id]: empty } };
  renderWithSession(<MeetingScreen />, matrix);
  expect(screen.getByRole('button', { name: 'New meeting' })).toBeTruthy();
  expect(screen.getByRole('article', { name: 'Minutes of Empty meeting' })).toBeTruthy();
});
