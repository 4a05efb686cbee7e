// Who is a layer or function, what a check looks at, and what is wrong with a check that somebody wrote.
import { describe, expect, it } from 'vitest';
import { checkFromText } from '../../../../src/domain/incidents/audit/checkText';
import { restsOn } from '../../../../src/domain/incidents/audit/restsOn';
import { atTime, auditContextOf } from '../../../../src/domain/incidents/judging/auditContext';
import {
  missing,
  nameOf,
  roleInWords,
  whoCarries,
  whoDoes,
} from '../../../../src/domain/incidents/judging/judging';
import { nearestLetter } from '../../../../src/domain/incidents/judging/nearestLetter';
import {
  firstRowOf,
  nameOfTarget,
  rowsOf,
  targetsFromText,
} from '../../../../src/domain/incidents/judging/target';
import { rolesOfParty } from '../../../../src/domain/incidents/vocabulary/parties';
import { phaseOf, phasePlace } from '../../../../src/domain/incidents/vocabulary/phases';
import type { RoleId } from '../../../../src/domain/matrix/ids';
import type { Role } from '../../../../src/domain/matrix/matrix';
import { inOrder } from '../../../../src/domain/matrix/order';
import raci from '../../../../src/domain/matrix/schemes/raci';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/memorySession';
import { judged } from '../trick';

const contextOf = (sketch: string) => auditContextOf(readMatrix(matrixFromSketch(sketch), TODAY));

describe('the roles of a party', () => {
  const party = (id: string, roles: string) =>
    rolesOfParty(inOrder<Role>(matrixFromSketch(`${roles}\nPay`).roles), id).map(({ name }) => name);

  it.each([
    ['platform', '| Crew @platform | Clerk', ['Crew']],
    ['assurance', '| Sec @security | Audit @assurance | Clerk', ['Sec', 'Audit']],
    ['application', '| Crew @ai-engineering | Clerk', ['Crew']],
    ['application', '| Crew @ai-engineering | App @application', ['App']],
    ['product', '| Crew @ai-engineering', []],
    ['FIN', '| Finance Lead | Clerk', ['Finance Lead']],
    ['EXE', '| Head of IT | Board @leadership | Clerk', ['Board', 'Head of IT']],
    ['SEC', '| CISO @security', ['CISO']],
    ['AIL', '| ML Crew | Maintenance | Builder @ai-engineering', ['Builder', 'ML Crew']],
    ['nobody', '| Crew @platform', []],
  ])('%s of %s are %j', (id, roles, names) => expect(party(id, roles)).toEqual(names));

  it('are known by the catalogue they came from', () => {
    const [clerk] = inOrder<Role>(matrixFromSketch('| Clerk\nPay').roles);
    const from = (origin: string) => rolesOfParty([{ ...(clerk as Role), origin }], 'LEG').length;
    expect([from('LEG'), from('CMP'), from('FIN')]).toEqual([1, 1, 0]);
  });
});

