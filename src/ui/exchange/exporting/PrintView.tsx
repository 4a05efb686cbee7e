/** The matrix on paper: landscape, heads on each page, sections kept together, legend and gaps, readable in black and white. */
import { Fragment, useEffect, useEffectEvent, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { WriteRequest } from '../../../exchange/contract/codec';
import { ABSENT_TITLE, absentLines } from '../../../exchange/outline/absentLines';
import { codesUsed, SEVERITY_WORDS } from '../../../exchange/outline/legend';
import { outlineOf } from '../../../exchange/outline/outline';
import { classNames } from '../../parts/classNames';
import { PrintTable, roleRanges } from './PrintTable';
import styles from './PrintView.module.css';

export function PrintView({ request, onDone }: { request: WriteRequest; onDone(): void }) {
  const { matrix, choice, gaps, today } = request;
  const outline = useMemo(() => outlineOf(matrix, choice), [matrix, choice]);
  const absent = useMemo(() => absentLines(request), [request]);
  const ranges = roleRanges(outline.roles.length);
  const done = useEffectEvent(onDone);

  // Printing is the browser's: it is asked for once the view stands, and says when it is over.
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('afterprint', () => done(), { signal: stop.signal });
    document.documentElement.dataset.printing = 'matrix';
    const soon = requestAnimationFrame(() => window.print());
    return () => {
      stop.abort();
      cancelAnimationFrame(soon);
      delete document.documentElement.dataset.printing;
    };
  }, []);

  return createPortal(
    <div className={styles.paper} data-print-view>
      <h1>{matrix.name}</h1>
      <p>
        {matrix.subtitle ? `${matrix.subtitle} · ` : ''}
        {matrix.scheme.name} · {today}
      </p>
      {ranges.map(({ from, until }) => (
        <Fragment key={from}>
          {ranges.length > 1 ? (
            <h2>
              Roles {from + 1} to {until} of {outline.roles.length}
            </h2>
          ) : null}
          <PrintTable outline={outline} scheme={matrix.scheme} from={from} until={until} />
        </Fragment>
      ))}
      <ul className={styles.legend}>
        {codesUsed(matrix.scheme, outline).map(({ letter, name, meaning, definition }) => (
          <li key={letter}>
            <span className={classNames(styles.letter, styles[meaning])}>{letter}</span> {name}: {definition}
          </li>
        ))}
      </ul>
      {choice.gaps && gaps.length > 0 ? (
        <section className={styles.gaps}>
          <h2>Open gaps</h2>
          <ul>
            {gaps.map(({ severity, message }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two gaps may say the same, and on paper nothing moves.
              <li key={place}>
                <strong>{SEVERITY_WORDS[severity]}:</strong> {message}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {absent.length > 0 ? (
        <section className={styles.gaps}>
          <h2>{ABSENT_TITLE}</h2>
          <ul>
            {absent.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>,
    document.body,
  );
}
