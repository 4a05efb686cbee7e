/** A meeting in a room with a shared screen: the agenda, one point large, the minutes that write themselves. */
import { ArrowLeft, ArrowRight, CaseSensitive, Timer } from 'lucide-react';
import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { closeMeeting } from '../../../domain/edits/closeMeeting';
import type { Meeting } from '../../../domain/matrix/agreement';
import { minutesToGo } from '../../../domain/meetings/pace';
import { Button } from '../../parts/Button';
import { Keys } from '../../parts/Keys';
import { matrixAddress } from '../../routing/route';
import { runEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import { MeetingHeader } from '../frame/MeetingHeader';
import { Agenda } from './Agenda';
import styles from './MeetingRoom.module.css';
import { MinutesSide } from './MinutesSide';
import { type Asking, PointView } from './PointView';
import { useMeeting } from './useMeeting';
import { useMeetingClock } from './useMeetingClock';

export function MeetingRoom({ meeting }: { meeting: Meeting }) {
  const session = useSession();
  const matrixId = useSessionState((state) => state.matrix.id);
  const steps = useMeeting(meeting);
  const [asked, setAsked] = useState<{ readonly pointId: string; readonly asking: Asking } | null>(null);
  const [large, setLarge] = useState(false);
  const elapsed = useMeetingClock(matrixId, meeting);
  // A point that is parked was discussed, not settled.
  const discussed = steps.points.filter(({ outcome }) => outcome !== 'open').length;
  const toGo = minutesToGo(elapsed, discussed, steps.points.length - discussed);
  const noteField = useRef<HTMLDivElement>(null);
  // What was asked about one point is not asked about the next.
  const asking = asked?.pointId === steps.point.id ? asked.asking : null;
  const setAsking = (next: Asking) => setAsked({ pointId: steps.point.id, asking: next });

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const number = Number(event.key);
    // With Caps Lock on, a letter is a capital.
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const [decision] = steps.decisions.slice(number - 1, number);
    if (number >= 1 && decision) steps.decide(decision);
    else if (key === 'ArrowRight') steps.goTo(steps.at + 1);
    else if (key === 'ArrowLeft') steps.goTo(steps.at - 1);
    else if (key === 'e' && steps.activity) setAsking('else');
    else if (key === 'a') setAsking('assign');
    else if (key === 'l') setAsking('leave');
    else if (key === 'p') steps.park();
    else if (key === 'n') noteField.current?.querySelector('textarea')?.focus();
    else return;
    event.preventDefault();
  });
  // Keys are pressed wherever the focus is: the room looks at the screen, not at a field.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <div className={styles.room} data-large={large || undefined}>
      <MeetingHeader title={meeting.title}>
        <p className={styles.clock} role="timer" aria-label="Time of the meeting">
          <Timer size={15} aria-hidden /> {elapsed} min{toGo === undefined ? '' : `, about ${toGo} to go`}
        </p>
        <p className={styles.progress}>
          <progress max={steps.points.length} value={discussed} aria-label="Points discussed" />
          {discussed} of {steps.points.length} discussed
        </p>
        <Button aria-pressed={large} onClick={() => setLarge(!large)}>
          <CaseSensitive size={16} aria-hidden /> Large type
        </Button>
        <Button
          look="solid"
          onClick={() => runEdit(session, closeMeeting(meeting, session.today(), elapsed))}
        >
          End meeting
        </Button>
      </MeetingHeader>
      <Agenda points={steps.points} at={steps.at} onGoTo={steps.goTo} />
      <PointView key={steps.point.id} steps={steps} asking={asking} onAsk={setAsking} />
      <MinutesSide meeting={meeting} steps={steps} noteField={noteField} />
      <footer className={styles.foot}>
        <Button disabled={steps.at === 0} onClick={() => steps.goTo(steps.at - 1)}>
          <ArrowLeft size={15} aria-hidden /> Back
        </Button>
        <Button disabled={steps.at === steps.points.length - 1} onClick={() => steps.goTo(steps.at + 1)}>
          Next <ArrowRight size={15} aria-hidden />
        </Button>
        <p className={styles.keys}>
          {steps.decisions.length > 0 ? (
            <>
              <Keys keys="1" /> decide{' '}
            </>
          ) : null}
          <Keys keys="A" /> assign <Keys keys="P" /> park <Keys keys="L" /> leave <Keys keys="N" /> note
        </p>
        <p className={styles.undo}>Each decision is one change that can be undone.</p>
        <a href={matrixAddress(matrixId)}>Pause and go to the matrix</a>
      </footer>
    </div>
  );
}

function isTyping(target: EventTarget | null | ReactKeyboardEvent['target']): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input, textarea, select, [contenteditable]') ||
      target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null)
  );
}
