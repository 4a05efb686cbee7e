import { defineRule, type FixContext } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import type { Reading } from '../../../reading/reading';
import { rolesOf } from '../../fixes/addLayer';
import { addReferenceRow } from '../../fixes/addRow';
import { whoGets } from '../../fixes/outcomes';
import { moveOwner } from '../../fixes/ownerFixes';
import { decidesDesign, leadsTeam } from '../../names/leaders';
import { roleName, rowName } from '../../names/words';
import { ofLayers } from '../../ownership/ownership';
import { isOwnTable } from '../../ownership/sides';
import { scopeOf } from '../../scope/matrixScope';

const CENTRE = ['platform', 'leadership', 'ai-architecture'] as const;

export default defineRule({
  id: 'decentralised-drift',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'No role above the teams owns architecture',
  why: 'When teams each make their own infrastructure and security decisions, they drift apart. Every outage then costs more.',
  source: '“Cloud architect and software engineer”, pitfalls: fully decentralised teams drift',
  remedy: 'Name one role above the teams that is accountable for architecture and security standards.',
  needs: ['tags', 'layers', 'rows'],
  byLayers: true,
  flagged: [
    `
    settings: shipped=build
                                | Web @application | Mobile @application | Manager @leadership
    Choose servers #architecture | AR              | C                   | I`,
  ],
  accepted: [
    `
                                | Web @application | Mobile @application | Manager @leadership
    Choose servers #architecture | R               | C                   | A`,
  ],
  inputs: (reading) => [
    reading.withConcern('architecture'),
    reading.withConcern('security'),
    scopeOf(reading).shape,
  ],
  *check(reading) {
    const teams = reading.roles.filter((role) => role.layer === 'application');
    // One product and one team have nothing to drift from.
    if (teams.length < 2 || !reading.settings.severalServices) return;
    const rows = [...reading.withConcern('architecture'), ...reading.withConcern('security')];
    // A table of one process, or of incidents, has no infrastructure to drift.
    if (scopeOf(reading).shape !== 'delivery') return;
    // In a table of one's own layers are read from the names of roles: “iOS”, “Android” and “Backend” may be one team.
    if (isOwnTable(reading)) return;
    if (
      rows.some(
        (row) => ofLayers(row.owners, CENTRE, reading) || row.owners.some((id) => isAbove(id, reading)),
      )
    )
      return;
    yield {
      about: '',
      message: `This matrix has ${teams.length} application roles, but no role above them is accountable for architecture or security.`,
      facts: 'no centre',
      concern: 'architecture',
      causes: ['decentralised-drift'],
      places: rows.map((row) => ({ activityId: row.activity.id })),
      fixes: (context) => nameOwner(context),
    };
  },
});

/** Who leads engineers, or decides for them, is above them, whatever their layer. */
function isAbove(id: RoleId, reading: Reading): boolean {
  const name = roleName(id, reading);
  return leadsTeam(name) || decidesDesign(name);
}

function nameOwner(context: FixContext) {
  const { reading } = context;
  const [centre] = rolesOf(CENTRE, reading);
  if (!centre) return [];
  const row = reading.withConcern('architecture')[0] ?? reading.withConcern('security')[0];
  const owner = row?.owners[0];
  if (!row || !owner) return [addReferenceRow('arch-service-boundaries', context)];
  const name = roleName(centre, reading);
  return [
    {
      label: `Make ${name} accountable for ${rowName(row)}`,
      ...whoGets({ advises: [owner] }, reading),
      edit: {
        label: `make ${name} accountable for “${row.activity.name}”`,
        apply: moveOwner(row, owner, centre),
      },
    },
  ];
}
