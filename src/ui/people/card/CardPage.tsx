/** A card as it is read, on the screen and on paper. */
import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Card } from '../../../domain/people/card';
import { LetterTile } from '../../codes/LetterTile';
import styles from './CardPage.module.css';

export function CardPage({ card, scheme }: { card: Card; scheme: Scheme }) {
  const count = card.parts.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <article
      className={styles.card}
      aria-label={`${card.name}’s card`}
      data-size={count > 100 ? 'huge' : count > 36 ? 'large' : undefined}
    >
      <h2 className={styles.name}>{card.name}</h2>
      <p className={styles.about}>{card.about}</p>
      {count === 0 ? <p className={styles.about}>No assignments yet.</p> : null}
      {card.parts.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.part}>
            {title} <span className={styles.count}>{rows.length}</span>
          </h3>
          <ul className={styles.rows}>
            {rows.map(({ activityId, name, letters, condition, agreement }) => (
              <li key={activityId} className={styles.row}>
                <span className={styles.letters}>
                  {letters.map((letter) => {
                    const code = codeOf(scheme, letter);
                    return code ? <LetterTile key={letter} code={code} size="small" /> : null;
                  })}
                </span>
                <span>
                  {name}
                  {condition ? <span className={styles.condition}> {condition}</span> : null}
                  {agreement ? <span className={styles.condition}> {agreement}</span> : null}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Parties card={card} />
      {card.cover.length > 0 ? (
        <section aria-label="Cover">
          <h3 className={styles.part}>Cover</h3>
          <ul className={styles.rows}>
            {card.cover.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}

function Parties({ card: { askBefore } }: { card: Card }) {
  if (askBefore.length === 0) return null;
  return (
    <section aria-label="Ask first">
      <h3 className={styles.part}>Ask first</h3>
      <ul className={styles.rows}>
        {askBefore.map(({ who, rows }) => (
          <li key={who}>
            {who}
            <span className={styles.condition}>
              {' '}
              {rows.length > 3
                ? `${rows.slice(0, 2).join('; ')} and ${rows.length - 2} more`
                : rows.join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
