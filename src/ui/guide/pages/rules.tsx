/** Every rule, with a link to its page. */
import { useState } from 'react';
import { ruleList } from '../../../domain/gaps/engine/ruleList';
import { TextField } from '../../parts/TextField';
import { guideAddress } from '../../routing/route';
import { SeverityDot } from '../../vocabulary/SeverityDot';
import styles from '../page/Guide.module.css';
import type { GuidePage } from '../page/guidePage';

function Rules() {
  const [words, setWords] = useState('');
  const sought = words.trim().toLowerCase();
  const shown = ruleList.filter(({ title, why }) => `${title} ${why}`.toLowerCase().includes(sought));
  return (
    <>
      <p>
        A rule is a check that finds gaps. There are {ruleList.length}. In each matrix you can turn a rule off
        or adjust its limits: choose “Rules” above the gaps.
      </p>
      <div className={styles.find}>
        <TextField label="Find a rule" value={words} live onCommit={setWords} />
      </div>
      <p role="status" className={styles.note}>
        {shown.length === 0 ? 'No rule matches. Try another word, such as “owner” or “on call”.' : ''}
      </p>
      <ul className={styles.rules}>
        {shown.map(({ id, title, severity }) => (
          <li key={id} className={styles.severity}>
            <SeverityDot severity={severity} />
            <a href={guideAddress('rules', id)}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

export default { id: 'rules', at: 40, title: 'Rules', Body: Rules } satisfies GuidePage;
