/** What a person sees who was asked. They need no account and import nothing; without their act nothing leaves the page. */
import { useState } from 'react';
import type { CalendarDate } from '../../../domain/matrix/date';
import { dayInWords } from '../../../domain/rounds/mailText';
import type { Question } from '../../../domain/rounds/question';
import { sentenceOf } from '../../../exchange/contract/sentenceOf';
import { openQuestion, openQuestionFile } from '../../../exchange/sharing/packedQuestion';
import { counted } from '../../parts/counted';
import { TextField } from '../../parts/TextField';
import { Brand } from '../../routing/Brand';
import { takeArrivedFile } from '../arrivedFile';
import { AnswerFoot } from './AnswerFoot';
import styles from './AskScreen.module.css';
import { BlindQuestions } from './BlindQuestions';
import { ConfirmQuestions } from './ConfirmQuestions';
import { useAnswer } from './useAnswer';

interface Opened {
  readonly question?: Question;
  readonly refusal?: string;
  readonly told?: readonly string[];
}

export default function AskScreen({ packed: arrived }: { packed: string }) {
  const [opened, setOpened] = useState<Opened>(() => openedFrom(arrived));
  if (opened.question) return <Asked question={opened.question} told={opened.told ?? []} />;
  return <NoQuestion refusal={opened.refusal} onOpen={setOpened} />;
}

function openedFrom(packed: string): Opened {
  const file = packed === '' ? takeArrivedFile() : undefined;
  if (packed === '' && file === undefined) return {};
  try {
    const { value, told } = file === undefined ? openQuestion(packed) : openQuestionFile(file);
    return { question: value, told };
  } catch (error) {
    return { refusal: sentenceOf(error) };
  }
}

async function openedFile(file: File): Promise<Opened> {
  try {
    const { value, told } = openQuestionFile(JSON.parse(await file.text()));
    return { question: value, told };
  } catch (error) {
    return {
      refusal:
        error instanceof SyntaxError
          ? 'This file is not a question from Answerable. Ask for it again.'
          : sentenceOf(error),
    };
  }
}

interface NoQuestionProps {
  refusal: string | undefined;
  onOpen(opened: Opened): void;
}

function NoQuestion({ refusal, onOpen }: NoQuestionProps) {
  return (
    <div className={styles.page}>
      <title>A question · Answerable</title>
      <header className={styles.header}>
        <Brand />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>A question to you</h1>
        {refusal ? (
          <p role="alert">{refusal}</p>
        ) : (
          <p>Open the link again, or the file that you were sent.</p>
        )}
        <label className={styles.file}>
          <span>Open the file</span>
          <input
            type="file"
            className="visually-hidden"
            aria-label="Open the file"
            accept=".json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void openedFile(file).then(onOpen);
              target.value = '';
            }}
          />
        </label>
      </main>
    </div>
  );
}

function Asked({ question, told }: { question: Question; told: readonly string[] }) {
  const open = useAnswer(question);
  const [isOther, setOther] = useState(false);
  const { person, rows, by, on, dueOn, matrix, kind } = question;
  const isBlind = kind === 'perception';
  const count = `${rows.length} ${rows.length === 1 ? 'activity' : 'activities'}`;
  const title = isBlind ? 'Who does what?' : `Is this you${person ? `, ${person.name}` : ''}?`;
  return (
    <div className={styles.page}>
      <title>{`${title} · Answerable`}</title>
      <header className={styles.header}>
        <Brand />
        <p className={styles.about}>
          <strong>{matrix}</strong>{' '}
          <span className={styles.muted}>
            asked{by ? ` by ${by}` : ''} on {short(on)}
          </span>
        </p>
        {dueOn ? <p className={styles.due}>Answer by {short(dueOn)}</p> : null}
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>
          {isBlind
            ? `Say who you think does what in ${count}. You do not see what the matrix says, because your own view is wanted.${person ? '' : ' Your answer carries no name.'}`
            : `The matrix puts your name to ${count}. Say which are right.`}{' '}
          You need no account, and nothing is sent until you copy your answer yourself.
        </p>
        {told.length > 0 ? <p role="alert">{told[0]}</p> : null}
        {open.changed > 0 ? (
          <p role="status">
            {counted(open.changed, 'activity has', 'activities have')} changed since you answered here. Please
            look again.
          </p>
        ) : null}
        {isBlind ? (
          <BlindQuestions question={question} open={open} />
        ) : (
          <ConfirmQuestions question={question} open={open} />
        )}
        <div className={styles.end}>
          <TextField
            label="Anything else?"
            lines={3}
            value={open.answer.remark ?? ''}
            onCommit={open.say}
            live
          />
          {person && !isOther ? (
            <button type="button" className={styles.other} onClick={() => setOther(true)}>
              I am not {person.name}
            </button>
          ) : null}
          {isOther ? (
            <TextField
              label="Your name"
              value={open.answer.person?.id === person?.id ? '' : (open.answer.person?.name ?? '')}
              onCommit={open.call}
              hint="Your answer goes back under this name."
              autoFocus
            />
          ) : null}
        </div>
      </main>
      <AnswerFoot question={question} open={open} />
    </div>
  );
}

/** "24 November" */
function short(day: CalendarDate): string {
  return dayInWords(day).replace(/^\w+,? /, '');
}
