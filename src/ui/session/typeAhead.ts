/** Takes what is typed after a blank matrix was chosen and before its own field is there: see commands/acts/beginning.ts. */
export const TYPED_AHEAD = 'typed-ahead';

/** A field of the page itself, for no screen is there all the time. Lines, because Enter is for the next activity. */
export function typeAhead(): void {
  const field = document.createElement('textarea');
  field.id = TYPED_AHEAD;
  field.className = 'visually-hidden';
  field.ariaLabel = 'Name of the new activity';
  // Another window may come in between; another place on the page ends it.
  field.onblur = () => document.activeElement === field || field.remove();
  document.body.append(field);
  field.focus({ preventScroll: true });
}
