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

/** How large the matrix of these choices is. Packs replace rows and share roles, so it is no sum of their sizes. */
export function startedSize(offer: StartOffer, choices: Choices): { activities: number; roles: number } {
  const { activities, roles } = startedMatrix(offer, choices);
  return { activities: Object.keys(activities).length, roles: Object.keys(roles).length };
}

export function startedMatrix({ template, rows, packs }: StartOffer, choices: Choices): Matrix {
  const chosen = packs.filter((pack) => choices.packs.includes(pack.template.id));
  const parts = [{ template, rows: rowsOfCut(rows, choices.cut) }, ...chosen];
  return matrixFromTemplate(
    { name: choices.name.trim() || template.title, settings: choices.settings, parts },
    newId,
  );
}
