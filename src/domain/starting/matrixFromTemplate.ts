/** A new matrix from a template, with the answers to the questions that are asked once. */
import type { Draft } from 'immer';
import type { Template, TemplateRow } from '../catalogue/template';
import { emptyMatrix } from '../matrix/emptyMatrix';
import type { NewId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import raci from '../matrix/schemes/raci';
import type { Settings } from '../matrix/settings';
import { planPack } from './packPlan';
import { putRows } from './putRows';

export interface Start {
  readonly name: string;
  readonly settings: Partial<Settings>;
  /** The template with its chosen rows first, then the packs that go with it. */
  readonly parts: readonly { readonly template: Template; readonly rows: readonly TemplateRow[] }[];
}

export function matrixFromTemplate({ name, settings, parts }: Start, newId: NewId): Matrix {
  const empty = emptyMatrix(newId<'matrix'>(), name, raci);
  // Nobody else holds this object yet, so it may be written to as a draft is. Its scheme stays shared.
  const draft = {
    ...empty,
    settings: { ...empty.settings, ...settings },
    sections: {},
    activities: {},
    roles: {},
  } as Draft<Matrix>;
  for (const { template, rows } of parts) putRows(draft, template, planPack(draft as Matrix, rows), newId);
  return draft as Matrix;
}
