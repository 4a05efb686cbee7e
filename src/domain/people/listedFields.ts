/** What a line of a pasted list says of a person, apart from name and roles. */
import type { Person } from '../matrix/matrix';
import { isTimeZone } from '../matrix/timeZone';
import { kindFromText, type ListField, shareFromText } from './listColumns';
import type { TextLine } from './listText';

export interface ListProblem {
  /** "line 3, share" */
  readonly place: string;
  /** What was wrong and what was done, as whole sentences. */
  readonly message: string;
}

export type Cells = { readonly [field in ListField]?: string };

export type Fields = {
  -readonly [field in
    | 'team'
    | 'fraction'
    | 'email'
    | 'timeZone'
    | 'kind'
    | 'site'
    | 'phone'
    | 'pager'
    | 'chat']?: Person[field];
};

export function fieldsOf(cells: Cells, line: TextLine, problems: ListProblem[]): { readonly fields: Fields } {
  const unread = (field: string, cell: string, what: string) =>
    problems.push({
      place: `line ${line.number}, ${field}`,
      message: `“${cell}” was skipped: it is not ${what}.`,
    });
  const fields: Fields = {};
  if (cells.team) fields.team = cells.team;
  if (cells.site) fields.site = cells.site;
  if (cells.email) fields.email = cells.email;
  if (cells.phone) fields.phone = cells.phone;
  if (cells.pager) fields.pager = cells.pager;
  if (cells.chat) fields.chat = cells.chat;
  if (cells.timeZone) {
    if (isTimeZone(cells.timeZone)) fields.timeZone = cells.timeZone;
    else unread('time zone', cells.timeZone, 'a time zone name, such as Europe/Berlin');
  }
  if (cells.kind) {
    const kind = kindFromText(cells.kind);
    if (kind) fields.kind = kind;
    else unread('type', cells.kind, 'internal, external or fractional');
  }
  if (cells.fraction) {
    const fraction = shareFromText(cells.fraction);
    if (fraction === null) unread('share', cells.fraction, 'a working time between 0% and 100%');
    else fields.fraction = fraction;
  }
  return { fields };
}