describe('a target', () => {
  it.each([
    ['triage', [{ kind: 'duty', id: 'triage' }]],
    ['row ops-capacity', [{ kind: 'row', id: 'ops-capacity' }]],
    ['tag data', [{ kind: 'concern', id: 'data' }]],
    [
      ' triage | row x ',
      [
        { kind: 'duty', id: 'triage' },
        { kind: 'row', id: 'x' },
      ],
    ],
    ['nothing-of-ours', undefined],
    ['triage | ', undefined],
    ['Triage', undefined],
    ['', undefined],
  ])('is read from “%s”', (text, targets) => expect(targetsFromText(text)).toEqual(targets));

  it('is called by its name, and several by all of them', () => {
    expect(nameOfTarget({ kind: 'duty', id: 'triage' })).toBe('Triage alerts');
    expect(nameOfTarget({ kind: 'duty', id: 'unknown' })).toBe('unknown');
    expect(nameOfTarget({ kind: 'row', id: 'gov-cost-owner' })).toBe('Own spending end to end');
    expect(nameOfTarget({ kind: 'row', id: 'unknown' })).toBe('unknown');
    expect(nameOfTarget({ kind: 'concern', id: 'data' })).toBe('an activity about data');
    expect(
      nameOf([
        { kind: 'duty', id: 'triage' },
        { kind: 'concern', id: 'data' },
      ]),
    ).toBe('Triage alerts” or “an activity about data');
  });

  const found = (sketch: string, kind: 'duty' | 'row' | 'concern', id: string) => {
    const { rows, guessed, isConcern } = rowsOf(contextOf(`| A\n${sketch}`).reading, { kind, id });
    return `${rows.map(({ activity }) => activity.name)} ${guessed?.activity.name ?? '-'} ${isConcern}`;
  };
  it.each([
    ['Sort {triage}', 'duty', 'triage', 'Sort - false'],
    ['Sort {triage}\nSort more {triage}', 'duty', 'triage', 'Sort,Sort more - false'],
    ['Lead <inc-command>', 'duty', 'command', 'Lead - false'],
    // It was given another duty, so it is no longer that one.
    ['Lead <inc-command> {triage}', 'duty', 'command', ' - false'],
    ['Lead <inc-command> {triage}', 'row', 'inc-command', 'Lead - false'],
    ['Triage alerts', 'duty', 'triage', ' Triage alerts false'],
    ['Triage alerts <ops-capacity>', 'duty', 'triage', ' - false'],
    ['Watch the budget', 'row', 'gov-cost-owner', ' Watch the budget false'],
    ['Keep it #data', 'concern', 'data', 'Keep it - true'],
    ['Keep it', 'concern', 'data', ' - true'],
  ] as const)('in “%s” is for %s %s: %s', (sketch, kind, id, words) => {
    expect(found(sketch, kind, id)).toBe(words);
  });

  it('that is sure is called before one that is guessed', () => {
    const { reading } = contextOf('| A\nTriage alerts\nLead {command}');
    const first = (...ids: readonly string[]) =>
      firstRowOf(
        reading,
        ids.map((id) => ({ kind: 'duty', id })),
      )?.activity.name;
    expect([first('triage'), first('triage', 'command'), first('severity')]).toEqual([
      'Triage alerts',
      'Lead',
      undefined,
    ]);
  });

  it('that is not there is a no for a duty, and open for what only a catalogue or a tag names', () => {
    const { because, value } = missing(contextOf('| A\nPay'), [{ kind: 'concern', id: 'data' }]);
    expect([value, because]).toEqual(['unknown', 'No activity is known to be “an activity about data”.']);
    const both = missing(contextOf('| A\nPay'), [
      { kind: 'concern', id: 'data' },
      { kind: 'duty', id: 'triage' },
    ]);
    expect([both.value, both.because]).toEqual([
      'no',
      'No activity that we recognise covers “an activity about data” or “Triage alerts”.',
    ]);
  });

  it('of which one of several rows fails has one too many, and one of one that fails has none', () => {
    const sketch = '| A = Ann\nSort {triage} | A\nSort more {triage} | C';
    expect(judged('A1(triage)', 'day', sketch)).toMatchObject({ value: 'no', excess: true });
    expect(judged('A1(triage)', 'day', '| A = Ann\nSort {triage} | C')).not.toHaveProperty('excess');
    expect(
      judged('A1(triage)', 'day', '| A = Ann\nSort {triage} | C\nSort more {triage} | C'),
    ).not.toHaveProperty('excess');
    // Those that only share a concern stand for each other.
    const tagged = '| A = Ann\nKeep #data | A\nKeep more #data | C';
    expect(judged('A1(tag data)', 'day', tagged).value).toBe('yes');
  });
});

it('who does a row is its owner where nobody else does it, and who carries it comes once', () => {
  const { reading } = contextOf(
    '| A | B\nOne {triage} | A | R\nTwo {command} | A |\nThree {rollback} | RA | A',
  );
  const rows = ['triage', 'command', 'rollback'].flatMap((duty) => reading.withDuty(duty));
  const names = (ids: readonly RoleId[]) => ids.map((id) => reading.role(id)?.name).join('');
  expect(rows.map((row) => `${names(whoDoes(row))} ${names(whoCarries(row))}`)).toEqual([
    'B AB',
    'A A',
    'A AB',
  ]);
});

it('a role is named with its people, and one that is gone is said to be', () => {
  const context = contextOf('| A = Ann, Ben (deputy) | B\nOne | A |');
  const words = ['A', 'B', 'Gone'].map((name) => roleInWords(context, idOf<RoleId>(name)));
  expect(words).toEqual(['A (Ann, Ben)', 'B', 'a deleted role']);
});

