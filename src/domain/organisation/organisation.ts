/** All matrices looked over together: what none of them can show alone. */
import { finish, type Slices } from '../matrix/slices';
import { isOwned, type MemberFacts } from './facts/memberFacts';
import { type FrameworkAnywhere, frameworksAnywhere } from './frameworks';
import { gapHeat, type HeatRow } from './gapHeat';
import { type Duty, dutiesOf } from './ownership/duties';
import { type LookUp, lookUps } from './ownership/lookUps';
import { type OwnedNowhere, ownedNowhere } from './ownership/ownedNowhere';
import { type OwnedTwice, ownedTwice } from './ownership/ownedTwice';
import { type JoinedPeople, joinPeople, type PersonAnswers } from './people/joinPeople';
import { loadOf, type PersonLoad } from './people/loads';

export interface OrganisationAnswers extends PersonAnswers {
  /** Duties whose owners differ on purpose, by key. */
  readonly bothRight: ReadonlySet<string>;
}

export interface Organisation {
  readonly members: readonly MemberFacts[];
  readonly people: JoinedPeople;
  /** Those who answer for most first. */
  readonly loads: readonly PersonLoad[];
  readonly duties: ReadonlyMap<string, Duty>;
  readonly nowhere: readonly OwnedNowhere[];
  readonly twice: readonly OwnedTwice[];
  readonly lookUps: readonly LookUp[];
  readonly gaps: readonly HeatRow[];
  readonly frameworks: readonly FrameworkAnywhere[];
  readonly totals: Totals;
}

export interface Totals {
  readonly activities: number;
  readonly owned: number;
  readonly must: number;
  readonly should: number;
  readonly look: number;
  /** Matrices whose rules have run. */
  readonly checked: number;
  /** Those of them of which what is missing is known: see SeverityCounts. */
  readonly whole: number;
  /** Activities with a letter that nobody has confirmed, and those that nobody has reviewed for long. */
  readonly suggested: number;
  readonly stale: number;
  /** Activities that their owner confirmed, those where that has lapsed, and those where the owner says otherwise. */
  readonly confirmed: number;
  readonly lapsed: number;
  readonly disagrees: number;
}

/** Answers nobody has given. */
export const NO_ANSWERS: OrganisationAnswers = {
  same: new Set(),
  different: new Set(),
  bothRight: new Set(),
};

/** At once, for a caller that cannot wait. */
export function organisationOf(
  members: readonly MemberFacts[],
  answers: OrganisationAnswers = NO_ANSWERS,
): Organisation {
  return finish(lookOver(members, answers));
}

/** Takes time in proportion to the rows of all matrices: 100 ms for 20,000 rows, so it comes in slices. */
export function* lookOver(
  members: readonly MemberFacts[],
  answers: OrganisationAnswers = NO_ANSWERS,
): Slices<Organisation> {
  const people = yield* joinPeople(members, answers);
  yield;
  const loads = people.people.map(loadOf).sort(byOwned);
  yield;
  const duties = yield* dutiesOf(members, people);
  const twice = ownedTwice(duties.values()).filter(({ duty }) => !answers.bothRight.has(duty.key));
  yield;
  const nowhere = ownedNowhere(members, duties);
  yield;
  const gaps = gapHeat(members);
  yield;
  const frameworks = frameworksAnywhere(members);
  yield;
  const elsewhere = lookUps(members);
  return {
    members,
    people,
    loads,
    duties,
    nowhere,
    twice,
    lookUps: elsewhere,
    gaps,
    frameworks,
    totals: totalsOf(members),
  };
}

function byOwned(one: PersonLoad, other: PersonLoad): number {
  if (one.ownsAll !== other.ownsAll) return other.ownsAll - one.ownsAll;
  if (one.doesAll !== other.doesAll) return other.doesAll - one.doesAll;
  return one.person.name < other.person.name ? -1 : one.person.name > other.person.name ? 1 : 0;
}

function totalsOf(members: readonly MemberFacts[]): Totals {
  const totals = {
    activities: 0,
    owned: 0,
    must: 0,
    should: 0,
    look: 0,
    checked: 0,
    whole: 0,
    suggested: 0,
    stale: 0,
    confirmed: 0,
    lapsed: 0,
    disagrees: 0,
  };
  for (const { rows, gaps } of members) {
    totals.activities += rows.length;
    for (const row of rows) {
      if (isOwned(row)) totals.owned += 1;
      if (row.suggested) totals.suggested += 1;
      if (row.agreement !== 'open') totals[row.agreement] += 1;
    }
    if (!gaps) continue;
    totals.checked += 1;
    if (gaps.counts.whole) totals.whole += 1;
    totals.must += gaps.counts.must;
    totals.should += gaps.counts.should;
    totals.look += gaps.counts.look;
    totals.stale += staleIn(gaps.byRule);
  }
  return totals;
}

export function staleIn(byRule: ReadonlyMap<string, { readonly count: number }>): number {
  return byRule.get('stale-row')?.count ?? 0;
}
