/** How much is answered, and the two ways to give the answer back. Nothing leaves the page before. */
import { Copy, FileDown } from 'lucide-react';
import { useState } from 'react';
import type { Question } from '../../../domain/rounds/question';
import { answerFile, packAnswer } from '../../../exchange/sharing/packedAnswer';
import { fileNameFor } from '../../../exchange/texts/fileName';
import { download } from '../../exchange/files/download';
import { Button } from '../../parts/Button';
import styles from './AskScreen.module.css';
import type { OpenAnswer } from './useAnswer';

type Copied = 'no' | 'yes' | 'refused';

export function AnswerFoot({ question, open }: { question: Question; open: OpenAnswer }) {
  const [copied, setCopied] = useState<Copied>('no');
  const { answer, kept } = open;
  const [done, all] = [answer.rows.length, question.rows.length];

  async function copy() {
    try {
      await navigator.clipboard.writeText(answerText(question, open));
      setCopied('yes');
    } catch {
      // The browser refuses; the text is then there to be copied by hand.
      setCopied('refused');
    }
  }

  function save() {
    const name = fileNameFor(`${question.matrix} ${answer.person?.name ?? 'answer'}`, 'answer.json');
    download(new Blob([answerFile(answer)]), name, 'application/json');
  }

  const back = question.by ? `to ${question.by}` : 'to the person who asked you';
  return (
    <footer className={styles.foot}>
      <div className={styles.footInside}>
        <progress className={styles.progress} value={done} max={all} aria-label="Answered" />
        <p className={styles.footWords} role="status">
          {copied === 'yes' ? (
            <>
              <strong>Copied.</strong> Now paste it into a reply {back}.
            </>
          ) : (
            <>
              <strong>
                {done} of {all}
              </strong>{' '}
              answered.{' '}
              {kept
                ? 'Kept in this browser.'
                : 'This browser keeps nothing: copy your answer before you leave.'}
            </>
          )}
        </p>
        <div className={styles.footActs}>
          <Button disabled={done === 0} onClick={save}>
            <FileDown size={15} aria-hidden /> Save as a file
          </Button>
          <Button look="solid" disabled={done === 0} onClick={() => void copy()}>
            <Copy size={15} aria-hidden /> Copy my answer
          </Button>
        </div>
        {copied === 'refused' ? (
          <label className={styles.byHand}>
            The browser does not allow copying. Copy this text yourself and send it {back}.
            <textarea
              readOnly
              rows={4}
              value={answerText(question, open)}
              onFocus={({ target }) => target.select()}
            />
          </label>
        ) : null}
      </div>
    </footer>
  );
}

/** A line that a person can read, and the answer itself. */
function answerText(question: Question, { answer }: OpenAnswer): string {
  const who = answer.person ? `Answer of ${answer.person.name}` : 'An answer without a name';
  const link = `${location.href.split('#')[0]}#answer=${packAnswer(answer)}`;
  return `${who} about “${question.matrix}”, ${answer.rows.length} of ${question.rows.length} answered:\n${link}`;
}
