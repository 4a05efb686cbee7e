/** What the controls of a form show: the chosen option of a list, a tick, what was typed. */
import { attribute, type Tag } from './markupTokens';

export interface FormControls {
  /** The text that a control shows, once it is known. */
  open(tag: Tag): string;
  close(tag: Tag): string;
  /** Whether the text belongs to an option of a list, which is shown only when it is chosen. */
  takes(text: string): boolean;
}

interface Option {
  text: string;
  readonly isChosen: boolean;
}

export function makeFormControls(): FormControls {
  let options: Option[] | undefined;
  return {
    open(tag) {
      if (tag.name === 'select') options = [];
      else if (tag.name === 'option') options?.push({ text: '', isChosen: has(tag, 'selected') });
      return tag.name === 'input' ? inputText(tag) : '';
    },
    close({ name }) {
      if (name !== 'select' || !options) return '';
      const shown = options.findLast(({ isChosen }) => isChosen) ?? options[0];
      options = undefined;
      return shown?.text ?? '';
    },
    takes(text) {
      if (!options) return false;
      const open = options.at(-1);
      if (open) open.text += text;
      return true;
    },
  };
}

function inputText(tag: Tag): string {
  const type = attribute(tag, 'type')?.toLowerCase() ?? 'text';
  if (type === 'checkbox' || type === 'radio') return has(tag, 'checked') ? '☑' : '☐';
  return type === 'text' || type === 'number' ? (attribute(tag, 'value') ?? '') : '';
}

function has(tag: Tag, name: string): boolean {
  return new RegExp(`(?:^|\\s)${name}(?=[\\s=/]|$)`, 'i').test(tag.rest);
}
