/** Each screen in three sentences. */
import { TAB_LABELS, TABS, type Tab } from '../../routing/route';
import type { GuidePage } from '../page/guidePage';

const SCREENS: { readonly [tab in Tab]: string } = {
  matrix:
    'Activities are rows, roles are columns, and each cell has letters. Type a letter to assign it, or press Space for choices. The gaps beside the grid follow every change.',
  people:
    'Add people and say which roles they hold. Bars show the activities of each person, role or team. “What if” shows what happens when someone leaves or is away.',
  incidents:
    'Each scenario asks what your team needs in an incident, and the matrix answers what it can. A drill takes people away and shows which answers no longer hold. The call sheet says who to call, in order.',
  coverage:
    'Choose the frameworks you work with, such as NIST CSF or ISO 27001. Every item then shows whether it has one owner here. Add a missing activity, or mark an item as not applicable with a reason.',
  agreement:
    'A letter only helps if its owner agrees with it. Ask the owners by link or email, and accept their answers here. What has changed since an owner confirmed is asked again.',
  meeting:
    'Go through gaps, disagreements or activities one after the other on a shared screen. Decide each one and go to the next. The minutes say what was decided.',
  compare:
    'Compare this matrix with another one or with a file. Each difference is one line. Accept the ones you want; nothing changes until you do.',
  history:
    'Every change is listed with its time, and you can see the matrix as it was. Name a version to find it again. Restoring a version is a change too, so you can undo it.',
};

function Screens() {
  return TABS.map((tab) => (
    <section key={tab} aria-labelledby={`guide-${tab}`}>
      <h2 id={`guide-${tab}`}>{TAB_LABELS[tab]}</h2>
      <p>{SCREENS[tab]}</p>
    </section>
  ));
}

export default { id: 'screens', at: 30, title: 'The screens', Body: Screens } satisfies GuidePage;
