/** Answers that came by mail or chat, many at once: pasted, dropped, or chosen as files. What they offer is taken or left. */
import { useMemo, useState } from 'react';
import { answerOffers } from '../../../domain/rounds/answerOffers';
import { putTogether } from '../../../domain/rounds/putTogether';
import { sentenceOf } from '../../../exchange/contract/sentenceOf';
import { answersIn, type FoundAnswers } from '../../../exchange/sharing/packedAnswer';
import { OfferList } from '../../offers/OfferList';
import { Dialog } from '../../parts/Dialog';
import { FileOrText } from '../../parts/FileOrText';
import { useSession, useSessionState } from '../../session/SessionContext';
import styles from './AnswersDialog.module.css';

interface AnswersDialogProps {
  /** Those that are here already. */
  found: FoundAnswers;
  onFound(more: FoundAnswers): void;
  onClose(): void;
}

export function AnswersDialog({ found, onFound, onClose }: AnswersDialogProps) {
  const [text, setText] = useState('');

  async function addFiles(files: readonly File[]) {
    for (const file of files) {
      try {
        onFound(answersIn(await file.text()));
      } catch (error) {
        onFound({ answers: [], told: [`${file.name}: ${sentenceOf(error)}`] });
      }
    }
  }

  function read() {
    try {
      onFound(answersIn(text));
      setText('');
    } catch (error) {
      onFound({ answers: [], told: [sentenceOf(error)] });
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title="Answers"
      description="An answer tells you what was said, not who said it. Nothing goes into the matrix until you accept it."
    >
      <div className={styles.body}>
        <FileOrText
          files={{
            label: 'Choose files with answers',
            words: 'Choose files with answers, or drop them here',
            hint: 'Saved answers and mails, as many as you have',
            accept: '.json,.txt,.eml',
            multiple: true,
            onFiles: (files) => void addFiles(files),
          }}
          label="Paste answers here, as many as you have"
          text={text}
          beginsInText
          onType={setText}
          onRead={read}
        />
        <Found found={found} onTaken={onClose} />
      </div>
    </Dialog>
  );
}

function Found({ found, onTaken }: { found: FoundAnswers; onTaken(): void }) {
  const matrix = useSessionState((state) => state.matrix);
  const today = useSession().today();
  const { offers, told, names } = useMemo(() => {
    const together = putTogether(matrix, found.answers);
    const each = together.map(({ answer, unsure }) => answerOffers(matrix, answer, today, unsure));
    return {
      offers: each.flatMap((one) => one.offers),
      told: [
        ...new Set([
          ...found.told,
          ...together.flatMap((one) => one.told),
          ...each.flatMap((one) => one.told),
        ]),
      ],
      names: [...new Set(each.map(({ who }) => who))],
    };
  }, [found, matrix, today]);
  const who = names.length > 3 ? `${names.length} people` : names.join(', ');
  return (
    <>
      {told.length > 0 ? (
        <ul className={styles.told} aria-label="Notes">
          {told.slice(0, MOST_TOLD).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {told.length > MOST_TOLD ? <li>and {told.length - MOST_TOLD} more.</li> : null}
        </ul>
      ) : null}
      {offers.length > 0 ? (
        <OfferList
          offers={offers}
          from={who}
          title="Statements"
          heading={`What ${who} said`}
          one="statement"
          many="statements"
          sureChosen
          onTaken={onTaken}
        />
      ) : null}
    </>
  );
}

const MOST_TOLD = 12;
