/** The text of a spreadsheet's cell that is written in parts: some raised, some struck out, and hints how to say it. */
import { raised } from '../texts/raised';
import type { Tag } from './markupTokens';
import { isOn, xmlAttribute } from './xmlPart';

export interface RichText {
  open(tag: Tag): void;
  close(tag: Tag): void;
  text(text: string): void;
  /** The whole text; the next begins. */
  take(): string;
}

export function makeRichText(): RichText {
  let whole = '';
  let inText = false;
  let isPhonetic = false;
  let isStruck = false;
  /** The raised part of a text, as marks of footnotes are. */
  let mark: string | undefined;
  return {
    open(tag) {
      if (tag.name === 't') inText = !tag.selfClosing;
      else if (tag.name === 'strike') isStruck = isOn(tag);
      else if (tag.name === 'vertalign') mark = xmlAttribute(tag, 'val') === 'superscript' ? '' : undefined;
      else if (tag.name === 'rph') isPhonetic = !tag.selfClosing;
    },
    close({ name }) {
      if (name === 't') inText = false;
      else if (name === 'rph') isPhonetic = false;
      else if (name === 'r') {
        whole += raised(mark ?? '');
        mark = undefined;
        isStruck = false;
      }
    },
    text(text) {
      if (!inText || isPhonetic) return;
      const part = isStruck && text.trim() !== '' ? `~~${text}~~` : text;
      if (mark === undefined) whole += part;
      else mark += part;
    },
    take() {
      const taken = whole;
      whole = '';
      return taken;
    },
  };
}
