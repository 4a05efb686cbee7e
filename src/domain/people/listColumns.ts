/** Which column of a pasted list means what, by its heading or, without one, by what stands in it. */
import { isTimeZone } from '../matrix/timeZone';
import { plainName } from './nameKeys';

export const LIST_FIELDS = [
  'name',
  'team',
  'role',
  'fraction',
  'email',
  'timeZone',
  'kind',
  'site',
  'phone',
  'pager',
  'chat',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

// In the languages that lists come in: English, German, French, Spanish, Italian, Portuguese.
const HEADINGS: { readonly [field in ListField]: readonly string[] } = {
  name: words(
    'name, full name, person, people, employee, member, who, mitarbeiter, mitarbeiterin, nom, ' +
      'personne, nombre, persona, nome, pessoa, vorname name',
  ),
  team: words(
    'team, squad, department, group, unit, abteilung, gruppe, bereich, equipe, service, ' +
      'equipo, departamento, squadra, reparto, gruppo, time',
  ),
  role: words(
    'role, roles, title, job title, position, function, rolle, rollen, funktion, fonction, ' +
      'poste, rol, cargo, puesto, ruolo, papel, funcao',
  ),
  fraction: words(
    'fraction, fte, share, allocation, capacity, percent, percentage, workload, anteil, ' +
      'pensum, stellenanteil, prozent, part, quotite, pourcentage, dedicacion, porcentaje, ' +
      'quota, percentuale, dedicacao, percentual',
  ),
  email: words('email, e mail, mail, address, correo, courriel'),
  phone: words(
    'phone, phone number, mobile, cell, cell phone, telephone, tel, telefon, handy, telefonnummer, mobil, portable, ' +
      'telefono, movil, cellulare, telefone, celular, telemovel',
  ),
  pager: words('pager, pager duty, on call address, beeper, rufempfanger'),
  chat: words('chat, chat handle, handle, slack, teams, matrix, mattermost'),
  timeZone: words(
    'time zone, timezone, tz, zeitzone, fuseau horaire, zona horaria, fuso orario, fuso ' + 'horario',
  ),
  kind: words('kind, type, employment, contract, vertrag, contrat, contrato, contratto, tipo, art'),
  site: words(
    'site, location, office, city, standort, ort, lieu, bureau, sede, oficina, ufficio, ' + 'cidade',
  ),
};

function words(list: string): readonly string[] {
  return list.split(', ');
}

/** What a heading means; undefined for one that nobody knows. `%` alone is a share. */
export function fieldOfHeading(cell: string): ListField | undefined {
  if (cell.trim() === '%') return 'fraction';
  const plain = plainName(cell.replace(/\(.*?\)/g, ''));
  return LIST_FIELDS.find((field) => HEADINGS[field].includes(plain));
}

export type Columns = readonly (ListField | undefined)[];

/** The columns of a heading line: it names a column of names and nothing in it looks like a value. */
export function columnsOfHeading(cells: readonly string[]): Columns | null {
  const fields = cells.map(fieldOfHeading);
  if (!fields.includes('name')) return null;
  const strange = cells.filter((cell, place) => cell !== '' && fields[place] === undefined);
  if (cells.length === 1 || strange.length < cells.length / 2) {
    return fields.map((field, place) =>
      field !== undefined && fields.indexOf(field) === place ? field : undefined,
    );
  }
  return null;
}

/** Without headings: what can only be one thing is that; the texts left are name, team and role, in this order. */
export function columnsByContent(
  rows: readonly (readonly string[])[],
  isRole: (cell: string) => boolean,
): Columns {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns: (ListField | undefined)[] = [];
  const texts: number[] = [];
  for (let place = 0; place < width; place += 1) {
    const cells = rows.map((row) => row[place] ?? '').filter((cell) => cell !== '');
    const most = (test: (cell: string) => boolean) =>
      cells.length > 0 && cells.filter(test).length * 2 > cells.length;
    if (isNumbering(cells)) continue;
    if (most((cell) => shareFromText(cell) !== null)) columns[place] = 'fraction';
    else if (most((cell) => /^\S+@\S+$/.test(cell))) columns[place] = 'email';
    else if (most((cell) => cell.includes('/') && isTimeZone(cell))) columns[place] = 'timeZone';
    else if (most((cell) => kindFromText(cell) !== null)) columns[place] = 'kind';
    else texts.push(place);
  }
  const [name, second, third] = texts;
  if (name !== undefined) columns[name] = 'name';
  const roleFirst =
    second !== undefined && third === undefined && rows.some((row) => isRole(row[second] ?? ''));
  if (second !== undefined) columns[second] = roleFirst ? 'role' : 'team';
  if (third !== undefined) columns[third] = 'role';
  return columns;
}

/** 1, 2, 3 ... beside the names counts lines, not shares. */
function isNumbering(cells: readonly string[]): boolean {
  return cells.length > 2 && cells.every((cell, place) => Number(cell) === Number(cells[0]) + place);
}

// Nobody gives a job so small a part of the week; but a 2 may well mean two people.
const LEAST_PERCENT = 5;

/** "50%", "0.5", "0,5", "50" and "1/2" are half; null for anything else. A bare "2" is no share of one week, nor 2%. */
export function shareFromText(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  const part = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(trimmed);
  if (part) return inRange(Number(part[1]) / Number(part[2]));
  const number = /^(\d{1,3}(?:\.\d+)?)\s*(%|fte)?$/i.exec(trimmed);
  if (!number) return null;
  const value = Number(number[1]);
  if (number[2] === '%') return inRange(value / 100);
  return inRange(value >= LEAST_PERCENT && number[2] === undefined ? value / 100 : value);
}

function inRange(share: number): number | null {
  return share >= 0 && share <= 1 ? Math.round(share * 1000) / 1000 : null;
}

export function kindFromText(text: string): 'internal' | 'external' | 'fractional' | null {
  const plain = plainName(text);
  if (/^(external|extern|externe|externo|esterno|contractor|consultant|freelancer?|vendor)$/.test(plain))
    return 'external';
  if (/^(fractional|part time|interim)$/.test(plain)) return 'fractional';
  return /^(internal|intern|interne|interno|employee|permanent|full time|staff)$/.test(plain)
    ? 'internal'
    : null;
}
