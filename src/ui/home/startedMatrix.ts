/** The matrix that comes of what a person chose to start with. */

import { type Cut, rowsOfCut, type Template } from '../../domain/catalogue/template';
import type { Matrix } from '../../domain/matrix/matrix';
import type { Settings } from '../../domain/matrix/settings';
import { matrixFromTemplate } from '../../domain/starting/matrixFromTemplate';
import { newId } from '../../session/newId';
import type { StartOffer } from './startOffer';

export interface Choices {
  readonly name: string;
  readonly cut: Cut['id'];
  /** Ids of further templates. */
  readonly packs: readonly string[];
  readonly settings: Settings;
}

export function firstCut(template: Template): Cut['id'] {
  return template.cuts[0]?.id ?? 'all';
}

export function nameOf({ name }: Pick<Choices, 'name'>, { template }: StartOffer): string {
  return name.trim() || template.title;
}

/** The same matrix with other answers, which do not decide what rows it has. */
export function withAnswers(matrix: Matrix, settings: Settings): Matrix {
  return { ...matrix, settings: { ...matrix.settings, ...settings } };
}

export function startedMatrix(offer: StartOffer, choices: Choices): Matrix {
  const { template, rows, packs } = offer;
  const chosen = packs.filter((pack) => choices.packs.includes(pack.template.id));
  const parts = [{ template, rows: rowsOfCut(rows, choices.cut) }, ...chosen];
  return matrixFromTemplate({ name: nameOf(choices, offer), settings: choices.settings, parts }, newId);
}
