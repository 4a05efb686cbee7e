/** Rows in which too many take part: one rule over a table. */
import { edits } from '../../../edits/edit';
import {
  type ActivityRule,
  defineRule,
  type Fix,
  type FixContext,
  type Remark,
  type Rule,
  type Threshold,
  thresholdOf,
} from '../../../findings/rule';
import { hasAnyDuty } from '../../../matrix/tags';
import type { Row } from '../../../reading/row';
import { changeMeaning } from '../../fixes/cells';
import { splitByName } from '../../fixes/splitRow';
import { tellsEveryone } from '../../names/everyone';
import { counted, ended, inAnyOrder, rolesListed, rowName } from '../../names/words';
import { always } from '../../ownership/ownership';

const COUNT: Omit<Threshold, 'label' | 'value'> = { least: 1, most: 50, step: 1, unit: 'count' };
const SHARE: Omit<Threshold, 'label' | 'value'> = { least: 0, most: 1, step: 0.05, unit: 'share' };

const responsible: ActivityRule = defineRule({
  id: 'too-many-responsible',
  group: 'classical',
  scope: 'activity',
  severity: 'should',
  title: 'Too many roles are responsible',
  why: 'When many roles do one activity, it is either several activities or nobody really does it.',
  source: 'RACI analysis, horizontal: too many R; the limit is by judgement',
  remedy: 'Split the activity, or keep one responsible role and let the others support it.',
  thresholds: {
    // Of five and six who are responsible readers agreed with none of five findings.
    note: { ...COUNT, label: 'Responsible roles before it is worth a look', value: 7 },
    warn: { ...COUNT, label: 'Responsible roles before it should be fixed', value: 8 },
  },
  flagged: [
    `
                 | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Sue | Tom
    Pay the bill | A    | R   | R   | R   | R   | R   | R   | R   | R`,
    `
                 | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Sue | Tom
    Pay the bill | A    | R   | R   | R   | R   | R   | R   | R   | I`,
  ],
  accepted: [
    `
                 | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Sue
    Pay the bill | A    | R   | R   | R   | R   | R   | R   | I`,
    `
                 | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Sue
    Answer for the whole of cost #end-to-end | A | R | R | R | R | R | R | R
    Do it together | A  | AR  | R   | R   | R   | R   | R   | R`,
    `
                          | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Sue
    Review the bill !review     | A    | R   | R   | R   | R   | R   | R | R
    Hear what they say !feedback | A    | R   | R   | R   | R   | R   | R | R
    Hand it over !handoff       | A    | R   | R   | R   | R   | R   | R | R
    Recover the bill !incident  | A    | R   | R   | R   | R   | R   | R | R`,
    `
                            | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Sue
    Dress rehearsals (2)    | A    | R   | R   | R   | R   | R   | R   | R
    Cutover weekend         | A    | R   | R   | R   | R   | R   | R   | R`,
  ],
  mayFind: (row, reading) => row.doers.length >= thresholdOf(responsible, 'note', reading),
  *check(row, reading): Iterable<Remark> {
    const { id, kind, concerns, name } = row.activity;
    const doers = always(row, row.doers);
    const count = doers.length;
    if (count < thresholdOf(responsible, 'note', reading)) return;
    if (kind !== 'activity' && kind !== 'decision') return;
    if (GATHERING.test(name)) return;
    // A whole needs many hands, and where several answer that is said first.
    if (concerns.includes('end-to-end') || always(row, row.owners).length > 1) return;
    yield {
      about: id,
      message: `${counted(count, 'role is', 'roles are')} responsible for ${rowName(row)}: ${ended(rolesListed(doers, reading))}`,
      facts: inAnyOrder(doers),
      severity: count < thresholdOf(responsible, 'warn', reading) ? 'look' : undefined,
      places: placesOf(row, doers),
      fixes: (context) => [
        ...weaken(row, 'does', Math.max(1, thresholdOf(responsible, 'note', context.reading) - 1), context),
        ...splitByName(row, context),
      ],
    };
  },
});

const consulted: ActivityRule = defineRule({
  id: 'too-many-consulted',
  group: 'classical',
  scope: 'activity',
  severity: 'should',
  title: 'Too many roles are consulted',
  why: 'Each consulted role means one more conversation before work can start, and each one adds days.',
  source: 'RACI analysis, horizontal; measured on 460 published rows',
  remedy: 'Inform the roles whose input would not change the result.',
  thresholds: {
    // Of 20 findings that readers judged, with six consulted 3 of 16 were agreed with, with seven and more 2 of 4.
    most: { ...COUNT, label: 'Most roles that may be consulted', value: 6 },
    share: { ...SHARE, label: 'Highest share of roles that may be consulted', value: 0.5 },
  },
  flagged: [
    `
                 | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Sue
    Pay the bill | AR   | C   | C   | C   | C   | C   | C   | C`,
    crowd('C', 7, 13),
  ],
  accepted: [
    `
                 | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Sue
    Pay the bill | AR   | C   | C   | C   | C   | I   | C   | C`,
    crowd('C', 7, 14),
    crowd('C', 7, 13).replace('Pay', 'Review !review'),
    crowd('C', 7, 13).replace('Pay', 'Go / no-go'),
  ],
  mayFind: ({ adviserCount: count }, reading) =>
    count > thresholdOf(consulted, 'most', reading) &&
    count > reading.roles.length * thresholdOf(consulted, 'share', reading),
  *check(row, reading): Iterable<Remark> {
    const { id, kind, name } = row.activity;
    if (kind === 'review' || GATHERING.test(name) || DECIDED_TOGETHER.test(name)) return;
    const count = row.adviserCount;
    const most = thresholdOf(consulted, 'most', reading);
    yield {
      about: id,
      message: `${count} roles are consulted about ${rowName(row)}: ${ended(rolesListed(row.advisers, reading))}`,
      facts: inAnyOrder(row.advisers),
      ...(count <= most + A_FEW ? { severity: 'look' as const } : {}),
      places: placesOf(row, row.advisers),
      fixes: (context) => weaken(row, 'advises', most, context),
    };
  },
});

