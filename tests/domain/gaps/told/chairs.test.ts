// Rules about people and lists that need them: who is put into a role, who was asked, what has no owner, and the way out.
import { describe, expect, it, test } from 'vitest';
import { afterButton, buttonsOf, rowsOf, titlesOf, toldOf } from '../../../support/told';

describe('who is put into a role', () => {
  const sketch = (people: string, roles: string, row = 'Pay | A | R') =>
    `people: ${people}\n| Boss | ${roles}\n${row}`;
  const first = (people: string, roles: string, row?: string) =>
    buttonsOf('vacancy-accountable', sketch(people, roles, row))[0] ?? [];

  it('is one who holds nothing before one who does, three in all, and nobody in another layer', () => {
    expect(first('Ann; Bob; Cyd; Dan', 'Crew = Ann')).toEqual([
      'Add Bob to Boss',
      'Add Cyd to Boss',
      'Add Dan to Boss',
    ]);
    expect(first('Ann', 'Crew = Ann')).toEqual([]);
    const layered = (other: string) =>
      buttonsOf('vacancy-accountable', `people: Ann\n| Boss @platform | Crew ${other} = Ann\nPay | A | R`)[0];
    expect(layered('@platform')).toEqual([
      'Add Ann (holds Crew) to Boss',
      'Let Crew be accountable for “Pay”',
    ]);
    expect(layered('@application')).toEqual([]);
    const two =
      'people: Ann\n| Boss @platform | Crew @platform = Ann | Clerk @platform = Ann\nPay | A | R | R';
    expect(buttonsOf('vacancy-accountable', two)[0]?.[0]).toBe('Let Crew be accountable for “Pay”');
  });

  it('or another role of the layer with people takes all its rows', () => {
    const rows =
      'people: Ann\n| Boss @platform | Empty @platform | Crew @platform = Ann\nPay | A | | R\nBuy | A | | ';
    expect(
      rowsOf(afterButton('vacancy-accountable', rows, 'Let Crew be accountable for its 2 activities')),
    ).toEqual(['Pay: Boss C, Crew RA', 'Buy: Boss C, Crew A']);
  });

  it('weighs an empty chair more where command, the rota or a whole depends on it', () => {
    const weight = (row: string) =>
      toldOf(
        'vacancy-accountable',
        sketch('Ann', 'Crew = Ann | Clerk = Ann', `${row} | A | R | R`),
      )[0]?.split(':')[0];
    expect(['Do {command}', 'Do {oncall}', 'Do #end-to-end', 'Do', 'Do {backup}'].map(weight)).toEqual([
      'must',
      'must',
      'must',
      'should',
      'should',
    ]);
  });
});

test('who has no training date is told by name, or all at once where nobody has one', () => {
  const told = (people: string, row = 'Lead {command}') =>
    toldOf('training-missing', `people: ${people}\n| Boss = Ann | Crew = Bob\n${row} | A | R`);
  expect(told('Ann; Bob trainedOn=2026-01-01')).toEqual([
    'look: Ann is involved in “Lead” but has no training date.',
  ]);
  expect(told('Ann; Bob')).toEqual(['look: Nobody who works on incidents has a training date: Ann and Bob.']);
  expect([told('Ann; Bob', 'Look back {postmortem}'), told('Ann; Bob', 'Lead')]).toEqual([[], []]);
  expect([
    told('Ann; Bob', 'Keep {evidence}').length,
    told('Ann; Bob', 'Mend {respond-platform}').length,
  ]).toEqual([1, 1]);
});

test('a duty of day and night within eight hours is told, also around midnight, and offers who is far', () => {
  const told = (...zones: readonly string[]) => {
    const people = zones.map((zone, at) => `P${at}${zone ? ` timeZone=${zone}` : ''}`);
    return toldOf(
      'timezone-gap',
      `people: ${people.join('; ')}\n| Crew = ${zones.map((_, at) => `P${at}`).join(', ')}\nWatch [roundTheClock=yes] | RA`,
    );
  };
  expect(told('Europe/Berlin', 'Europe/London')).toEqual([
    'look: Everyone on “Watch” (P0 and P1) is within 8 hours of each other.',
  ]);
  expect([told('Europe/London', 'Asia/Shanghai').length, told('Europe/London', 'Asia/Tokyo').length]).toEqual(
    [1, 0],
  );
  expect(told('Pacific/Auckland', 'America/Los_Angeles')).toHaveLength(1);
  expect([told('Europe/London', 'Asia/Tokyo', 'America/New_York'), told('Europe/Berlin', '')]).toEqual([
    [],
    [],
  ]);
  const far =
    'people: Ann timeZone=Europe/Berlin; Bob timeZone=Australia/Sydney; Cyd timeZone=Europe/Paris\n| Crew = Ann\nWatch [roundTheClock=yes] | RA';
  expect(buttonsOf('timezone-gap', far)).toEqual([['Add Bob to Crew']]);
});

