/** The escalation paths of a matrix: who calls whom next, and where a path goes round in circles or ends at nobody. */
import type { RoleId } from '../matrix/ids';
import type { Role } from '../matrix/matrix';
import { listed } from './judging';
import type { Scene } from './scene';
import { staffingOf } from './staffing';

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

export function escalationOf(scene: Scene): EscalationMap {
  const { reading } = scene;
  const steps = reading.roles.flatMap((role) => {
    const to = role.escalatesTo && reading.role(role.escalatesTo);
    return to ? [{ from: role, to }] : [];
  });
  const roles = reading.roles.filter((role) => steps.some(({ from, to }) => from === role || to === role));
  const cycles = cyclesIn(scene, roles);
  const inCycle = new Set(cycles.flat());
  const nodes = roles.map((role) => nodeOf(scene, role, inCycle));
  const edges = steps.map(({ from, to }) => ({
    from: from.id,
    to: to.id,
    inCycle: cycles.some((cycle) => cycle.includes(from) && cycle.includes(to)),
  }));
  return { nodes, edges, troubles: troublesOf(cycles, nodes) };
}

function nodeOf(scene: Scene, role: Role, inCycle: ReadonlySet<Role>): EscalationNode {
  const { known, people } = staffingOf(scene, role);
  const isEnd = !role.escalatesTo || !scene.reading.role(role.escalatesTo);
  const state: EscalationState = inCycle.has(role)
    ? 'cycle'
    : known && people.length === 0
      ? 'vacant'
      : isEnd && !hasAuthority(role)
        ? 'dead-end'
        : 'fine';
  return { role, people: people.map(({ name }) => name), state, height: heightOf(scene, role) };
}

/** A path may end at leadership, or outside at a vendor. */
function hasAuthority({ layer, kind }: Role): boolean {
  return layer === 'leadership' || layer === 'vendor' || kind === 'external';
}

function pathFrom(scene: Scene, start: Role): readonly Role[] {
  const path: Role[] = [];
  for (let role: Role | undefined = start; role && !path.includes(role); ) {
    path.push(role);
    role = role.escalatesTo && scene.reading.role(role.escalatesTo);
  }
  return path;
}

function heightOf(scene: Scene, role: Role): number {
  return pathFrom(scene, role).length - 1;
}

function cyclesIn(scene: Scene, roles: readonly Role[]): readonly (readonly Role[])[] {
  const cycles: Role[][] = [];
  const seen = new Set<Role>();
  for (const start of roles) {
    const path = pathFrom(scene, start);
    const last = path.at(-1);
    const back = last?.escalatesTo && scene.reading.role(last.escalatesTo);
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
        : `Escalation goes round between ${listed(cycle.map(({ name }) => name))} and reaches nobody else.`,
  }));
  const ends = nodes.flatMap(({ role, state }): EscalationTrouble[] => {
    if (state === 'vacant') {
      return [
        { kind: state, roleIds: [role.id], sentence: `Escalation leads to ${role.name}, where nobody is.` },
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
  readonly people: readonly string[];
}

/** The first role on the way up where somebody is, the role itself included; undefined where the path ends before. */
export function nextInLine(scene: Scene, start: Role): NextInLine | undefined {
  for (const role of pathFrom(scene, start)) {
    const { people } = staffingOf(scene, role);
    if (people.length > 0) return { role, people: people.map(({ name }) => name) };
  }
  return undefined;
}
