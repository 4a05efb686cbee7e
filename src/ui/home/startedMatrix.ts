/** What a person is offered to start with, and the matrix that comes of what they chose. */

import { type Cut, rowsOfCut, type Template, type TemplateRow } from '../../domain/catalogue/template';
import type { Matrix } from '../../domain/matrix/matrix';
import type { Settings } from '../../domain/matrix/settings';
import { matrixFromTemplate } from '../../domain/starting/matrixFromTemplate';
import { templateById } from '../../domain/starting/templateList';
import { newId } from '../../session/newId';
import { templateRowsOf } from '../vocabulary/templateRows';

export interface Pack {
  readonly template: Template;
  readonly rows: readonly TemplateRow[];
}

export interface StartOffer extends Pack {
  /** What can be added at once, each in its short form where it has one. */
  readonly packs: readonly Pack[];
}

export interface Choices {
  readonly name: string;
  readonly cut: Cut['id'];
  /** Ids of further templates. */
  readonly packs: readonly string[];
  readonly settings: Settings;
}

export async function startOffer(template: Template): Promise<StartOffer> {
  const packs = template.goesWith.flatMap((id) => templateById(id) ?? []);
  const [rows, ...packRows] = await Promise.all([template, ...packs].map(templateRowsOf));
  return {
    template,
    rows: rows ?? [],
    packs: packs.map((pack, place) => ({ template: pack, rows: shortForm(pack, packRows[place] ?? []) })),
  };
}

export function firstCut(template: Template): Cut['id'] {
  return template.cuts[0]?.id ?? 'all';
}

function shortForm(pack: Template, rows: readonly TemplateRow[]): readonly TemplateRow[] {
  return rowsOfCut(rows, pack.cuts.some((cut) => cut.id === 'core') ? 'core' : 'all');
}

export function startedMatrix({ template, rows, packs }: StartOffer, choices: Choices): Matrix {
  const chosen = packs.filter((pack) => choices.packs.includes(pack.template.id));
  const parts = [{ template, rows: rowsOfCut(rows, choices.cut) }, ...chosen];
  return matrixFromTemplate(
    { name: choices.name.trim() || template.title, settings: choices.settings, parts },
    newId,
  );
}
