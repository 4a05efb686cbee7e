/** What a head says whatever the scheme, in words that colleagues use. Each head is asked about with a dozen schemes. */
import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import { type HeadMeaning, meaningOfHead } from './headWords';
import { remembered } from './remembered';
import { spokenMeaning } from './spokenHeads';
import { whoMeaning } from './whoHeads';

export interface HeadSpeech {
  /** What it heads where it heads no letter: the activities, a date. */
  readonly field?: HeadMeaning | undefined;
  /** What it asks of the names below, where several heads ask: "Chi decide". */
  readonly asked?: Meaning | undefined;
  /** What it says beside heads that name letters: "Responsable final". */
  readonly spoken?: Meaning | undefined;
}

export const speechOfHead = remembered((head: string): HeadSpeech => {
  const who = whoMeaning(head);
  const spoken = spokenMeaning(head);
  return {
    field: meaningOfHead(head),
    asked: who ?? spoken,
    // One word alone may be the name of a column as well: "Capo", "Team".
    spoken: spoken ?? (/\S\s+\S/.test(head) ? who : undefined),
  };
});
