/** The people of a round: how many rows, what they answered, how they stand, and when they were last asked. */
import { CircleCheck, CircleDashed, CircleDot, CircleX } from 'lucide-react';
import { useMemo } from 'react';
import type { PersonId } from '../../../domain/matrix/ids';
import type { PersonOverview } from '../../../domain/rounds/overview';
import { Button } from '../../parts/Button';
import { IfEditable } from '../../session/Editable';
import { Table } from '../../table/Table';
import type { TableColumn } from '../../table/tableColumn';
import { AnswerBar } from './AnswerBar';
import styles from './RoundPeople.module.css';
import { markOf, rowsInWords, stateInWords } from './roundWords';

const MARKS = { full: CircleCheck, ring: CircleDot, cross: CircleX, empty: CircleDashed };

interface RoundPeopleProps {
  people: readonly PersonOverview[];
  selected: PersonId | null;
  onSelect(id: PersonId): void;
}

export function RoundPeople({ people, selected, onSelect }: RoundPeopleProps) {
  const columns = useMemo((): readonly TableColumn<PersonOverview>[] => {
    return [
      { id: 'name', label: 'Asked', isName: true, value: ({ asked }) => asked.name },
      {
        id: 'rows',
        label: 'Activities',
        isNumber: true,
        value: ({ rows }) => rows,
        cell: ({ rows }) => rowsInWords(rows),
      },
      {
        id: 'bar',
        label: 'Answers',
        value: ({ yes, rows }) => (rows === 0 ? 0 : yes / rows),
        cell: (person) => <AnswerBar counts={person} />,
      },
      { id: 'state', label: 'State', value: stateInWords, cell: (person) => <State person={person} /> },
      { id: 'on', label: 'Last asked', value: ({ asked }) => asked.on ?? '' },
      {
        id: 'acts',
        label: 'Ask',
        isActs: true,
        value: () => '',
        cell: ({ asked }) => (
          // That someone was asked is written into the matrix.
          <IfEditable>
            <Button size="small" onClick={() => onSelect(asked.personId)}>
              {asked.on === undefined ? 'Ask' : 'Link and mail'}
              <span className="visually-hidden"> of {asked.name}</span>
            </Button>
          </IfEditable>
        ),
      },
    ];
  }, [onSelect]);
  return (
    <Table
      label="People asked"
      rows={people}
      columns={columns}
      rowId={({ asked }) => asked.personId}
      markedId={selected}
      {...(people.length > 12 ? { searchLabel: 'Find a person' } : {})}
    />
  );
}

function State({ person }: { person: PersonOverview }) {
  const mark = markOf(person);
  const Mark = MARKS[mark];
  return (
    <span className={styles.state} data-mark={mark}>
      <Mark size={14} aria-hidden /> {stateInWords(person)}
    </span>
  );
}
