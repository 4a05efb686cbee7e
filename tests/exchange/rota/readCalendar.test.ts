// Who is on duty when, from calendars as on-call tools write them.
import { describe, expect, it } from 'vitest';
import { read, shifts } from './rotaFrom';

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];

describe('a calendar', () => {
  it('has its events as shifts, in UTC', async () => {
    const text = calendar(...event('SUMMARY:Ann', 'DTSTART:20261123T080000Z', 'DTEND:20261130T080000Z'));
    expect(await shifts(text)).toEqual(['Ann: 2026-11-23T08:00Z to 2026-11-30T08:00Z']);
  });

  it('repeats an event at the same hour where it is, through the change of the clocks', async () => {
    const text = calendar(
      ...event(
        'SUMMARY:Ann',
        'DTSTART;TZID=Europe/Berlin:20270322T090000',
        'DTEND;TZID=Europe/Berlin:20270323T090000',
        'RRULE:FREQ=WEEKLY;COUNT=2',
      ),
    );
    expect(await shifts(text)).toEqual([
      'Ann: 2027-03-22T08:00Z to 2027-03-23T08:00Z',
      'Ann: 2027-03-29T07:00Z to 2027-03-30T07:00Z',
    ]);
  });

  it('reads a repetition that began years ago only from yesterday on, for a year', async () => {
    const text = calendar(
      ...event('SUMMARY:Ann', 'DTSTART:20200101T080000Z', 'DTEND:20200102T080000Z', 'RRULE:FREQ=DAILY'),
    );
    const { entries, from, until } = await read(text);
    expect([from, until]).toEqual(['2026-11-20T00:00Z', '2027-11-22T00:00Z']);
    expect(entries[0]?.from).toBe('2026-11-19T08:00Z');
    expect(entries.at(-1)?.from).toBe('2027-11-21T08:00Z');
  });

  it('leaves out what is excluded or cancelled, and takes the swap of one week', async () => {
    const text = calendar(
      ...event(
        'SUMMARY:Ann',
        'DTSTART:20261123T080000Z',
        'DTEND:20261124T080000Z',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE:20261207T080000Z',
      ),
      ...event(
        'SUMMARY:Ben',
        'RECURRENCE-ID:20261130T080000Z',
        'DTSTART:20261130T080000Z',
        'DTEND:20261201T080000Z',
      ),
      ...event(
        'SUMMARY:Ann',
        'RECURRENCE-ID:20261214T080000Z',
        'DTSTART:20261214T080000Z',
        'DTEND:20261215T080000Z',
        'STATUS:CANCELLED',
      ),
    );
    expect(await shifts(text)).toEqual([
      'Ann: 2026-11-23T08:00Z to 2026-11-24T08:00Z',
      'Ben: 2026-11-30T08:00Z to 2026-12-01T08:00Z',
    ]);
  });

  // Each event without the exception was skipped as one that cannot be read.
  it('reads the other events beside one of which a day was swapped', async () => {
    const other = event('SUMMARY:Eve', 'DTSTART:20261123T200000Z', 'DTEND:20261124T080000Z');
    const text = calendar(
      ...other.map((line) => line.replace('UID:1', 'UID:2')),
      ...event(
        'SUMMARY:Ann',
        'DTSTART:20261123T080000Z',
        'DTEND:20261123T200000Z',
        'RRULE:FREQ=WEEKLY;COUNT=2',
      ),
      ...event(
        'SUMMARY:Ben',
        'RECURRENCE-ID:20261130T080000Z',
        'DTSTART:20261130T080000Z',
        'DTEND:20261130T200000Z',
      ),
    );
    const { problems } = await read(text);
    expect(problems).toEqual([]);
    expect(await shifts(text)).toEqual([
      'Ann: 2026-11-23T08:00Z to 2026-11-23T20:00Z',
      'Eve: 2026-11-23T20:00Z to 2026-11-24T08:00Z',
      'Ben: 2026-11-30T08:00Z to 2026-11-30T20:00Z',
    ]);
  });

  it('has everyone who attends, by name and address', async () => {
    const text = calendar(
      ...event(
        'SUMMARY:Platform on call',
        'DTSTART:20261123T080000Z',
        'DTEND:20261124T080000Z',
        'ATTENDEE;CN=Ann Lee:mailto:ann@example.com',
        'ATTENDEE:mailto:ben@example.com',
      ),
    );
    expect((await read(text)).entries).toMatchObject([
      { who: 'Ann Lee', email: 'ann@example.com' },
      { who: 'ben@example.com', email: 'ben@example.com' },
    ]);
  });

  it('has whole days from midnight to midnight where it is at home', async () => {
    const text = calendar(
      'X-WR-TIMEZONE:Asia/Tokyo',
      ...event('SUMMARY:Ann', 'DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261124'),
    );
    expect(await shifts(text)).toEqual(['Ann: 2026-11-22T15:00Z to 2026-11-23T15:00Z']);
  });

  it('takes a zone of its own making from the file, and says which zone nobody knows', async () => {
    const own = calendar(
      'BEGIN:VTIMEZONE',
      'TZID:Works time',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'END:VTIMEZONE',
      ...event(
        'SUMMARY:Ann',
        'DTSTART;TZID=Works time:20261123T080000',
        'DTEND;TZID=Works time:20261123T180000',
      ),
    );
    expect(await shifts(own)).toEqual(['Ann: 2026-11-23T13:00Z to 2026-11-23T23:00Z']);
    const lost = calendar(
      ...event('SUMMARY:Ann', 'DTSTART;TZID=Mars:20261123T080000', 'DTEND;TZID=Mars:20261123T180000'),
    );
    const { entries, problems } = await read(lost);
    expect(entries[0]?.from).toBe('2026-11-23T07:00Z');
    expect(problems).toEqual([
      'The time zone “Mars” is not known. Its times were read as times in Europe/Berlin.',
    ]);
  });

  it('is refused in a whole sentence where it is damaged', async () => {
    await expect(read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Ann')).rejects.toThrow(
      /^This calendar is damaged and nothing of it was read\. Export it again\.$/,
    );
  });

  it('says what it skips: an event that ends before it begins, a repetition without an end in sight', async () => {
    const text = calendar(
      ...event('SUMMARY:Ann', 'DTSTART:20261124T080000Z', 'DTEND:20261123T080000Z'),
      ...event('SUMMARY:Ben', 'DTSTART:19700101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'),
    );
    expect((await read(text)).problems).toEqual([
      '“Ann” on 2026-11-24 ends before it begins. It was skipped.',
      '“Ben” repeats more often than the 100,000 times that are read. The rest was skipped.',
    ]);
  });

  // Ann was on duty on 2 March by a rule for 30 February.
  it.each([
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', []],
    ['FREQ=MONTHLY;BYMONTHDAY=30;UNTIL=20270131T000000Z', ['2026-11-30', '2026-12-30', '2027-01-30']],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270228T230000Z',
      ['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'],
    ],
  ])('has no shift on a day that no month has: %s', async (rule, days) => {
    const text = calendar(
      ...event('SUMMARY:Ann', 'DTSTART:20261101T000000Z', 'DTEND:20261101T010000Z', `RRULE:${rule}`),
    );
    const { entries } = await read(text);
    expect(entries.map(({ from }) => from.slice(0, 10))).toEqual(days);
  });

  it('says in words of our own that a repetition cannot be read', async () => {
    const text = calendar(
      ...event(
        'SUMMARY:Ann',
        'DTSTART:20261124T080000Z',
        'DTEND:20261125T080000Z',
        'RRULE:FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
      ),
    );
    expect((await read(text)).problems).toEqual([
      '“Ann” has a time or a repetition that cannot be read. It was skipped.',
    ]);
  });

  it('with more shifts than are kept says nothing about the time after them', async () => {
    const text = calendar(
      ...event('SUMMARY:Ann', 'DTSTART:20261121T000000Z', 'DTEND:20261121T010000Z', 'RRULE:FREQ=HOURLY'),
    );
    const { entries, until, problems } = await read(text);
    expect(entries).toHaveLength(2000);
    expect(until).toBe('2027-02-12T08:00Z');
    expect(problems[0]).toMatch(
      /^There are 8,784 shifts in the next year\. The first 2,000 were read, up to/,
    );
  });
});
