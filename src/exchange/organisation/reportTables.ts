/** The organisation as tables of plain text, which every format of its report and the command line write. */
import { SEVERITIES } from '../../domain/findings/rule';
import { AREAS, areaName } from '../../domain/matrix/areas';
import type { MemberFacts } from '../../domain/organisation/facts/memberFacts';
import { titleAndSure } from '../../domain/organisation/facts/ruleCount';
import { type Organisation, staleIn } from '../../domain/organisation/organisation';
import { carriersBy } from '../../domain/organisation/people/carriers';
import { AREA_WORDS, answerInWords, areaCountsInWords } from '../../domain/organisation/words/areaWords';
import { loadInWords } from '../../domain/organisation/words/loadWords';
import { missingInWords } from '../../domain/organisation/words/missingWords';

export interface ReportTable {
  /** Short and without marks: also the name of a sheet and of a file. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function reportTables(organisation: Organisation): readonly ReportTable[] {
  return [
    matrices(organisation),
    people(organisation),
    roles(organisation),
    nowhere(organisation),
    twice(organisation),
    areas(organisation),
    elsewhere(organisation),
    gaps(organisation),
    frameworks(organisation),
  ];
}

const AGREED = ['confirmed', 'lapsed', 'disagrees'] as const;
const text = (count: number | undefined) => (count === undefined ? '' : String(count));
const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(', ');
const perMatrix = (members: readonly MemberFacts[], counts: ReadonlyMap<string, number>) =>
  members.map(({ key }) => text(counts.get(key)));

function matrices({ members }: Organisation): ReportTable {
  return {
    name: 'Matrices',
    head: [
      'Matrix',
      'Group',
      'Activities',
      'Roles',
      'Must fix',
      'Should fix',
      'Worth a look',
      'Confirmed',
      'Lapsed',
      'Owner disagrees',
      'Suggested',
      'Stale',
      'From',
    ],
    rows: members.map(({ name, group, rows, roles: own, gaps: found, file }) => [
      name,
      group,
      text(rows.length),
      text(own.size),
      ...SEVERITIES.map((severity) => text(found?.counts[severity])),
      ...AGREED.map((state) => text(rows.filter(({ agreement }) => agreement === state).length)),
      text(rows.filter(({ suggested }) => suggested).length),
      text(found && staleIn(found.byRule)),
      file ?? 'this device',
    ]),
  };
}

function people({ members, loads }: Organisation): ReportTable {
  return {
    name: 'People',
    head: [
      'Person',
      'Email',
      'Roles',
      'Joined by',
      ...members.map(({ name }) => name),
      'All',
      'Planned time',
    ],
    rows: carriersBy('person', members, loads).map(({ name, detail, vacant, owns, ownsAll, load }) => [
      vacant ? `${name}, vacant` : name,
      load?.person.email ?? '',
      detail,
      load && load.person.parts.length > 1 ? (load.person.isGuess ? 'name' : 'email or answer') : '',
      ...perMatrix(members, owns),
      text(ownsAll),
      load ? loadInWords(load) : '',
    ]),
  };
}

function roles({ members, loads }: Organisation): ReportTable {
  return {
    name: 'Roles',
    head: ['Role', 'People', ...members.map(({ name }) => name), 'All'],
    rows: carriersBy('role', members, loads).map(({ name, detail, vacant, owns, ownsAll }) => [
      name,
      vacant ? 'vacant' : detail,
      ...perMatrix(members, owns),
      text(ownsAll),
    ]),
  };
}

function nowhere({ nowhere: found }: Organisation): ReportTable {
  return {
    name: 'Owned nowhere',
    head: ['Duty', 'There without an owner', 'Missing'],
    rows: found.map((one) => [one.name, namesOf(one.unowned), missingInWords(one)]),
  };
}

function twice({ twice: found }: Organisation): ReportTable {
  return {
    name: 'Owned twice',
    head: ['Duty', 'Matrix', 'Activity', 'Accountable', 'People'],
    rows: found.flatMap(({ duty, rows }) =>
      rows.map(({ member, row, roles: owners, people: behind }) => [
        duty.name,
        member.name,
        row.name,
        owners.join(', '),
        behind.join(', '),
      ]),
    ),
  };
}

function areas({ members }: Organisation): ReportTable {
  return {
    name: 'Areas',
    head: ['Matrix', ...AREAS.map(areaName)],
    rows: members.map((member) => [
      member.name,
      ...AREAS.map((area) => {
        const facts = member.areas.get(area);
        if (!facts) return '';
        const counts = facts.rows > 0 ? ` (${areaCountsInWords(facts)})` : '';
        return `${AREA_WORDS[facts.state]}${counts}`;
      }),
    ]),
  };
}

function elsewhere({ lookUps }: Organisation): ReportTable {
  return {
    name: 'Elsewhere',
    head: ['Area', 'Matrix', 'Elsewhere', 'What was found'],
    rows: lookUps.map((one) => [
      areaName(one.area),
      one.member.name,
      one.path[0]?.name ?? one.where ?? '',
      answerInWords(one),
    ]),
  };
}

function gaps({ members, gaps: found }: Organisation): ReportTable {
  return {
    name: 'Gaps',
    head: ['Gap', 'Severity', ...members.map(({ name }) => name), 'All'],
    rows: found.map((line) => [
      titleAndSure(line),
      line.severity,
      ...members.map(({ key }) => text(line.counts.get(key)?.count)),
      text(line.count),
    ]),
  };
}

function frameworks({ frameworks: found }: Organisation): ReportTable {
  return {
    name: 'Frameworks',
    head: ['Framework', 'Edition', 'Covered', 'Items', 'Switched on in'],
    rows: found.map(({ framework, covered, asked, onIn }) => [
      framework.name,
      framework.edition,
      text(covered),
      text(asked),
      namesOf(onIn),
    ]),
  };
}
