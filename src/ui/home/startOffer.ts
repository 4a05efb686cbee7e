/** What a person is offered to start with. Home asks for it before the dialog that builds the matrix is there. */

import { rowsOfCut, type Template, type TemplateRow } from '../../domain/catalogue/template';
import { templateById } from '../../domain/starting/templateList';
import { templateRowsOf } from '../vocabulary/templateRows';

export interface Pack {
  readonly template: Template;
  readonly rows: readonly TemplateRow[];
}

export interface StartOffer extends Pack {
  /** What can be added at once, each in its short form where it has one. */
  readonly packs: readonly Pack[];
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

function shortForm(pack: Template, rows: readonly TemplateRow[]): readonly TemplateRow[] {
  return rowsOfCut(rows, pack.cuts.some((cut) => cut.id === 'core') ? 'core' : 'all');
}
