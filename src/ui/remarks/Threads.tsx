/** The remarks about one thing, and the field for another. The name is asked for once on a device. */
import { type FormEvent, useState } from 'react';
import { type Thread, threadsAbout } from '../../domain/agreement/threads';
import { addRemark } from '../../domain/edits/addRemark';
import { removeRemark } from '../../domain/edits/removeRemark';
import { reopenRemark } from '../../domain/edits/reopenRemark';
import { resolveRemark } from '../../domain/edits/resolveRemark';
import type { About, Remark } from '../../domain/matrix/agreement';
import type { RemarkId } from '../../domain/matrix/ids';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { IfEditable } from '../session/Editable';
import { useRunEdit } from '../session/runEdit';
import { useSession, useSessionState } from '../session/SessionContext';
import styles from './Threads.module.css';

interface ThreadsProps {
  about: About;
  /** Where there are several fields for remarks, each says what it is about. */
  label?: string;
}

export function Threads({ about, label = 'Add a remark' }: ThreadsProps) {
  const remarks = useSessionState((state) => state.matrix.remarks);
  return (
    <div className={styles.threads}>
      {threadsAbout(remarks, about).map((thread) => (
        <ThreadView key={thread.first.id} thread={thread} />
      ))}
      <IfEditable>
        <RemarkForm about={about} label={label} />
      </IfEditable>
    </div>
  );
}

export function ThreadView({ thread }: { thread: Thread }) {
  const session = useSession();
  const runEdit = useRunEdit();
  const [answering, setAnswering] = useState(false);
  const { first, replies, isOpen } = thread;
  return (
    <article className={styles.thread} aria-label={`Remark by ${first.who || 'someone'}`} data-open={isOpen}>
      {[first, ...replies].map((remark) => (
        <Said key={remark.id} remark={remark} />
      ))}
      {isOpen ? null : (
        <p className={styles.when}>
          Resolved{first.resolvedBy ? ` by ${first.resolvedBy}` : ''} on {first.resolvedOn}
        </p>
      )}
      <IfEditable>
        <div className={styles.acts}>
          <Button size="small" look="quiet" onClick={() => setAnswering(!answering)}>
            Answer
          </Button>
          <Button
            size="small"
            look="quiet"
            onClick={() =>
              isOpen
                ? runEdit(
                    resolveRemark(first.id, session.ownName.read(), session.today()),
                    'Resolved a remark.',
                  )
                : runEdit(reopenRemark(first.id), 'Reopened a remark.')
            }
          >
            {isOpen ? 'Resolve' : 'Reopen'}
          </Button>
          <Button
            size="small"
            look="quiet"
            onClick={() => runEdit(removeRemark(first.id), 'Deleted a remark.')}
          >
            Delete
          </Button>
        </div>
        {answering ? (
          <RemarkForm
            about={first.about}
            replyTo={first.id}
            label="Your answer"
            onDone={() => setAnswering(false)}
          />
        ) : null}
      </IfEditable>
    </article>
  );
}

function Said({ remark: { who, at, text } }: { remark: Remark }) {
  return (
    <div>
      <p className={styles.when}>
        <strong>{who || 'Someone'}</strong>{' '}
        <time dateTime={new Date(at).toISOString()}>{new Date(at).toLocaleString('en-GB', SHORT)}</time>
      </p>
      <p className={styles.text}>{text}</p>
    </div>
  );
}

const SHORT = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;

interface RemarkFormProps {
  about: About;
  label: string;
  replyTo?: RemarkId;
  onDone?(): void;
}

function RemarkForm({ about, label, replyTo, onDone }: RemarkFormProps) {
  const session = useSession();
  const runEdit = useRunEdit();
  const [text, setText] = useState('');
  const [who, setWho] = useState(() => session.ownName.read());
  const [asks] = useState(who === '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    session.ownName.save(who);
    const id = session.newId<'remark'>();
    const said = addRemark({ id, about, ...(replyTo ? { replyTo } : {}), who, at: session.now(), text });
    if (!runEdit(said)) return;
    setText('');
    onDone?.();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label={label} lines={2} value={text} onCommit={setText} live />
      {asks ? <TextField label="Your name" value={who} onCommit={setWho} live hint="Asked once." /> : null}
      {text.trim() === '' ? null : (
        <Button type="submit" size="small" look="soft" className={styles.send}>
          {replyTo ? 'Answer' : 'Add remark'}
        </Button>
      )}
    </form>
  );
}
