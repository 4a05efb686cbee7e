/** Tables of so few rows that shares of them say little. */
import { ENOUGH_ROWS } from '../../reading/knownRows';
import type { Reading } from '../../reading/reading';
import { isFromCatalogue, isOfIncidents } from '../ownership/sides';
import { scopeOf } from './matrixScope';

/** One row more or less is a large share of it. */
export function isShort({ rows }: Reading): boolean {
  return rows.length < ENOUGH_ROWS;
}

/** Activities that say anything of shares, by judgement. */
const FEWEST = 8;

/** By judgement: of two or three one may well answer for nearly all that they do. */
const TEAM = 4;

/** By judgement: the rows of one process are about one or two. */
const AREAS = 3;

/** The work of four or more in several areas: not one process, one incident or what two parties settle. */
export function isTeamOfItsOwn(reading: Reading): boolean {
  if (reading.rows.length < FEWEST || reading.tallies.size < TEAM) return false;
  if (isFromCatalogue(reading) || isOfIncidents(reading)) return false;
  const { shape, areas } = scopeOf(reading);
  if (shape === 'two-parties') return false;
  return [...areas.values()].filter(({ rows }) => rows > 0).length >= AREAS;
}
