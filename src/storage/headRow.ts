/** The door of the record of a matrix: one that is damaged is left out of the list, and told. */
import { isFields } from '../domain/matrix/fields';
import { isId } from '../domain/matrix/ids';
import type { HeadRow } from './tables';

export function isHead(value: unknown): value is HeadRow {
  const head = value as Partial<HeadRow> | null | undefined;
  return (
    typeof head?.id === 'string' &&
    isId(head.id) &&
    Number.isInteger(head.version) &&
    Number.isInteger(head.seq) &&
    Number.isFinite(head.changedAt) &&
    isFields(head.fields) &&
    isFields(head.counts)
  );
}
