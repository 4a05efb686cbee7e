import type { Matrix } from '../matrix/matrix';
import { sameValue } from '../matrix/sameValue';
import type { Edit } from './edit';

/** Makes the matrix what it was at a moment, as one change. Only what differs is touched. */
export function restoreVersion(past: Matrix, moment: string): Edit {
  return {
    label: `restore the version of ${moment}`,
    apply: (draft) => bring(draft as unknown as Fields, past as unknown as Fields),
  };
}

type Fields = { [field: string]: unknown };

function bring(draft: Fields, past: Readonly<Fields>): void {
  for (const field of Object.keys(draft)) if (past[field] === undefined) delete draft[field];
  for (const [field, was] of Object.entries(past)) {
    const is = draft[field];
    if (isMap(is) && isMap(was)) bring(is, was);
    else if (!sameValue(is, was)) draft[field] = was;
  }
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
