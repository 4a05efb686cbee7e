/** The cells of a template's row, in the scheme of the matrix they go into. */
import type { Draft } from 'immer';
import type { RoleCode } from '../catalogue/roleCodes';
import type { TemplateRow } from '../catalogue/template';
import { noteWith } from '../matrix/cellWords';
import type { RoleId } from '../matrix/ids';
import type { Activity } from '../matrix/matrix';
import { type Codes, codesFromLetters } from '../matrix/scheme/codes';
import { codeOf, type Scheme } from '../matrix/scheme/scheme';
import { proposeMapping } from '../matrix/scheme/schemeMapping';
import raci from '../matrix/schemes/raci';
import type { RoleIds } from './putRoles';

type Cells = Pick<Activity, 'assignments' | 'suggested' | 'cellNotes'>;

// Who owns and who does is what a source can fail to support; who is asked or told is the template's advice anyway.
const CLAIMS = ['owns', 'does'];

export function cellsFromRow(scheme: Scheme, row: TemplateRow, roles: RoleIds): Cells {
  const mapping = scheme.id === raci.id ? null : proposeMapping(raci, scheme);
  const assignments: { [id in RoleId]: Codes } = {};
  const suggested: { [id in RoleId]: true } = {};
  const cellNotes: { [id in RoleId]: string } = {};
  for (const [code, letters] of Object.entries(row.codes)) {
    const roleId = roles.get(code as RoleCode);
    if (!roleId) continue;
    const target = (letter: string) => (mapping ? (mapping[letter] ?? null) : letter);
    const codes = codesFromLetters(
      scheme,
      [...letters].flatMap((letter) => target(letter) ?? []),
    );
    const lost = [...letters].filter((letter) => target(letter) === null);
    if (codes !== '') assignments[roleId] = codes;
    if (lost.length > 0)
      cellNotes[roleId] = `${lost.map((letter) => codeOf(raci, letter)?.name).join(', ')} in RACI.`;
    const claims = [...letters].some((letter) => CLAIMS.includes(codeOf(raci, letter)?.meaning ?? 'none'));
    const basis = row.rests?.[code as RoleCode]?.basis ?? row.basis;
    if (basis === 'default' && claims && codes !== '') suggested[roleId] = true;
  }
  return {
    assignments,
    ...(Object.keys(suggested).length > 0 ? { suggested } : {}),
    ...(Object.keys(cellNotes).length > 0 ? { cellNotes } : {}),
  };
}

/** Conditions belong to codes. Where a replaced row takes the codes away, the words move into the cell's note. */
export function keepLostConditions(activity: Draft<Activity>, coming: Partial<Activity>): void {
  const notes = { ...activity.cellNotes, ...coming.cellNotes };
  for (const key of Object.keys(activity.conditions ?? {})) {
    const roleId = key as RoleId;
    const condition = activity.conditions?.[roleId];
    if (!condition || coming.assignments?.[roleId]) continue;
    notes[roleId] = noteWith(notes[roleId], condition);
    delete activity.conditions?.[roleId];
  }
  if (Object.keys(notes).length > 0) (coming as { cellNotes?: typeof notes }).cellNotes = notes;
}
