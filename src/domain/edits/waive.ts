import type { CalendarDate } from '../matrix/date';
import type { WaiverId } from '../matrix/ids';
import type { Waiver } from '../matrix/matrix';
import { type Edit, EditRefused } from './edit';

export interface Waiving {
  readonly id: WaiverId;
  /** The finding as it is now: what it is about and how it stands are kept, and the waiver ends with them. */
  readonly finding: { readonly key: string; readonly facts: string; readonly title: string };
  readonly reason: string;
  readonly who: string;
  readonly on: CalendarDate;
  readonly until?: CalendarDate | undefined;
}

/** Sets a finding aside. An older waiver of it, ended or outdated, gives way. */
export function waive({ id, finding, reason, who, on, until }: Waiving): Edit {
  return {
    label: `waive “${finding.title}”`,
    apply(draft) {
      if (reason.trim() === '') throw new EditRefused('Enter a reason that others will understand.');
      if (until !== undefined && until < on) {
        throw new EditRefused('Choose today or a later date.');
      }
      for (const older of Object.values<Waiver>(draft.waivers)) {
        if (older.findingKey === finding.key) delete draft.waivers[older.id];
      }
      draft.waivers[id] = {
        id,
        findingKey: finding.key,
        about: finding.facts,
        reason: reason.trim(),
        who: who.trim(),
        on,
        ...(until === undefined ? {} : { until }),
      };
    },
  };
}
