import { defineRule, type Remark } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { rolesOf } from '../../fixes/addLayer';
import { asOwner } from '../../fixes/cells';
import { whoGets } from '../../fixes/outcomes';
import { moveOwner } from '../../fixes/ownerFixes';
import { roleName, rowName } from '../../names/words';
import { isOwnTable } from '../../ownership/sides';
import { missingDuty } from '../../remarks/duty';
import { impliedInputs, isImplied } from '../../remarks/impliedDuties';

/** The layer whose work it is. A vendor may run the platform, and those who build AI are its application side. */
const LAYERS: { readonly [duty: string]: { readonly words: string; readonly layers: readonly Layer[] } } = {
  'respond-platform': { words: 'platform', layers: ['platform', 'vendor'] },
  'respond-application': { words: 'application', layers: ['application', 'ai-engineering'] },
};

export default defineRule({
  id: 'response-layer-gap',
  group: 'incident',
  scope: 'matrix',
  asksForRows: true,
  severity: 'must',
  title: 'A layer has no responder of its own',
  why: 'Platform failures and application faults need different people. One lead for both misses half.',
  source:
    '“Cloud architect and software engineer”: incident duties of cloud architects and software engineers',
  remedy: 'Add both activities, each owned by its own layer.',
  needs: ['tags', 'delivery', 'rows'],
  flagged: [
    `
                                          | Architect @platform | Engineer @application
    Repair hosts {respond-platform}       | R                   | A
    Repair services {respond-application} | C                   | AR`,
  ],
  accepted: [
    `
                                          | Architect @platform | Engineer @application
    Repair hosts {respond-platform}       | AR                  | C
    Repair services {respond-application} | C                   | AR`,
    `
                                          | Architect @platform | Engineer @application | Lead @command
    Repair hosts {respond-platform}       | R                   | C                     | A
    Repair services {respond-application} | C                   | R                     | A`,
  ],
  inputs: (reading) => [
    reading.withDuty('respond-platform'),
    reading.withDuty('respond-application'),
    ...impliedInputs(reading),
  ],
  *check(reading) {
    for (const duty of Object.keys(LAYERS)) {
      const missing = missingDuty(
        { duty, says: `who repairs the ${LAYERS[duty]?.words} in an incident` },
        reading,
      );
      if (missing) {
        // One row repairs it all in a table of one's own: layers are guests there.
        if (!isImplied(duty, reading) && !isRepaired(reading)) yield missing;
      } else for (const row of reading.withDuty(duty)) yield* wrongLayer(duty, row, reading);
    }
  },
});

function isRepaired(reading: Reading): boolean {
  return isOwnTable(reading) && Object.keys(LAYERS).some((duty) => reading.withDuty(duty).length > 0);
}

function* wrongLayer(duty: string, row: Row, reading: Reading): Iterable<Remark> {
  const { words, layers } = LAYERS[duty] ?? { words: '', layers: [] };
  const [owner] = row.owners;
  const layer = owner && reading.layerOf(owner);
  const right = rolesOf(layers, reading);
  // Without a role of the layer there is nobody to hand it to: a vendor or another team runs it.
  if (!owner || !layer || layers.includes(layer) || right.length === 0 || isOwnTable(reading)) return;
  // Who commands may answer for it, as long as the layer itself repairs.
  if (layer === 'command' && row.doers.some((id) => right.includes(id))) return;
  yield {
    about: `${duty}/${row.activity.id}`,
    message: `${roleName(owner, reading)} is accountable for ${rowName(row)} but is not in the ${words} layer.`,
    concern: 'incident',
    causes: [`duty:${duty}`],
    places: [{ activityId: row.activity.id, roleId: owner }],
    fixes: () =>
      right.slice(0, 2).map((id) => ({
        label: `Make ${roleName(id, reading)} ${asOwner(reading.scheme)}`,
        ...whoGets({ advises: [owner] }, reading),
        edit: {
          label: `make ${roleName(id, reading)} ${asOwner(reading.scheme)} for “${row.activity.name}”`,
          apply: moveOwner(row, owner, id),
        },
      })),
  };
}
