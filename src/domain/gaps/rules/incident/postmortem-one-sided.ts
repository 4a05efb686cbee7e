import { defineRule } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import { addLayer, rolesOf } from '../../fixes/addLayer';
import { rowName } from '../../names/words';
import { only, takesPart } from '../../ownership/ownership';
import { isOwnTable } from '../../ownership/sides';

const LAYERS: readonly Layer[] = ['platform', 'application'];

/** To report an incident is to tell of it: what both sides learn from it is said elsewhere. */
const REPORT = /report|melde|bericht|rapport|informe|relatóri|relazion|segnala/i;
const LOOKS_BACK =
  /review|post.?mortem|pir\b|lesson|learn|retro|cause|nachbe|lehre|lern|ursach|leçon|retour|lecci|aprend|lezion|lição|lições/i;

export default defineRule({
  id: 'postmortem-one-sided',
  group: 'incident',
  scope: 'matrix',
  severity: 'should',
  title: 'The postmortem involves only one layer',
  why: 'Most failures cross the line between platform and application. A review by one side tends to blame the other.',
  source: '“Cloud architect and software engineer”: incident postmortems and reliability reviews',
  remedy: 'Involve the other layer in the postmortem.',
  needs: ['tags'],
  byLayers: true,
  flagged: [
    `
                             | Architect @platform | Engineer @application
    Look back {postmortem}   |                     | AR`,
  ],
  accepted: [
    `
                             | Architect @platform | Engineer @application
    Look back {postmortem}   | C                   | AR`,
  ],
  inputs: (reading) => [reading.withDuty('postmortem')],
  *check(reading) {
    for (const row of reading.withDuty('postmortem')) {
      const { name, origin } = row.activity;
      if (!origin && REPORT.test(name) && !LOOKS_BACK.test(name)) continue;
      // A role of which no layer is known may be of the one that seems to be missing.
      if (!row.involved.every(reading.layerOf)) continue;
      for (const layer of LAYERS) {
        if (rolesOf([layer], reading).length === 0 || takesPart(row, only(layer), reading)) continue;
        // Where neither side is in it, others hold it for both.
        if (!LAYERS.some((other) => takesPart(row, only(other), reading))) continue;
        yield {
          about: `${row.activity.id}/${layer}`,
          // Layers that were read from the names of roles demand nothing.
          ...(isOwnTable(reading) ? { severity: 'look' as const } : {}),
          message: `No ${layer} role is involved in ${rowName(row)}.`,
          concern: 'incident',
          places: [{ activityId: row.activity.id }],
          fixes: (context) => addLayer(row.activity.id, [layer], context),
        };
      }
    }
  },
});
