import type { Remark } from '../matrix/agreement';
import { type Edit, EditRefused, present } from './edit';

/** Begins a thread, or answers one. An answer to a resolved thread opens it again. */
export function addRemark(remark: Remark): Edit {
  const text = remark.text.trim();
  return {
    label: remark.replyTo === undefined ? 'add a remark' : 'answer a remark',
    apply(draft) {
      if (text === '') throw new EditRefused('Enter what you want to say.');
      if (remark.replyTo !== undefined) {
        const first = present(draft.remarks[remark.replyTo], 'remark');
        delete first.resolvedBy;
        delete first.resolvedOn;
      }
      draft.remarks[remark.id] = JSON.parse(JSON.stringify({ ...remark, who: remark.who.trim(), text }));
    },
  };
}
