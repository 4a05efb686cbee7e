/** The words of Answerable. */

import styles from '../page/Guide.module.css';
import { GLOSSARY } from '../page/glossary';
import type { GuidePage } from '../page/guidePage';

function Words() {
  return (
    <dl className={styles.words}>
      {GLOSSARY.map(([word, meaning]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

export default { id: 'glossary', at: 60, title: 'Glossary', Body: Words } satisfies GuidePage;
