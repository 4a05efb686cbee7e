/** What does not fit the column that it stands in and was kept in the notes: told once for each column, for in one where days have no year no day has one. */
import type { Place } from '../../contract/place';

interface Misfit {
  readonly place: Place;
  readonly text: string;
}

export interface Misfits {
  /** `isDay`: nobody has to mend “15 Mar” or “asap”, which mean something to those who wrote them. */
  add(column: string, isDay: boolean, place: Place, text: string): void;
  tell(told: (place: Place, message: string, isDay: boolean) => void): void;
}

/** A day, a month and a year, which no calendar or no one date has. */
const WHOLE_DATE = /^\D{0,12}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\D{0,12}$/;

export function makeMisfits(): Misfits {
  const byColumn = new Map<
    string,
    { readonly isRemark: boolean; readonly column: string; first: Misfit; count: number }
  >();
  return {
    add(column, isDay, place, text) {
      const isRemark = isDay && !WHOLE_DATE.test(text);
      const key = `${column} ${isRemark}`;
      const known = byColumn.get(key);
      if (known) known.count += 1;
      else byColumn.set(key, { isRemark, column, first: { place, text }, count: 1 });
    },
    tell(told) {
      for (const { isRemark, column, first, count } of byColumn.values())
        told(first.place, messageOf(first.text, column, count, isRemark), isRemark);
    },
  };
}

function messageOf(text: string, column: string, count: number, isDay: boolean): string {
  const said = text.slice(0, 60);
  if (count === 1) return `“${said}” is not a valid ${column}. It was kept in the notes.`;
  const rows = `${count.toLocaleString('en')} rows`;
  return isDay
    ? `Under ${column} ${rows} have no whole date, such as “${said}” here. What they say was kept in the notes.`
    : `Under ${column} ${rows} have what is not valid there, such as “${said}” here. It was kept in the notes.`;
}
