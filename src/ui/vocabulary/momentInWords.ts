/** Moments as people say them, in their own time zone: "today at 14:05", "on 3 March 2026 at 09:10". */

const DAY = { day: 'numeric', month: 'long' } as const;

export function timeInWords(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

export function dayInWords(at: number, now = Date.now()): string {
  const [day, today] = [new Date(at), new Date(now)];
  if (day.toDateString() === today.toDateString()) return 'Today';
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (day.toDateString() === yesterday.toDateString()) return 'Yesterday';
  const sameYear = day.getFullYear() === today.getFullYear();
  return day.toLocaleDateString(
    'en-GB',
    sameYear ? { weekday: 'long', ...DAY } : { ...DAY, year: 'numeric' },
  );
}

export function momentInWords(at: number, now = Date.now()): string {
  const day = dayInWords(at, now);
  const near = day === 'Today' || day === 'Yesterday';
  return `${near ? day.toLowerCase() : `on ${day}`} at ${timeInWords(at)}`;
}
