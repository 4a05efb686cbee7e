import type { WaiverId } from '../matrix/ids';
import { type Edit, present } from './edit';

/** Brings a waived finding back. `title` is the finding's, for the history. */
export function endWaiver(id: WaiverId, title: string): Edit {
  return {
    label: `reopen “${title}”`,
    apply(draft) {
      present(draft.waivers[id], 'waiver');
      delete draft.waivers[id];
    },
  };
}
