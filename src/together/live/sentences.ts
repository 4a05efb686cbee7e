/** Why a room is not open, as a whole sentence each: what happened, what was kept, what to do. */

const KEPT = 'This matrix stays on this device, and what you change is kept here.';

const SENTENCES: { readonly [reason: string]: string } = {
  'no-room': `The room is no longer there. ${KEPT} You can make it again from your copy.`,
  'no-access': `This link is no longer valid. ${KEPT} Ask the sender for a new one.`,
  'room-full': `The room has no free place now. ${KEPT} Try again when someone has left.`,
  'server-full': `The server has no free room now. ${KEPT} Try again later.`,
  'too-large': `The room has grown beyond what the server takes. ${KEPT} Make a new room from your copy.`,
  'too-fast': `More was sent at once than the server takes. ${KEPT} Try again, and it sends what is missing.`,
  'not-kept': 'The server cannot save at the moment, and tries again. This matrix is kept on this device.',
  newer: `Someone in this room works with a newer version of Answerable. ${KEPT} Reload the page to go on together.`,
};

export function sentenceOfReason(reason: string): string {
  return SENTENCES[reason] ?? `The server closed the room (${reason.slice(0, 60)}). ${KEPT}`;
}

/** The same for someone who comes by a link, and may have nothing of the matrix on this device yet. */
const ON_JOINING: { readonly [reason: string]: string } = {
  'no-room': 'The room is no longer there. Ask the sender to make it again.',
  'no-access': 'This link is cut off or no longer valid. Ask the sender for a new one.',
  'room-full': 'The room has no free place now. Try again when someone has left.',
  'server-full': 'The server has no free room now. Try again later.',
  'too-large': 'The room has grown beyond what the server takes. Ask the sender for a new room.',
  'too-fast': 'More was sent at once than the server takes. Try again.',
  'not-kept': 'The server cannot save at the moment. Try again later.',
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
export type Course = 'sent' | 'waiting' | 'too-large';

export function suggestedInWords(label: string, course: Course): string {
  if (course === 'too-large')
    return `“${label}” was not suggested, because it changes more at once than a suggestion may. Suggest it in smaller steps, or send a file.`;
  return course === 'sent'
    ? `Suggested: ${label}. People who can edit can take it.`
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

const why = (error: unknown) => (error instanceof Error ? ` ${error.message}` : '');
