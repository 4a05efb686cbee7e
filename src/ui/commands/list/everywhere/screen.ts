/** Going to a screen of the matrix. */

import type { Tab } from '../../../routing/route';
import { goTo, matrixAddress, TAB_LABELS, TABS } from '../../../routing/route';
import type { Command } from '../../command/command';
import { matrixOf } from '../../command/context';

/** What people look for who do not know the name of the screen. */
const WORDS: { readonly [tab in Tab]: string } = {
  matrix: 'grid table raci chart',
  people: 'person people team user member name workload capacity load who leaves absence holiday',
  incidents: 'outage on call on-call pager escalation audit drill postmortem scenario emergency',
  coverage: 'framework iso 27001 nist gdpr compliance standard soc audit controls',
  agreement: 'confirm ask owners approve sign off vote survey answers remind reminder',
  compare: 'diff difference merge other matrix file',
  meeting: 'review agenda minutes decide projector workshop',
  history: 'version versions restore changes log earlier audit trail who changed rollback',
};

export default TABS.map(
  (tab): Command => ({
    id: `screen-${tab}`,
    label: `Go to ${TAB_LABELS[tab]}`,
    zones: 'everywhere',
    words: `screen tab ${WORDS[tab]}`,
    run: (context) => goTo(matrixAddress(matrixOf(context).id, tab)),
  }),
);
