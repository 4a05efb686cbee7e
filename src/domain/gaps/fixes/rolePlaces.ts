/** The role of a matrix that takes the place of a role of the catalogue. */
import type { Role } from '../../matrix/matrix';
import type { Layer } from '../../matrix/vocabulary';
import type { Reading } from '../../reading/reading';

interface CatalogueRole {
  readonly layer: Layer;
  /** Catalogue roles that stand in where this one is missing. */
  readonly standIns?: readonly string[];
}

const ROLES: { readonly [origin: string]: CatalogueRole } = {
  CA: { layer: 'platform', standIns: ['PE', 'SMP'] },
  PE: { layer: 'platform', standIns: ['CA', 'SMP'] },
  SE: { layer: 'application', standIns: ['SMA'] },
  PM: { layer: 'product' },
  UX: { layer: 'product' },
  EM: { layer: 'leadership', standIns: ['HAI', 'IPO', 'EXE'] },
  HAI: { layer: 'leadership', standIns: ['EM'] },
  AA: { layer: 'ai-architecture' },
  AE: { layer: 'ai-engineering', standIns: ['AIL'] },
  DSC: { layer: 'ai-engineering' },
  SEC: { layer: 'security' },
  CMP: { layer: 'assurance', standIns: ['LEG', 'DPO'] },
  LEG: { layer: 'assurance', standIns: ['CMP'] },
  DPO: { layer: 'assurance', standIns: ['LEG', 'CMP'] },
  // Those who hold the budget; other roles of the business do not.
  FIN: { layer: 'business', standIns: ['EM', 'EXE'] },
  SUP: { layer: 'business', standIns: ['CL'] },
  EXE: { layer: 'leadership', standIns: ['EM', 'HAI'] },
  IC: { layer: 'command', standIns: ['EM'] },
  DP: { layer: 'command' },
  SC: { layer: 'command' },
  IL: { layer: 'command', standIns: ['CL'] },
  CL: { layer: 'business', standIns: ['SUP', 'PM'] },
  IPO: { layer: 'leadership', standIns: ['EM', 'HAI'] },
  VM: { layer: 'business', standIns: ['EM', 'PM'] },
  OVR: { layer: 'business', standIns: ['PM'] },
  SMP: { layer: 'platform', standIns: ['CA', 'PE'] },
  SMA: { layer: 'application', standIns: ['SE'] },
  AIL: { layer: 'ai-engineering', standIns: ['AE'] },
};

/** By where a role came from, then by its name or abbreviation, then by its layer: staffed and busy ones first. */
export function roleFor(catalogueRole: string, reading: Reading): Role | undefined {
  const known = ROLES[catalogueRole];
  for (const origin of [catalogueRole, ...(known?.standIns ?? [])]) {
    const role = reading.roles.find((candidate) => candidate.origin === origin);
    if (role) return role;
  }
  return known ? busiestOf(known.layer, reading) : undefined;
}

export function busiestOf(layer: Layer, reading: Reading): Role | undefined {
  const weight = ({ id, holders }: Role) =>
    (Object.keys(holders).length > 0 ? 1_000_000 : 0) + (reading.tallies.get(id)?.carries ?? 0);
  return (
    reading.roles
      // A group without a lead would leave everyone waiting for someone else.
      .filter((role) => role.layer === layer && !role.stakeholder && (role.kind !== 'group' || role.leadId))
      .reduce<Role | undefined>(
        (best, role) => (best && weight(best) >= weight(role) ? best : role),
        undefined,
      )
  );
}
