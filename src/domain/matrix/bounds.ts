/**
 * The most of everything that a matrix may have. Every door checks these: files, links, stored rows, other tabs,
 * edits. Counts above them refuse the whole from outside, texts and inner lists are cut, and both are told.
 */
export const MATRIX_BOUNDS = {
  activities: 10_000,
  roles: 2_000,
  sections: 5_000,
  people: 10_000,
  waivers: 50_000,
  coverageMarks: 10_000,
  answers: 50_000,
  scenarios: 2_000,
  audits: 2_000,
  confirmations: 100_000,
  rounds: 1_000,
  remarks: 50_000,
  meetings: 1_000,
  /** 10,000 activities with 200 roles and no cell empty. */
  cells: 2_000_000,
  /** Holders of one role. */
  holders: 1_000,
  /** Shifts of one on-call calendar. */
  shifts: 2_000,
  /** Fields of the settings, and rules with settings of their own. */
  settings: 2_000,
  /** Answers in all closed audits together. */
  auditedAnswers: 200_000,
  /** Rows that were asked about, and rows that were answered, in all rounds together. */
  askedRows: 500_000,
  /** Letters of a scheme. */
  codes: 40,
  /** Entries of any other list or map inside a part. */
  entries: 5_000,
  /** Fields of the head of a matrix; most of them would be unknown. */
  fields: 200,
  /** Characters of names and of other texts on one line. */
  name: 500,
  /** Characters of a link, a path or a reference. */
  line: 2_000,
  /** Characters of a note, and of any text that has no bound of its own. */
  note: 10_000,
  /** Characters of a key that is not an id. */
  key: 300,
  /** Characters of an order key: these grow by one for every six moves between the same two neighbours. */
  order: 1_000,
} as const;

const counted = new Intl.NumberFormat('en');

/** The sentence of a refusal. `what` reads as "This sheet has" and the answer goes on "12,000 rows, 1,900 more than …". */
export function excessInWords(what: string, unit: string, found: number, most: number): string {
  // Where counting stopped, the rest is not known.
  const least = unit.endsWith('or more') ? 'at least ' : '';
  return `${what} ${counted.format(found)}${unit === '' ? '' : ` ${unit}`}, ${least}${counted.format(found - most)} over the limit of ${counted.format(most)}.`;
}

/** What was done to a text that is too long. */
export function cutInWords(field: string, found: number, most: number): string {
  return `“${field}” has ${counted.format(found)} characters. The first ${counted.format(most)} were kept.`;
}

/** What was done to a list or map that is too long. */
export function shortenedInWords(field: string, found: number, most: number): string {
  return `“${field}” has ${counted.format(found)} entries. The first ${counted.format(most)} were kept.`;
}

/** What was done to a text with control characters. */
export function cleanedInWords(field: string, gone: number): string {
  const [were, they] =
    gone === 1 ? ['1 character', 'It was'] : [`${counted.format(gone)} characters`, 'They were'];
  return `“${field}” had ${were} that cannot be shown. ${they} removed.`;
}
