/** People whom a note above or below a table names beside a role of it: "Engineering Lead = Priya, deputy is Wout." */
import type { Block } from '../../contract/source';
import { withoutEnds } from '../../texts/withoutEnds';
import type { UnderstoodRole } from '../reading/understood';
import { mayBeCalled } from '../words/personWords';
import { wordKey } from '../words/wordKey';

/** Longer ones are prose, and more of them no notes of a matrix. */
const LONGEST = 1_000;
const MOST = 200;

const SIGN = /[=:→]|->|\s[–—-]\s|\s(?:is|ist|est|es|è|é)\s/u;

/** By `wordKey`. */
export function namesInNotes(
  blocks: readonly Block[],
  roles: readonly UnderstoodRole[],
): ReadonlySet<string> {
  const known = new Set(roles.map(({ name }) => wordKey(name)));
  const names = new Set<string>();
  for (const note of notesOf(blocks))
    for (const part of note.split(/[.;|\n·•](?=\s|$)/)) {
      const sign = SIGN.exec(part);
      if (!sign) continue;
      const name = withoutEnds(part.slice(0, sign.index), ' -*•(');
      const said = part.slice(sign.index + sign[0].length).trim();
      if (known.has(wordKey(name)))
        for (const [word] of said.matchAll(/(?<![\p{L}'’-])\p{Lu}[\p{Ll}'’-]{1,20}(?![\p{L}])/gu)) {
          if (mayBeCalled(word)) names.add(wordKey(word));
        }
      // "Priya = Engineering Lead"
      else if (known.has(wordKey(said)) && mayBeCalled(name)) names.add(wordKey(name));
    }
  return names;
}

/** Lines of text, and rows with one filled cell. */
function notesOf(blocks: readonly Block[]): readonly string[] {
  const notes: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') notes.push(block.text);
    else
      for (const row of block.rows) {
        const filled = row.filter((cell) => cell.trim() !== '');
        if (filled.length === 1 && filled[0]) notes.push(filled[0]);
      }
    if (notes.length >= MOST) break;
  }
  return notes.slice(0, MOST).filter(({ length }) => length <= LONGEST);
}
