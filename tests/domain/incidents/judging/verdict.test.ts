// How verdicts are put together, and how many people can be reached at the worst hour.
import { describe, expect, it, test } from 'vitest';
import { together } from '../../../../src/domain/incidents/judging/auditFixes';
import { allFixed, listed } from '../../../../src/domain/incidents/judging/judging';
import { nightCoverOf } from '../../../../src/domain/incidents/judging/night';
import { allOf, anyOf, no, unknown, yes } from '../../../../src/domain/incidents/judging/verdict';
import {
  clockText,
  noteOf,
  REHEARSAL_START,
  say,
  stepTo,
} from '../../../../src/domain/incidents/rehearsal/rehearsal';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';

const much = no('Too much.', { excess: true });
const lack = no('Missing.');
const open = unknown('people', 'Open.');
const ask = unknown('person', 'Ask.');

describe('all must hold', () => {
  it('a no speaks first, and one that lacks something before one of too much', () => {
    expect(allOf([yes('Good.'), open, much, lack]).because).toBe('Missing.');
    expect(allOf([yes('Good.'), open, much]).because).toBe('Too much.');
    expect(allOf([ask, open, yes('Good.')]).because).toBe('Open.');
    expect(allOf([yes('Good.'), ask]).because).toBe('Ask.');
  });

  it('a yes names everybody once, and all places', () => {
    const who = (role: string, row: string) => ({
      roleId: idOf<RoleId>(role),
      activityId: idOf<ActivityId>(row),
    });
    const both = allOf([
      yes('One.', { who: [who('A', 'x')], places: [{}] }),
      yes('Two.', { who: [who('A', 'y'), who('B', 'y')], places: [{}, {}] }),
    ]);
    expect([both.because, both.who.map(({ roleId }) => roleId), both.places.length]).toEqual([
      'One.',
      [idOf('A'), idOf('B')],
      3,
    ]);
  });

  it('asks for at least one', () => {
    expect(() => allOf([])).toThrow('A question needs at least one check.');
    expect(() => anyOf([])).toThrow('A question needs at least one check.');
  });
});

test('of several ways the best counts, and the earlier of two that are as good', () => {
  expect(anyOf([lack, much, open, yes('Good.')]).because).toBe('Good.');
  expect(anyOf([lack, much, open]).because).toBe('Open.');
  expect(anyOf([lack, much]).because).toBe('Too much.');
  expect(anyOf([yes('One.'), yes('Two.')]).because).toBe('One.');
});

test('what is said is the cause, without its full stop, where no other is known', () => {
  expect(lack.cause).toEqual({ key: 'Missing', title: 'Missing' });
  expect(lack).not.toHaveProperty('excess');
  expect(much.excess).toBe(true);
});

describe('one fix for several', () => {
  const fix = (label: string, done: string[] = []) => ({
    label,
    edit: { label: `edit ${label}`, apply: () => void done.push(label) },
  });

  it('names three and counts the rest, does each, and leaves out what comes twice', () => {
    const done: string[] = [];
    const made = (...labels: readonly string[]) => together(labels.map((label) => fix(label, done)));
    expect(made('Add A').label).toBe('Add A');
    expect(made('Add A', 'Add A').label).toBe('Add A');
    expect(made('Add A', 'Add B').label).toBe('Add A and add B');
    expect(made('Add A', 'Add B', 'Add C').label).toBe('Add A and add B and add C');
    const four = made('Add A', 'Add B', 'Add C', 'Add D', 'Add E');
    expect([four.label, four.edit.label]).toEqual([
      'Add A; add B; add C and 2 more',
      'edit Add A and 4 more',
    ]);
    four.edit.apply(matrixFromSketch('| A\nPay | A') as never);
    expect(done).toEqual(['Add A', 'Add B', 'Add C', 'Add D', 'Add E']);
    expect(() => together([])).toThrow('Nothing to do together.');
  });

  it('comes first where several say no, and only if each has a fix', () => {
    const failing = (label?: string) =>
      no('No.', { fixes: () => (label ? [fix(label), fix(`${label}2`)] : []) });
    const labels = (...all: readonly ReturnType<typeof no>[]) =>
      allFixed(all)
        .fixes({} as never)
        .map(({ label }) => label);
    expect(labels(failing('A'), failing('B'))).toEqual(['A and b', 'A', 'A2', 'B', 'B2']);
    expect(labels(failing('A'), failing())).toEqual(['A', 'A2']);
    expect(labels(failing('A'), yes('Good.'))).toEqual(['A', 'A2']);
  });
});

test('names are listed with commas and “and”', () => {
  expect([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])]).toEqual([
    'nobody',
    'A',
    'A and B',
    'A, B and C',
  ]);
});

