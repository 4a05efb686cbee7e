/** Rotas: enough people to answer at any hour. Silent where nobody is entered for the roles. */

import { defineRule, type Rule, thresholdOf } from '../../../findings/rule';
import { peopleOf } from '../../../incidents/judging/staffing';
import type { RoleId } from '../../../matrix/ids';
import { hasDuty } from '../../../matrix/tags';
import type { Layer } from '../../../matrix/vocabulary';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { counted, rowName } from '../../names/words';
import { auditContextFor, carriersOfRow, depthOf } from '../../remarks/duty';

const single = defineRule({
  id: 'oncall-single-person',
  group: 'incident',
  scope: 'matrix',
  severity: 'must',
  title: 'Only one person is on call',
  why: 'One person cannot cover sleep, leave and illness.',
  source: 'FireHydrant on single-person rotations; PagerDuty: always have a backup schedule',
  remedy: 'Add a second person or a deputy, or do not promise these hours.',
  needs: ['tags', 'staffed'],
  flagged: [
    `
                                       | Platform @platform = Ann | Service @application = Ben, Cid
    Staff the rota {oncall}            | AR                       | R`,
  ],
  accepted: [
    `
                                       | Platform @platform = Ann, Eve | Service @application = Ben, Cid
    Staff the rota {oncall}            | AR                            | R`,
  ],
  inputs: (reading) => [reading.withDuty('oncall'), nightRows(reading)],
  *check(reading) {
    for (const row of reading.withDuty('oncall')) {
      for (const [layer, ids] of byLayer(row, reading)) {
        if (depthOf(ids, reading) !== 1) continue;
        const side = layer === undefined ? '' : ` for the ${layer} layer`;
        yield {
          about: `${row.activity.id}/${layer ?? ''}`,
          message: `Only one person covers ${rowName(row)}${side}.`,
          concern: 'incident',
          places: ids.map((roleId) => ({ activityId: row.activity.id, roleId })),
          fixes: () => [],
        };
      }
    }
    for (const row of nightRows(reading)) {
      if (hasDuty(row.activity, 'oncall') || depthOf(carriersOfRow(row), reading) !== 1) continue;
      yield {
        about: row.activity.id,
        message: `Only one person covers ${rowName(row)}, a 24/7 duty.`,
        concern: 'incident',
        places: [{ activityId: row.activity.id }],
        fixes: () => [],
      };
    }
  },
});

const small: Rule = defineRule({
  id: 'oncall-too-small',
  group: 'incident',
  scope: 'matrix',
  severity: 'look',
  title: 'The on-call rota is too small',
  why: 'People should spend at most a quarter of their time on call. A 24/7 rota needs eight people at one site, or six at each of two sites.',
  source: 'Google SRE, being on-call: the 25% rule',
  remedy: 'Share the rota with another team, or with a second site.',
  needs: ['tags', 'staffed'],
  thresholds: {
    oneSite: {
      label: 'People needed at one site',
      value: 8,
      least: 2,
      most: 16,
      step: 1,
      unit: 'count',
    },
    twoSites: {
      label: 'People a rota needs at each of several sites',
      value: 6,
      least: 2,
      most: 16,
      step: 1,
      unit: 'count',
    },
  },
  flagged: [
    `
                                            | Platform @platform = Ann, Eve
    Staff the rota {oncall} [roundTheClock=yes] | AR`,
    rotaSketch(7),
    rotaSketch(6, 5),
  ],
  accepted: [rotaSketch(8), rotaSketch(6, 6)],
  inputs: (reading) => [nightRows(reading)],
  *check(reading) {
    for (const row of nightRows(reading)) {
      const ids = row.doers.length > 0 ? row.doers : row.owners;
      const depth = depthOf(ids, reading);
      if (depth === undefined || depth < 2) continue;
      const sites = peoplePerSite(ids, reading);
      const needed = thresholdOf(small, sites.length > 1 ? 'twoSites' : 'oneSite', reading);
      if (Math.min(...sites) >= needed) continue;
      yield {
        about: row.activity.id,
        message: `${counted(depth, 'person', 'people')} share ${rowName(row)} at ${counted(sites.length, 'site')}. A sustainable rota needs ${needed}${sites.length > 1 ? ' at each' : ''}.`,
        facts: [row.activity.id, ...sites].join(),
        concern: 'incident',
        places: [{ activityId: row.activity.id }],
        fixes: () => [],
      };
    }
  },
});

export default [single, small];

const NIGHT = { holds: ({ activity }: Row) => activity.roundTheClock === true };

/** A rota with this many people at each of its sites. */
function rotaSketch(...sites: readonly number[]): string {
  const people = sites.flatMap((count, site) =>
    Array.from({ length: count }, (_, at) => ({ name: `P${site}${at}`, site: `Site${site}` })),
  );
  return [
    `people: ${people.map(({ name, site }) => `${name} site=${site}`).join('; ')}`,
    `| Platform @platform = ${people.map(({ name }) => name).join(', ')}`,
    'Staff the rota {oncall} [roundTheClock=yes] | AR',
  ].join('\n');
}

function nightRows(reading: Reading): readonly Row[] {
  return reading.chosenBy(NIGHT);
}

function byLayer(row: Row, reading: Reading): ReadonlyMap<Layer | undefined, readonly RoleId[]> {
  const layers = new Map<Layer | undefined, RoleId[]>();
  for (const id of row.doers.length > 0 ? row.doers : row.owners) {
    const layer = reading.layerOf(id);
    layers.set(layer, [...(layers.get(layer) ?? []), id]);
  }
  return layers;
}

function peoplePerSite(ids: readonly RoleId[], reading: Reading): readonly number[] {
  const people = peopleOf(
    auditContextFor(reading),
    ids.flatMap((id) => reading.role(id) ?? []),
  );
  const sites = Map.groupBy(people, ({ site, timeZone }) => site ?? timeZone ?? '');
  return [...sites.values()].map((atSite) => atSite.length).sort((one, other) => one - other);
}
