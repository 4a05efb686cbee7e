/** The parts of a matrix that a shared copy can leave out, and the matrix without them. */
import { eachOf } from '../matrix/eachOf';
import type { Activity, Matrix, Role } from '../matrix/matrix';
import { withoutContacts } from '../people/withoutContacts';

export const SHARED_PARTS = ['people', 'notes', 'audits', 'contacts'] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

const WITHOUT: { readonly [part in SharedPart]: (matrix: Matrix) => Matrix } = {
  people: withoutPeople,
  notes: withoutNotes,
  audits: (matrix) => ({ ...matrix, answers: {}, audits: {} }),
  contacts: withoutContacts,
};

/** The same object where nothing of it is there. */
export function withoutParts(matrix: Matrix, left: readonly SharedPart[]): Matrix {
  return left.reduce((rest, part) => (countOf(rest, part) === 0 ? rest : WITHOUT[part](rest)), matrix);
}

/** How many things of this part there are: people, notes, answers and audits; of contacts whether there are any. */
export function countOf(matrix: Matrix, part: SharedPart): number {
  if (part === 'people') return sizes(matrix.people, matrix.rounds, matrix.confirmations);
  if (part === 'notes') return notesOf(matrix) + sizes(matrix.remarks, matrix.meetings);
  if (part === 'audits') return sizes(matrix.answers, matrix.audits);
  return withoutContacts(matrix) === matrix ? 0 : 1;
}

function sizes(...maps: readonly object[]): number {
  return maps.reduce((sum, map) => sum + Object.keys(map).length, 0);
}

function notesOf({ activities, roles, sections, people }: Matrix): number {
  let count = 0;
  for (const { notes, cellNotes } of Object.values(activities))
    count += (notes ? 1 : 0) + (cellNotes ? Object.keys(cellNotes).length : 0);
  for (const { notes } of [...Object.values(roles), ...Object.values(people)]) if (notes) count += 1;
  for (const { note } of Object.values(sections)) if (note) count += 1;
  return count;
}

/** What people said in rounds and whether they confirmed goes with them. Names that were typed into texts stay. */
function withoutPeople(matrix: Matrix): Matrix {
  const roleIds: { readonly [id: string]: unknown } = matrix.roles;
  const apart = matrix.settings.keptApart?.filter((pair) => pair.split('/').every((id) => roleIds[id]));
  return {
    ...matrix,
    people: {},
    confirmations: {},
    rounds: {},
    settings: { ...matrix.settings, keptApart: apart },
    roles: eachOf(
      matrix.roles,
      ({ leadId: _lead, rota: _rota, ...role }): Role => ({ ...role, holders: {} }),
    ),
    activities: eachOf(matrix.activities, ({ causedBy: _by, ...activity }): Activity => activity),
    meetings: eachOf(matrix.meetings, (meeting) => ({
      ...meeting,
      followUps: eachOf(meeting.followUps, ({ personId: _person, ...followUp }) => followUp),
    })),
  };
}

function withoutNotes(matrix: Matrix): Matrix {
  return {
    ...matrix,
    remarks: {},
    meetings: {},
    activities: eachOf(matrix.activities, ({ notes: _notes, cellNotes: _cells, ...rest }): Activity => rest),
    roles: eachOf(matrix.roles, ({ notes: _notes, ...rest }) => rest),
    people: eachOf(matrix.people, ({ notes: _notes, ...rest }) => rest),
    sections: eachOf(matrix.sections, ({ note: _note, ...rest }) => rest),
  };
}
