/** All that a matrix in a room shows: who is here, where they are, how the line is, and the dialog. */
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand/react';
import { useGridView } from '../gridView/GridViewContext';
import type { Tab } from '../routing/route';
import { useSession } from '../session/SessionContext';
import { PEOPLE_PLACE, STATUS_PLACE, suggestionsPlace, togetherDialog } from '../workspace/roomsOffered';
import { Aloud } from './Aloud';
import { aloud } from './aloud';
import { PeopleHere } from './PeopleHere';
import { RoomStatus } from './RoomStatus';
import { drawRings } from './rings';
import { Suggestions } from './Suggestions';
import { TogetherDialog } from './TogetherDialog';
import { useLiveRoom } from './useLiveRoom';

export default function RoomPart({ tab }: { tab: Tab }) {
  const room = useLiveRoom();
  const { live, state } = room;
  const session = useSession();
  const view = useGridView();
  const open = useStore(togetherDialog, (one) => one.open);
  const beside = useStore(suggestionsPlace, ({ element }) => element);
  const isAloud = useStore(aloud, ({ on }) => on);

  // Where we are is told to the others, by keys and by the mouse alike.
  useEffect(() => {
    if (!live) return undefined;
    const say = () => {
      const { row, column } = view.store.getState().selection.active;
      const { activities, roles } = session.store.getState().matrix;
      live.say({
        name: session.ownName.read() || 'Someone',
        ...(tab === 'matrix' && row in activities ? { activityId: row } : {}),
        ...(tab === 'matrix' && column in roles ? { roleId: column } : {}),
      });
    };
    say();
    return view.store.subscribe((now, before) => {
      if (now.selection.active !== before.selection.active) say();
    });
  }, [live, view, session, tab]);

  // The rings are rules of a style sheet, so that rows which are drawn again while scrolling carry them by themselves.
  const people = state?.people;
  useEffect(() => {
    if (!people) return undefined;
    const draw = () => drawRings(people, view.store.getState().layout.columns);
    draw();
    const stop = view.store.subscribe((now, before) => {
      if (now.layout !== before.layout) draw();
    });
    return () => {
      stop();
      drawRings([], []);
    };
  }, [people, view]);

  return (
    <>
      {state ? within(PEOPLE_PLACE, <PeopleHere people={state.people} />) : null}
      {live || room.elsewhere ? within(STATUS_PLACE, <RoomStatus room={room} />) : null}
      {beside ? createPortal(<Suggestions room={room} />, beside) : null}
      {live && isAloud ? <Aloud live={live} /> : null}
      {open ? <TogetherDialog room={room} onClose={() => togetherDialog.setState({ open: false })} /> : null}
    </>
  );
}

/** In the header or the foot, which keep a place for it. */
function within(id: string, children: ReactNode): ReactNode {
  const place = document.getElementById(id);
  return place ? createPortal(children, place) : null;
}
