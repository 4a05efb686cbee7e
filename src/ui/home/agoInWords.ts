/** How long ago something was, as people say it: "just now", "2 minutes ago", "yesterday", "3 Nov". */
import { counted } from '../parts/counted';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function agoInWords(at: number, now: number): string {
  const gone = now - at;
  if (gone < MINUTE) return 'just now';
  if (gone < HOUR) return `${counted(Math.floor(gone / MINUTE), 'minute')} ago`;
  const days = daysApart(at, now);
  if (days === 0) return `${counted(Math.floor(gone / HOUR), 'hour')} ago`;
  if (days === 1) return 'yesterday';
  if (days < 7) return `${days} days ago`;
  const date = new Date(at);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** Midnights between two moments, where the reader is. */
function daysApart(at: number, now: number): number {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(at)) / (24 * HOUR));
}
