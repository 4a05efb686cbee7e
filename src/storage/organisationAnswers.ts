/**
 * What people answered about all matrices together: who is one person, and which duties have two owners on purpose. It
 * belongs to no matrix. Losing it costs a few clicks, so it is stored outside the database and errors are ignored.
 */

/** Lists of keys, by the name of the question. */
export interface StoredAnswers {
  readonly same: readonly string[];
  readonly different: readonly string[];
  readonly bothRight: readonly string[];
}

export interface OrganisationAnswerStore {
  read(): StoredAnswers;
  save(answers: StoredAnswers): void;
}

const KEY = 'answerable:organisation';
const LONGEST_KEY = 2_000;
const MOST = 20_000;

export function createOrganisationAnswers(
  storage: () => Storage = () => localStorage,
): OrganisationAnswerStore {
  return {
    read() {
      try {
        const saved: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
        const { same, different, bothRight } = (saved ?? {}) as { readonly [name: string]: unknown };
        return { same: keysIn(same), different: keysIn(different), bothRight: keysIn(bothRight) };
      } catch {
        return { same: [], different: [], bothRight: [] };
      }
    },
    save(answers) {
      try {
        storage().setItem(KEY, JSON.stringify(answers));
      } catch {
        // Local storage is full or forbidden: the answers last until the page is left.
      }
    },
  };
}

/** Other tabs and older builds write there too. */
function keysIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((key): key is string => typeof key === 'string' && key.length <= LONGEST_KEY)
    .slice(0, MOST);
}
