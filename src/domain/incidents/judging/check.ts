/** The contract of a check: one question that the cells, the people or the fields of a row can answer. */
import type { AuditContext } from './auditContext';
import type { Target } from './target';
import type { Verdict } from './verdict';

/** What stands in the brackets, in order. */
export type Parameter = 'target' | 'party' | 'number' | 'attribute';

/** Which part of the document answers; `row` is the cells, `person` means that a human must. */
export type AnsweredBy = 'row' | 'people' | 'attribute' | 'person';

export interface Check {
  /** As it is written: `A1`. */
  readonly name: string;
  /** For the menu: "Exactly one role is accountable". */
  readonly label: string;
  readonly parameters: readonly Parameter[];
  readonly answeredBy: AnsweredBy;
  judge(given: Given, context: AuditContext): Verdict;
}

export interface Given {
  /** One list of alternatives for each `target` parameter. */
  readonly targets: readonly (readonly Target[])[];
  readonly party: string;
  readonly number: number;
  readonly attribute: string;
}

export function defineCheck(check: Check): Check {
  return check;
}

/** The row that the nth target means. */
export function targetAt(given: Given, place: number): readonly Target[] {
  const targets = given.targets[place];
  if (!targets) throw new Error(`A check asks for target ${place + 1}, which its parameters do not name.`);
  return targets;
}
