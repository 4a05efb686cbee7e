/** What stands behind a figure: the rows or gaps that it counts, for the dialog that lists them. */
import { type AreaId, areaName } from '../../../domain/matrix/areas';
import type { GapLine, MemberFacts, RowFacts } from '../../../domain/organisation/facts/memberFacts';
import type { Carrier, CarrierKind } from '../../../domain/organisation/people/carriers';
import { roleKey } from '../../../domain/people/nameKeys';
import { SEVERITY_WORDS } from '../../vocabulary/severityWords';

export interface BehindLine {
  readonly key: string;
  readonly member: MemberFacts;
  readonly name: string;
  readonly detail: string;
}

export interface Behind {
  readonly title: string;
  readonly lines: readonly BehindLine[];
}

/** Activities that a person, role or team answers for or does in some matrices. */
export function rowsBehind(
  carrier: Carrier,
  kind: CarrierKind,
  part: 'owners' | 'doers',
  members: readonly MemberFacts[],
): Behind {
  const word = part === 'owners' ? 'is accountable for' : 'is responsible for';
  const lines = members.flatMap((member) => {
    const roles = rolesOf(carrier, kind, member, part);
    return member.rows
      .filter((row) => row[part].some((id) => roles.has(id)))
      .map((row) => lineOf(member, row));
  });
  return { title: `What ${carrier.name} ${word}`, lines };
}

function rolesOf(
  { key, vacant, load }: Carrier,
  kind: CarrierKind,
  member: MemberFacts,
  part: 'owners' | 'doers',
): ReadonlySet<string> {
  const people = new Set(
    kind === 'team'
      ? member.people.filter(({ team = '' }) => team === key).map(({ id }) => id)
      : load?.person.parts.flatMap((one) => (one.member.key === member.key ? one.person.id : [])),
  );
  const roles = [...member.roles.values()].filter((role) =>
    kind === 'role' || vacant
      ? roleKey(role.name) === key
      : (part === 'owners' ? role.answerable : role.carriers).some((id) => people.has(id)),
  );
  return new Set(roles.map(({ id }) => id));
}

function lineOf(member: MemberFacts, row: RowFacts): BehindLine {
  return { key: `${member.key}/${row.id}`, member, name: row.name, detail: row.section };
}

/** The gaps of one rule in one matrix. */
export function gapsBehind(title: string, ruleId: string, member: MemberFacts): Behind {
  const lines = gapLines(member, (gap) => gap.ruleId === ruleId);
  return { title: `${title}: ${member.name}`, lines };
}

/** The gaps that leave one area of one matrix open, and its rows with what each lacks. */
export function areaBehind(area: AreaId, member: MemberFacts): Behind {
  const open = gapLines(member, ({ areas }) => areas.includes(area));
  const rows = member.rows.filter((row) => row.area === area);
  const lines = rows.map((row) => ({ ...lineOf(member, row), detail: ownersInWords(member, row) }));
  return { title: `${areaName(area)}: ${member.name}`, lines: [...open, ...lines] };
}

function gapLines(member: MemberFacts, isMeant: (gap: GapLine) => boolean): readonly BehindLine[] {
  const gaps = member.gaps?.gaps.filter(isMeant) ?? [];
  return gaps.map(({ ruleId, message, severity }, place) => ({
    key: `${ruleId}/${place}`,
    member,
    name: message,
    detail: SEVERITY_WORDS[severity],
  }));
}

function ownersInWords(member: MemberFacts, { owners, doers }: RowFacts): string {
  const names = owners.map((id) => member.roles.get(id)?.name ?? '');
  if (names.length === 0) return 'nobody is accountable';
  if (names.length > 1) return `${names.join(' and ')} are accountable`;
  return doers.length === 0
    ? `${names[0]} is accountable, nobody is responsible`
    : `${names[0]} is accountable`;
}
