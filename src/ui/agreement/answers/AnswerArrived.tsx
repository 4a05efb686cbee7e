/** An answer whose link was opened: it goes to its matrix, where it is offered to be taken. */
import { useEffect, useState } from 'react';
import { sentenceOf } from '../../../exchange/contract/sentenceOf';
import { openAnswer } from '../../../exchange/sharing/packedAnswer';
import { EmptyState } from '../../parts/EmptyState';
import { goTo, HOME_ADDRESS, matrixAddress } from '../../routing/route';
import { useLibraryLists } from '../../session/LibraryContext';
import { answersArrived } from '../arrivedAnswers';

export default function AnswerArrived({ packed }: { packed: string }) {
  const [{ answer, refusal }] = useState(() => read(packed));
  const entries = useLibraryLists()?.entries;
  const isHere = answer !== undefined && entries?.some(({ id }) => id === answer.matrixId);
  // The matrix of the answer has a screen for it: leaving this address is outside React.
  useEffect(() => {
    if (!answer || !isHere) return;
    answersArrived([answer]);
    goTo(matrixAddress(answer.matrixId, 'agreement'));
  }, [answer, isHere]);
  if (answer && (!entries || isHere)) return null;
  return (
    <main>
      <title>An answer · Answerable</title>
      <EmptyState
        title={answer ? 'This answer is for another device' : 'This answer cannot be read'}
        action={<a href={HOME_ADDRESS}>All matrices</a>}
      >
        {answer
          ? `It is about “${answer.matrix}”, which is not on this device. Send it to the person who asked.`
          : refusal}
      </EmptyState>
    </main>
  );
}

function read(packed: string) {
  try {
    return { answer: openAnswer(packed).value };
  } catch (error) {
    return { refusal: sentenceOf(error) };
  }
}
