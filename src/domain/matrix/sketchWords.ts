/** The words inside a sketch's cells: fields of a row, a holder, a person. */
import type { CalendarDate } from './date';
import type { Activity, Person, Role } from './matrix';

/** The id that a sketch gives to a name. */
export function idOf<Id extends string>(name: string): Id {
  return name
    .replace(/[^A-Za-z0-9_-]/g, '-')
    .padEnd(16, '_')
    .slice(0, 40) as Id;
}

/** `yes`, `no`, numbers and `a+b` lists; anything else stays text. */
export function valueFromText(text: string): unknown {
  if (text === 'yes' || text === 'no') return text === 'yes';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.includes('+') ? text.split('+').filter((part) => part !== '') : text;
}

/** `Set budget #cost !decision {severity} <gov-cost-owner> [scope=EU; doc=wiki]` */
export function rowNameFromText(text: string): Partial<Activity> & { name: string } {
  const fields: { [name: string]: unknown } = {};
  const concerns: string[] = [];
  const duties: string[] = [];
  const name = text
    .replace(/\[([^\]]*)\]/g, (_, pairs: string) => {
      for (const pair of pairs.split(';')) {
        const [field = '', value = ''] = pair.split('=').map((word) => word.trim());
        fields[field] = valueFromText(value);
      }
      return '';
    })
    .replace(/\{([^}]*)\}/g, (_, duty: string) => {
      duties.push(...duty.split('+'));
      return '';
    })
    .replace(/<([^>]*)>/g, (_, origin: string) => set(fields, 'origin', origin))
    .replace(/(?<=\s)!([\w-]+)/g, (_, kind: string) => set(fields, 'kind', kind))
    .replace(/(?<=\s)#([\w-]+)/g, (_, concern: string) => {
      concerns.push(concern);
      return '';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return { ...fields, concerns, ...(duties.length > 0 ? { duties } : {}), name } as Partial<Activity> & {
    name: string;
  };
}

function set(fields: { [name: string]: unknown }, field: string, value: string): string {
  fields[field] = value;
  return '';
}

/** `Engineer @application %group <SE> [reportsTo=Board; stakeholder=yes] = Ann, Bob (deputy)` */
export function roleFromText(text: string): Partial<Omit<Role, 'holders'>> & {
  name: string;
  /** Fields that name another role or a person. */
  pointers: { [field: string]: string };
  holders: string;
} {
  const fields: { [name: string]: unknown } = {};
  const pointers: { [name: string]: string } = {};
  const plain = text.replace(/\[([^\]]*)\]/, (_, pairs: string) => {
    for (const pair of pairs.split(';')) {
      const [field = '', value = ''] = pair.split('=').map((word) => word.trim());
      if (POINTERS.includes(field)) pointers[field] = value;
      else fields[field] = valueFromText(value);
    }
    return '';
  });
  const [head = '', holders = ''] = plain.split('=');
  const name = head
    .replace(/<([^>]*)>/, (_, origin: string) => set(fields, 'origin', origin))
    .replace(/@([\w-]+)/, (_, layer: string) => set(fields, 'layer', layer))
    .replace(/%([\w-]+)/, (_, kind: string) => set(fields, 'kind', kind));
  return { ...fields, pointers, holders, name: name.replace(/\s+/g, ' ').trim() };
}

const POINTERS = ['reportsTo', 'escalatesTo', 'leadId'];

interface HolderWords {
  readonly name: string;
  readonly part: 'holder' | 'deputy' | 'cover';
  /** The name of the person stood in for. */
  readonly standsInFor?: string;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  readonly fraction?: number;
  readonly interimSince?: CalendarDate;
}

/** `Ann`, `Bob (deputy)`, `Eve (cover for Ann from 2026-01-01 until 2026-02-01)`, `Kim (fraction 0.5, interim 2026-01-01)` */
export function holderFromText(text: string): HolderWords {
  const [, name = '', words = ''] = /^([^(]*)(?:\(([^)]*)\))?/.exec(text.trim()) ?? [];
  const after = (word: string) => new RegExp(`\\b${word} (\\S+)`).exec(words)?.[1];
  const fraction = after('fraction');
  return {
    name: name.trim(),
    part: words.includes('deputy') ? 'deputy' : words.includes('cover') ? 'cover' : 'holder',
    ...optional('standsInFor', after('for')),
    ...optional('from', after('from') as CalendarDate | undefined),
    ...optional('until', after('until') as CalendarDate | undefined),
    ...optional('fraction', fraction === undefined ? undefined : Number(fraction)),
    ...optional('interimSince', after('interim') as CalendarDate | undefined),
  };
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [name in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [name in Name]?: Value };
}

/** `Ann team=SRE fraction=0.5 kind=external timeZone=Europe/Berlin`, `Bob inactive` */
export function personFromText(text: string): Omit<Person, 'id' | 'order'> {
  const [name = '', ...words] = text.trim().split(/\s+/);
  const fields: { [name: string]: unknown } = {};
  for (const word of words) {
    const [field = '', value = ''] = word.split('=');
    if (field === 'inactive') fields.active = false;
    else fields[field] = valueFromText(value);
  }
  return { active: true, kind: 'internal', ...fields, name };
}