it('the letter of a part is the nearest that the letters have', () => {
  const without = (...meanings: readonly string[]) => ({
    ...raci,
    codes: raci.codes.filter(({ meaning }) => !meanings.includes(meaning)),
  });
  expect(nearestLetter(raci, 'hears')).toBe('I');
  expect(nearestLetter(without('hears'), 'hears')).toBe('C');
  expect(nearestLetter(without('hears', 'advises'), 'hears')).toBe('R');
  expect(nearestLetter(without('does'), 'does')).toBe('A');
  expect(nearestLetter(without('owns'), 'owns')).toBeUndefined();
});

it('a phase that is not known is none, and comes last', () => {
  expect([phaseOf('P2')?.name, phaseOf('X')]).toEqual(['Declare', undefined]);
  expect(['P0', 'PC', 'X'].map(phasePlace)).toEqual([0, 4, 8]);
});

describe('a check that somebody wrote', () => {
  it.each([
    ['Q1(triage)', /^“Q1\(triage\)” is not a check\. A check is one of .*A1.*\.$/],
    ['A1', 'A1 takes 1 values in its brackets; “A1” has 0.'],
    ['A1(triage,2)', 'A1 takes 1 values in its brackets; “A1(triage,2)” has 2.'],
    ['MAN(x)', 'MAN takes 0 values in its brackets; “MAN(x)” has 1.'],
    ['A1(nothing)', /^“nothing” is not a duty, “row” with a catalogue activity, or “tag” with a concern\.$/],
    ['RC(triage,nobody)', '“nobody” is not a layer or a known function such as FIN or LEG.'],
    ['DEPTH(triage,0)', '“0” is not a number of people from 1 to 99.'],
    ['DEPTH(triage,100)', '“100” is not a number of people from 1 to 99.'],
    ['ATTR(triage,colour)', /^“colour” is not one of doc, sla, .*\.$/],
  ])('%s is wrong: %s', (text, problem) => {
    const read = checkFromText(text);
    expect(read.ok ? '' : read.problem).toMatch(problem);
  });

  it('is read with its values, and once', () => {
    expect(checkFromText(' DEPTH ( triage | row x , 12 ) ')).toMatchObject({
      ok: true,
      read: { given: { targets: [[{ id: 'triage' }, { id: 'x' }]], number: 12, party: '', attribute: '' } },
    });
    expect(checkFromText('DEPTH(triage,1)')).toBe(checkFromText('DEPTH(triage,1)'));
    expect(checkFromText('RC(triage,FIN)')).toMatchObject({ read: { given: { party: 'FIN', number: 0 } } });
    expect(checkFromText('ATTR(triage,sla)')).toMatchObject({ read: { given: { attribute: 'sla' } } });
  });
});

describe('what an answer rests on', () => {
  const lines = (check: string, sketch: string, outOfHours = false) => {
    const context = atTime(contextOf(sketch), { outOfHours });
    const read = checkFromText(check);
    if (!read.ok) throw new Error(read.problem);
    const verdict = read.read.check.judge(read.read.given, context);
    return restsOn(context, verdict).map(
      ({ words, codes, condition }) =>
        `${words}${codes.length > 0 ? ` ${codes.map(({ letter }) => letter).join('')}` : ''}${condition ? ` (${condition})` : ''}`,
    );
  };

  it('is its cells with what they hold, its people, and each once', () => {
    expect(lines('ST(triage)', '| Crew = Ann, Ben\nSort {triage} | RA (24/7)')).toEqual([
      'Crew, Sort AR (24/7)',
      'Ann, Crew',
      'Ben, Crew',
    ]);
  });

  it('is a field, or the activity alone', () => {
    expect(lines('ATTR(triage,doc)', '| Crew\nSort {triage} [doc=Alarm handbook]')).toEqual([
      'Sort: where it is written down',
    ]);
    expect(lines('ROW(triage)', '| Crew\nSort {triage} | A')).toEqual(['Sort']);
  });

  it('is nothing of what is gone', () => {
    const context = contextOf('| Crew\nSort {triage} | A');
    const gone = { activityId: idOf<never>('Gone'), roleId: idOf<never>('Gone') };
    const verdict = { ...judged('MAN', 'day', '| Crew\nSort'), places: [gone, {}], who: [gone] };
    expect(restsOn(context, verdict)).toEqual([]);
  });
});
