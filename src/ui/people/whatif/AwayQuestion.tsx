/** Someone is away between two days, with or without cover. */
import { type ReactNode, useState } from 'react';
import { addDays, type CalendarDate, isCalendarDate } from '../../../domain/matrix/date';
import type { Matrix, Person } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { Combobox } from '../../parts/Combobox';
import { TextField } from '../../parts/TextField';
import { useSession } from '../../session/SessionContext';
import styles from './WhatIf.module.css';
import { WhatIfAnswer } from './WhatIfAnswer';

interface AwayQuestionProps {
  matrix: Matrix;
  person: Person;
  chooser: ReactNode;
  onClose(): void;
}

const NOBODY = 'nobody';

export function AwayQuestion({ matrix, person, chooser, onClose }: AwayQuestionProps) {
  const today = useSession().today();
  const [from, setFrom] = useState<CalendarDate>(today);
  const [until, setUntil] = useState<CalendarDate>(addDays(today, 13));
  const [cover, setCover] = useState<Person['id'] | typeof NOBODY>(NOBODY);
  const choices = [
    { value: NOBODY as Person['id'] | typeof NOBODY, label: 'Nobody' },
    ...inOrder<Person>(matrix.people)
      .filter(({ id, active }) => active && id !== person.id)
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  const set = (take: (day: CalendarDate) => void) => (text: string) => {
    if (isCalendarDate(text)) take(text);
  };
  return (
    <WhatIfAnswer
      matrix={matrix}
      title={`What if ${person.name} is away?`}
      question={{
        kind: 'away',
        personId: person.id,
        leave: { from, until, coverId: cover === NOBODY ? undefined : cover },
      }}
      chooser={chooser}
      apply="Add absence"
      notYet={until < from ? 'The last day must not be before the first.' : null}
      handOver={cover === NOBODY ? (candidate) => setCover(candidate.person.id) : undefined}
      onDone={onClose}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <TextField label="First day away" type="date" value={from} onCommit={set(setFrom)} />
        <TextField label="Last day away" type="date" value={until} onCommit={set(setUntil)} />
      </div>
      <Combobox label="Covered by" value={cover} choices={choices} onChange={(id) => setCover(id)} />
    </WhatIfAnswer>
  );
}
