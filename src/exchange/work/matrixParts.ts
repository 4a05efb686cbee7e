/** A matrix in parts small enough to cross between worker and page without stopping either. */
import type { Activity, Matrix } from '../../domain/matrix/matrix';

const ACTIVITIES_PER_PART = 250;

export type MatrixHead = Omit<Matrix, 'activities'>;

export interface MatrixParts {
  readonly head: MatrixHead;
  readonly parts: readonly (readonly Activity[])[];
}

export function partsOfMatrix(matrix: Matrix): MatrixParts {
  const { activities, ...head } = matrix;
  const list = Object.values(activities);
  const parts: Activity[][] = [];
  for (let from = 0; from < list.length; from += ACTIVITIES_PER_PART)
    parts.push(list.slice(from, from + ACTIVITIES_PER_PART));
  return { head, parts };
}

export function matrixFromParts(head: MatrixHead, activities: readonly Activity[]): Matrix {
  return { ...head, activities: Object.fromEntries(activities.map((activity) => [activity.id, activity])) };
}
