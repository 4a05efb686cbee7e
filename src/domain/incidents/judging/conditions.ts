/** Whether a letter with a condition, such as “business hours only”, counts at the time a question asks about. */
import type { AskedTime } from './auditContext';

export type Fit = 'fits' | 'does not fit' | 'not known';

const ANY_TIME =
  /24\s*[/x×]\s*7|\b(any ?time|always|at all times|round the clock|around the clock|day and night)\b/i;

/** Words for the hours in which an office is open, in the languages that matrices come in. */
const DAY =
  /\b(business|office|working|work|core|opening|bank) (hours?|days?|time)\b|\b(day ?time|day shift|weekdays?|workdays?|in hours)\b|\bmon(day)?s?\s*(-|–|to|till|until)\s*fri(day)?s?\b|\b(nine|9) ?(-|–|to) ?(five|5)\b|\b\d{1,2}([:.]\d{2})?\s*(am|h|uhr)?\s*(-|–|to|till|until|bis)\s*\d{1,2}([:.]\d{2})?\s*(pm|h|uhr)?\b|geschäftszeit|bürozeit|arbeitszeit|werktag|heures (ouvrées|ouvrables|de bureau)|jours ouvr|horario (laboral|de oficina|comercial)|horário comercial|dias úteis|orario (d.ufficio|lavorativo)/i;

const NIGHT =
  /\b(nights?|night ?time|night shift|weekends?|after ?hours|out.of.hours|off.hours|on.?call|standby|holidays?)\b|bereitschaft|\bnachts?\b|wochenende|\bnuit\b|astreinte|\bnoche\b|guardia|\bnoite\b|plantão|\bnotte\b|reperibilità/i;

const NOT =
  /\b(not|no|never|except|excluding|excl|without|but|outside|out of|beyond|nicht|außer|ausser|sauf|hors|salvo|fuera|exceto|fora|fuori|escluso)\b/i;

/** The hours that a condition speaks of; undefined where it is about something else, such as a product. */
export function hoursOf(condition: string): 'any' | 'day' | 'night' | undefined {
  if (ANY_TIME.test(condition) && !NOT.test(condition)) return 'any';
  const [day, night] = [DAY.test(condition), NIGHT.test(condition)];
  // “Outside business hours” names the day and means the night.
  const turned = NOT.test(condition.replace(/\bout.of.hours\b/i, ''));
  if (day && night) return turned ? 'day' : undefined;
  if (day) return turned ? 'night' : 'day';
  if (night) return turned ? 'day' : 'night';
  return undefined;
}

export function fitOf(condition: string, { outOfHours }: AskedTime): Fit {
  const hours = hoursOf(condition);
  if (hours === 'any') return 'fits';
  if (hours === undefined || !outOfHours) return 'not known';
  return hours === 'night' ? 'fits' : 'does not fit';
}
