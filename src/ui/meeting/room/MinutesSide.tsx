/** The minutes as they write themselves, and the note for this point. */
import type { RefObject } from 'react';
import type { FollowUp, Meeting, MeetingPoint } from '../../../domain/matrix/agreement';
import { inOrder } from '../../../domain/matrix/order';
import { dueInWords } from '../../../domain/meetings/minutes';
import { BareList } from '../../parts/BareList';
import { TextField } from '../../parts/TextField';
import { keepSuggestionsPlace } from '../../workspace/roomsOffered';
import styles from './MinutesSide.module.css';
import type { MeetingSteps } from './useMeeting';

interface MinutesSideProps {
  meeting: Meeting;
  steps: MeetingSteps;
  noteField: RefObject<HTMLDivElement | null>;
}

export function MinutesSide({ meeting, steps, noteField }: MinutesSideProps) {
  const discussed = steps.points.filter(({ outcome }) => outcome !== 'open');
  return (
    <aside className={styles.side} aria-label="Minutes">
      <div ref={keepSuggestionsPlace} className={styles.suggestions} />
      <h2 className={styles.heading}>Minutes</h2>
      {discussed.length === 0 ? (
        <p className={styles.none}>Decisions and parked points appear here.</p>
      ) : null}
      <BareList className={styles.list}>
        {discussed.map((point) => (
          <Line key={point.id} point={point} followUps={meeting.followUps} />
        ))}
      </BareList>
      <div ref={noteField} className={styles.note}>
        <TextField
          label="Note for this point"
          value={steps.note}
          onCommit={steps.setNote}
          lines={2}
          live
          placeholder="Written into the minutes with the decision"
        />
        <button
          type="button"
          className={styles.write}
          onClick={steps.writeNote}
          disabled={steps.note.trim() === ''}
        >
          Save only the note
        </button>
      </div>
    </aside>
  );
}

function Line({ point, followUps }: { point: MeetingPoint; followUps: Meeting['followUps'] }) {
  const own = inOrder<FollowUp>(followUps).filter(({ pointId }) => pointId === point.id);
  return (
    <li className={styles.line}>
      <p className={styles.title}>{point.title}</p>
      {point.decision ? <p className={styles.decision}>{point.decision}</p> : null}
      {point.note ? <p className={styles.decision}>{point.note}</p> : null}
      {own.map((followUp) => (
        <p key={followUp.id} className={styles.due}>
          {dueInWords(followUp)}
        </p>
      ))}
    </li>
  );
}
