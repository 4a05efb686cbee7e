/** Why a room is not open, as a whole sentence each: what happened, what was kept, what to do. */
import type { RoomAccess } from '../../storage/tables';
import type { RoomState } from './contract';

const COPY = 'This matrix stays on this device';
/** What becomes of what is changed here while the room is closed. */
const KEPT: { readonly [access in RoomAccess]: string } = {
  edit: `${COPY}, and what you change is kept here.`,
  suggest: `${COPY}, and what you suggested and is not sent is kept here.`,
  view: `${COPY} as you saw it last.`,
};
const OWN_COPY = 'Leave the room to continue with your copy.';

const SENTENCES: { readonly [reason: string]: readonly [happened: string, next: string] } = {
  'no-room': ['The room is no longer there.', OWN_COPY],
  'no-access': ['This link is no longer valid.', 'Ask the sender for a new one.'],
  'room-full': ['The room has no free place now.', 'Try again when someone has left.'],
  'server-full': ['The server has no free room now.', 'Try again later.'],
  'too-large': ['The room has grown beyond what the server takes.', 'Make a new room from your copy.'],
  'too-fast': ['More was sent at once than the server takes.', 'Try again, and it sends what is missing.'],
  newer: [
    'Someone in this room works with a newer version of Answerable.',
    'Reload the page to go on together.',
  ],
  'other-version': [
    'This page and the server of rooms are of different versions.',
    'Reload the page. If that does not help, the server has to be updated.',
  ],
};

export function sentenceOfReason(reason: string, access: RoomAccess): string {
  const known = SENTENCES[reason] ?? [`The server closed the room (${reason.slice(0, 60)}).`, ''];
  const next = reason === 'no-room' && access === 'edit' ? 'You can make it again from your copy.' : known[1];
  return `${known[0]} ${KEPT[access]} ${next}`.trim();
}

/** The room goes on meanwhile. */
export const SERVER_CANNOT_SAVE =
  'The server cannot save at the moment, and tries again. This matrix is kept on this device.';
export const NO_MORE_SUGGESTIONS =
  'The server takes no more suggestions for this room. What you suggest is kept on this device. Ask someone who can edit to make a new room.';

/** The same for someone who comes by a link, and may have nothing of the matrix on this device yet. */
const ON_JOINING: { readonly [reason: string]: string } = {
  'no-room': 'The room is no longer there. Ask the sender to make it again.',
  'no-access': 'This link is cut off or no longer valid. Ask the sender for a new one.',
  'room-full': 'The room has no free place now. Try again when someone has left.',
  'server-full': 'The server has no free room now. Try again later.',
  'too-large': 'The room has grown beyond what the server takes. Ask the sender for a new room.',
  'too-fast': 'More was sent at once than the server takes. Try again.',
  'other-version':
    'This page and the server of rooms are of different versions. Reload the page, then open the link again.',
  newer:
    'Someone in this room works with a newer version of Answerable. Reload the page, then open the link again.',
};

/** Says that nothing was changed, and never that a matrix is kept which did not arrive. */
export function sentenceOnJoining(reason: string): string {
  const sentence = ON_JOINING[reason] ?? `The server closed the room (${reason.slice(0, 60)}).`;
  return `${sentence} Nothing on this device was changed.`;
}

/** Reasons after which the same link may work again by itself. */
export function mayWorkAgain(reason: string): boolean {
  return ['room-full', 'server-full', 'too-fast'].includes(reason);
}

/** What became of a suggestion when it was made. */
export type Course = 'sent' | 'waiting' | 'closed' | 'too-large';

export function courseAt(line: RoomState['line']): Course {
  if (line === 'here') return 'sent';
  return line === 'ended' ? 'closed' : 'waiting';
}

export function suggestedInWords(label: string, course: Course): string {
  if (course === 'too-large')
    return `“${label}” was not suggested, because it changes more at once than a suggestion may. Suggest it in smaller steps, or send a file.`;
  if (course === 'closed')
    return `“${label}” is kept on this device as a suggestion. It was not sent, because the room is closed.`;
  return course === 'sent'
    ? `Suggested: ${label}. People who can edit can accept it.`
    : `Suggested: ${label}. It waits here and is sent once the server answers.`;
}

/** What others did could not be written on this device. */
export function unkeptInWords(error: unknown): string {
  return `What others change cannot be saved on this device at the moment, and is not shown.${why(error)} It is tried again.`;
}

/** What was suggested here is in this page only. */
export function unkeptSuggestionInWords(error: unknown): string {
  return `What you suggested cannot be saved on this device at the moment.${why(error)} Keep this page open until the server has it.`;
}

/** Everything was sent, and two people still see different matrices. */
export function differentInWords(name: string): string {
  return `You and ${name} do not see the same matrix, though nothing waits to be sent. Your copy was read again from the room and is kept. Reload both pages. If they still differ, export both and compare them.`;
}

export function healedInWords(name: string): string {
  return `You and ${name} did not see the same matrix. It was read again from the room, and is the same now.`;
}

const why = (error: unknown) => (error instanceof Error ? ` ${error.message}` : '');