test('a data protection officer who decides on data, or heads IT, is told row by row', () => {
  const told = (roles: string, ...rows: readonly string[]) =>
    toldOf('sod-dpo-conflict', [`| ${roles}`, ...rows].join('\n'));
  expect(told('DPO = Ann | Seller = Bob', 'Choose #data | A | R')).toEqual([
    'must: Ann is the data protection officer and is accountable for “Choose”, which decides how data is used.',
  ]);
  expect(
    told('DPO = Ann | Head of IT = Ann | Crew = Bob', 'Run it | | A | R', 'Choose #marketing | | A | R'),
  ).toEqual([
    'must: Ann is the data protection officer and is accountable for “Choose”, which decides how data is used.',
    'must: Ann is the data protection officer and, as Head of IT, is accountable for “Run it”.',
  ]);
  expect([
    told('DPO = Ann | Seller = Bob', 'Choose #data | C | A'),
    told('DPO = Ann | Seller = Bob', 'Choose #cost | A | R'),
  ]).toEqual([[], []]);
  expect(told('Privacy <DPO> = Ann | Seller = Bob', 'Choose #ai-strategy | A | R')).toHaveLength(1);
});

test('who was asked and has not answered, or says that it is not theirs, is told with the day', () => {
  const row = '| Boss = Ann | Crew = Bob\nPay | A | R';
  expect(toldOf('unconfirmed-row', `${row}\nround: Ann [on=2026-11-06] about Pay`)).toEqual([
    'look: Ann was asked on 2026-11-06 about “Pay” and has not answered.',
  ]);
  expect(titlesOf('unconfirmed-row', `${row}\nround: Ann [on=2026-11-06] about Pay`)).toEqual([
    'Ann has not answered',
  ]);
  expect(
    toldOf('unconfirmed-row', `${row}\nround: Ann [on=2026-11-06] about Pay\nsaid: Ann yes about Pay`),
  ).toEqual([]);
  const disagrees = `${row}\nsaid: Ann not-me [roleId=Crew____________] about Pay`;
  expect(toldOf('owner-disagrees', disagrees)).toHaveLength(1);
  expect(rowsOf(afterButton('owner-disagrees', disagrees, 'Move it to Crew'))).toEqual(['Pay: Crew RA']);
});

test('unused roles, groups without a lead, and sections without owner or rows are told, each with its way out', () => {
  const unused = '| Boss | Crew | Idle\nPay | A | R |';
  expect(toldOf('unused-role', unused)).toEqual(['should: Idle has no assignments.']);
  expect(rowsOf(afterButton('unused-role', unused, 'Delete Idle'))).toEqual(['Pay: Boss A, Crew R']);
  expect(toldOf('unused-role', '| Boss')).toEqual([]);
  const board = '| Board %group = Ann, Bob (deputy), Cyd | Crew\nPay | A | R\nBuy | A |';
  expect(toldOf('accountable-is-committee', board)).toEqual([
    'should: Board is a group and is accountable for 2 activities, but has no lead.',
  ]);
  expect(buttonsOf('accountable-is-committee', board)).toEqual([['Make Ann the lead', 'Make Cyd the lead']]);
  expect(toldOf('accountable-is-committee', board.replace('%group', '%group [leadId=Ann]'))).toEqual([]);
  const stages = '| Boss | Crew\n## Plan\nPay | | R\nBuy | C |\n## Empty\n## Shared (area)\nSell | | C';
  expect(toldOf('stage-without-lead', stages)).toEqual([
    'must: Nobody is accountable for any activity in “Plan”.',
  ]);
  expect(toldOf('stage-empty', stages)).toEqual(['look: “Empty” has no activities.']);
  expect(buttonsOf('stage-empty', stages)).toEqual([['Delete the stage']]);
  expect(buttonsOf('stage-empty', '| Boss\n## Plan\nPay | A\n## Build <L4>')[0]).toEqual([
    'Add 3 usual activities',
    'Delete the stage',
  ]);
});
