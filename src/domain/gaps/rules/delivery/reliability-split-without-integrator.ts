import { defineRule } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import type { Row } from '../../../reading/row';
import { addReferenceRow } from '../../fixes/addRow';
import { listed } from '../../names/words';
import { hasOneOwner } from '../../ownership/ownership';
import { hasBothSides } from '../../ownership/sides';
import { mendRow } from '../../remarks/missing';

export default defineRule({
  id: 'reliability-split-without-integrator',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Reliability is divided, and nobody holds it together',
  why: 'Each layer keeps its own part up, and what falls between them is nobody’s until customers notice.',
  source: 'Article 0, pitfalls: reliability tasks may fall between teams',
  remedy: 'Name one role that answers for reliability from end to end.',
  needs: ['tags', 'layers'],
  flagged: [
    `
                               | Architect @platform | Engineer @application
    Plan failover #reliability | AR                  | C
    Watch errors #reliability  | I                   | AR`,
  ],
  accepted: [
    `
                               | Architect @platform | Engineer @application
    Plan failover #reliability | AR                  | C
    Watch errors #reliability  | I                   | AR
    Hold it together #reliability #end-to-end | A    | R`,
  ],
  inputs: (reading) => [reading.withConcern('reliability')],
  *check(reading) {
    // With a single service there is nothing to hold together.
    if (!hasBothSides(reading) || !reading.settings.severalServices) return;
    const layers = new Set<Layer>();
    const wholes: Row[] = [];
    for (const row of reading.withConcern('reliability')) {
      if (row.activity.concerns.includes('end-to-end')) {
        if (hasOneOwner(row, reading)) return;
        wholes.push(row);
      }
      for (const id of row.owners) {
        const layer = reading.layerOf(id);
        if (layer) layers.add(layer);
      }
    }
    if (layers.size < 2) return;
    yield {
      about: '',
      message: `Reliability is owned in ${listed([...layers].sort())}, and no role answers for it from end to end.`,
      facts: [...layers].sort().join(),
      concern: 'reliability',
      causes: ['reliability:end-to-end'],
      places: wholes.map((row) => ({ activityId: row.activity.id })),
      fixes: (context) => [...mendRow(wholes[0], context), addReferenceRow('gov-reliability-owner', context)],
    };
  },
});
