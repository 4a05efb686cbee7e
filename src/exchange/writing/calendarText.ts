/** Days with what is to be done on them, as a calendar file: iCalendar, RFC 5545. */
import type { Deadline } from '../../domain/deadlines/deadlines';
import { addDays, type CalendarDate } from '../../domain/matrix/date';
import { withoutControls } from '../../domain/matrix/plainText';

const LINE_BREAK = '\r\n';
/** Octets of a line; what is longer goes on in the next. */
const LONGEST_LINE = 75;

/** `made`: the day it is written, which every event must name. */
export function calendarText(name: string, deadlines: readonly Deadline[], made: CalendarDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Answerable//Responsibility matrix//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...deadlines.flatMap(({ id, on, title, because }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@answerable`,
      `DTSTAMP:${plain(made)}T000000Z`,
      `DTSTART;VALUE=DATE:${plain(on)}`,
      `DTEND;VALUE=DATE:${plain(addDays(on, 1))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(because)}`,
      // A day with something to do on it is not a day off.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join(LINE_BREAK) + LINE_BREAK;
}

function plain(day: CalendarDate): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return withoutControls(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Between characters, never within one. A line that goes on begins with a space, which counts. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let text = '';
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LONGEST_LINE) {
      text += `${LINE_BREAK} `;
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}