describe('who can be reached at the worst hour', () => {
  const person = (name: string, timeZone?: string) => {
    const { people } = matrixFromSketch(
      `people: ${name}${timeZone ? ` timeZone=${timeZone}` : ''}\n| A = ${name}\nPay | A`,
    );
    return Object.values(people)[0] as (typeof people)[never];
  };
  // A Wednesday in winter.
  const at = Date.parse('2026-01-14');
  const HOUR = 3_600_000;

  it('is who is awake from six to midnight, each once', () => {
    const [utc, east, west] = [
      person('U', 'UTC'),
      person('E', 'Asia/Almaty'),
      person('W', 'America/New_York'),
    ];
    const cover = (...people: readonly (typeof utc)[]) =>
      nightCoverOf(
        people.map((one) => ({ person: one })),
        at,
      );
    expect(cover(utc)).toEqual({ least: 0, most: 0, worst: at });
    expect(cover(utc, utc)).toMatchObject({ least: 0 });
    // From 00 to 06 in UTC it is 5 to 11 in Almaty and 19 to 01 in New York.
    expect(cover(utc, east)).toEqual({ least: 0, most: 0, worst: at });
    expect(cover(utc, west)).toMatchObject({ least: 0, worst: at + 5 * HOUR });
    expect(cover(utc, east, west)).toMatchObject({ least: 1 });
  });

  it('is open where a time zone is not known, and sure on a rota without hours', () => {
    expect(nightCoverOf([{ person: person('X') }], at)).toEqual({ least: 0, most: 1, worst: at });
    expect(nightCoverOf([{ person: person('X'), rota: 'always' }], at)).toMatchObject({ least: 1, most: 1 });
    expect(nightCoverOf([{ person: person('X', 'UTC'), rota: 'ended' }], at)).toEqual({
      least: 0,
      most: 1,
      worst: at,
    });
  });

  it('by a calendar is who is on duty, and by day who is at work from eight to six on weekdays', () => {
    const shifts = (...hours: readonly (readonly [number, number])[]) => ({
      knownUntil: at + 24 * HOUR,
      shifts: hours.map(([from, until]) => ({ from: at + from * HOUR, until: at + until * HOUR })),
    });
    const one = person('X', 'UTC');
    const cover = (...hours: readonly (readonly [number, number])[]) =>
      nightCoverOf([{ person: one, rota: shifts(...hours) }], at);
    expect(cover([0, 24])).toMatchObject({ least: 1 });
    expect(cover([0, 8], [18, 24])).toMatchObject({ least: 1 });
    expect(cover([0, 7], [18, 24])).toMatchObject({ least: 0, worst: at + 7 * HOUR });
    expect(cover([0, 8], [19, 24])).toMatchObject({ least: 0, worst: at + 18 * HOUR });
    // A gap shorter than an hour is one.
    expect(cover([0, 20.5], [20.75, 24])).toMatchObject({ least: 0, worst: at + 20.5 * HOUR });
    const saturday = at + 3 * 24 * HOUR;
    const weekend = {
      knownUntil: saturday + 24 * HOUR,
      shifts: [
        [0, 8],
        [18, 24],
      ].map(([from = 0, until = 0]) => ({ from: saturday + from * HOUR, until: saturday + until * HOUR })),
    };
    expect(nightCoverOf([{ person: one, rota: weekend }], saturday)).toMatchObject({
      least: 0,
      worst: saturday + 8 * HOUR,
    });
  });
});

describe('a rehearsal', () => {
  const question = { question: { id: 'q', text: 'Who restores?' } } as Parameters<typeof say>[1];

  it('goes from the injection to the end, and no further', () => {
    expect([-1, 0, 3, 4, 5].map((step) => stepTo(REHEARSAL_START, step, 3).step)).toEqual([0, 0, 3, 4, 4]);
  });

  it('proposes a follow-up for a no, keeps what was planned, and drops it for any other answer', () => {
    const said = { note: '', atSecond: 1 };
    const first = say({ ...REHEARSAL_START, typed: { questionId: 'q', note: 'Eh' } }, question, {
      ...said,
      value: 'no',
    });
    expect([first.step, first.followUps, first.typed]).toEqual([
      1,
      { q: { name: 'Resolve: Who restores?' } },
      undefined,
    ]);
    const planned = { ...first, followUps: { q: { name: 'Ask Ann' } } };
    expect(say(planned, question, { ...said, value: 'no' }).followUps).toEqual({ q: { name: 'Ask Ann' } });
    expect(say(planned, question, { ...said, value: 'yes' }).followUps).toEqual({});
  });

  it('shows what is being typed of a question before what was said', () => {
    const said = { q: { value: 'no' as const, note: 'Said', atSecond: 1 } };
    expect(noteOf({ ...REHEARSAL_START, said }, 'q')).toBe('Said');
    expect(noteOf({ ...REHEARSAL_START, said, typed: { questionId: 'q', note: 'Typed' } }, 'q')).toBe(
      'Typed',
    );
    expect(noteOf({ ...REHEARSAL_START, said, typed: { questionId: 'p', note: 'Typed' } }, 'q')).toBe('Said');
    expect(noteOf(REHEARSAL_START, 'q')).toBe('');
  });

  test.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [60, '1:00'],
    [425, '7:05'],
    [3_599, '59:59'],
    [3_600, '1:00:00'],
    [3_729, '1:02:09'],
    [7_260, '2:01:00'],
  ])('%s seconds are %s', (seconds, text) => expect(clockText(seconds)).toBe(text));
});
