/** Before a meeting: what it goes through, in which order, and who is there. */
import { useMemo, useState } from 'react';
import { startMeeting } from '../../../domain/edits/startMeeting';
import type { Section } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import {
  AGENDA_KINDS,
  type AgendaChoice,
  type AgendaKind,
  agendaCounts,
  agendaOf,
  pointsFrom,
} from '../../../domain/meetings/agenda';
import { BareList } from '../../parts/BareList';
import { Button } from '../../parts/Button';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { runEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import styles from './StartMeeting.module.css';

const KINDS: { readonly [kind in AgendaKind]: string } = {
  gaps: 'Gaps',
  disagreements: 'Disagreements',
  activities: 'Activities',
};
const SORTED = [
  { value: 'worst' as const, label: 'Worst first' },
  { value: 'section' as const, label: 'By section' },
];
const SIZES = ['10', '20', '50'];
const ALL = 'all';
/** The agenda is shown up to here; the rest is counted. */
const SHOWN = 12;

export function StartMeeting() {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const findings = useSessionState((state) => state.analysis.findings);
  const [title, setTitle] = useState('Review meeting');
  const [attendees, setAttendees] = useState(session.ownName.read());
  const today = session.today();
  const counts = useMemo(() => agendaCounts(matrix, findings, today), [matrix, findings, today]);
  // What someone put on the list to discuss is what a meeting is called for.
  const [choice, setChoice] = useState<AgendaChoice>(() => ({
    kind: counts.disagreements > 0 ? 'disagreements' : 'gaps',
    sorted: 'worst',
    most: 20,
  }));
  const items = useMemo(() => agendaOf(matrix, findings, choice, today), [matrix, findings, choice, today]);
  const sections = inOrder<Section>(matrix.sections).map(({ id, name }) => ({
    value: id as string,
    label: name,
  }));
  const start = () =>
    runEdit(
      session,
      startMeeting({
        id: session.newId<'meeting'>(),
        title,
        on: today,
        attendees: attendees
          .split(/[,;\n]/)
          .map((name) => name.trim())
          .filter(Boolean),
        points: pointsFrom(items, session.newId),
        followUps: {},
      }),
    );
  return (
    <section className={styles.start} aria-label="New meeting">
      <div className={styles.fields}>
        <TextField label="Title" value={title} onCommit={setTitle} live />
        <TextField
          label="People in the room, separated by commas"
          value={attendees}
          onCommit={setAttendees}
          live
        />
        <SegmentedControl<AgendaKind>
          label="Go through"
          value={choice.kind}
          choices={AGENDA_KINDS.map((value) => ({ value, label: `${KINDS[value]} ${counts[value]}` }))}
          onChange={(kind) => setChoice({ ...choice, kind })}
        />
        <SegmentedControl<AgendaChoice['sorted']>
          label="Order"
          value={choice.sorted}
          choices={SORTED}
          onChange={(sorted) => setChoice({ ...choice, sorted })}
        />
        <Select
          label="Section"
          value={choice.sectionId ?? ALL}
          choices={[{ value: ALL, label: 'All sections' }, ...sections]}
          onChange={(id) => {
            const section = inOrder<Section>(matrix.sections).find((one) => one.id === id);
            setChoice({ ...choice, sectionId: section?.id });
          }}
        />
        <Select
          label="Most points"
          value={String(choice.most)}
          choices={SIZES.map((value) => ({ value, label: value }))}
          onChange={(most) => setChoice({ ...choice, most: Number(most) })}
        />
        <Button look="solid" onClick={start} disabled={items.length === 0}>
          Start the meeting
        </Button>
      </div>
      <div>
        <h2 className={styles.heading}>
          Agenda, {items.length === 1 ? '1 point' : `${items.length} points`}
        </h2>
        {items.length === 0 ? <p className={styles.more}>There is nothing of this kind to discuss.</p> : null}
        <BareList className={styles.agenda} label="Agenda">
          {items.slice(0, SHOWN).map((item) => (
            <li key={`${item.about.findingKey} ${item.about.activityId}`}>{item.title}</li>
          ))}
        </BareList>
        {items.length > SHOWN ? <p className={styles.more}>and {items.length - SHOWN} more</p> : null}
      </div>
    </section>
  );
}
