/** What a row of a template, and each letter in it, rests on: what its source states, or what we suggest. */
import type { Basis } from '../../catalogue/template';
import type { Activity, Role } from '../../matrix/matrix';
import { codeOf, type Scheme } from '../../matrix/scheme/scheme';
import { referenceRowIfAny } from './referenceRow';

export interface RowBasis {
  readonly basis: Basis;
  readonly source: string;
}

/** `own`: no template put the letter there. */
export type LetterBasis = Basis | 'own';

/** Nothing where the row came from no template. */
export function rowBasis({ origin }: Activity): RowBasis | undefined {
  const row = origin === undefined ? undefined : referenceRowIfAny(origin);
  return row && { basis: row.basis, source: sourceInWords(row.source) };
}

/** The source of a role's letters where it is another one than the row's. */
export function letterSource({ origin = '' }: Activity, role: Role): string | undefined {
  const cell = referenceRowIfAny(origin)?.cells.find((one) => one.role === role.origin);
  return cell?.rest && sourceInWords(cell.rest.source);
}

/** What one letter of a row rests on that came from a template. */
export function letterBasis(activity: Activity, role: Role, letter: string, scheme: Scheme): LetterBasis {
  const { origin = '', suggested } = activity;
  if (suggested?.[role.id]) return 'default';
  const row = referenceRowIfAny(origin);
  const meaning = codeOf(scheme, letter)?.meaning;
  const cell = row?.cells.find((one) => one.role === role.origin);
  if (!row || !cell?.meanings.some((one) => one === meaning)) return 'own';
  // Sources speak of who owns and who does. Who is asked or told is the template's advice.
  return meaning === 'owns' || meaning === 'does' ? (cell.rest?.basis ?? row.basis) : 'default';
}

const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/\bcloud article\b|^article 0\b/, '“Cloud architect and software engineer”'],
  [/\bAI article 1\b/, '“AI architect and software engineer”'],
  [/\bAI article 2\b/, '“AI engineer and AI architect”'],
];

function sourceInWords(source: string): string {
  return ARTICLES.reduce((text, [mark, title]) => text.replace(mark, title), source);
}
