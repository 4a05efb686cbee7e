/** Answers that came by a link of their own, until the screen of their matrix takes them up. */
import { createStore } from 'zustand/vanilla';
import type { MatrixId } from '../../domain/matrix/ids';
import type { Answer } from '../../domain/rounds/answer';

export const arrivedAnswers = createStore<{ readonly answers: readonly Answer[] }>(() => ({ answers: [] }));

export function answersArrived(more: readonly Answer[]): void {
  arrivedAnswers.setState(({ answers }) => ({ answers: [...answers, ...more] }));
}

/** Those of one matrix, which are then no longer waiting. */
export function takeArrived(id: MatrixId): readonly Answer[] {
  const { answers } = arrivedAnswers.getState();
  const own = answers.filter(({ matrixId }) => matrixId === id);
  if (own.length > 0) arrivedAnswers.setState({ answers: answers.filter(({ matrixId }) => matrixId !== id) });
  return own;
}
