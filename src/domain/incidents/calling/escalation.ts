/** The escalation paths of a matrix: the role that each role calls next, and the paths that loop or end at nobody. */
import type { RoleId } from '../../matrix/ids';
import type { Person, Role } from '../../matrix/matrix';
import type { AuditContext } from '../judging/auditContext';
import { listed } from '../judging/judging';
import { staffingOf } from '../judging/staffing';

export type EscalationState = 'fine' | 'vacant' | 'dead-end' | 'cycle';

export interface EscalationNode {
  readonly role: Role;
  readonly people: readonly string[];
  readonly state: EscalationState;
  /** Steps to the end of the path: 0 is the end. */
  readonly height: number;
}

export interface EscalationEdge {
  readonly from: RoleId;
  readonly to: RoleId;
  readonly inCycle: boolean;
}

export interface EscalationTrouble {
  readonly kind: Exclude<EscalationState, 'fine'>;
  readonly roleIds: readonly RoleId[];
  readonly sentence: string;
}

export interface EscalationMap {
  /** Only roles that escalate or are escalated to; none where no path is entered. */
  readonly nodes: readonly EscalationNode[];
  readonly edges: readonly EscalationEdge[];
  readonly troubles: readonly EscalationTrouble[];
}

export function escalationOf(context: AuditContext): EscalationMap {
  const { reading } = context;
  const steps = reading.roles.flatMap((role) => {
    const to = role.escalatesTo && reading.role(role.escalatesTo);
    return to ? [{ from: role, to }] : [];
  });
  const roles = reading.roles.filter((role) => steps.some(({ from, to }) => from === role || to === role));
  const cycles = cyclesIn(context, roles);
  const inCycle = new Set(cycles.flat());
  const nodes = roles.map((role) => nodeOf(context, role, inCycle));
  const edges = steps.map(({ from, to }) => ({
    from: from.id,
    to: to.id,
    inCycle: cycles.some((cycle) => cycle.includes(from) && cycle.includes(to)),
  }));
  return { nodes, edges, troubles: troublesOf(cycles, nodes) };
}

function nodeOf(context: AuditContext, role: Role, inCycle: ReadonlySet<Role>): EscalationNode {
  const { known, people } = staffingOf(context, role);
  const isEnd = !role.escalatesTo || !context.reading.role(role.escalatesTo);
  const state: EscalationState = inCycle.has(role)
    ? 'cycle'
    : known && people.length === 0
      ? 'vacant'
      : isEnd && !hasAuthority(role)
        ? 'dead-end'
        : 'fine';
  return { role, people: people.map(({ name }) => name), state, height: heightOf(context, role) };
}

/** A path may end at leadership, or outside at a vendor. */
function hasAuthority({ layer, kind }: Role): boolean {
  return layer === 'leadership' || layer === 'vendor' || kind === 'external';
}

function pathFrom(context: AuditContext, start: Role): readonly Role[] {
  const path: Role[] = [];
  for (let role: Role | undefined = start; role && !path.includes(role); ) {
    path.push(role);
    role = role.escalatesTo && context.reading.role(role.escalatesTo);
  }
  return path;
}

function heightOf(context: AuditContext, role: Role): number {
  return pathFrom(context, role).length - 1;
}

function cyclesIn(context: AuditContext, roles: readonly Role[]): readonly (readonly Role[])[] {
  const cycles: Role[][] = [];
  const seen = new Set<Role>();
  for (const start of roles) {
    const path = pathFrom(context, start);
    const last = path.at(-1);
    const back = last?.escalatesTo && context.reading.role(last.escalatesTo);
    const round = back ? path.slice(path.indexOf(back)) : [];
    if (!round.some((role) => seen.has(role)) && round.length > 0) cycles.push(round);
    for (const role of round) seen.add(role);
  }
  return cycles;
}

function troublesOf(
  cycles: readonly (readonly Role[])[],
  nodes: readonly EscalationNode[],
): readonly EscalationTrouble[] {
  const rounds = cycles.map((cycle) => ({
    kind: 'cycle' as const,
    roleIds: cycle.map(({ id }) => id),
    sentence:
      cycle.length === 1
        ? `${cycle[0]?.name} escalates to itself.`
        : `Escalation goes in a loop between ${listed(cycle.map(({ name }) => name))} and reaches nobody else.`,
  }));
  const ends = nodes.flatMap(({ role, state }): EscalationTrouble[] => {
    if (state === 'vacant') {
      return [
        { kind: state, roleIds: [role.id], sentence: `Escalation leads to ${role.name}, which is vacant.` },
      ];
    }
    if (state !== 'dead-end') return [];
    const sentence = `Escalation ends at ${role.name}, which is neither leadership nor a vendor.`;
    return [{ kind: state, roleIds: [role.id], sentence }];
  });
  return [...rounds, ...ends];
}

export interface NextInLine {
  readonly role: Role;
  readonly people: readonly Person[];
}

/** The first role on the way up where someone is, the role itself included; undefined where the path ends before. */
export function nextInLine(context: AuditContext, start: Role): NextInLine | undefined {
  for (const role of pathFrom(context, start)) {
    const { people } = staffingOf(context, role);
    if (people.length > 0) return { role, people };
  }
  return undefined;
}
