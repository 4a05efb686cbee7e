/** Which items of a reference framework any of the matrices covers. */
import { type Framework, type FrameworkItem, itemKey } from '../coverage/framework';
import { frameworkList } from '../coverage/frameworkList';
import type { MemberFacts } from './facts/memberFacts';

export interface ItemAnywhere {
  readonly item: FrameworkItem;
  /**
   * `covered`: by a row with one owner in at least one matrix. `unowned`: rows are there, none has one owner.
   * `unknown`: of one matrix too little is known to say that it is missing.
   */
  readonly state: 'covered' | 'unowned' | 'missing' | 'unknown' | 'not-applicable';
  readonly coveredIn: readonly MemberFacts[];
  readonly unownedIn: readonly MemberFacts[];
}

export interface FrameworkAnywhere {
  readonly framework: Framework;
  /** The matrices in which it is switched on. */
  readonly onIn: readonly MemberFacts[];
  readonly items: readonly ItemAnywhere[];
  readonly covered: number;
  /** Items that apply to at least one matrix. */
  readonly asked: number;
}

/** Those that are switched on somewhere come first. */
export function frameworksAnywhere(members: readonly MemberFacts[]): readonly FrameworkAnywhere[] {
  const read = members.filter(({ gaps }) => gaps !== undefined);
  const all = frameworkList.map((framework) => frameworkAnywhere(framework, read));
  return all.toSorted((one, other) => Number(other.onIn.length > 0) - Number(one.onIn.length > 0));
}

function frameworkAnywhere(framework: Framework, members: readonly MemberFacts[]): FrameworkAnywhere {
  const known = members.flatMap((member) => {
    const facts = member.gaps?.frameworks.get(framework.id);
    return facts ? [{ member, facts }] : [];
  });
  const items = framework.items.map((item): ItemAnywhere => {
    const key = itemKey(framework, item);
    const coveredIn = known.filter(({ facts }) => facts.covered.has(key)).map(({ member }) => member);
    const unownedIn = known.filter(({ facts }) => facts.unowned.has(key)).map(({ member }) => member);
    const isNotAsked = known.length > 0 && known.every(({ facts }) => facts.notApplicable.has(key));
    const state = isNotAsked
      ? 'not-applicable'
      : coveredIn.length > 0
        ? 'covered'
        : unownedIn.length > 0
          ? 'unowned'
          : known.some(({ facts }) => facts.unknown.has(key))
            ? 'unknown'
            : 'missing';
    return { item, state, coveredIn, unownedIn };
  });
  return {
    framework,
    onIn: known.filter(({ facts }) => facts.on).map(({ member }) => member),
    items,
    covered: items.filter(({ state }) => state === 'covered').length,
    asked: items.filter(({ state }) => state !== 'not-applicable').length,
  };
}
