// Any edit a person could make, for laws that must hold for all of them. A new edit is a new line in a list below,
// which tests/domain/everyEdit.test.ts asks for.

import { acceptOwnerSuggestions } from '../../src/domain/edits/acceptOwnerSuggestions';
import { addActivities, addActivity } from '../../src/domain/edits/addActivities';
import { addFollowUps } from '../../src/domain/edits/addFollowUps';
import { addPack } from '../../src/domain/edits/addPack';
import { addRole, addRoles } from '../../src/domain/edits/addRoles';
import { addSection } from '../../src/domain/edits/addSection';
import { addTaggedRow } from '../../src/domain/edits/addTaggedRow';
import { addCode, assignCode, removeCode } from '../../src/domain/edits/assignCode';
import { changeScheme } from '../../src/domain/edits/changeScheme';
import { confirmSuggestions } from '../../src/domain/edits/confirmSuggestions';
import { confirmWhole } from '../../src/domain/edits/confirmWhole';
import { duplicateActivities } from '../../src/domain/edits/duplicateActivities';
import { duplicateRoles } from '../../src/domain/edits/duplicateRoles';
import { duplicateSection } from '../../src/domain/edits/duplicateSection';
import type { Edit } from '../../src/domain/edits/edit';
import { mergeRoles } from '../../src/domain/edits/mergeRoles';
import { moveActivities } from '../../src/domain/edits/moveActivities';
import { moveRoles } from '../../src/domain/edits/moveRoles';
import { moveSections } from '../../src/domain/edits/moveSections';
import { recogniseActivity } from '../../src/domain/edits/recogniseActivity';
import { rememberTag } from '../../src/domain/edits/rememberTag';
import { removeActivities } from '../../src/domain/edits/removeActivities';
import { removeRoles } from '../../src/domain/edits/removeRoles';
import { removeSections } from '../../src/domain/edits/removeSections';
import { renameActivity } from '../../src/domain/edits/renameActivity';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import { renameRole } from '../../src/domain/edits/renameRole';
import { renameSection } from '../../src/domain/edits/renameSection';
import { restoreVersion } from '../../src/domain/edits/restoreVersion';
import { setActivityFields } from '../../src/domain/edits/setActivityFields';
import { setCellNote } from '../../src/domain/edits/setCellNote';
import { clearCells, setCodes } from '../../src/domain/edits/setCodes';
import { setCondition } from '../../src/domain/edits/setCondition';
import { setRoleFields } from '../../src/domain/edits/setRoleFields';
import { setScope } from '../../src/domain/edits/setScope';
import { setSectionFields } from '../../src/domain/edits/setSectionFields';
import { setSubtitle } from '../../src/domain/edits/setSubtitle';
import { splitActivity } from '../../src/domain/edits/splitActivity';
import { splitRole } from '../../src/domain/edits/splitRole';
import { takeChange } from '../../src/domain/edits/takeChange';
import { writeCells } from '../../src/domain/edits/writeCells';
import { AREAS, CLAIM_STATES } from '../../src/domain/matrix/areas';
import type { Cell } from '../../src/domain/matrix/cell';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { codesFromLetters } from '../../src/domain/matrix/scheme/codes';
import { proposeMapping } from '../../src/domain/matrix/scheme/schemeMapping';
import { schemeList } from '../../src/domain/matrix/schemeList';
import { tagKey } from '../../src/domain/matrix/tags';
import { ACTIVITY_KINDS, CONCERNS, LAYERS, ROLE_KINDS } from '../../src/domain/matrix/vocabulary';
import { templateList } from '../../src/domain/starting/templateList';
import { type Dice, NothingToPick } from './dice';
import { recordEdits } from './randomRecordEdits';

export type MakeEdit = (matrix: Matrix, dice: Dice) => Edit;

const activities = (matrix: Matrix) => Object.values(matrix.activities);
const roles = (matrix: Matrix) => Object.values(matrix.roles);
const sections = (matrix: Matrix) => Object.values(matrix.sections);
const idsOf = <Id>(list: readonly { readonly id: Id }[]) => list.map(({ id }) => id);

