import type { CalendarDate } from '../domain/matrix/date';

/** The day where the person is. */
export const today = () => new Date().toLocaleDateString('en-CA') as CalendarDate;
