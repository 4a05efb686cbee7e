/** A meeting as it goes on: the point that is open now, and what is done with it. */
import { useState } from 'react';
import { edits } from '../../../domain/edits/edit';
import { type Settling, settlePoint } from '../../../domain/edits/settlePoint';
import { waive } from '../../../domain/edits/waive';
import type { Finding } from '../../../domain/findings/finding';
import type { FollowUp, Meeting, MeetingPoint } from '../../../domain/matrix/agreement';
import { inOrder, orderAtEnd } from '../../../domain/matrix/order';
import {
  type Decision,
  decisionsFrom,
  endOfDiscussion,
  stillRight,
} from '../../../domain/meetings/decisions';
import { useFixes } from '../../gaps/finding/useFixes';
import { runEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';

export interface AskedFollowUp {
  readonly text: string;
  readonly owner: string;
  readonly dueOn: string;
}

export function useMeeting(meeting: Meeting) {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const findings = useSessionState((state) => state.analysis.findings);
  const points = inOrder<MeetingPoint>(meeting.points);
  const [place, setPlace] = useState(() => firstOpen(points, 0));
  const [note, setNote] = useState<string | null>(null);
  const at = Math.min(place, points.length - 1);
  const point = points[at] as MeetingPoint;
  const finding: Finding | undefined = findings.find(({ key }) => key === point.about.findingKey);
  const fixes = useFixes(finding);
  const activity = point.about.activityId && matrix.activities[point.about.activityId];
  const decisions: readonly Decision[] =
    point.about.findingKey !== undefined
      ? decisionsFrom(fixes)
      : activity
        ? [stillRight(matrix, activity.id, session.today())]
        : [];

  function goTo(next: number): void {
    setNote(null);
    setPlace(Math.max(0, Math.min(points.length - 1, next)));
  }

  /** Carries it out with the line of the minutes, as one change, and goes on to the next open point. */
  function settle(
    settling: Omit<Settling, 'meetingId' | 'pointId' | 'note'>,
    decision?: Decision,
    more = nothing,
  ): void {
    const line = settlePoint({
      ...settling,
      meetingId: meeting.id,
      pointId: point.id,
      note: (note ?? point.note)?.trim() || undefined,
    });
    const words = decision?.done ?? decision?.label ?? settling.decision ?? settling.outcome;
    const ended = activity ? endOfDiscussion(matrix, activity.id, settling.outcome) : [];
    const parts = [...(decision ? [decision.edit] : []), ...more(), ...ended, line];
    if (runEdit(session, edits(`decide “${point.title}”: ${words}`, parts), `“${point.title}”: ${words}.`))
      goTo(firstOpen(points, at + 1));
  }

  return {
    points,
    at,
    point,
    finding,
    activity: activity || undefined,
    decisions,
    note: note ?? point.note ?? '',
    setNote,
    goTo,
    decide: (decision: Decision) => {
      const because = decision.because ? ` ${decision.because}` : '';
      settle({ outcome: 'decided', decision: `${decision.done ?? decision.label}.${because}` }, decision);
    },
    /** Nothing changes, and the gap does not come back as long as it is as it is. */
    leave(reason: string): void {
      settle({ outcome: 'left', decision: reason }, undefined, () =>
        finding
          ? [
              waive({
                id: session.newId<'waiver'>(),
                finding,
                reason,
                who: session.ownName.read(),
                on: session.today(),
              }),
            ]
          : [],
      );
    },
    park: () => settle({ outcome: 'parked', decision: 'Not decided' }),
    assign({ text, owner, dueOn }: AskedFollowUp): void {
      const person = Object.values(matrix.people).find(({ name }) => name === owner);
      const followUp = {
        id: session.newId<'followUp'>(),
        order: orderAtEnd(meeting.followUps),
        text,
        ...(owner ? { owner } : {}),
        ...(person ? { personId: person.id } : {}),
        ...(dueOn ? { dueOn } : {}),
      } as FollowUp;
      settle({ outcome: 'parked', decision: `${owner} finds out`, followUp });
    },
    writeNote(): void {
      if (note === null || note.trim() === (point.note ?? '')) return;
      const { outcome, decision } = point;
      const kept = outcome === 'open' ? 'noted' : outcome;
      const line = settlePoint({
        meetingId: meeting.id,
        pointId: point.id,
        outcome: kept,
        decision,
        note: note.trim() || undefined,
      });
      if (runEdit(session, line)) setNote(null);
    },
  };
}

export type MeetingSteps = ReturnType<typeof useMeeting>;

const nothing = () => [] as ReturnType<typeof waive>[];

/** From there on, else from the beginning; the last one where none is open. */
function firstOpen(points: readonly MeetingPoint[], from: number): number {
  const isOpen = ({ outcome }: MeetingPoint) => outcome === 'open';
  const next = points.findIndex((point, place) => place >= from && isOpen(point));
  if (next !== -1) return next;
  const any = points.findIndex(isOpen);
  return any === -1 ? Math.min(from, points.length - 1) : any;
}
