/** One person who is asked: their link, the mail, the words for a chat, and the file for those who cannot use links. */
import { Copy, FileDown, Mail, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { markAsked } from '../../../domain/edits/markAsked';
import type { Asked, Round } from '../../../domain/matrix/agreement';
import { chatText, mailText } from '../../../domain/rounds/mailText';
import { openPartOf } from '../../../domain/rounds/overview';
import { questionOf } from '../../../domain/rounds/question';
import { BOUNDS } from '../../../exchange/contract/bounds';
import { packQuestion, questionFile } from '../../../exchange/sharing/packedQuestion';
import { fileNameFor } from '../../../exchange/texts/fileName';
import { download } from '../../exchange/files/download';
import { Button } from '../../parts/Button';
import { IconButton } from '../../parts/IconButton';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { safeLink } from '../../parts/safeLink';
import { notify } from '../../parts/Toast';
import { runEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import styles from './PersonPanel.module.css';
import { rowsInWords } from './roundWords';

interface PersonPanelProps {
  round: Round;
  asked: Asked;
  onClose(): void;
}

export function PersonPanel({ round, asked, onClose }: PersonPanelProps) {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const today = session.today();
  const [tone, setTone] = useState<'first' | 'reminder'>(asked.on === undefined ? 'first' : 'reminder');
  const about = useMemo(() => openPartOf(matrix, round, asked, today), [matrix, round, asked, today]);
  const isReminder = tone === 'reminder';
  const now = isReminder ? about.asked : asked;
  const question = useMemo(() => questionOf(matrix, round, now, today), [matrix, round, now, today]);
  const link = useMemo(() => `${location.href.split('#')[0]}#ask=${packQuestion(question)}`, [question]);
  const isLong = link.length > BOUNDS.linkMailedCharacters;
  const asking = {
    matrix: matrix.name,
    round,
    asked: now,
    link: isLong ? undefined : link,
    answeredOn: isReminder ? about.answeredOn : undefined,
  };
  const mail = mailText(asking, isReminder);
  const email = matrix.people[asked.personId]?.email ?? '';

  function sent() {
    if (asked.on !== today && round.closedOn === undefined)
      runEdit(session, markAsked(matrix, round.id, asked.personId, today));
  }

  async function copy(text: string, what: string) {
    try {
      await navigator.clipboard.writeText(text);
      notify({ message: `${what} copied.`, topic: 'copied' });
      sent();
    } catch {
      notify({ message: 'The browser does not allow copying. Save the file and send that.', urgent: true });
    }
  }

  function save() {
    download(
      new Blob([questionFile(question)]),
      fileNameFor(`${matrix.name} ${asked.name}`, 'question.json'),
      'application/json',
    );
    sent();
  }

  const address = safeLink(
    `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.body)}`,
  );
  return (
    <aside className={styles.panel} aria-label={`Ask ${asked.name}`}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.name}>{asked.name}</h2>
          <p className={styles.muted}>
            {rowsInWords(asked.activityIds.length)} · {asked.on ? `asked on ${asked.on}` : 'not asked yet'}
          </p>
        </div>
        <IconButton name="Close" look="quiet" size="small" onClick={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {isLong ? (
        <p className={styles.note}>
          These activities are too many for a link: it would have {link.length.toLocaleString('en')}{' '}
          characters, and mail programs cut long ones. Send the file.
        </p>
      ) : (
        <div className={styles.part}>
          <div className={styles.label}>
            <h3>Link</h3>
            <span className={styles.muted}>{link.length.toLocaleString('en')} characters</span>
          </div>
          <div className={styles.link}>
            <input readOnly aria-label="Link" value={link} onFocus={({ target }) => target.select()} />
            <Button size="small" look="soft" onClick={() => void copy(link, 'Link')}>
              Copy link
            </Button>
          </div>
          <p className={styles.muted}>
            The activities travel inside the link. Nothing is uploaded.
            {link.length > BOUNDS.linkWarnedCharacters
              ? ' It is long: some mail and chat programs cut it. The file has no such limit.'
              : ''}
          </p>
        </div>
      )}
      <div className={styles.part}>
        <div className={styles.label}>
          <h3>Mail</h3>
          <SegmentedControl<'first' | 'reminder'>
            label="Kind of mail"
            labelHidden
            value={tone}
            choices={[
              { value: 'first', label: 'First' },
              { value: 'reminder', label: 'Reminder' },
            ]}
            onChange={setTone}
          />
        </div>
        <div className={styles.mail}>
          <p>
            <strong>Subject:</strong> {mail.subject}
          </p>
          {mail.body.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph.length > 400 ? `${paragraph.slice(0, 60)}…` : paragraph}</p>
          ))}
        </div>
        <div className={styles.acts}>
          <Button
            look="solid"
            size="small"
            onClick={() => void copy(`${mail.subject}\n\n${mail.body}`, 'Mail')}
          >
            <Copy size={14} aria-hidden /> Copy mail
          </Button>
          {address && address.length <= MAILTO_MOST ? (
            <a className={styles.mailto} href={address} onClick={sent}>
              <Mail size={14} aria-hidden /> Open in mail program
            </a>
          ) : null}
          <Button size="small" onClick={() => void copy(chatText(asking), 'Chat text')}>
            Copy for chat
          </Button>
          <Button size="small" onClick={save}>
            <FileDown size={14} aria-hidden /> Save as a file
          </Button>
        </div>
      </div>
      <p className={styles.note}>
        An answer tells you what was said, not who said it. It arrives as statements that you accept or
        ignore, each with name and date.
      </p>
    </aside>
  );
}

/** Characters that browsers hand on to a mail program; some cut what is longer. */
const MAILTO_MOST = 2_000;
