/** Concerns in which one of the two layers has no part: one rule over a table. */

import { defineRule, type Remark, type Rule, type Severity, thresholdOf } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addLayer } from '../../fixes/addLayer';
import { addReferenceRow } from '../../fixes/addRow';
import { rowsListed } from '../../names/words';
import { ofLayers, takesPart } from '../../ownership/ownership';
import {
  APPLICATION,
  hasBothSides,
  isFromCatalogue,
  isOwnTable,
  PLATFORM,
  SIDES,
} from '../../ownership/sides';

interface Line {
  readonly id: string;
  readonly severity: Severity;
  readonly concern: string;
  readonly words: string;
  /** Whether each layer must answer for a row, or only take part in one. */
  readonly asks: 'owner' | 'part';
  readonly title: string;
  readonly why: string;
  readonly source: string;
  /** The row of each side, where a part is not enough. */
  readonly origins: { readonly platform: string; readonly application: string };
}

/** From this many activities on, a small share says something. */
const MANY = 5;

const GUARDS: readonly Layer[] = ['assurance', 'security'];

const LINES: readonly Line[] = [
  {
    id: 'cost-one-sided',
    severity: 'should',
    concern: 'cost',
    words: 'cost',
    asks: 'part',
    title: 'Only one layer is involved in cost',
    why: 'Infrastructure sets the price and applications decide how much they use. Neither can lower the bill alone.',
    source: '“Cloud architect and software engineer”, shared areas; FinOps personas',
    origins: { platform: 'shr-cost-infra', application: 'shr-cost-app' },
  },
  {
    id: 'observability-one-sided',
    severity: 'should',
    concern: 'observability',
    words: 'observability',
    asks: 'part',
    title: 'Only one layer is involved in observability',
    why: 'A team that does not help choose what is measured cannot see its own faults in it.',
    source: '“Cloud architect and software engineer”, shared areas',
    origins: { platform: 'ops-observability-standards', application: 'ops-monitor-slis' },
  },
  {
    id: 'security-layer-gap',
    severity: 'must',
    concern: 'security',
    words: 'security',
    asks: 'owner',
    title: 'One layer has no security owner',
    why: 'Security is split by layer: networks and identity in the platform, permissions and data handling in the applications. Half of it protects nothing.',
    source: '“Cloud architect and software engineer”, shared areas: security is divided by layer',
    origins: { platform: 'shr-sec-platform', application: 'shr-sec-app' },
  },
  {
    id: 'performance-layer-gap',
    severity: 'should',
    concern: 'performance',
    words: 'performance',
    asks: 'owner',
    title: 'One layer has no performance owner',
    why: 'Performance depends on where a service runs and on how it is written. Each half needs an owner.',
    source: '“Cloud architect and software engineer”, shared areas: performance is influenced by both',
    origins: { platform: 'shr-perf-platform', application: 'shr-perf-app' },
  },
];

export default LINES.map(ruleFrom) satisfies readonly Rule[];

/** A team beside the two sides answers for it, as is usual where one's own table has such a team. */
function isOfNeither({ owners }: Row, reading: Reading): boolean {
  return owners.some((id) => {
    const layer = reading.layerOf(id);
    return layer !== undefined && !PLATFORM.includes(layer) && !APPLICATION.includes(layer);
  });
}

/** Layers that were read from the names of roles make no “must”. */
function severityOf({ severity }: Line, reading: Reading): Severity {
  return severity === 'must' && !isFromCatalogue(reading) ? 'should' : severity;
}

