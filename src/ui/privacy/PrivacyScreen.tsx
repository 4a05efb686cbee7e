/** The page that says what is stored where, for how long, and how it is removed. */
import { Brand } from '../routing/Brand';
import { HOME_ADDRESS } from '../routing/route';
import styles from './PrivacyScreen.module.css';
import { PRIVACY } from './privacyWords';

export default function PrivacyScreen() {
  return (
    <div className={styles.page}>
      <title>Privacy · Answerable</title>
      <header>
        <Brand />
      </header>
      <main className={styles.main}>
        <h1>What is stored, and where</h1>
        {PRIVACY.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <a href={HOME_ADDRESS}>All matrices</a>
        </p>
      </main>
    </div>
  );
}
