import { defineRule } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { addLayer } from '../../fixes/addLayer';
import { addReferenceRow } from '../../fixes/addRow';
import { chooseOwner } from '../../fixes/ownerFixes';
import { rowsListed } from '../../names/words';
import { hasOneOwner, involves, ofLayers } from '../../ownership/ownership';
import { APPLICATION, hasBothSides, PLATFORM } from '../../ownership/sides';

/** Rows that the platform owns, from which on its limits matter to others. */
const LEAST = 3;

/** What says so in its name where nobody tagged it. */
const WRITTEN_DOWN =
  /(publish|document|write|keep|maintain|standards?|guide).*(platform|standard|limit|constraint|guardrail)|(plattform|betrieb)\w*(standard|vorgabe|richtlinie)/i;

const written: Choice = {
  holds: ({ activity: { concerns, origin, name } }) =>
    (concerns.includes('documentation') && concerns.includes('platform')) ||
    (!origin && WRITTEN_DOWN.test(name)),
};

const ownedByPlatform: Choice = { holds: (row, basis) => ofLayers(row.owners, PLATFORM, basis) };

export default defineRule({
  id: 'undocumented-platform-constraints',
  group: 'delivery',
  scope: 'matrix',
  severity: 'must',
  asksForRows: true,
  title: 'Platform requirements are not written down',
  why: 'Application teams run into undocumented limits and have to wait for someone to explain them.',
  source:
    '“Cloud architect and software engineer”, pitfalls: teams blocked by undocumented platform constraints',
  remedy: 'Name who documents the platform’s standards and limits, and involve the people who read them.',
  needs: ['tags', 'layers', 'rows'],
  byLayers: true,
  hides: ['missing-feedback-loop'],
  flagged: [
    `
    settings: scope=design
                                | Architect @platform | Engineer @application
    Run clusters #platform      | AR                  | I
    Choose networks             | AR                  | I
    Choose regions              | AR                  | I`,
  ],
  accepted: [
    `
    settings: scope=design
                                          | Architect @platform | Engineer @application
    Run clusters #platform                | AR                  | I
    Choose networks                       | AR                  | I
    Choose regions                        | AR                  | I
    Write limits #documentation #platform | AR                  | I`,
  ],
  inputs: (reading) => [reading.chosenBy(written), reading.chosenBy(ownedByPlatform).length >= LEAST],
  *check(reading) {
    if (!hasBothSides(reading)) return;
    if (reading.chosenBy(ownedByPlatform).length < LEAST) return;
    const rows = reading.chosenBy(written);
    const owned = rows.filter((row) => hasOneOwner(row, reading));
    if (owned.some((row) => involves(row, APPLICATION, reading))) return;
    const best = owned[0] ?? rows[0];
    const missing = !best ? 'no row' : owned.length === 0 ? 'no owner' : 'no application role';
    const because =
      missing === 'no row'
        ? 'No activity that we recognise says who writes down the platform’s standards and limits.'
        : missing === 'no owner'
          ? `${rowsListed(rows)} ${rows.length === 1 ? 'has' : 'have'} no single accountable role.`
          : `No application role is involved in ${rowsListed(owned)}.`;
    yield {
      about: '',
      message: because,
      facts: missing,
      ...(missing === 'no row'
        ? { absent: { areas: ['design', 'operations'] as const, whole: false, fine: true } }
        : { severity: 'should' as const }),
      concern: 'documentation',
      // The row that is missing is also the feedback that the documentation would be.
      ...(missing === 'no row' ? { causes: ['meeting:shared documentation'] } : {}),
      places: rows.map((row) => ({ activityId: row.activity.id })),
      fixes(context) {
        const add = addReferenceRow('fb-shared-docs', context, { layers: ['application'] });
        if (!best) return [add];
        const { id } = best.activity;
        if (missing === 'no application role') return [...addLayer(id, APPLICATION, context), add];
        const readers = involves(best, APPLICATION, reading);
        return readers && best.owners.length === 0 ? [...chooseOwner(id, context), add] : [add];
      },
    };
  },
});
