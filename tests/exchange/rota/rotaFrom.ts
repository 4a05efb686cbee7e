// A rota as it is read on 21 November 2026, in Berlin unless said otherwise.
import type { CalendarDate } from '../../../src/domain/matrix/date';
import { readRota } from '../../../src/exchange/rota/readRota';

const TODAY = '2026-11-21' as CalendarDate;

export const read = (text: string, timeZone = 'Europe/Berlin') => readRota({ text, today: TODAY, timeZone });

export const shifts = async (text: string, timeZone?: string) =>
  (await read(text, timeZone)).entries.map(({ who, from, until }) => `${who}: ${from} to ${until}`);
