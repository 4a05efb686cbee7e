// A meeting: its agenda, its decisions, its minutes.
import { describe, expect, it } from 'vitest';
import { settlePoint } from '../../../src/domain/edits/settlePoint';
import { startMeeting } from '../../../src/domain/edits/startMeeting';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import type { Meeting, Round } from '../../../src/domain/matrix/agreement';
import type {
  ActivityId,
  FollowUpId,
  MeetingId,
  PersonId,
  PointId,
  RoleId,
} from '../../../src/domain/matrix/ids';
import type { Activity, Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { type AgendaChoice, agendaCounts, agendaOf, pointsFrom } from '../../../src/domain/meetings/agenda';
import { endOfDiscussion, makeAccountable, stillRight } from '../../../src/domain/meetings/decisions';
import { aboutInWords, minutesMarkdown, minutesOf } from '../../../src/domain/meetings/minutes';
import { minutesToGo } from '../../../src/domain/meetings/pace';
import cloudTemplate from '../../../src/domain/templates/cloud';
import { matrixAfter } from '../../../src/session/recordEdit';
import { afterEdit } from '../../support/edits';
import { countedIds, TODAY } from '../../support/memorySession';
import { templateMatrix } from '../../support/templateMatrix';

const matrix = matrixFromSketch(`
             | Lead = Ann | Engineer = Bob
  ## Plan
  Set goals  | A          | R
  ## Run
  Ship it    | R          | R
  Watch it   | A          | RA`);
const { findings } = createAnalyser().analyse(matrix, TODAY);
const agenda = (choice: Partial<AgendaChoice>) =>
  agendaOf(matrix, findings, { kind: 'gaps', sorted: 'worst', most: 20, ...choice }, TODAY);
const titles = (choice: Partial<AgendaChoice>) => agenda(choice).map(({ title }) => title);

describe('the agenda', () => {
  it('has the gaps as they are listed, each with its activity', () => {
    expect(agenda({}).map(({ about }) => about.findingKey)).toEqual(
      findings.slice(0, 20).map(({ key }) => key),
    );
    expect(titles({})).toEqual(expect.arrayContaining([expect.stringMatching(/: Ship it$/)]));
  });

  it('says of two gaps with one title which is which', async () => {
    const cloud = await templateMatrix(cloudTemplate);
    const found = createAnalyser().analyse(cloud, TODAY).findings;
    const backups = found.filter(({ title }) => title === 'Nobody takes backups or restores them');
    expect(backups).toHaveLength(2);
    const items = agendaOf(cloud, backups, { kind: 'gaps', sorted: 'worst', most: 20 }, TODAY);
    expect(items.map(({ title }) => title)).toEqual([
      'No activity that we recognise says who takes backups',
      'No activity that we recognise says who restores data',
    ]);
  });

  it('says of two activities of one name which is which', () => {
    const three = matrixFromSketch(`
                 | Lead = Ann | Engineer = Bob
      ## Plan
      One        |            | R
      Two        |            | R
      ## Run
      Three      |            | R`);
    const activities = Object.fromEntries(
      Object.entries<Activity>(three.activities).map(([id, one]) => [id, { ...one, name: 'Review it' }]),
    );
    const twins: Matrix = { ...three, activities };
    const found = createAnalyser()
      .analyse(twins, TODAY)
      .findings.filter(({ ruleId }) => ruleId === 'no-accountable');
    const choice = { kind: 'gaps', sorted: 'worst', most: 20 } as const;
    const named = agendaOf(twins, found, choice, TODAY).map(({ title }) => title);
    expect(named).toHaveLength(3);
    expect(new Set(named).size).toBe(3);
    expect(named.filter((title) => title.endsWith('(Run)'))).toHaveLength(1);
    expect(named.filter((title) => title.endsWith('(Plan) (2)'))).toHaveLength(1);
  });

  it('is cut where it is long enough', () => {
    expect(agenda({ most: 1 })).toHaveLength(1);
  });

  it('goes section by section, and through one alone', () => {
    expect(titles({ kind: 'activities' })).toEqual(['Set goals', 'Ship it', 'Watch it']);
    expect(titles({ kind: 'activities', sectionId: idOf('Run') })).toEqual(['Ship it', 'Watch it']);
    const places = agenda({ sorted: 'section' }).map(({ sectionId }) =>
      [undefined, idOf('Plan'), idOf('Run')].indexOf(sectionId),
    );
    expect(places).toEqual(places.toSorted());
  });

  it('has the activities that people want to discuss, and those whose owner disagrees', () => {
    const activityId = idOf<ActivityId>('Watch it');
    const engineer = idOf<RoleId>('Engineer');
    const cells = { [activityId]: { [engineer]: 'A' } };
    const round: Round = {
      id: idOf('Round'),
      kind: 'perception',
      title: 'Who does what',
      on: TODAY,
      roleIds: [idOf<RoleId>('Lead'), engineer],
      asked: { [idOf<PersonId>('Bob')]: { personId: idOf('Bob'), name: 'Bob', activityIds: [activityId] } },
      answers: { one: { id: 'one', personId: idOf('Bob'), who: 'Bob', on: TODAY, cells } },
      settled: { [activityId]: 'discuss' },
    };
    const asked = { ...matrix, rounds: { [round.id]: round } };
    const of = (now: Matrix) =>
      agendaOf(now, findings, { kind: 'disagreements', sorted: 'worst', most: 9 }, TODAY);
    expect(of(asked).map(({ title }) => title)).toEqual(['Watch it: 1 of 1 see no letter for Lead']);
    expect(agendaCounts(asked, findings, TODAY)).toEqual({
      gaps: findings.length,
      disagreements: 1,
      activities: 3,
    });
    // Decided or left it is off the list; parked it comes again.
    for (const outcome of ['decided', 'left'] as const)
      expect(of(afterEdit(asked, ...endOfDiscussion(asked, activityId, outcome)))).toEqual([]);
    expect(endOfDiscussion(asked, activityId, 'parked')).toEqual([]);
    expect(titles({ kind: 'disagreements' })).toEqual([]);
  });
});

describe('a decision', () => {
  const shipIt = idOf<ActivityId>('Watch it');

  it('makes one role accountable and no other', () => {
    const decision = makeAccountable(matrix, shipIt, idOf<RoleId>('Lead'));
    if (!decision) throw new Error('RACI has a letter for it.');
    expect(decision.label).toBe('Lead is accountable');
    expect(matrixAfter(matrix, decision.edit).activities[shipIt]?.assignments).toEqual({
      [idOf('Lead')]: 'A',
      [idOf('Engineer')]: 'R',
    });
  });

  it('that it is still right counts as a review', () => {
    const { activities } = matrixAfter(matrix, stillRight(matrix, shipIt, TODAY).edit);
    expect(activities[shipIt]?.reviewedOn).toBe(TODAY);
  });
});

describe('the minutes', () => {
  it('of a meeting that ended at once say no number of minutes', () => {
    const none = { on: TODAY, minutes: 0, attendees: [] as string[] };
    expect(aboutInWords(none as unknown as Meeting)).toBe(`On ${TODAY}, less than a minute`);
  });

  const newId = countedIds();
  const meeting: Meeting = {
    id: newId<'meeting'>(),
    title: 'Review | [week 48]',
    on: TODAY,
    attendees: ['Ann', 'Bob'],
    points: pointsFrom(agenda({ kind: 'activities' }), newId),
    followUps: {},
  };
  const [first, second] = Object.keys(meeting.points) as [PointId, PointId];
  const settled = [
    startMeeting(meeting),
    settlePoint({
      meetingId: meeting.id,
      pointId: first,
      outcome: 'decided',
      decision: 'Lead is accountable.',
      note: 'Bob agrees.',
    }),
    settlePoint({
      meetingId: meeting.id,
      pointId: second,
      outcome: 'parked',
      followUp: { id: newId<'followUp'>(), order: 'a0', text: 'Ask the board', owner: 'Bob', dueOn: TODAY },
    }),
  ].reduce(matrixAfter, matrix);
  const kept = settled.meetings[meeting.id] as Meeting;

  it('have decisions, what was parked, follow-ups with owner and day, and what was not reached', () => {
    expect(
      minutesOf(kept).map(({ title, lines }) => [
        title,
        lines.map(({ title: line, words }) => `${line}: ${words}`),
      ]),
    ).toEqual([
      ['Decisions', ['Set goals: Lead is accountable.']],
      ['Decide later', ['Ship it: ']],
      ['Follow-ups', [`Ask the board: Bob, by ${TODAY}`]],
      ['Not reached', ['Watch it: ']],
    ]);
  });

  it('are Markdown in which names are text', () => {
    const text = minutesMarkdown('Payments', { ...kept, minutes: 25 });
    expect(text.split('\n').slice(0, 3)).toEqual([
      '# Review \\| \\[week 48\\]',
      '',
      `Payments. On ${TODAY}, 25 minutes, with Ann, Bob.`,
    ]);
    expect(text).toContain('- **Set goals**: Lead is accountable.\n  Bob agrees.\n');
  });

  it('keep one follow-up of a point: the later takes the place of the earlier', () => {
    const again = settlePoint({
      meetingId: meeting.id,
      pointId: second,
      outcome: 'parked',
      followUp: { id: 'follow-up-0000001' as FollowUpId, order: 'a1', text: 'Ask Ann', owner: 'Ann' },
    });
    const { followUps } = matrixAfter(settled, again).meetings[meeting.id] as Meeting;
    expect(Object.values(followUps).map(({ text }) => text)).toEqual(['Ask Ann']);
  });

  it('cannot be begun without a point', () => {
    const empty = startMeeting({ ...meeting, id: 'empty-0000000000' as MeetingId, points: {} });
    expect(() => matrixAfter(matrix, empty)).toThrow('Choose an agenda with at least one point.');
  });
});

it.each([
  [10, 0, 5, undefined],
  [10, 5, 5, 10],
  [18, 7, 11, 28],
  [0, 1, 5, undefined],
])('after %s minutes with %s settled, %s open points take about %s more', (elapsed, done, open, left) => {
  expect(minutesToGo(elapsed, done, open)).toBe(left);
});