function ruleFrom(line: Line): Rule {
  const { concern, words, asks, origins } = line;
  const rule: Rule = defineRule({
    ...line,
    group: 'delivery',
    scope: 'matrix',
    remedy: 'Involve the missing layer, or add an activity for it.',
    needs: ['tags', 'layers'],
    byLayers: true,
    thresholds: {
      rows: {
        label: `Activities about ${words} before this is checked`,
        value: 3,
        least: 1,
        most: 20,
        step: 1,
        unit: 'count',
      },
      share: {
        label: `Least share of 5 or more such activities that involve a layer (by judgement)`,
        value: 0.2,
        least: 0,
        most: 0.5,
        step: 0.05,
        unit: 'share',
      },
    },
    flagged: [
      `
                     | Architect @platform | Engineer @application
      Look after ${words} #${concern} | AR |
      Plan ${words} #${concern} | AR |
      Watch ${words} #${concern} | AR |`,
      `
                     | Architect @platform | Engineer @application
      Look after ${words} #${concern} | AR |
      Plan ${words} #${concern} | AR |
      Watch ${words} #${concern} | AR |
      Fund ${words} #${concern} | AR |
      Test ${words} #${concern} | AR |
      Tune ${words} #${concern} | | AR`,
      `
                     | Architect @platform | Engineer @application | Guard @security
      Look after ${words} #${concern} | R | | A
      Plan ${words} #${concern} | R | | A
      Watch ${words} #${concern} | R | | A`,
    ],
    accepted: [
      `
                     | Architect @platform | Engineer @application
      Look after ${words} below #${concern} | AR | C
      Plan ${words} #${concern} | AR |
      Look after ${words} above #${concern} | C  | AR`,
      `
                     | Architect @platform | Engineer @application
      Look after ${words} #${concern} | AR |
      Plan ${words} #${concern} | AR |`,
      `
                     | Architect @platform | Engineer @application
      Look after ${words} #${concern} | AR |
      Plan ${words} #${concern} | AR |
      Watch ${words} #${concern} | AR |
      Fund ${words} #${concern} | AR |
      Tune ${words} #${concern} | | AR`,
      `
                     | Architect @platform | Engineer @application | Guard @security
      Look after ${words} #${concern} | R | R | A
      Plan ${words} #${concern} | R | R | A
      Watch ${words} #${concern} | R | R | A`,
    ],
    inputs: (reading: Reading) => [reading.withConcern(concern)],
    *check(reading): Iterable<Remark> {
      const rows = reading.withConcern(concern);
      if (rows.length < thresholdOf(rule, 'rows', reading) || !hasBothSides(reading)) return;
      for (const { side, layers } of SIDES) {
        const count = rows.filter((row) =>
          asks === 'part' ? takesPart(row, layers, reading) : ofLayers(row.owners, layers, reading),
        ).length;
        const few = rows.length >= MANY && count < thresholdOf(rule, 'share', reading) * rows.length;
        if ((count > 0 && !few) || (asks === 'owner' && guarded(side, reading))) continue;
        yield {
          about: side,
          message:
            count === 0
              ? `No ${side} role ${asks === 'part' ? 'is involved in' : 'is accountable for'} ${words}: ${rowsListed(rows)}.`
              : `${side === 'platform' ? 'Platform' : 'Application'} roles ${asks === 'part' ? 'are involved in' : 'are accountable for'} ${count} of ${rows.length} activities about ${words}.`,
          facts: count === 0 ? `no ${side} role` : `few ${side} roles`,
          severity: count > 0 ? 'look' : severityOf(line, reading),
          concern,
          causes: [`${concern}:${side}`],
          places: rows.map((row) => ({ activityId: row.activity.id })),
          fixes(context) {
            if (count > 0) return [];
            const add = addReferenceRow(origins[side], context);
            const [first] = rows;
            return asks === 'part' && first ? [...addLayer(first.activity.id, layers, context), add] : [add];
          },
        };
      }
    },
  });

  return rule;

  /** A security team may answer for all of it, as long as the layer itself does some. */
  function guarded(side: string, reading: Reading): boolean {
    const layers = side === 'application' ? APPLICATION : PLATFORM;
    const rows = reading.withConcern(concern);
    if (isOwnTable(reading) && rows.some((row) => isOfNeither(row, reading))) return true;
    return (
      rows.some((row) => ofLayers(row.owners, GUARDS, reading)) &&
      rows.some((row) => ofLayers(row.doers, layers, reading))
    );
  }
}
