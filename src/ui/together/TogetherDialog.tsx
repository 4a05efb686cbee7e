/** Share > Work together: makes a room, hands out its links, shows who is here and what was suggested. */
import { useState } from 'react';
import { useStore } from 'zustand/react';
import { takeChange } from '../../domain/edits/takeChange';
import type { Session } from '../../session/session';
import type { Suggestion } from '../../together/live/suggestions';
import { COPY_BLOCKED } from '../exchange/files/clipboard';
import { Button } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { counted } from '../parts/counted';
import { Dialog } from '../parts/Dialog';
import { notify } from '../parts/Toast';
import { useLibrary } from '../session/LibraryContext';
import { useSession } from '../session/SessionContext';
import { errorSentence } from '../vocabulary/errorSentence';
import { aloud, setAloud } from './aloud';
import { NameField } from './NameField';
import { Suggestions } from './Suggestions';
import styles from './TogetherDialog.module.css';
import type { OpenRoom } from './useLiveRoom';
import { useVouchedName } from './useVouchedName';

const KINDS = [
  { access: 'edit', title: 'Can edit', hint: 'Changes show at once.' },
  { access: 'suggest', title: 'Can suggest', hint: 'You accept or ignore each change.' },
  { access: 'view', title: 'Can view', hint: 'Sees the matrix and its gaps.' },
] as const;

export function TogetherDialog({ room, onClose }: { room: OpenRoom; onClose(): void }) {
  const session = useSession();
  const library = useLibrary();
  const [typed, setName] = useState(session.ownName.read());
  const vouched = useVouchedName();
  const name = vouched || typed;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const { live, state } = room;
  const isAloud = useStore(aloud, ({ on }) => on);
  const links = live?.room.links;

  /** Does something at the server, and opens the room as it is then. */
  async function act(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure('');
    try {
      session.ownName.save(name);
      await work();
      room.again();
    } catch (error) {
      setFailure(errorSentence(error));
    } finally {
      setBusy(false);
    }
  }

  const serverHere = async () => {
    const { serverAt } = await import('../../together/live/address');
    return serverAt(location.href.split('#')[0] ?? '');
  };

  const make = () => act(() => room.takePlaceFor(putIntoRoom));

  async function putIntoRoom(): Promise<void> {
    const { documentOf, filledCells, MOST_CELLS } = await import('../../together/live/joining');
    const { matrix } = session.store.getState();
    const cells = filledCells(matrix);
    if (cells > MOST_CELLS) {
      throw new Error(
        `This matrix has ${cells.toLocaleString('en')} filled cells. Working together is offered up to ${MOST_CELLS.toLocaleString('en')}: split the matrix, or send it as a file.`,
      );
    }
    const store = await library.roomStore(matrix.id);
    const server = await serverHere();
    await session.retrySave();
    const made = await server.newRoom();
    const secret = made.links.edit;
    await store.keep({ id: made.id, secret, access: 'edit', links: made.links }, documentOf(matrix));
  }

  const renew = () =>
    act(async () => {
      if (!live) return;
      const next = await (await serverHere()).renew(live.room);
      const store = await library.roomStore(session.store.getState().matrix.id);
      await store.keep({ ...live.room, secret: next.edit, links: next });
      notify({ message: 'New links are ready. The old ones no longer open the room.' });
    });

  /** Ends the room for everyone, or only for this device where it is gone or the link is not for it. */
  const stop = (everyone: boolean) =>
    act(async () => {
      const unsent = live?.unsent() ?? [];
      if (everyone && live) await (await serverHere()).end(live.room);
      const store = await library.roomStore(session.store.getState().matrix.id);
      live?.close();
      await store.keep(null);
      const left = everyone
        ? 'This matrix is no longer shared. Everyone keeps their copy.'
        : 'You left the room. Your copy stays on this device.';
      notify({ message: [left, takeOwn(session, unsent)].filter(Boolean).join(' ') });
      onClose();
    });

  const linkOf = (access: (typeof KINDS)[number]['access']) =>
    `${location.href.split('#')[0]}#room=${live?.room.id}.${links?.[access]}`;
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => notify({ message: 'Link copied.' }),
      () => notify({ message: COPY_BLOCKED, urgent: true }),
    );

  return (
    <Dialog open onClose={onClose} title="Work together" size="small">
      <div className={styles.body}>
        {failure ? <p role="alert">{failure}</p> : null}
        {state?.trouble ? <p role="alert">{state.trouble}</p> : null}
        {live ? (
          <>
            {links ? (
              <ul className={styles.links} aria-label="Links">
                {KINDS.map(({ access, title, hint }) => (
                  <li key={access}>
                    <span>
                      <b>{title}</b>
                      <small>{hint}</small>
                    </span>
                    <Button
                      size="small"
                      aria-label={`Copy link for “${title}”`}
                      onClick={() => void copy(linkOf(access))}
                    >
                      Copy link
                    </Button>
                  </li>
                ))}
              </ul>
            ) : (
              <p>
                The person who made this room has its links. Your link says that you can {live.room.access}.
              </p>
            )}
            <Suggestions room={room} />
            <p className={styles.note}>
              The last change to a cell wins. Yours is not lost: it stays in the history. The person who runs{' '}
              <b>{location.host}</b> can read this matrix. A copy always stays on this device.
            </p>
            <Checkbox
              checked={isAloud}
              onChange={setAloud}
              hint="Who comes and leaves, and what is changed. When off, you only hear about changes that affect yours."
            >
              Screen reader says what others do
            </Checkbox>
            <div className={styles.acts}>
              {live.room.access === 'edit' ? (
                <Button disabled={busy || state?.line === 'ended'} onClick={() => void renew()}>
                  New links
                </Button>
              ) : null}
              <Button
                disabled={busy}
                onClick={() => void stop(live.room.access === 'edit' && state?.line !== 'ended')}
              >
                {live.room.access === 'edit' && state?.line !== 'ended' ? 'Stop sharing' : 'Leave the room'}
              </Button>
            </div>
          </>
        ) : room.elsewhere ? (
          <p>
            Another tab of yours is in the room of this matrix, and this tab follows it. The links, what was
            suggested and the way out of the room are there. Once that tab is closed, they are here.
          </p>
        ) : (
          <>
            <p>
              Several people change this matrix at the same time. Each keeps a copy on their own device and
              can go on without a connection. The person who runs <b>{location.host}</b> can read it.
            </p>
            <NameField vouched={vouched} name={name} onName={setName} />
            <Button look="solid" disabled={busy || name.trim() === ''} onClick={() => void make()}>
              Make links
            </Button>
          </>
        )}
      </div>
    </Dialog>
  );
}

/** What was suggested and never sent comes into the copy, which is one's own from now on. Says so, or nothing where there is none. */
function takeOwn(session: Session, unsent: readonly Suggestion[]): string {
  const taken = unsent.filter(({ label, patches }) => {
    const { matrix } = session.store.getState();
    return session.run(takeChange(matrix, `take your own suggestion: ${label}`, patches)).done;
  });
  if (taken.length === 0) return '';
  return `${counted(taken.length, 'suggestion')} of yours that ${taken.length === 1 ? 'was' : 'were'} not sent ${taken.length === 1 ? 'is' : 'are'} in it now.`;
}
