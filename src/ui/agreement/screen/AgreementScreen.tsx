/** Who confirmed what, and how people see it: rounds of questions, the answers to them, and what became of both. */
import { ClipboardPaste, Presentation } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { threadsOf } from '../../../domain/agreement/threads';
import type { Round } from '../../../domain/matrix/agreement';
import type { RoundId } from '../../../domain/matrix/ids';
import type { Choice } from '../../../domain/rounds/choice';
import { ANSWER_MARK, answersIn, type FoundAnswers } from '../../../exchange/sharing/packedAnswer';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { RemarksView } from '../../remarks/RemarksView';
import { goTo, matrixAddress } from '../../routing/route';
import { useReadOnly, useSession, useSessionState } from '../../session/SessionContext';
import { AnswersDialog } from '../answers/AnswersDialog';
import { takeArrived } from '../arrivedAnswers';
import { ConfirmationsView } from '../asking/ConfirmationsView';
import { NewRoundDialog } from '../asking/NewRoundDialog';
import { PerceptionView } from '../seeing/PerceptionView';
import styles from './AgreementScreen.module.css';

type View = Round['kind'] | 'remarks';

const NONE: FoundAnswers = { answers: [], told: [] };

export default function AgreementScreen() {
  const session = useSession();
  const readOnly = useReadOnly();
  const matrix = useSessionState((state) => state.matrix);
  const [view, setView] = useState<View>('confirmation');
  const [chosen, setChosen] = useState<RoundId | null>(null);
  const [starting, setStarting] = useState<Choice | null>(null);
  const [answers, setAnswers] = useState<FoundAnswers | null>(() => arrivedFor(session));
  const addAnswers = (more: FoundAnswers) =>
    setAnswers((known) => ({
      answers: [...(known ?? NONE).answers, ...more.answers],
      told: [...(known ?? NONE).told, ...more.told],
    }));
  usePastedAnswers(addAnswers);

  const rounds = Object.values<Round>(matrix.rounds)
    .filter(({ kind }) => kind === view)
    .sort(latestFirst);
  const round =
    rounds.find(({ id }) => id === chosen) ?? rounds.find(({ closedOn }) => !closedOn) ?? rounds[0];
  const open = threadsOf(matrix.remarks).filter(({ isOpen }) => isOpen).length;
  const earlier = rounds.filter((other) => other !== round);

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>Agreement</h1>
        <SegmentedControl<View>
          label="View"
          labelHidden
          value={view}
          choices={[
            { value: 'confirmation', label: 'Confirmations' },
            { value: 'perception', label: 'Perception' },
            { value: 'remarks', label: open > 0 ? `Remarks ${open}` : 'Remarks' },
          ]}
          onChange={(next) => {
            setView(next);
            setChosen(null);
          }}
        />
        <div className={styles.acts}>
          <Button onClick={() => goTo(matrixAddress(matrix.id, 'meeting'))}>
            <Presentation size={15} aria-hidden /> Meeting and minutes…
          </Button>
          {readOnly ? null : (
            <Button onClick={() => setAnswers(NONE)}>
              <ClipboardPaste size={15} aria-hidden /> Paste answers…
            </Button>
          )}
          {readOnly || view === 'remarks' ? null : (
            <Button look="solid" onClick={() => setStarting('all')}>
              New round…
            </Button>
          )}
        </div>
      </header>
      {view === 'remarks' ? (
        <RemarksView />
      ) : round?.kind === 'perception' ? (
        <PerceptionView key={round.id} round={round} others={earlier} onChoose={({ id }) => setChosen(id)} />
      ) : round ? (
        <ConfirmationsView
          key={round.id}
          round={round}
          earlier={earlier}
          onChoose={({ id }) => setChosen(id)}
          onAnswers={() => setAnswers(NONE)}
          onAskAgain={() => setStarting('changed')}
        />
      ) : (
        <div className={styles.empty}>
          <NoRound view={view} onStart={() => setStarting('all')} />
        </div>
      )}
      {starting && view !== 'remarks' ? (
        <NewRoundDialog
          kind={view}
          which={starting}
          onStarted={(id) => {
            setChosen(id);
            setStarting(null);
          }}
          onClose={() => setStarting(null)}
        />
      ) : null}
      {answers ? (
        <AnswersDialog found={answers} onFound={addAnswers} onClose={() => setAnswers(null)} />
      ) : null}
    </div>
  );
}

function NoRound({ view, onStart }: { view: Round['kind']; onStart(): void }) {
  const action = useReadOnly() ? null : (
    <Button look="solid" onClick={onStart}>
      New round…
    </Button>
  );
  return view === 'confirmation' ? (
    <EmptyState title="Nobody has been asked yet" action={action}>
      A matrix only works if the people in it agree. Send each owner a link with their own activities. They
      say yes, “not me” or what has changed, without an account, and send the answer back to you. You accept
      or ignore it.
    </EmptyState>
  ) : (
    <EmptyState title="Nobody has been asked how they see it" action={action}>
      Each person fills in the same activities without seeing the letters. You then see where two people think
      that they own something, where nobody does, and where the named owner does not know.
    </EmptyState>
  );
}

function latestFirst(one: Round, other: Round): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

function arrivedFor(session: ReturnType<typeof useSession>): FoundAnswers | null {
  const answers = takeArrived(session.store.getState().matrix.id);
  return answers.length > 0 ? { answers, told: [] } : null;
}

/** Ctrl+V anywhere on the screen, where the clipboard holds answers. */
function usePastedAnswers(onAnswers: (found: FoundAnswers) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const isField = event.target instanceof Element && event.target.closest('input, textarea');
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isField || !text.includes(ANSWER_MARK)) return;
    event.preventDefault();
    onAnswers(answersIn(text));
  });
  // Pasting happens to the page as a whole, outside React.
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
}
