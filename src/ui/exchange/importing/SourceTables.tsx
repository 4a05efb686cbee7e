/** The tables of the file as they are, each with what it was taken for. Every choice can be changed. */
import { columnLetters } from '../../../exchange/contract/place';
import { withHiddenShown } from '../../../exchange/texts/cleanText';
import type { Corrections, RowUse } from '../../../exchange/understand/reading/corrections';
import { placeOfTable } from '../../../exchange/understand/reading/direction';
import type { Layout } from '../../../exchange/understand/reading/tableReading';
import type { Preview } from '../../../exchange/work/preview';
import { classNames } from '../../parts/classNames';
import { Scroller } from '../../parts/Scroller';
import { CONFIDENCES, LAYOUT_NAMES, ROW_CHOICES, rowCorrection, usesOf } from './correctionChoices';
import styles from './ImportDialog.module.css';
import { columnLook, LOOK, layoutLook, othersToLook } from './looks';

interface SourceTablesProps {
  preview: Preview;
  corrections: Corrections;
  /** The table that is shown. */
  shown: number;
  onShow(table: number): void;
  onCorrect(correction: Corrections): void;
}

function marked(why: string | undefined): { readonly [LOOK]?: string } {
  return why === undefined ? {} : { [LOOK]: why };
}

type TableOf = Preview['tables'][number];

export function SourceTables({ preview, corrections, shown, onShow, onCorrect }: SourceTablesProps) {
  const { tables } = preview;
  const table = tables.find(({ index }) => index === shown) ?? tables[0];
  if (!table) return null;
  const others = othersToLook(tables, table.index);
  return (
    <>
      <div className={styles.tools}>
        {tables.length > 1 ? (
          <label {...marked(others)}>
            Table{' '}
            <select
              className={styles.select}
              value={table.index}
              onChange={({ target }) => onShow(Number(target.value))}
            >
              {tables.map(({ index, name, heading, use }) => (
                <option key={index} value={index}>
                  {heading ? `${name}: ${heading.slice(0, 60)}` : name}
                  {use === 'matrix' ? '' : use === 'legend' ? ' (not read as activities)' : ' (skipped)'}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label>
          Use{' '}
          <select
            className={styles.select}
            value={table.use === 'matrix' ? 'use' : 'skip'}
            onChange={({ target }) =>
              onCorrect({ tables: { [table.index]: target.value === 'use' ? 'use' : 'skip' } })
            }
          >
            <option value="use">Read this table</option>
            <option value="skip">Skip it</option>
          </select>
        </label>
        <label {...marked(layoutLook(table))}>
          Layout{' '}
          <select
            className={styles.select}
            value={table.layout}
            onChange={({ target }) => onCorrect({ layouts: { [table.index]: target.value as Layout } })}
          >
            {Object.entries(LAYOUT_NAMES).map(([layout, label]) => (
              <option key={layout} value={layout}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <span className={styles.because}>{CONFIDENCES[table.confidence]}</span>
        {others ? <span className={styles.because}>{others}</span> : null}
      </div>
      <Excerpt
        table={table}
        letters={preview.scheme.codes.map(({ letter }) => letter)}
        place={placeOfTable(table.index, table.layout)}
        corrected={corrections.rows?.[placeOfTable(table.index, table.layout)] ?? {}}
        onCorrect={onCorrect}
      />
      <ShownPart table={table} />
    </>
  );
}

/** What of a large table is not shown can still be read; only its corrections reach no further than what is seen. */
function ShownPart({ table: { size, excerpt, columns } }: { table: TableOf }) {
  const parts = [
    excerpt.length < size.rows ? `the first ${excerpt.length} of ${size.rows.toLocaleString('en')} rows` : '',
    columns.length < size.columns
      ? `the first ${columns.length} of ${size.columns.toLocaleString('en')} columns`
      : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : (
    <p className={styles.because}>Shown: {parts.join(', ')}. All of them are read.</p>
  );
}

function Excerpt({
  table,
  place,
  letters,
  corrected,
  onCorrect,
}: {
  table: TableOf;
  /** Under which corrections of it are kept. */
  place: number;
  letters: readonly string[];
  corrected: { readonly [row: number]: RowUse | undefined };
  onCorrect(correction: Corrections): void;
}) {
  return (
    <Scroller className={styles.scroll} label={`${table.name}, as in the file`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {table.columns.map(({ column, name, use, confidence }) => (
              <th
                scope="col"
                key={column}
                className={styles[confidence]}
                {...marked(columnLook(table, { column, name, use, confidence }))}
              >
                <select
                  aria-label={`Type of column ${name || columnLetters(column)}`}
                  className={styles.select}
                  value={use}
                  onChange={({ target }) =>
                    onCorrect({ columns: { [place]: { [column]: target.value as typeof use } } })
                  }
                >
                  {usesOf(table.layout, letters, use).map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
                {confidence === 'sure' ? null : (
                  <span className={styles.doubt}>{CONFIDENCES[confidence]}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.excerpt.map(({ row, number, cells, asked = {} }) => (
            <tr key={row} className={styles[row === table.headRow ? 'head' : (corrected[row] ?? 'found')]}>
              <td>
                <select
                  aria-label={`Type of row ${number}`}
                  className={classNames(styles.select, styles.quiet)}
                  value={row === table.headRow ? 'head' : (corrected[row] ?? 'row')}
                  onChange={({ target }) =>
                    onCorrect(rowCorrection(place, row, target.value, row === table.headRow))
                  }
                >
                  {ROW_CHOICES.map(([value, label]) => (
                    <option key={value} value={value}>
                      {value === 'row' ? String(number) : label}
                    </option>
                  ))}
                </select>
              </td>
              {table.columns.map(({ column }) => (
                <td
                  key={column}
                  dir="auto"
                  {...(asked[column] ? { title: asked[column], className: styles.doubtful } : {})}
                >
                  {withHiddenShown(cells[column] ?? '')}
                  {asked[column] ? <span className={styles.mark}>?</span> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
