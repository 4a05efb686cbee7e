/**
 * The votes of one cell, in proportion, each with its letters and how many gave them; below them how far they agree,
 * and in the corner what the matrix says.
 */
import { inSight } from '../../../domain/matrix/scheme/codes';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { type SeenCell, shareInWords } from '../../../domain/rounds/perception';
import { tileClass } from '../../codes/tileClass';
import { classNames } from '../../parts/classNames';
import styles from './VoteTiles.module.css';

interface VoteTilesProps {
  cell: SeenCell;
  scheme: Scheme;
  /** How many people answered about the row. */
  voters: number;
}

export function VoteTiles({ cell, scheme, voters }: VoteTilesProps) {
  const { votes, now, agreement } = cell;
  const isAgreed = votes.length < 2;
  return (
    <span className={styles.votes}>
      {votes.map((vote) => (
        <span
          key={vote.codes}
          className={classNames(vote.codes === '' ? styles.none : lookOf(scheme, vote.codes), styles.vote)}
          style={{ flexGrow: vote.count }}
          title={vote.who.join(', ') || undefined}
        >
          <span className="visually-hidden">{wordsOf(scheme, vote.codes)}: </span>
          <span aria-hidden>{lettersOf(scheme, vote.codes)}</span>
          <span className={isAgreed ? 'visually-hidden' : styles.count}>{vote.count}</span>
        </span>
      ))}
      {isAgreed ? null : <Share words={shareInWords(agreement, voters)} />}
      {now !== '' && !(isAgreed && votes[0]?.codes === now) ? (
        <span className={styles.now} title="In the matrix today">
          <span className="visually-hidden">in the matrix: {wordsOf(scheme, now)}</span>
          <span aria-hidden>{lettersOf(scheme, now)}</span>
        </span>
      ) : null}
    </span>
  );
}

function Share({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <span className={styles.share} title="Of all pairs of people, how many say the same">
      {words}
      <span className="visually-hidden"> agree</span>
    </span>
  );
}

/** As the first of the letters looks. */
export function lookOf(scheme: Scheme, codes: string): string {
  const [first] = inSight(scheme, codes);
  return tileClass(first?.meaning ?? 'none', 'small', false);
}

export function lettersOf(scheme: Scheme, codes: string): string {
  return (
    inSight(scheme, codes)
      .map(({ letter }) => letter)
      .join('') || '–'
  );
}

export function wordsOf(scheme: Scheme, codes: string): string {
  return (
    inSight(scheme, codes)
      .map(({ name }) => name)
      .join(' and ') || 'nothing'
  );
}
