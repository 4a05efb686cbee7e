/** Time zones by their IANA names, as far as this machine knows them. */

export function isTimeZone(name: string): boolean {
  return formatterFor(name) !== null;
}

/** Minutes ahead of UTC in a time zone at an instant; undefined for a name that nobody knows. */
export function minutesAhead(timeZone: string, at: number): number | undefined {
  const formatter = formatterFor(timeZone);
  if (!formatter) return undefined;
  const part = new Map(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const read = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
  const local = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return Math.round((local - Math.floor(at / 1000) * 1000) / 60_000);
}

/** The instant at which clocks in a time zone show a wall time that is given as if it were UTC; undefined as above. */
export function instantIn(timeZone: string, wall: number): number | undefined {
  const ahead = minutesAhead(timeZone, wall);
  if (ahead === undefined) return undefined;
  // Near a change of the clocks the first guess is an hour off.
  const guess = wall - ahead * 60_000;
  return wall - (minutesAhead(timeZone, guess) ?? ahead) * 60_000;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** “Sat 2026-12-05 at 22:00 (Europe/Berlin)” */
export function wallTime(at: number, timeZone: string): string | undefined {
  const ahead = minutesAhead(timeZone, at);
  if (ahead === undefined) return undefined;
  const local = new Date(at + ahead * 60_000);
  const text = local.toISOString();
  return `${WEEKDAYS[local.getUTCDay()]} ${text.slice(0, 10)} at ${text.slice(11, 16)} (${timeZone})`;
}

// Making a formatter costs a hundred times what using it does, and a matrix names few zones.
const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatterFor(timeZone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = makeFormatter(timeZone);
  formatters.set(timeZone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    // A name that this machine does not know: the caller falls back to the reader's own days.
    return null;
  }
}
