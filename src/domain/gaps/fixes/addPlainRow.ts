/** Adds a row that the catalogue does not have, with roles chosen by layer. */
import { addActivity } from '../../edits/addActivities';
import type { Fix, FixContext } from '../../findings/rule';
import type { RoleId, SectionId } from '../../matrix/ids';
import { type Codes, NO_CODES, withCode } from '../../matrix/scheme/codes';
import { letterFor, type Meaning } from '../../matrix/scheme/scheme';
import type { ActivityKind, Concern, Layer } from '../../matrix/vocabulary';
import { rolesOf } from './addLayer';

interface PlainRow {
  readonly name: string;
  readonly kind: ActivityKind;
  readonly concerns: readonly Concern[];
  readonly fromLayer?: Layer;
  readonly toLayer?: Layer;
  readonly sectionId: SectionId;
  readonly ownerLayer: Layer;
  readonly doerLayers: readonly Layer[];
}

export function addPlainRow(row: PlainRow, { reading, newId }: FixContext): Fix {
  const { sectionId, ownerLayer, doerLayers, ...fields } = row;
  const assignments: { [id in RoleId]: Codes } = {};
  const give = (layer: Layer, meaning: Meaning) => {
    const [id] = rolesOf([layer], reading);
    const letter = letterFor(reading.scheme, meaning);
    if (id && letter) assignments[id] = withCode(reading.scheme, assignments[id] ?? NO_CODES, letter);
  };
  give(ownerLayer, 'owns');
  for (const layer of doerLayers) give(layer, 'does');
  return {
    label: `Add “${row.name}”`,
    edit: addActivity(sectionId, { ...fields, id: newId<'activity'>(), assignments }),
  };
}
