/** The answer to a what-if: what nobody would own or do, who could take over, what the rules would say, and the button. */

import { type ReactNode, useMemo, useState } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import { letterFor } from '../../../domain/matrix/scheme/scheme';
import type { LostRow } from '../../../domain/people/lostRows';
import type { Candidate } from '../../../domain/people/takeover';
import type { Question } from '../../../domain/people/whatIf';
import { Button } from '../../parts/Button';
import { counted } from '../../parts/counted';
import { applyFix } from '../../session/applyFix';
import { IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import { Table } from '../../table/Table';
import type { TableColumn } from '../../table/tableColumn';
import text from '../figures/PanelText.module.css';
import { CandidateList } from './CandidateList';
import { FindingsChange } from './FindingsChange';
import { useWhatIf } from './useWhatIf';
import styles from './WhatIf.module.css';

interface WhatIfAnswerProps {
  matrix: Matrix;
  title: string;
  question: Question;
  chooser?: ReactNode;
  /** Fields that make the question more exact. */
  children?: ReactNode;
  /** The words on the button that applies it. */
  apply: string;
  /** Why it cannot be applied yet. */
  notYet?: string | null;
  /** Where someone can take over: chooses that person. */
  handOver?: ((candidate: Candidate) => void) | undefined;
  onDone(): void;
  onClose(): void;
}

export function WhatIfAnswer(props: WhatIfAnswerProps) {
  const {
    matrix,
    title,
    question,
    chooser,
    children,
    apply,
    notYet = null,
    handOver,
    onDone,
    onClose,
  } = props;
  const session = useSession();
  const [kept, setKept] = useState(question);
  // The same question said again is the same object, so that its answer is not worked out again.
  const current = JSON.stringify(kept) === JSON.stringify(question) ? kept : question;
  if (current !== kept) setKept(current);
  const result = useWhatIf(matrix, current);
  const [chosen, setChosen] = useState<Candidate['person']['id'] | null>(null);
  const candidate = result.candidates.find(({ person }) => person.id === chosen) ?? result.candidates[0];
  return (
    <>
      {chooser}
      <div>
        <h2 className={text.title}>{title}</h2>
        <p className={text.lead}>{notYet ?? summary(matrix, result.noOwner, result.noDoer)}</p>
      </div>
      {children}
      {notYet === null ? (
        <>
          <LostRows matrix={matrix} rows={result.lost} />
          {result.candidates.length > 0 ? (
            <CandidateList
              candidates={result.candidates}
              chosen={handOver && candidate ? candidate.person.id : null}
              onChoose={handOver ? setChosen : undefined}
            />
          ) : null}
          <FindingsChange matrix={matrix} result={result} />
        </>
      ) : null}
      <div className={styles.acts}>
        <IfEditable>
          {handOver && candidate ? (
            <Button look="solid" onClick={() => handOver(candidate)}>
              Hand over to {candidate.person.name}…
            </Button>
          ) : null}
          <Button
            look={handOver && candidate ? 'plain' : 'solid'}
            disabled={notYet !== null}
            onClick={() => applyFix(session, result.edit) && onDone()}
          >
            {apply}
          </Button>
        </IfEditable>
        <Button onClick={onClose}>Close</Button>
      </div>
    </>
  );
}

function summary(matrix: Matrix, noOwner: number, noDoer: number): string {
  if (noOwner === 0 && noDoer === 0) {
    const rows = Object.keys(matrix.activities).length;
    return `${rows === 0 ? 'There are no activities yet. ' : 'Every activity is still covered. '}Nothing changes until you apply it.`;
  }
  const parts = [
    ...(noOwner > 0
      ? [`${counted(noOwner, 'activity', 'activities')} would have no accountable person.`]
      : []),
    ...(noDoer > 0
      ? [
          `${noOwner > 0 ? noDoer : counted(noDoer, 'activity', 'activities')} would have nobody to do the work.`,
        ]
      : []),
    'Nothing changes until you apply it.',
  ];
  return parts.join(' ');
}

function LostRows({ matrix, rows }: { matrix: Matrix; rows: readonly LostRow[] }) {
  const columns = useMemo(() => lostColumns(matrix), [matrix]);
  if (rows.length === 0) return null;
  return (
    <Table
      label="Activities without an accountable or responsible person"
      rows={rows}
      columns={columns}
      rowId={({ activityId }) => activityId}
    />
  );
}

function lostColumns({ scheme }: Matrix): readonly TableColumn<LostRow>[] {
  const owner = letterFor(scheme, 'owns') ?? 'owner';
  const doer = letterFor(scheme, 'does') ?? 'doer';
  return [
    { id: 'name', label: 'Activity', isName: true, value: ({ name }) => name },
    {
      id: 'loses',
      label: 'Without',
      isFacet: true,
      value: ({ noOwner, noDoer }) =>
        [...(noOwner ? [`no ${owner}`] : []), ...(noDoer ? [`no ${doer}`] : [])].join(', '),
    },
  ];
}