function cell(matrix: Matrix, dice: Dice): Cell {
  return { activityId: dice.pick(activities(matrix)).id, roleId: dice.pick(roles(matrix)).id };
}
const cells = (matrix: Matrix, dice: Dice) => [0, 1, 2].map(() => cell(matrix, dice));
const letter = ({ scheme }: Matrix, dice: Dice) => dice.pick(scheme.codes).letter;
const codes = (matrix: Matrix, dice: Dice) =>
  codesFromLetters(matrix.scheme, [letter(matrix, dice), letter(matrix, dice)]);
const place = <Id extends string>(list: readonly { readonly id: Id }[], dice: Dice) =>
  dice.pick([
    'start' as const,
    'end' as const,
    ...idsOf(list).flatMap((id) => [{ before: id }, { after: id }]),
  ]);

const packs = await Promise.all(
  templateList.map(async (template) => ({ template, rows: await template.rows() })),
);

const matrixEdits: readonly MakeEdit[] = [
  (_, d) => addSection({ id: d.newId<'section'>(), name: d.text(), kind: d.pick(['stage', 'area']) }),
  (m, d) => addRole({ id: d.newId<'role'>(), name: d.text() }, place(roles(m), d)),
  (m, d) => addActivity(d.pick(sections(m)).id, { id: d.newId<'activity'>(), name: d.text() }),
  (_, d) => addRoles([0, 1].map(() => ({ id: d.newId<'role'>(), name: d.text() }))),
  (m, d) =>
    addActivities(
      d.pick(sections(m)).id,
      [0, 1].map(() => ({ id: d.newId<'activity'>(), name: d.text() })),
      place(activities(m), d),
    ),
  (m, d) =>
    acceptOwnerSuggestions(m, {
      roles: [{ id: d.newId<'role'>(), name: d.text() }],
      aliases: [{ roleId: d.pick(roles(m)).id, alias: d.text() }],
      rows: [{ id: d.newId<'activity'>(), name: d.text(), ownerIds: d.some(idsOf(roles(m))) }],
      paths: [{ activityId: d.pick(activities(m)).id, paths: ['/src/'] }],
      owners: [{ activityId: d.pick(activities(m)).id, roleId: d.pick(roles(m)).id }],
      sectionId: d.chance(0.5) ? d.newId<'section'>() : d.pick(sections(m)).id,
    }),
  (m, d) =>
    splitActivity(m, [
      { id: d.pick(activities(m)).id, name: d.text() },
      { id: d.newId<'activity'>(), name: d.text(), ownerId: d.pick(roles(m)).id },
    ]),
  (m, d) => recogniseActivity(d.pick(activities(m)).id, d.text(), `origin-${d.whole(3)}`, d.some(CONCERNS)),
  (m, d) => {
    const gone = d.pick(activities(m)).id;
    const past = { ...m.activities };
    delete past[gone];
    return restoreVersion({ ...m, name: d.text(), activities: past }, 'before');
  },
  (m, d) =>
    takeChange(m, 'take what was suggested', [
      { op: 'replace', path: ['activities', d.pick(activities(m)).id, 'name'], value: d.text() },
    ]),
  (m, d) => addTaggedRow(m, { name: d.text(), concerns: [d.pick(CONCERNS)] }, d.newId),
  (m, d) => addFollowUps(m, [{ name: d.text(), ownerId: d.pick(roles(m)).id }], d.newId),
  (m, d) => {
    const { template, rows } = d.pick(packs);
    return addPack(m, template, d.some(rows), d.newId);
  },
  (m, d) => assignCode(m, cells(m, d), letter(m, d)),
  (m, d) => assignCode(m, [cell(m, d)], letter(m, d)),
  (m, d) => addCode(m, cells(m, d), letter(m, d)),
  (m, d) => removeCode(m, cells(m, d), letter(m, d)),
  (m, d) => setCodes(m, cells(m, d), codes(m, d)),
  (m, d) => clearCells(m, cells(m, d)),
  (m, d) => writeCells('paste', [{ ...cell(m, d), codes: codes(m, d), condition: d.text(), note: d.text() }]),
  (m, d) => setCondition(m, cells(m, d), d.text()),
  (m, d) => setCellNote(m, cells(m, d), d.chance(0.3) ? '' : d.text()),
  (m, d) => confirmSuggestions(m, cells(m, d)),
  (m, d) => duplicateActivities(m, d.some(idsOf(activities(m))), d.newId),
  (m, d) => duplicateRoles(m, d.some(idsOf(roles(m))), d.newId),
  (m, d) => duplicateSection(m, d.pick(sections(m)).id, d.newId),
  (m, d) => moveActivities(m, d.some(idsOf(activities(m))), d.pick(sections(m)).id, place(activities(m), d)),
  (m, d) => moveRoles(m, d.some(idsOf(roles(m))), place(roles(m), d)),
  (m, d) => moveSections(m, d.some(idsOf(sections(m))), place(sections(m), d)),
  (m, d) => removeActivities(m, d.some(idsOf(activities(m)))),
  (m, d) => removeRoles(m, [d.pick(roles(m)).id]),
  (m, d) => confirmWhole(m, d.pick(activities(m)).id, d.pick(['reliability', 'cost'] as const)),
  (m, d) =>
    rememberTag(m, {
      activityId: d.pick(activities(m)).id,
      duties: [d.pick(['command', 'rollback'])],
      remember: [tagKey('duty', 'command')],
    }),
  (_, d) =>
    setScope({
      [d.pick(AREAS)]: d.chance(0.8) ? { state: d.pick(CLAIM_STATES), by: 'person' } : undefined,
    }),
  (m, d) => removeSections(m, [d.pick(sections(m)).id]),
  (m, d) => renameActivity(m, d.pick(activities(m)).id, d.text()),
  (m, d) => renameRole(m, d.pick(roles(m)).id, d.text()),
  (m, d) => renameSection(m, d.pick(sections(m)).id, d.text()),
  (m, d) => renameMatrix(m, d.text()),
  (m, d) => setSubtitle(m, d.text()),
  (m, d) =>
    setActivityFields(m, d.some(idsOf(activities(m))), {
      kind: d.pick(ACTIVITY_KINDS),
      concerns: d.some(CONCERNS),
      notes: d.chance(0.5) ? d.text() : undefined,
    }),
  (m, d) => setRoleFields(m, d.some(idsOf(roles(m))), { layer: d.pick(LAYERS), kind: d.pick(ROLE_KINDS) }),
  (m, d) => setRoleFields(m, [d.pick(roles(m)).id], { reportsTo: d.pick(roles(m)).id }),
  (m, d) => setSectionFields(m, d.pick(sections(m)).id, { leadRoleId: d.pick(roles(m)).id }),
  (m, d) => {
    const scheme = d.pick(schemeList);
    return changeScheme(m, scheme, proposeMapping(m.scheme, scheme));
  },
  (m, d) => mergeRoles(m, d.pick(roles(m)).id, [d.pick(roles(m)).id]),
  (m, d) =>
    splitRole(m, d.pick(roles(m)).id, {
      newRoleId: d.newId<'role'>(),
      name: d.text(),
      activityIds: d.some(idsOf(activities(m))),
      personIds: d.chance(0.5) ? [] : d.some(idsOf(Object.values(m.people))),
    }),
];

const all = [...matrixEdits, ...recordEdits];

/** An edit of this matrix made from the dice; nothing where the matrix lacks what it needs. */
export function randomEdit(matrix: Matrix, dice: Dice): Edit | null {
  try {
    return dice.pick(all)(matrix, dice);
  } catch (error) {
    if (error instanceof NothingToPick) return null;
    throw error;
  }
}
