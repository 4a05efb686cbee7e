/** The minutes of a meeting, to read, to print, and to copy or save as Markdown. */

import { type ReactNode, useState } from 'react';
import { deadlinesOfMeeting } from '../../../domain/deadlines/deadlines';
import { finishFollowUp } from '../../../domain/edits/finishFollowUp';
import { removeMeeting } from '../../../domain/edits/removeMeeting';
import { reopenMeeting } from '../../../domain/edits/reopenMeeting';
import type { FollowUp, Meeting } from '../../../domain/matrix/agreement';
import { aboutInWords, minutesMarkdown, minutesOf } from '../../../domain/meetings/minutes';
import { fileNameFor } from '../../../exchange/texts/fileName';
import { calendarText } from '../../../exchange/writing/calendarText';
import { COPY_BLOCKED } from '../../exchange/files/clipboard';
import { download } from '../../exchange/files/download';
import { BareList } from '../../parts/BareList';
import { Button } from '../../parts/Button';
import { Printed } from '../../parts/Printed';
import { notify } from '../../parts/Toast';
import { IfEditable } from '../../session/Editable';
import { runEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import styles from './MinutesPage.module.css';

export function MinutesPage({ meeting }: { meeting: Meeting }) {
  const session = useSession();
  const matrixName = useSessionState(({ matrix }) => matrix.name);
  const [printing, setPrinting] = useState(false);
  const text = () => minutesMarkdown(matrixName, meeting);
  const dates = deadlinesOfMeeting(meeting);
  const saveDates = () =>
    download(
      new Blob([calendarText(meeting.title, dates, session.today())]),
      fileNameFor(`${meeting.title} ${meeting.on}`, 'ics'),
      'text/calendar',
    );
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
        {dates.length > 0 ? <Button onClick={saveDates}>Save dates as a calendar</Button> : null}
        <IfEditable>
          <Button onClick={() => runEdit(session, reopenMeeting(meeting))}>Continue the meeting</Button>
          <Button
            look="quiet"
            onClick={() =>
              runEdit(session, removeMeeting(meeting), `Deleted the minutes of “${meeting.title}”.`)
            }
          >
            Delete minutes
          </Button>
        </IfEditable>
      </div>
      <MinutesText
        meeting={meeting}
        matrixName={matrixName}
        actsOf={(id) => (
          <IfEditable>
            <Done meeting={meeting} id={id} />
          </IfEditable>
        )}
      />
      {printing ? (
        <Printed className={styles.paper} onDone={() => setPrinting(false)}>
          <MinutesText meeting={meeting} matrixName={matrixName} />
        </Printed>
      ) : null}
    </article>
  );
}

interface MinutesTextProps {
  meeting: Meeting;
  matrixName: string;
  /** Beside a line, by its id. Nothing on paper. */
  actsOf?(id: string): ReactNode;
}

function MinutesText({ meeting, matrixName, actsOf }: MinutesTextProps) {
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
                {actsOf?.(line.id)}
              </li>
            ))}
          </BareList>
        </section>
      ))}
    </>
  );
}

/** Of a follow-up; of other lines there is nothing to be done. */
function Done({ meeting, id }: { meeting: Meeting; id: string }) {
  const session = useSession();
  const followUp = Object.values<FollowUp>(meeting.followUps).find((one) => one.id === id);
  if (!followUp) return null;
  const isDone = followUp.doneOn !== undefined;
  return (
    <span>
      <Button
        size="small"
        look="quiet"
        onClick={() =>
          runEdit(
            session,
            finishFollowUp(meeting.id, followUp, isDone ? undefined : session.today()),
            isDone ? `“${followUp.text}” is open again.` : `“${followUp.text}” is done.`,
          )
        }
      >
        {isDone ? 'Reopen' : 'Done'}
        <span className="visually-hidden">: {followUp.text}</span>
      </Button>
    </span>
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
