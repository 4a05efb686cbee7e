/** All matrices with their group, size, gaps, and what is stale or unconfirmed; and what was not counted, and why. */
import { useMemo } from 'react';
import type { AgreementState } from '../../../domain/agreement/rowAgreement';
import { setSettings } from '../../../domain/edits/setSettings';
import type { MemberFacts } from '../../../domain/organisation/facts/memberFacts';
import { type Organisation, staleIn } from '../../../domain/organisation/organisation';
import type { Library } from '../../../session/library';
import type { OrganisationBoard } from '../../../session/organisation/organisationBoard';
import { BareList } from '../../parts/BareList';
import { Button } from '../../parts/Button';
import { counted } from '../../parts/counted';
import { TextField } from '../../parts/TextField';
import { notify } from '../../parts/Toast';
import { matrixAddress } from '../../routing/route';
import { tellError } from '../../session/attempt';
import { useLibrary } from '../../session/LibraryContext';
import { reportOutcome } from '../../session/runEdit';
import { Table } from '../../table/Table';
import type { TableColumn } from '../../table/tableColumn';
import { useBoard, useBoardState } from '../board/boardContext';
import { MemberLink } from '../pictures/MemberLink';
import styles from './Tables.module.css';

export function MatrixTable({ organisation: { members } }: { organisation: Organisation }) {
  const board = useBoard();
  const library = useLibrary();
  const uncounted = useBoardState((state) => state.uncounted);
  const columns = useMemo(() => columnsFor(board, library), [board, library]);
  return (
    <>
      <h2 className={styles.title}>Matrices</h2>
      <p className={styles.lead}>
        A group is a label, such as a team or a product. It is stored with the matrix and can be undone there.
      </p>
      <Table<MemberFacts>
        label="Matrices"
        rows={members}
        columns={columns}
        rowId={({ key }) => key}
        searchLabel="Find a matrix"
      />
      {uncounted.length > 0 ? (
        <details className={styles.uncounted}>
          <summary className={styles.summary}>
            {counted(uncounted.length, 'file or matrix was', 'files or matrices were')} not counted
          </summary>
          <BareList className={undefined} label="Not counted">
            {uncounted.map(({ name, reason }) => (
              <li key={`${name} ${reason}`} className={styles.reason}>
                {name}: <span className={styles.muted}>{reason}</span>
              </li>
            ))}
          </BareList>
        </details>
      ) : null}
    </>
  );
}

function columnsFor(board: OrganisationBoard, library: Library): readonly TableColumn<MemberFacts>[] {
  return [
    {
      id: 'name',
      label: 'Matrix',
      isName: true,
      value: ({ name }) => name,
      cell: (member) => <MemberLink member={member} />,
    },
    {
      id: 'group',
      label: 'Group',
      isFacet: true,
      value: ({ group }) => group || 'no group',
      cell: (member) => (
        <GroupCell member={member} onCommit={(text) => putInGroup(member, text, board, library)} />
      ),
    },
    { id: 'rows', label: 'Activities', isNumber: true, value: ({ rows }) => rows.length },
    { id: 'roles', label: 'Roles', isNumber: true, value: ({ roles }) => roles.size },
    gaps('must', 'Must fix'),
    gaps('should', 'Should fix'),
    gaps('look', 'Worth a look'),
    {
      id: 'whole',
      label: 'What is missing',
      isFacet: true,
      value: ({ gaps: known }) => (known ? (known.counts.whole ? 'all shown' : 'not all shown') : '…'),
    },
    agreed('confirmed', 'Confirmed'),
    agreed('lapsed', 'Lapsed'),
    agreed('disagrees', 'Owner disagrees'),
    {
      id: 'suggested',
      label: 'Suggested',
      isNumber: true,
      value: ({ rows }) => rows.filter(({ suggested }) => suggested).length,
    },
    {
      id: 'stale',
      label: 'Stale',
      isNumber: true,
      value: (member) => (member.gaps ? staleIn(member.gaps.byRule) : -1),
      cell: (member) => (member.gaps ? staleIn(member.gaps.byRule) : '…'),
    },
    { id: 'source', label: 'From', value: ({ file }) => file ?? 'this device' },
    {
      id: 'acts',
      label: 'Keep',
      isActs: true,
      value: () => '',
      cell: (member) =>
        member.file === undefined ? null : (
          <Button
            size="small"
            aria-label={`Keep ${member.name} on this device`}
            onClick={() => void keep(member, board, library)}
          >
            Keep on this device
          </Button>
        ),
    },
  ];
}

function agreed(state: AgreementState, label: string): TableColumn<MemberFacts> {
  return {
    id: state,
    label,
    isNumber: true,
    value: ({ rows }) => rows.filter(({ agreement }) => agreement === state).length,
  };
}

function gaps(severity: 'must' | 'should' | 'look', label: string): TableColumn<MemberFacts> {
  return {
    id: severity,
    label,
    isNumber: true,
    value: (member) => member.gaps?.counts[severity] ?? -1,
    // Until the rules have run over it, nothing is known.
    cell: (member) => member.gaps?.counts[severity] ?? '…',
  };
}

function GroupCell({ member, onCommit }: { member: MemberFacts; onCommit(text: string): void }) {
  if (member.file !== undefined) return member.group || '–';
  return (
    <TextField
      label={`Group of ${member.name}`}
      labelHidden
      value={member.group}
      placeholder="no group"
      className={styles.group}
      onCommit={onCommit}
    />
  );
}

/** Characters: a group is a label, and stands in chips. */
const LONGEST_GROUP = 60;

async function putInGroup(
  { matrixId, name }: MemberFacts,
  text: string,
  board: OrganisationBoard,
  library: Library,
): Promise<void> {
  try {
    const session = await library.open(matrixId);
    const group = [...text.trim()].slice(0, LONGEST_GROUP).join('');
    const outcome = session.run(setSettings({ group: group === '' ? undefined : group }));
    session.close();
    if (!reportOutcome(outcome)) return;
    notify({
      message:
        group === '' ? `“${name}” is no longer in a group.` : `“${name}” is now in the group “${group}”.`,
    });
    await board.read();
  } catch (error) {
    tellError(error);
  }
}

async function keep(member: MemberFacts, board: OrganisationBoard, library: Library): Promise<void> {
  try {
    const id = await library.add(await board.matrixOf(member), `import “${member.name}”`);
    notify({
      message: `“${member.name}” is now on this device.`,
      action: { label: 'Open', run: () => location.assign(matrixAddress(id)) },
    });
    await board.read();
  } catch (error) {
    tellError(error);
  }
}
