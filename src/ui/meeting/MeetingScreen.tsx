/** Meetings about this matrix: the one that goes on, or the start of the next and the minutes of those before. */
import { useState } from 'react';
import type { Meeting } from '../../domain/matrix/agreement';
import { aboutInWords } from '../../domain/meetings/minutes';
import { BareList } from '../parts/BareList';
import { EmptyState } from '../parts/EmptyState';
import { matrixAddress } from '../routing/route';
import { IfEditable } from '../session/Editable';
import { useReadOnly, useSessionState } from '../session/SessionContext';
import { MeetingHeader } from './frame/MeetingHeader';
import styles from './MeetingScreen.module.css';
import { MinutesPage } from './minutes/MinutesPage';
import { MeetingRoom } from './room/MeetingRoom';
import { StartMeeting } from './start/StartMeeting';

export default function MeetingScreen() {
  const id = useSessionState(({ matrix }) => matrix.id);
  const meetings = useSessionState(({ matrix }) => matrix.meetings);
  const analysed = useSessionState(({ analysis }) => analysis.complete);
  const readOnly = useReadOnly();
  const [chosen, setChosen] = useState<string | null>(null);
  const all = Object.values<Meeting>(meetings).sort(latestFirst);
  // A file may bring one without points, which leaves nothing to go through.
  const open = all.find(({ closedOn, points }) => closedOn === undefined && Object.keys(points).length > 0);
  if (!analysed) return <p className={styles.wait}>Reading the matrix…</p>;
  if (open && !readOnly) return <MeetingRoom key={open.id} meeting={open} />;
  const [latest] = all;
  const shown = all.find((one) => one.id === chosen) ?? (chosen === null ? latest : undefined);
  return (
    <div className={styles.page}>
      <MeetingHeader title="Meetings">
        <a href={matrixAddress(id)}>Back to the matrix</a>
      </MeetingHeader>
      <div className={styles.main}>
        {all.length > 0 ? (
          <BareList className={styles.list} label="Meetings">
            <IfEditable>
              <li>
                <button type="button" aria-current={!shown || undefined} onClick={() => setChosen('new')}>
                  New meeting
                </button>
              </li>
            </IfEditable>
            {all.map((meeting) => (
              <li key={meeting.id}>
                <button
                  type="button"
                  aria-current={meeting === shown || undefined}
                  onClick={() => setChosen(meeting.id)}
                >
                  {meeting.title}
                  <span className={styles.about}>{aboutInWords(meeting)}</span>
                </button>
              </li>
            ))}
          </BareList>
        ) : null}
        {shown ? <MinutesPage meeting={shown} /> : readOnly ? <NoMeetings /> : <StartMeeting />}
      </div>
    </div>
  );
}

function NoMeetings() {
  return (
    <EmptyState title="No meetings yet">
      This matrix can only be read here. Keep a copy of your own to go through it in a meeting.
    </EmptyState>
  );
}

function latestFirst(one: Meeting, other: Meeting): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}
