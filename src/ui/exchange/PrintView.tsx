/** The matrix on paper: landscape, heads on each page, sections kept together, legend and gaps, readable in black and white. */
import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import { codeOf, type Scheme } from '../../domain/matrix/scheme';
import type { WriteRequest } from '../../exchange/codec';
import { type Outline, outlineOf } from '../../exchange/outline';
import { codesUsed, SEVERITY_WORDS } from '../../exchange/writing/legend';
import { classNames } from '../parts/classNames';
import styles from './PrintView.module.css';

export function PrintView({ request, onDone }: { request: WriteRequest; onDone(): void }) {
  const { matrix, choice, gaps, today } = request;
  const outline = outlineOf(matrix, choice);
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
      <PrintTable outline={outline} scheme={matrix.scheme} />
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
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, for paper.
              <li key={place}>
                <strong>{SEVERITY_WORDS[severity]}:</strong> {message}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>,
    document.body,
  );
}

function PrintTable({ outline: { heads, sections, roles }, scheme }: { outline: Outline; scheme: Scheme }) {
  // Many roles stand upright, so that they fit on a sheet.
  const upright = heads.length > 12;
  const size = heads.length > 40 ? 'small' : heads.length > 20 ? 'medium' : 'large';
  return (
    <table className={classNames(styles.table, styles[size])}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            Activity
          </th>
          {heads.map((head, place) => (
            <th scope="col" key={roles[place]?.id} className={upright ? styles.upright : undefined}>
              <span>{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ section, name, rows }) => (
        <tbody key={section?.id ?? 'none'}>
          <tr>
            <th scope="rowgroup" className={styles.band} colSpan={heads.length + 1}>
              {name}
            </th>
          </tr>
          {rows.map(({ activity, cells }) => (
            <tr key={activity.id}>
              <th scope="row" className={styles.name}>
                {activity.name}
              </th>
              {cells.map(({ codes, condition }, place) => (
                <td key={roles[place]?.id}>
                  {[...codes].map((letter) => (
                    <span
                      key={letter}
                      className={classNames(styles.letter, styles[codeOf(scheme, letter)?.meaning ?? 'none'])}
                    >
                      {letter}
                    </span>
                  ))}
                  {condition ? <small> ({condition})</small> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
