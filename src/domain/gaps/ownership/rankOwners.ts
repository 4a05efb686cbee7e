/** Candidates to be accountable for a row, best first, each with the reason a person would give. */
import type { ActivityId, RoleId, SectionId } from '../../matrix/ids';
import type { Role } from '../../matrix/matrix';
import type { Concern, Layer } from '../../matrix/vocabulary';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';

export interface OwnerQuestion {
  /** The row itself; absent for a row that is about to be added. */
  readonly activityId?: ActivityId | undefined;
  readonly sectionId?: SectionId | undefined;
  readonly concerns?: readonly Concern[] | undefined;
  /** The layers whose work it is, as far as that is known. */
  readonly layers?: readonly Layer[] | undefined;
}

export interface OwnerCandidate {
  readonly roleId: RoleId;
  /** One sentence: "Cloud Architect already does this work." */
  readonly reason: string;
  readonly score: number;
}

interface Ground {
  readonly score: number;
  readonly reason: (role: Role) => string;
}

export function rankOwners(question: OwnerQuestion, reading: Reading): readonly OwnerCandidate[] {
  const row = question.activityId ? reading.row(question.activityId) : undefined;
  const neighbours = neighbourhoods(question, row, reading);
  const staffing = reading.people.length > 0;
  return reading.roles
    .map((role, place) => {
      const grounds = [...ownGrounds(role, row), ...layerGrounds(role, question), ...neighbours(role)];
      const best = grounds.reduce<Ground | undefined>(
        (one, other) => (one && one.score >= other.score ? one : other),
        undefined,
      );
      const score =
        grounds.reduce((sum, ground) => sum + ground.score, 0) - doubts(role, staffing) - place / 1000;
      const reason = best ? best.reason(role) : `${role.name} is in this matrix.`;
      return { roleId: role.id, score, reason };
    })
    .sort((one, other) => other.score - one.score);
}

/** What the row itself says of the role. */
function ownGrounds({ id }: Role, row: Row | undefined): Ground[] {
  if (!row) return [];
  if (row.owners.includes(id))
    return [{ score: 120, reason: ({ name }) => `${name} is accountable for it now.` }];
  if (row.doers.includes(id))
    return [{ score: 100, reason: ({ name }) => `${name} already does this work.` }];
  if (row.advisers.includes(id))
    return [{ score: 10, reason: ({ name }) => `${name} is already consulted on it.` }];
  return [];
}

function layerGrounds({ layer }: Role, { layers }: OwnerQuestion): Ground[] {
  if (!layer || !layers?.includes(layer)) return [];
  return [
    { score: 45, reason: ({ name }) => `${name} is in the ${layer} layer, which this work belongs to.` },
  ];
}

/** What the rows around it say: those of the same section and those of the same concern. */
function neighbourhoods(question: OwnerQuestion, row: Row | undefined, reading: Reading) {
  const sectionId = question.sectionId ?? row?.activity.sectionId;
  const concerns = question.concerns ?? row?.activity.concerns ?? [];
  const section = sectionId ? ownersIn(reading.inSection(sectionId), question.activityId) : undefined;
  const perConcern = concerns.map((concern) => ({
    concern,
    owners: ownersIn(reading.withConcern(concern), question.activityId),
  }));
  return ({ id }: Role): Ground[] => {
    const grounds: Ground[] = [];
    const near = section?.get(id) ?? 0;
    if (section && near > 0) {
      grounds.push({
        score: 40 * (near / total(section)),
        reason: ({ name }) => `${name} is accountable for ${rowsInWords(near)} in the same section.`,
      });
    }
    for (const { concern, owners } of perConcern) {
      const count = owners.get(id) ?? 0;
      if (count === 0) continue;
      grounds.push({
        score: 30 * (count / total(owners)),
        reason: ({ name }) => `${name} is accountable for ${rowsInWords(count)} about ${concern}.`,
      });
    }
    return grounds;
  };
}

function rowsInWords(count: number): string {
  return count === 1 ? 'another activity' : `${count} other activities`;
}

function ownersIn(rows: readonly Row[], but: ActivityId | undefined): Map<RoleId, number> {
  const owners = new Map<RoleId, number>();
  for (const row of rows) {
    if (row.activity.id === but) continue;
    for (const id of row.owners) owners.set(id, (owners.get(id) ?? 0) + 1);
  }
  return owners;
}

function total(counts: ReadonlyMap<RoleId, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Reasons against a role: nobody fills it, it is only informed, or it is outside the company. */
function doubts({ holders, stakeholder, layer, kind }: Role, staffing: boolean): number {
  let doubt = 0;
  if (staffing && Object.keys(holders).length === 0) doubt += 60;
  if (stakeholder) doubt += 100;
  if (layer === 'vendor' || kind === 'external') doubt += 60;
  if (kind === 'group') doubt += 15;
  return doubt;
}
