/** The minutes of a meeting, to read, to print, and to copy or save as Markdown. */
import { useState } from 'react';
import { removeMeeting } from '../../../domain/edits/removeMeeting';
import { reopenMeeting } from '../../../domain/edits/reopenMeeting';
import type { Meeting } from '../../../domain/matrix/agreement';
import { aboutInWords, minutesMarkdown, minutesOf } from '../../../domain/meetings/minutes';
import { fileNameFor } from '../../../exchange/texts/fileName';
import { COPY_BLOCKED } from '../../exchange/files/clipboard';
import { download } from '../../exchange/files/download';
import { BareList } from '../../parts/BareList';
import { Button } from '../../parts/Button';
import { Printed } from '../../parts/Printed';
import { notify } from '../../parts/Toast';
import { runEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import styles from './MinutesPage.module.css';

export function MinutesPage({ meeting }: { meeting: Meeting }) {
  const session = useSession();
  const matrixName = useSessionState(({ matrix }) => matrix.name);
  const [printing, setPrinting] = useState(false);
  const text = () => minutesMarkdown(matrixName, meeting);
  return (
    <article className={styles.minutes} aria-label={`Minutes of ${meeting.title}`}>
      <div className={styles.acts}>
        <Button look="soft" onClick={() => void copy(text())}>
          Copy as Markdown
        </Button>
        <Button
          onClick={() =>
            download(new Blob([text()]), fileNameFor(`${meeting.title} ${meeting.on}`, 'md'), 'text/markdown')
          }
        >
          Save as Markdown
        </Button>
        <Button onClick={() => setPrinting(true)}>Print</Button>
        <Button onClick={() => runEdit(session, reopenMeeting(meeting))}>Go on with the meeting</Button>
        <Button
          look="quiet"
          onClick={() =>
            runEdit(session, removeMeeting(meeting), `Deleted the minutes of “${meeting.title}”.`)
          }
        >
          Delete minutes
        </Button>
      </div>
      <MinutesText meeting={meeting} matrixName={matrixName} />
      {printing ? (
        <Printed className={styles.paper} onDone={() => setPrinting(false)}>
          <MinutesText meeting={meeting} matrixName={matrixName} />
        </Printed>
      ) : null}
    </article>
  );
}

function MinutesText({ meeting, matrixName }: { meeting: Meeting; matrixName: string }) {
  return (
    <>
      <h2 className={styles.title}>{meeting.title}</h2>
      <p className={styles.about}>
        {matrixName}. {aboutInWords(meeting)}.
      </p>
      {minutesOf(meeting).map(({ title, lines }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.part}>{title}</h3>
          <BareList className={undefined}>
            {lines.map((line) => (
              <li key={line.id} className={styles.line}>
                <span className={styles.what}>{line.title}</span>
                {line.words ? <span>{line.words}</span> : null}
                {line.note ? <span className={styles.note}>{line.note}</span> : null}
              </li>
            ))}
          </BareList>
        </section>
      ))}
    </>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify({ message: 'Copied the minutes as Markdown.' });
  } catch {
    notify({ message: COPY_BLOCKED, urgent: true });
  }
}
