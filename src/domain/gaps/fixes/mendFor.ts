/** What the incident audit needs to make its fixes: rows of the catalogue come from here. */
import type { Mend } from '../../incidents/missingRow';
import { referenceRowList } from '../referenceRow';
import type { FixContext } from '../rule';
import { addReferenceRow } from './addRow';

const origins = new Set(referenceRowList.map(({ origin }) => origin));

export function mendFor(context: FixContext): Mend {
  return {
    newId: context.newId,
    addRow: (origin) => (origins.has(origin) ? addReferenceRow(origin, context) : undefined),
  };
}
