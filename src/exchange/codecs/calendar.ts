import { deadlinesOf } from '../../domain/deadlines/deadlines';
import { defineCodec } from '../contract/codec';
import { chosenMatrix } from '../outline/chosenMatrix';
import { calendarText } from '../writing/calendarText';

export default defineCodec({
  id: 'calendar',
  label: 'Calendar',
  hint: 'the days on which reviews, waivers and cover end',
  extension: 'ics',
  mimeType: 'text/calendar',
  keeps: 'nothing',
  offers: [{ under: 'other', rank: 50, label: 'Calendar of dates (.ics)' }],
  async write({ matrix, choice, today }) {
    const text = calendarText(matrix.name, deadlinesOf(chosenMatrix(matrix, choice)), today);
    return new TextEncoder().encode(text);
  },
});
