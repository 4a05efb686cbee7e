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
  /** Activities that were answered here before, and are no longer what was answered. */
  readonly changed: number;
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
  const [{ start, changed }] = useState(() => startOf(question, readDraft(of)));
  const [answer, setAnswer] = useState<Answer>(start);
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
    changed,
    rowOf: (id) => answer.rows.find((row) => row.id === id),
    set(id, row) {
      const others = answer.rows.filter((known) => known.id !== id);
      change({ rows: row ? [...others, withSeen(id, row)] : others });
    },
    yesToAll: () => change({ rows: question.rows.map(({ id }) => withSeen(id, { said: 'yes' })) }),
    say: (remark) => change({ remark: remark === '' ? undefined : remark }),
    call: (name) =>
      change({
        // Not the answer of the person before, who may have sent it already.
        id: newId(),
        person: name.trim() === '' ? question.person : { id: newId() as PersonId, name: name.trim() },
      }),
  };
}

/** What was answered before of what is asked now. An answer to what has changed since would answer nothing. */
function startOf(question: Question, draft: Answer | undefined): { start: Answer; changed: number } {
  if (!draft) return { start: emptyAnswer(question), changed: 0 };
  const seen = new Map(question.rows.map((row) => [row.id, row.seen]));
  const asked = draft.rows.filter(({ id }) => seen.has(id));
  const rows = asked.filter((row) => row.seen === seen.get(row.id));
  return { start: { ...draft, rows }, changed: asked.length - rows.length };
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
