/** What the picture and the list call the state of a role on an escalation path. */
import type { EscalationState } from '../../../domain/incidents/calling/escalation';

export const STATE_WORDS: { readonly [state in EscalationState]: string } = {
  fine: 'fine',
  vacant: 'vacant',
  'dead-end': 'the path ends here',
  cycle: 'loop',
};
