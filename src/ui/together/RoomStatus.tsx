/** How the line to the others is, in the foot: who is here, whether changes wait, or why it ended. */
import { CloudOff, LoaderCircle, Users } from 'lucide-react';
import type { RoomState } from '../../together/live/contract';
import { counted } from '../parts/counted';
import { openTogether } from '../workspace/roomsOffered';
import styles from './RoomStatus.module.css';
import type { OpenRoom } from './useLiveRoom';

const ICONS = { connecting: LoaderCircle, here: Users, offline: CloudOff, ended: CloudOff };

export function RoomStatus({ room }: { room: OpenRoom }) {
  const { state } = room;
  const Icon = ICONS[state?.line ?? 'here'];
  return (
    <span className={styles.status} data-line={state?.line ?? 'here'}>
      <Icon size={14} aria-hidden />
      <span role="status" aria-label="Shared with" aria-live={state?.line === 'ended' ? 'assertive' : 'off'}>
        {state ? wordsOf(state) : 'Another tab of yours is in the room'}
      </span>
      {state && state.suggestions.length > 0 && room.live?.room.access === 'edit' ? (
        <button type="button" className={styles.link} onClick={openTogether}>
          {counted(state.suggestions.length, 'suggestion')}
        </button>
      ) : null}
      {state?.line === 'offline' || (state?.line === 'ended' && state.mayTryAgain) ? (
        <button type="button" className={styles.link} onClick={() => room.live?.tryNow()}>
          Try now
        </button>
      ) : null}
    </span>
  );
}

export function wordsOf({ line, people, waiting, trouble, heldBack }: RoomState): string {
  const wait = waiting > 0 ? `, ${counted(waiting, 'change')} to send` : '';
  if (line === 'ended') {
    const unsent = `${counted(waiting, 'change')} of yours ${waiting === 1 ? 'was' : 'were'} not sent.`;
    return waiting > 0 ? `${trouble ?? 'Not shared.'} ${unsent}` : (trouble ?? 'Not shared');
  }
  if (line === 'offline')
    return `Offline: ${waiting > 0 ? counted(waiting, 'change') : 'your changes'} ${waiting === 1 ? 'is' : 'are'} kept and will be sent`;
  if (line === 'connecting') return `Connecting${wait}`;
  if (trouble) return trouble;
  if (heldBack > 0)
    return `${counted(heldBack, 'part')} of another person ${heldBack === 1 ? 'is' : 'are'} not complete and not shown`;
  return `${hereInWords(people.map(({ name }) => name))}${wait}`;
}

function hereInWords(names: readonly string[]): string {
  const [first, second] = names;
  if (first === undefined) return 'Shared, nobody else is here';
  if (names.length === 1) return `${first} is here`;
  return names.length === 2
    ? `${first} and ${second} are here`
    : `${first} and ${names.length - 1} others are here`;
}
