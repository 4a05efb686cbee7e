/** The rows behind a bar. Each leads to its place in the matrix. */
import { useMemo, useState } from 'react';
import type { Matrix, Section } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { rowsBehind } from '../../../domain/people/barRows';
import type { Bar } from '../../../domain/people/load';
import { LetterTile } from '../../codes/LetterTile';
import { useGridView } from '../../gridView/GridViewContext';
import { Button } from '../../parts/Button';
import { Chip } from '../../parts/Chip';
import { counted } from '../../parts/counted';
import { useSession } from '../../session/SessionContext';
import { showInMatrix } from '../../workspace/showInMatrix';
import { type DrawnCode, drawnCodes, ownLetters } from '../figures/drawnCodes';
import { numberInWords, percentInWords } from '../figures/figuresInWords';
import words from '../figures/PanelText.module.css';
import { nameOfBar } from '../figures/peopleView';
import styles from './RowsTab.module.css';

// More than these are not read in a side panel; the button shows the rest.
const AT_FIRST = 60;

interface RowsTabProps {
  matrix: Matrix;
  bar: Bar;
  /** Only the rows of this section, where one is asked for. */
  section: Section['id'] | null;
  onAllSections(): void;
}

export function RowsTab({ matrix, bar, section, onAllSections }: RowsTabProps) {
  const [letter, setLetter] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  const all = useMemo(() => rowsBehind(matrix, bar.roleIds, bar.ownRoleIds), [matrix, bar]);
  const rows = section === null ? all : all.filter(({ activity }) => activity.sectionId === section);
  const codes = drawnCodes(matrix.scheme);
  const wanted = letter === null ? rows : rows.filter(({ letters }) => letters.includes(letter));
  const shown = whole ? wanted : wanted.slice(0, AT_FIRST);
  const session = useSession();
  const view = useGridView();
  const open = (row: (typeof rows)[number]) => {
    showInMatrix(
      session,
      view,
      row.cells.map(({ roleId }) => ({ activityId: row.activity.id, roleId })),
    );
  };
  return (
    <>
      <div>
        <h2 className={words.title}>{nameOfBar(bar)}</h2>
        <p className={words.lead}>{bar.vacant ? 'This role is vacant.' : leadOf(bar, codes)}</p>
      </div>
      <div className={styles.chips}>
        {section === null ? null : (
          <Chip active aria-pressed onClick={onAllSections}>
            {matrix.sections[section]?.name ?? 'One section'} ×
          </Chip>
        )}
        <Chip active={letter === null} aria-pressed={letter === null} onClick={() => setLetter(null)}>
          All {rows.length}
        </Chip>
        {codes.map((code) => {
          const count = rows.filter(({ letters }) => letters.includes(code.letter)).length;
          return count === 0 ? null : (
            <Chip
              key={code.letter}
              active={letter === code.letter}
              aria-pressed={letter === code.letter}
              aria-label={`${code.name}: ${counted(count, 'activity', 'activities')}`}
              onClick={() => setLetter(letter === code.letter ? null : code.letter)}
            >
              <LetterTile code={code} size="small" /> {count}
            </Chip>
          );
        })}
      </div>
      {inOrder<Section>(matrix.sections).map(({ id, name }) => {
        const own = shown.filter(({ activity }) => activity.sectionId === id);
        return own.length === 0 ? null : (
          <section key={id} aria-label={name}>
            <h3 className={styles.section}>{name}</h3>
            <ul className={styles.rows}>
              {own.map((row) => (
                <li key={row.activity.id}>
                  <button type="button" className={styles.row} onClick={() => open(row)}>
                    <span className={styles.name}>{row.activity.name}</span>
                    <span className={styles.letters}>
                      {codes
                        .filter((code) => row.letters.includes(code.letter))
                        .map((code) => (
                          <LetterTile key={code.letter} code={code} size="small" />
                        ))}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {wanted.length > shown.length ? (
        <Button size="small" onClick={() => setWhole(true)}>
          Show {counted(wanted.length - shown.length, 'more activity', 'more activities')}
        </Button>
      ) : null}
      {rows.length === 0 ? <p className={words.lead}>No activities</p> : null}
    </>
  );
}

function leadOf(
  { detail, perFullTime, fullTime, shareOfOwns, owns }: Bar,
  codes: readonly DrawnCode[],
): string {
  const parts = [
    ...(detail ? [detail] : []),
    ...(owns > 0 ? [`${percentInWords(shareOfOwns)} of all ${ownLetters(codes)}`] : []),
    ...(perFullTime !== null && fullTime !== 1
      ? [
          `works ${numberInWords(fullTime)} of a full week, with ${numberInWords(perFullTime)} activities per full-time person`,
        ]
      : []),
  ];
  return `${parts.join(' · ')}.`;
}
