/** How a team makes its first matrix together. */

import styles from '../page/Guide.module.css';
import type { GuidePage } from '../page/guidePage';

const STEPS: readonly (readonly [string, string])[] = [
  [
    'Prepare 15 activities.',
    'Start from a template, delete what you do not do, and keep what people argue about.',
  ],
  ['Invite one person per role.', 'Five to eight people can decide. Everyone else gets the result by link.'],
  [
    'Fill in A first.',
    'Go down the activities and ask one question: who owns the result? Write one A in each.',
  ],
  ['Then R, then C and I.', 'Ask who does the work. Give C only where input can change the result.'],
  ['Look at the gaps.', 'Start with “must fix”. Fix a gap, waive it with a reason, or give it to someone.'],
  ['Confirm and share.', 'Ask each owner to confirm, send the link, and set a date for the next review.'],
];

function FirstMeeting() {
  return (
    <>
      <p>You need one hour, a shared screen and the people who do the work.</p>
      <ol className={styles.steps}>
        {STEPS.map(([what, how]) => (
          <li key={what}>
            <strong>{what}</strong> {how}
          </li>
        ))}
      </ol>
      <p>
        If two people each claim A, split the activity. If nobody wants A, write the role that gets the call
        when it goes wrong, and decide again next time.
      </p>
    </>
  );
}

export default {
  id: 'first-meeting',
  at: 20,
  title: 'Run the first meeting',
  Body: FirstMeeting,
} satisfies GuidePage;
