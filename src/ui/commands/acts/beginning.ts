/** What a matrix without activities opens with: the field for its first, with what was typed while it was opened. */
import { TYPED_AHEAD } from '../../session/typeAhead';
import type { GridContext } from '../command/context';
import { addNamed, addSomeActivity, nameAnother } from './arranging';
import { pasteInto } from './pasting';

/** Each whole line is an activity already, as if Enter had ended it in the field; the field goes on with the last. */
export function beginTyping(context: GridContext, typed: string): void {
  addSomeActivity(context);
  if (typed.includes('\t')) {
    context.view.open(null);
    pasteInto(context, '', typed);
    return;
  }
  const lines = typed
    .split('\n')
    .filter((line, place, all) => line.trim() !== '' || place === all.length - 1);
  lines.forEach((line, place) => {
    const { opened } = context.view.store.getState();
    if (opened?.kind !== 'naming') return;
    const added =
      place < lines.length - 1 && opened.text === '' ? addNamed(context, opened.place, line) : undefined;
    // What is refused stays in the field, to be corrected.
    if (added) nameAnother(context, opened.place, added);
    else context.view.open({ ...opened, text: [opened.text, line].join(' ').trimStart() });
  });
}

/** What was typed since a blank matrix was chosen. Undefined where it was not chosen, or is waited for no longer. */
export function takeTyped(): string | undefined {
  const field = document.getElementById(TYPED_AHEAD);
  // It goes of itself once the focus leaves it; removed with the focus in it, it would go twice.
  field?.blur();
  return field instanceof HTMLTextAreaElement ? field.value : undefined;
}