const informed: ActivityRule = defineRule({
  id: 'too-many-informed',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'Too many roles are informed',
  why: 'When everyone gets every update, nobody reads them, and the people who need them miss them.',
  source: 'RACI analysis, horizontal; measured on 460 published rows',
  remedy: 'Post updates in a channel people can follow. Inform only the roles that need to act on them.',
  thresholds: {
    least: { ...COUNT, label: 'Most roles that may be informed', value: 6 },
    share: { ...SHARE, label: 'Highest share of roles that may be informed', value: 0.6 },
  },
  flagged: [
    `
                 | Lead | Ann | Bob | Eve | Kim | Leo | Mia
    Pay the bill | AR   | I   | I   | I   | I   | I   | I`,
    crowd('I', 7, 11),
  ],
  accepted: [
    `
                 | Lead | Ann | Bob | Eve | Kim | Leo | Mia
    Pay the bill | AR   | I   | I   | I   | I   | I   |`,
    crowd('I', 6, 10),
    crowd('I', 7, 11).replace('Pay', 'Pay !incident'),
    crowd('I', 7, 11).replace('Pay', 'Pay !feedback'),
    crowd('I', 7, 11).replace('Pay', 'Release notes'),
    `
                                | Lead | Ann | Bob | Eve | Kim | Leo | Mia
    Take over command {deputy}  | AR   | I   | I   | I   | I   | I   | I`,
  ],
  mayFind: ({ hearerCount: count }, reading) =>
    count >= thresholdOf(informed, 'least', reading) &&
    count > reading.roles.length * thresholdOf(informed, 'share', reading),
  *check(row, reading): Iterable<Remark> {
    const { id, kind, name } = row.activity;
    // These rows exist to inform many.
    if (kind === 'incident' || kind === 'feedback' || hasAnyDuty(row.activity) || tellsEveryone(name)) return;
    const count = row.hearerCount;
    const least = thresholdOf(informed, 'least', reading);
    yield {
      about: id,
      message: `${count} of ${counted(reading.roles.length, 'role')} are informed about ${rowName(row)}.`,
      facts: String(count),
      places: placesOf(row, row.hearers),
      fixes: (context) => weaken(row, 'hears', least - 1, context),
    };
  },
});

export default [responsible, consulted, informed] satisfies readonly Rule[];

/** One row and its lead; `held` of the roles hold the letter. */
function crowd(letter: string, held: number, roles: number): string {
  const others = Array.from({ length: roles - 1 }, (_, at) => at);
  const head = others.map((at) => ` | R${at + 1}`).join('');
  return ` | Lead${head}\nPay | AR${others.map((at) => ` | ${at < held ? letter : ''}`).join('')}`;
}

function placesOf(row: Row, roles: Row['doers']) {
  return roles.map((roleId) => ({ activityId: row.activity.id, roleId }));
}

/** Everyone is there on purpose. */
const GATHERING =
  /retro|workshop|tabletop|exercise|drill|playbook|kick.?off|stand.?up|all.?hands|rehears|war ?room|command cent|hypercare|(cut.?over|go.?live|migration|release|launch) weekend|game ?day|\buat\b|übung|generalprobe|(umstell|umschalt|migrations)\S*wochenende|simulacro|ensayo|exercice|répétition|esercitazione|prova generale|simulação|ensaio/i;

/** Every lead is heard before it. */
const DECIDED_TOGETHER = /\bgo ?[/-]? ?no.?go\b|steering|lenkungs|comité|comitato|comitê/i;

/** By judgement: so many more than the limit may meet in one room. */
const A_FEW = 2;

const WEAKER = { does: 'advises', advises: 'hears', hears: undefined } as const;
const VERBS = { does: 'Consult', advises: 'Inform', hears: 'Remove' } as const;

/** Keeps the first few as they are and lets the others take a smaller part. */
function weaken(
  row: Row,
  meaning: keyof typeof WEAKER,
  keep: number,
  { reading }: FixContext,
): readonly Fix[] {
  const list = meaning === 'does' ? row.doers : meaning === 'advises' ? row.advisers : row.hearers;
  const others = list
    .filter((id) => !row.owners.includes(id))
    .slice(keep - list.filter((id) => row.owners.includes(id)).length);
  if (others.length === 0) return [];
  const { id, name } = row.activity;
  const fix = {
    label: `${VERBS[meaning]} ${rolesListed(others, reading)}${meaning === 'hears' ? '' : ' instead'}`,
    edit: edits(
      `reduce the assignments of “${name}”`,
      others.map((roleId) => changeMeaning(id, roleId, meaning, WEAKER[meaning])),
    ),
  };
  return [fix];
}
