/** What a person has answered so far: theirs alone, kept in this browser, and sent by nobody but them. */
import { useState } from 'react';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { ActivityId, PersonId } from '../../../domain/matrix/ids';
import type { Answer, AnswerRow } from '../../../domain/rounds/answer';
import type { Question } from '../../../domain/rounds/question';
import { keepDraft, readDraft } from '../../../session/draftAnswer';
import { newId } from '../../../session/newId';

export interface OpenAnswer {
  readonly answer: Answer;
  /** False where this browser keeps nothing. */
  readonly kept: boolean;
  rowOf(id: ActivityId): AnswerRow | undefined;
  /** Undefined takes the answer of a row back. */
  set(id: ActivityId, row: Omit<AnswerRow, 'id'> | undefined): void;
  yesToAll(): void;
  say(remark: string): void;
  /** Someone else than the person who was asked; an empty name goes back to that person. */
  call(name: string): void;
}

export function useAnswer(question: Question): OpenAnswer {
  const of = { roundId: question.roundId, personId: question.person?.id ?? 'anonymous' };
  const [answer, setAnswer] = useState<Answer>(() => readDraft(of) ?? emptyAnswer(question));
  const [kept, setKept] = useState(true);

  function change(part: Partial<Answer>): void {
    const next = { ...answer, on: dayHere(), ...part };
    setAnswer(next);
    setKept(keepDraft(of, next));
  }
  const withSeen = (id: ActivityId, row: Omit<AnswerRow, 'id'>): AnswerRow => {
    const seen = question.rows.find((asked) => asked.id === id)?.seen;
    return { id, ...(seen === undefined ? {} : { seen }), ...row };
  };

  return {
    answer,
    kept,
    rowOf: (id) => answer.rows.find((row) => row.id === id),
    set(id, row) {
      const others = answer.rows.filter((known) => known.id !== id);
      change({ rows: row ? [...others, withSeen(id, row)] : others });
    },
    yesToAll: () => change({ rows: question.rows.map(({ id }) => withSeen(id, { said: 'yes' })) }),
    say: (remark) => change({ remark: remark === '' ? undefined : remark }),
    call: (name) =>
      change({
        person: name.trim() === '' ? question.person : { id: newId() as PersonId, name: name.trim() },
      }),
  };
}

function emptyAnswer({ kind, matrixId, matrix, roundId, person }: Question): Answer {
  return {
    kind,
    matrixId,
    matrix,
    roundId,
    id: newId(),
    ...(person ? { person } : {}),
    on: dayHere(),
    rows: [],
  };
}

function dayHere(): CalendarDate {
  return new Date().toLocaleDateString('en-CA') as CalendarDate;
}
