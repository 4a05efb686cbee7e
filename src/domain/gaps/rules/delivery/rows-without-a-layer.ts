/** Rows that one layer decides and the other has to live with: one rule over a table. */

import { defineRule, type Rule, type RuleWords } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addLayer } from '../../fixes/addLayer';
import { rowName } from '../../names/words';
import { always, carries, involves, ofLayers, takesPart } from '../../ownership/ownership';
import { APPLICATION, hasBothLayers, PLATFORM } from '../../ownership/sides';
import { stageOf } from '../../ownership/stages';

interface Line extends RuleWords {
  /** The layers that are missing in the row, if it is one that needs them. */
  missing(row: Row, reading: Reading): readonly Layer[] | undefined;
  /** The concern that every such row has, if there is one. */
  readonly concern?: string;
  readonly part: 'advises' | 'hears';
  say(name: string): string;
}

const RISKY = ['reliability', 'security', 'data', 'interface'];

/** What teams must know of, in tables of one's own: most that concerns the platform is no standard. */
const STANDARD =
  /standard|polic|guideline|convention|constraint|limit|quota|template|golden|blueprint|baseline|richtlinie|vorgabe|vorlage|norme|directive|modèle|contrainte|norma|est[aá]ndar|pol[ií]tica|plantilla|linee guida|vincol|padr[aã]o|diretriz/i;

const LINES: readonly Line[] = [
  {
    id: 'application-design-without-platform-review',
    title: 'An application design skips the platform team',
    why: 'If the platform cannot support a design, you find out in production, where changing it costs most.',
    source: '“Cloud architect and software engineer”: architects review designs against platform constraints',
    remedy: 'Consult a platform role before the design is decided.',
    flagged: [
      `
                                            | Architect @platform | Engineer @application
      ## Design
      Shape the interfaces #interface       |                     | AR`,
    ],
    accepted: [
      `
                                            | Architect @platform | Engineer @application
      ## Design
      Shape the interfaces #interface       | C                   | AR`,
    ],
    missing(row, reading) {
      const stage = stageOf(reading.section(row.activity.sectionId));
      if (stage !== 'design' && stage !== 'architecture') return undefined;
      if (!row.activity.concerns.some((concern) => RISKY.includes(concern))) return undefined;
      if (!ofLayers(row.owners, APPLICATION, reading)) return undefined;
      return takesPart(row, PLATFORM, reading) ? undefined : PLATFORM;
    },
    part: 'advises',
    say: (name) => `${name} is designed without consulting the platform team.`,
  },
  {
    id: 'platform-standard-not-shared',
    concern: 'platform',
    title: 'Application teams are not told about a platform standard',
    why: 'Teams find out about a standard by breaking it.',
    source:
      '“Cloud architect and software engineer”, pitfalls: undocumented platform constraints; ITIL knowledge management',
    remedy: 'Inform the application roles, or consult them.',
    flagged: [
      `
                                            | Architect @platform | Engineer @application
      Set image standards #platform         | AR                  |`,
    ],
    accepted: [
      `
                                            | Architect @platform | Engineer @application
      Set image standards #platform         | AR                  | I`,
    ],
    missing(row, reading) {
      const { concerns, origin, name } = row.activity;
      if (!concerns.includes('platform') || !(origin || STANDARD.test(name))) return undefined;
      if (!ofLayers(row.owners, PLATFORM, reading)) return undefined;
      return involves(row, APPLICATION, reading) ? undefined : APPLICATION;
    },
    part: 'hears',
    say: (name) => `No application role is informed about ${name}.`,
  },
  {
    id: 'shared-area-single-layer',
    concern: 'shared',
    title: 'A shared area involves only one layer',
    why: 'An area that is called shared but sits in one layer falls between the teams as soon as it matters.',
    source: '“Cloud architect and software engineer”, shared areas: issues fall between teams',
    remedy: 'Involve the other layer, or remove the tag.',
    flagged: [
      `
                                            | Architect @platform | Engineer @application
      Choose the toolchain #shared          | AR                  | I`,
    ],
    accepted: [
      `
                                            | Architect @platform | Engineer @application
      Choose the toolchain #shared          | AR                  | C`,
    ],
    missing(row, reading) {
      if (!row.activity.concerns.includes('shared') || row.involvedCount === 0) return undefined;
      const sides = [PLATFORM, APPLICATION].filter((layers) => takesPart(row, layers, reading));
      if (sides.length !== 1) return undefined;
      // A third layer makes it shared too.
      const others = always(row, [...row.owners, ...row.doers, ...row.advisers]).some(
        (id) => !sides[0]?.includes(reading.layerOf(id) ?? 'platform'),
      );
      if (others) return undefined;
      return carries(row, PLATFORM, reading) ? APPLICATION : PLATFORM;
    },
    part: 'advises',
    say: (name) => `${name} is tagged as shared, but only one layer is involved.`,
  },
];

export default LINES.map(
  ({ missing, part, say, concern, ...line }): Rule =>
    defineRule({
      ...line,
      group: 'delivery',
      scope: 'activity',
      severity: 'should',
      needs: ['tags', 'layers'],
      byLayers: true,
      among: (reading) => (concern ? reading.withConcern(concern) : reading.rows),
      mayFind: (row, reading) => missing(row, reading) !== undefined,
      *check(row, reading) {
        const layers = missing(row, reading);
        if (!layers || !hasBothLayers(reading)) return;
        const { id } = row.activity;
        yield {
          about: id,
          message: say(rowName(row)).replace(/^./u, (letter) => letter.toUpperCase()),
          facts: 'one layer',
          places: [{ activityId: id }],
          fixes: (context) => addLayer(id, layers, context, part),
        };
      },
    }),
) satisfies readonly Rule[];
