/** The door of the record of a matrix: one that is damaged is left out of the list, and told. */
import type { SeverityCounts } from '../domain/findings/analysis';
import { SEVERITIES } from '../domain/findings/rule';
import { isCodebook } from '../domain/matrix/codebook';
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
    isFields(head.counts) &&
    (head.codebook === undefined || isCodebook(head.codebook))
  );
}

/** The gaps that a record keeps, or nothing where they are no counts: then they are counted again. */
export function gapsOf({ gaps }: HeadRow): SeverityCounts | undefined {
  const isCounted = SEVERITIES.every(
    (severity) => Number.isInteger(gaps?.[severity]) && Number(gaps?.[severity]) >= 0,
  );
  return isCounted ? gaps : undefined;
}
