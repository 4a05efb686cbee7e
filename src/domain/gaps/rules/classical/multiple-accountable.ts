import { defineRule } from '../../../findings/rule';
import type { Row } from '../../../reading/row';
import { keepOne } from '../../fixes/ownerFixes';
import { namesTheParts, splitByOwner } from '../../fixes/splitRow';
import { concernTitle } from '../../names/concernTitle';
import { inAnyOrder, listed, quoted, rolesListed, rowName } from '../../names/words';
import { saysOneAtATime } from '../../ownership/oneAtATime';
import { conditionOf } from '../../ownership/ownership';

export default defineRule({
  id: 'multiple-accountable',
  group: 'classical',
  scope: 'activity',
  severity: 'must',
  hides: ['joint-review-without-tiebreak', 'multiple-commanders'],
  title: 'More than one role is accountable',
  why: 'Two accountable roles slow down every decision, and each can assume the other is handling it.',
  source: 'RACI analysis: one accountable role per activity; Microsoft CAF',
  remedy: 'Keep the role that decides. Make the others responsible or consulted, or split the activity.',
  flagged: [
    `
                 | Architect | Engineer
    Pay the bill | A         | AR`,
  ],
  accepted: [
    `
                 | Architect | Engineer
    Pay the bill | A         | R`,
    `
                 | Architect       | Engineer
    Pay the bill | A (EU only)     | AR (US only)`,
  ],
  mayFind: (row) => row.owners.length > 1,
  *check(row, reading) {
    const owners = row.owners.length;
    // A scheme of one's own may allow several.
    const most = reading.scheme.codes.find((code) => code.meaning === 'owns')?.most ?? owners;
    if (owners <= most || takeTurns(row)) return;
    const { id } = row.activity;
    const said = notesOf(row);
    yield {
      about: id,
      ...concernTitle(row, 'Contested'),
      message: `${rolesListed(row.owners, reading)} are ${owners === 2 ? 'both' : 'all'} accountable for ${rowName(row)}. Choose one${said.length === 0 ? '' : `, unless what is noted there says who it is when: ${listed(said)}`}.`,
      ...(said.length === 0 ? {} : { severity: 'should' as const }),
      facts: inAnyOrder(row.owners),
      places: row.owners.map((roleId) => ({ activityId: id, roleId })),
      fixes: (context) => {
        const split = splitByOwner(row, context);
        return namesTheParts(row) ? [...split, ...keepOne(id, context)] : [...keepOne(id, context), ...split];
      },
    };
  },
});

/** Each under a condition of its own: one of them answers at a time. */
function takeTurns(row: Row): boolean {
  const conditions = row.owners.map((id) => conditionOf(row, id));
  const given = conditions.filter((one) => one !== undefined);
  return (
    given.length === conditions.length &&
    (new Set(given).size === given.length || given.every(saysOneAtATime))
  );
}

const MOST_CHARACTERS = 160;

/** What is noted at the letters in words, such as a footnote: it may say which of them answers when. */
function notesOf({ owners, activity: { cellNotes } }: Row): readonly string[] {
  const notes = new Set(owners.map((id) => (cellNotes?.[id] ?? '').replace(/\s+/g, ' ').trim()));
  return [...notes]
    .filter((note) => note.includes(' '))
    .map((note) => quoted(note.length > MOST_CHARACTERS ? `${note.slice(0, MOST_CHARACTERS - 3)}...` : note));
}
