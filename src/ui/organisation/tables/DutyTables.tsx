/** Duties over all matrices: owned nowhere, owned twice, and areas that are said to be elsewhere. */
import { useMemo } from 'react';
import { areaName } from '../../../domain/matrix/areas';
import type { DutyKind } from '../../../domain/organisation/facts/dutyKey';
import type { Organisation } from '../../../domain/organisation/organisation';
import { isHole, type LookUp } from '../../../domain/organisation/ownership/lookUps';
import type { OwnedNowhere } from '../../../domain/organisation/ownership/ownedNowhere';
import type { OwnedTwice } from '../../../domain/organisation/ownership/ownedTwice';
import { answerInWords } from '../../../domain/organisation/words/areaWords';
import { missingInWords } from '../../../domain/organisation/words/missingWords';
import { Button } from '../../parts/Button';
import { Table } from '../../table/Table';
import type { TableColumn } from '../../table/tableColumn';
import { useBoard, useBoardState } from '../board/boardContext';
import styles from './Tables.module.css';

const KINDS: { readonly [kind in DutyKind]: string } = {
  duty: 'incident duty',
  row: 'template activity',
  name: 'the same name',
};

export function DutyTables({ organisation: { nowhere, twice, lookUps } }: { organisation: Organisation }) {
  const board = useBoard();
  const { bothRight } = useBoardState(({ answers }) => answers);
  const twiceColumns = useMemo(
    (): readonly TableColumn<OwnedTwice>[] => [
      ...TWICE,
      {
        id: 'acts',
        label: 'Answer',
        isActs: true,
        value: () => '',
        cell: ({ duty }) => (
          <Button
            size="small"
            aria-label={`Both are right: ${duty.name}`}
            onClick={() => void board.answer({ bothRight: [...bothRight, duty.key] })}
          >
            Both are right
          </Button>
        ),
      },
    ],
    [board, bothRight],
  );
  return (
    <>
      <h2 className={styles.title}>Owned nowhere</h2>
      <p className={styles.lead}>
        Duties that at least two matrices have or miss, and that none of them owns.
      </p>
      <Table<OwnedNowhere>
        label="Duties owned nowhere"
        rows={nowhere}
        columns={NOWHERE}
        rowId={({ key }) => key}
      />
      <h2 className={styles.title}>Owned twice</h2>
      <p className={styles.lead}>
        The same duty with different roles accountable, and no person in common. Activities of different
        services are kept apart.
      </p>
      <Table<OwnedTwice>
        label="Duties owned twice"
        rows={twice}
        columns={twiceColumns}
        rowId={({ duty }) => duty.key}
        searchLabel="Find a duty"
      />
      {bothRight.length > 0 ? (
        <Button look="quiet" size="small" onClick={() => void board.answer({ bothRight: [] })}>
          Show the {bothRight.length} marked as right again
        </Button>
      ) : null}
      <h2 className={styles.title}>Said to be elsewhere</h2>
      <p className={styles.lead}>
        Areas that a matrix says are decided elsewhere, looked up in the matrix that it names.
      </p>
      <Table<LookUp>
        label="Areas said to be elsewhere"
        rows={lookUps}
        columns={LOOK_UPS}
        rowId={({ member, area }) => `${member.key}/${area}`}
      />
    </>
  );
}

const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(', ');

const NOWHERE: readonly TableColumn<OwnedNowhere>[] = [
  { id: 'duty', label: 'Duty', isName: true, value: ({ name }) => name },
  { id: 'unowned', label: 'There without an owner', value: ({ unowned }) => namesOf(unowned) || '–' },
  { id: 'missing', label: 'Missing', value: (one) => missingInWords(one) || '–' },
];

const TWICE: readonly TableColumn<OwnedTwice>[] = [
  { id: 'duty', label: 'Duty', isName: true, value: ({ duty }) => duty.name },
  { id: 'kind', label: 'Known by', isFacet: true, value: ({ duty }) => KINDS[duty.kind] },
  { id: 'count', label: 'Matrices', isNumber: true, value: ({ rows }) => rows.length },
  {
    id: 'owners',
    label: 'Accountable',
    value: ({ rows }) =>
      rows
        .map(({ member, roles, people }) => {
          const who = people.length > 0 ? ` (${people.join(', ')})` : '';
          return `${member.name}: ${roles.join(', ')}${who}`;
        })
        .join('; '),
  },
];

function foundInWords(one: LookUp): string {
  if (one.answer === 'owned') return 'owned';
  if (one.answer === 'unclaimed') return 'owned, not claimed';
  if (one.answer === 'unknown') return 'not known';
  return isHole(one) ? 'not owned' : 'not looked up';
}

const LOOK_UPS: readonly TableColumn<LookUp>[] = [
  { id: 'area', label: 'Area', isName: true, value: ({ area }) => areaName(area) },
  { id: 'matrix', label: 'Matrix', value: ({ member }) => member.name },
  { id: 'where', label: 'Elsewhere', value: ({ path, where }) => path[0]?.name ?? where ?? 'not said where' },
  {
    id: 'found',
    label: 'Found',
    isFacet: true,
    value: foundInWords,
  },
  { id: 'answer', label: 'What was found', value: answerInWords },
];
