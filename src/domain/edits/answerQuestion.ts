import type { CalendarDate } from '../matrix/date';
import type { AnswerValue } from '../matrix/records';
import { type Edit, EditRefused } from './edit';

export interface GivenAnswer {
  readonly value: AnswerValue;
  readonly note?: string;
  readonly who?: string;
  readonly on: CalendarDate;
}

/** What a person says of an audit question. Who closes the gap and by when stays as it was. */
export function answerQuestion(key: string, question: string, given: GivenAnswer): Edit {
  const note = given.note?.trim();
  const who = given.who?.trim();
  return {
    label: `answer “${question}”`,
    apply(draft) {
      if (given.value === 'not-applicable' && !note) {
        throw new EditRefused('Enter a reason before you mark a question as not applicable.');
      }
      const { owner, dueOn } = draft.answers[key] ?? {};
      draft.answers[key] = {
        id: key,
        value: given.value,
        on: given.on,
        ...(note ? { note } : {}),
        ...(who ? { who } : {}),
        ...(owner ? { owner } : {}),
        ...(dueOn ? { dueOn } : {}),
      };
    },
  };
}

/** Lets the matrix answer again. */
export function clearAnswer(key: string, question: string): Edit {
  return {
    label: `undo the answer to “${question}”`,
    apply(draft) {
      delete draft.answers[key];
    },
  };
}
