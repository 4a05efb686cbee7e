/** Areas that a matrix says are decided elsewhere, really looked up there. */
import { AREAS, type AreaId } from '../../matrix/areas';
import { plainName } from '../../people/nameKeys';
import type { AreaFacts, MemberFacts } from '../facts/memberFacts';

export type LookUpAnswer =
  /** As the area is in that matrix: owned, owned where nothing says that it is decided there, owned in part, or by nobody. */
  | 'owned'
  | 'unclaimed'
  | 'in-part'
  | 'nobody'
  /** That matrix has no row of the area. */
  | 'absent'
  /** It has none that is recognised, and too little of it is to say that there is none. */
  | 'unknown'
  /** That matrix says that it is not for it. */
  | 'refused'
  /** That matrix says that it is elsewhere again, and does not say where. */
  | 'passed-on'
  /** From one to the next they lead back to a matrix that was asked before. */
  | 'circle'
  /** No matrix was named, or what was named is none of these matrices. */
  | 'unnamed'
  | 'not-here';

export interface LookUp {
  readonly member: MemberFacts;
  readonly area: AreaId;
  /** As it was written. */
  readonly where?: string | undefined;
  readonly answer: LookUpAnswer;
  /** The matrices that were looked into, one after the other; the last is the one that answered. */
  readonly path: readonly MemberFacts[];
  /** The place was written as text and only sounds like the matrix that was looked into. */
  readonly isGuess: boolean;
}

export function lookUps(members: readonly MemberFacts[]): readonly LookUp[] {
  const find = finder(members);
  return members.flatMap((member) =>
    AREAS.flatMap((area) => {
      const facts = member.areas.get(area);
      return facts?.state === 'elsewhere' ? lookUp(member, area, facts, find) : [];
    }),
  );
}

const NO_HOLE: ReadonlySet<LookUpAnswer> = new Set(['owned', 'unclaimed', 'unknown', 'unnamed', 'not-here']);

/** Whether the answer leaves the area without an owner, as far as these matrices know. */
export function isHole({ answer }: LookUp): boolean {
  return !NO_HOLE.has(answer);
}

type Found = { readonly member: MemberFacts; readonly isGuess: boolean };
type Find = (facts: AreaFacts) => Found | undefined;

function lookUp(member: MemberFacts, area: AreaId, facts: AreaFacts, find: Find): LookUp {
  const path: MemberFacts[] = [];
  let isGuess = false;
  let at: AreaFacts = facts;
  const answered = (answer: LookUpAnswer): LookUp => ({
    member,
    area,
    where: facts.where,
    answer,
    path,
    isGuess,
  });
  for (;;) {
    const found = find(at);
    if (!found) {
      if (path.length > 0) return answered('passed-on');
      return answered(at.where || at.matrixId ? 'not-here' : 'unnamed');
    }
    isGuess ||= found.isGuess;
    if (found.member === member || path.includes(found.member)) return answered('circle');
    path.push(found.member);
    const next = found.member.areas.get(area);
    if (next?.state === 'not-ours') return answered('refused');
    if (next?.mayBeThere && next.state !== 'elsewhere') return answered('unknown');
    if (next?.state !== 'elsewhere')
      return answered(!next || next.rows === 0 || next.state === 'unsaid' ? 'absent' : next.state);
    at = next;
  }
}

/** By the matrix that was chosen, else by a name that only one matrix has. */
function finder(members: readonly MemberFacts[]): Find {
  const byId = new Map(members.map((member) => [member.matrixId, member]));
  const byName = new Map<string, MemberFacts | null>();
  for (const member of members) {
    const name = plainName(member.name);
    byName.set(name, byName.has(name) ? null : member);
  }
  return ({ where, matrixId }) => {
    const chosen = matrixId && byId.get(matrixId);
    if (chosen) return { member: chosen, isGuess: false };
    const named = where ? byName.get(plainName(where)) : undefined;
    return named ? { member: named, isGuess: true } : undefined;
  };
}
