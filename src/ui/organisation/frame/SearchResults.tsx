/** What the search found over all matrices. */
import { useDeferredValue, useMemo } from 'react';
import type { Organisation } from '../../../domain/organisation/organisation';
import { type Found, search, searchIndex } from '../../../domain/organisation/search';
import { BareList } from '../../parts/BareList';
import { counted } from '../../parts/counted';
import { MemberLink } from '../pictures/MemberLink';
import styles from './SearchResults.module.css';

const MOST = 100;

const WORDS: { readonly [kind in Found['kind']]: string } = {
  matrix: 'matrix',
  person: 'person',
  role: 'role',
  activity: 'activity',
};

export function SearchResults({ organisation, wanted }: { organisation: Organisation; wanted: string }) {
  const index = useMemo(() => searchIndex(organisation), [organisation]);
  // Typing goes on while 20,000 activities are looked through.
  const words = useDeferredValue(wanted);
  const { found, all } = useMemo(() => search(index, words, MOST), [index, words]);
  return (
    <section className={styles.results} aria-label="Found">
      <h2 className={styles.title} role="status">
        {all === 0 ? `Nothing in these matrices matches “${words}”.` : counted(all, 'match', 'matches')}
        {all > found.length ? `, the first ${found.length} are shown` : ''}
      </h2>
      <BareList className={styles.list}>
        {found.map((one) => (
          <li
            key={`${one.kind} ${one.member.key} ${one.activityId ?? one.name} ${one.detail}`}
            className={styles.item}
          >
            <span className={styles.kind}>{WORDS[one.kind]}</span>
            <span className={styles.name}>
              {one.kind === 'matrix' ? <MemberLink member={one.member} /> : one.name}
            </span>
            <span className={styles.detail}>{one.detail}</span>
            {one.kind === 'matrix' ? null : (
              <span className={styles.where}>
                <MemberLink member={one.member} />
              </span>
            )}
          </li>
        ))}
      </BareList>
    </section>
  );
}
