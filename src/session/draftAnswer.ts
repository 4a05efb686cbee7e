/** What a person has answered so far, kept in their browser until they send it. It comes back through the door. */
import type { RoundId } from '../domain/matrix/ids';
import type { Answer } from '../domain/rounds/answer';
import { answerFrom } from '../domain/rounds/door';

const KEY = 'answerable-answer:';

/** One for each person and round, because several may use one browser. */
export interface DraftOf {
  readonly roundId: RoundId;
  readonly personId: string;
}

export function readDraft(of: DraftOf, storage: () => Storage = () => localStorage): Answer | undefined {
  try {
    const saved = storage().getItem(keyOf(of));
    return saved === null ? undefined : answerFrom(JSON.parse(saved)).value;
  } catch {
    // Nothing was kept, or something else was.
    return undefined;
  }
}

/** False where the browser keeps nothing: the page says so. */
export function keepDraft(of: DraftOf, answer: Answer, storage: () => Storage = () => localStorage): boolean {
  try {
    storage().setItem(keyOf(of), JSON.stringify(answer));
    return true;
  } catch {
    return false;
  }
}

function keyOf({ roundId, personId }: DraftOf): string {
  return `${KEY}${roundId}:${personId}`;
}
