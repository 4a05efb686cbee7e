// Classical rules about single rows: what each says, how loudly, where, and what its buttons do, on both sides of each limit.
import { describe, expect, it, test } from 'vitest';
import { afterButton, buttonsOf, placesOf, rowsOf, titlesOf, toldOf } from '../../../support/told';

test('a row without an owner says so, names what it protects, and is offered to who is asked already', () => {
  const sketch = '| Boss | Crew | Clerk\nPay #cost | | C | I';
  expect(toldOf('no-owner', sketch)).toEqual(['must: Nobody is accountable or responsible for “Pay”.']);
  expect(titlesOf('no-owner', sketch)).toEqual(['Unowned cost: Pay']);
  expect(titlesOf('no-owner', '| Boss\nPay !incident | I')).toEqual(['Unowned incident duty: Pay']);
  expect(titlesOf('no-owner', '| Boss\nPay | I')).toEqual(['Nobody owns this activity']);
  expect(buttonsOf('no-owner', sketch)[0]?.[0]).toBe('Make Crew accountable');
  expect(rowsOf(afterButton('no-owner', sketch, 'Make Crew accountable'))).toEqual(['Pay: Crew A, Clerk I']);
  expect(toldOf('no-owner', '| Boss | Crew\nPay | R |')).toEqual([]);
  expect(toldOf('no-owner', '| Boss | Crew\nPay | | A')).toEqual([]);
  // Where one who answers is not read as doing it, both letters are given.
  const strict = `settings: accountableImpliesResponsible=no\n${sketch}`;
  expect(rowsOf(afterButton('no-owner', strict, 'Make Crew accountable'))).toEqual(['Pay: Crew RA, Clerk I']);
});

test('an empty row is told as empty, and can be deleted', () => {
  const sketch = '| Boss | Crew\nPay | |\nBuy | A | R';
  expect(toldOf('empty-row', sketch)).toEqual(['look: No role is assigned to “Pay”.']);
  expect(placesOf('empty-row', sketch)).toEqual([['Pay']]);
  expect(rowsOf(afterButton('empty-row', sketch, 'Delete the activity'))).toEqual(['Buy: Boss A, Crew R']);
});

test('a row that is only done has nobody who answers, unless one alone does it and that is read as answering', () => {
  const sketch = '| Boss | Crew | Clerk\nPay #security | C | R | R';
  expect(toldOf('no-accountable', sketch)).toEqual([
    'must: Nobody is accountable for “Pay”, although Crew and Clerk do the work.',
  ]);
  expect(titlesOf('no-accountable', sketch)).toEqual(['Unowned security: Pay']);
  const alone = '| Boss | Crew\nPay | C | R';
  expect(toldOf('no-accountable', alone)).toEqual([
    'must: Nobody is accountable for “Pay”, although Crew does the work.',
  ]);
  expect(rowsOf(afterButton('no-accountable', alone, 'Make Crew accountable'))).toEqual([
    'Pay: Boss C, Crew RA',
  ]);
  expect(toldOf('no-accountable', `settings: soleResponsibleIsAccountable=yes\n${alone}`)).toEqual([]);
  expect(toldOf('no-accountable', `settings: soleResponsibleIsAccountable=yes\n${sketch}`)).toHaveLength(1);
});

describe('no-responsible', () => {
  const strict = 'settings: accountableImpliesResponsible=no';

  it('speaks only where the owner is not read as doing it', () => {
    const row = '| Boss | Crew\nPay | A | C';
    expect(toldOf('no-responsible', `${strict}\n${row}`)).toEqual([
      'should: Boss is accountable for “Pay”, but no role is responsible for doing it.',
    ]);
    expect(toldOf('no-responsible', row)).toEqual([]);
    expect(toldOf('no-responsible', `${strict}\n| Boss | Crew\nPay | A | A`)).toEqual([]);
    expect(toldOf('no-responsible', `${strict}\n| Boss | Crew\nPay | | C`)).toEqual([]);
  });

  it('offers the owner first, and three in all', () => {
    const sketch = `${strict}\n| Boss | Crew | Clerk | Head\nPay | A | C | | I`;
    const [buttons = []] = buttonsOf('no-responsible', sketch);
    expect(buttons.slice(0, 2)).toEqual(['Make Boss responsible too', 'Make Crew responsible']);
    expect(buttons).toHaveLength(3);
    expect(rowsOf(afterButton('no-responsible', sketch, 'Make Crew responsible'))).toEqual([
      'Pay: Boss A, Crew R, Head I',
    ]);
  });
});

describe('multiple-accountable', () => {
  it('says both of two and all of three, and keeps one', () => {
    expect(toldOf('multiple-accountable', '| Boss | Crew\nPay | A | AR')).toEqual([
      'must: Boss and Crew are both accountable for “Pay”. Choose one.',
    ]);
    const three = '| Boss | Crew | Clerk\nPay #cost | A | AR | A';
    expect(toldOf('multiple-accountable', three)).toEqual([
      'must: Boss, Crew and Clerk are all accountable for “Pay”. Choose one.',
    ]);
    expect(titlesOf('multiple-accountable', three)).toEqual(['Contested cost: Pay']);
    expect(placesOf('multiple-accountable', three)).toEqual([['Pay, Boss', 'Pay, Crew', 'Pay, Clerk']]);
    const [first] = buttonsOf('multiple-accountable', three);
    expect(first?.[0]).toBe('Keep Boss, make Crew and Clerk responsible');
    expect(first).toContain('Keep Boss, consult Crew and Clerk');
    const kept = 'Keep Crew, make Boss and Clerk responsible';
    expect(rowsOf(afterButton('multiple-accountable', three, kept))).toEqual([
      'Pay: Boss R, Crew RA, Clerk R',
    ]);
    expect(rowsOf(afterButton('multiple-accountable', three, 'Keep Boss, consult Crew and Clerk'))).toEqual([
      'Pay: Boss A, Crew R, Clerk C',
    ]);
  });

  it('lets those take turns who each have a condition of their own', () => {
    const told = (cells: string) => toldOf('multiple-accountable', `| Boss | Crew\nPay | ${cells}`).length;
    expect(told('A (EU) | A (US)')).toBe(0);
    expect(told('A (EU) | A (EU)')).toBe(1);
    expect(told('A (EU) | A')).toBe(1);
    expect(told('A | R')).toBe(0);
  });

  it('offers to split first where the name says as many things as there are owners', () => {
    const sketch = '| Boss | Crew\nBuy and sell shares | A | AR';
    const [buttons = []] = buttonsOf('multiple-accountable', sketch);
    expect(buttons.slice(0, 2)).toEqual([
      'Split into “Buy shares” for Boss and “Sell shares” for Crew',
      'Split into “Buy shares” for Crew and “Sell shares” for Boss',
    ]);
    const [plain = []] = buttonsOf('multiple-accountable', '| Boss | Crew\nPay | A | AR');
    expect(plain.at(-1)).toBe('Split into “Pay (Boss)” and “Pay (Crew)”');
    expect(
      buttonsOf('multiple-accountable', '| Boss | Crew\nPay {backup} | A | AR')[0]?.join(),
    ).not.toContain('Split');
  });
});

describe('decided-in-isolation', () => {
  const told = (row: string, cells = 'AR | ', roles = 'Boss | Crew') =>
    toldOf('decided-in-isolation', `| ${roles}\n${row} | ${cells}`);

  it('weighs more where others have a stake', () => {
    const said = 'Only Boss is involved in “Pick”. Nobody is consulted or informed.';
    for (const concern of ['architecture', 'security', 'cost', 'compliance'])
      expect(told(`Pick !decision #${concern}`)).toEqual([`should: ${said}`]);
    expect(told('Pick !decision #reliability')).toEqual([`look: ${said}`]);
    expect(told('Pick !decision')).toEqual([`look: ${said}`]);
  });

  it('is silent of other work, with anybody else in it, and where there is no other role', () => {
    expect(told('Pick')).toEqual([]);
    expect(told('Pick !decision', 'AR | I')).toEqual([]);
    expect(told('Pick !decision', 'AR | C')).toEqual([]);
    expect(told('Pick !decision', 'I | ')).toEqual([]);
    expect(told('Pick !decision', 'C | ')).toEqual([]);
    expect(told('Pick !decision', 'AR', 'Boss')).toEqual([]);
    // Who is asked only now and then is not there otherwise.
    expect(told('Pick !decision', 'AR | C (over 10k)')).toHaveLength(1);
  });

  it('offers two roles, each to be asked or told', () => {
    const sketch = '| Boss | Crew | Clerk | Head\nPick !decision | AR | | |';
    expect(buttonsOf('decided-in-isolation', sketch)[0]).toHaveLength(4);
    const [first = ''] = buttonsOf('decided-in-isolation', sketch)[0] ?? [];
    expect(rowsOf(afterButton('decided-in-isolation', sketch, first))).toEqual(['Pick: Boss RA, Crew C']);
  });
});

test('who does every letter of a row is told when that is asked for, and only listeners can be left out', () => {
  const sketch = '| Lead | Ann | Bob | Eve\nPay | A | R | C | I';
  expect(toldOf('everyone-involved', sketch)).toEqual(['look: Every role is involved in “Pay”.']);
  expect(rowsOf(afterButton('everyone-involved', sketch, 'Remove Eve, only informed'))).toEqual([
    'Pay: Lead A, Ann R, Bob C',
  ]);
  expect(buttonsOf('everyone-involved', '| Lead | Ann | Bob | Eve\nPay | A | R | C | C')).toEqual([[]]);
  expect(toldOf('everyone-involved', '| Lead | Ann | Bob\nPay | A | R | C')).toEqual([]);
});

describe('accountable-below-responsible', () => {
  const told = (manager: string, cells = 'A | R', row = 'Pay') =>
    toldOf('accountable-below-responsible', `| Crew ${manager} | Boss\n${row} | ${cells}`);

  it('speaks of a superior who does the work, but not in an incident', () => {
    expect(told('[reportsTo=Boss]')).toEqual([
      'look: Crew is accountable for “Pay”, but reports to Boss, who does the work.',
    ]);
    expect(told('[reportsTo=Boss]', 'A | C')).toEqual([]);
    expect(told('[reportsTo=Crew]', 'AR | R')).toEqual([]);
    expect(told('')).toEqual([]);
    expect(told('[reportsTo=Boss]', 'A | R', 'Pay !incident')).toEqual([]);
  });

  it('swaps the two', () => {
    const sketch = '| Crew [reportsTo=Boss] | Boss\nPay | A | R';
    expect(placesOf('accountable-below-responsible', sketch)).toEqual([['Pay, Crew', 'Pay, Boss']]);
    const after = afterButton('accountable-below-responsible', sketch, 'Swap Crew and Boss');
    expect(rowsOf(after)).toEqual(['Pay: Crew R, Boss RA']);
  });
});

test('letters that the scheme does not know are named with their roles, and kept as a note', () => {
  const sketch = '| Boss | Crew\nPay | A ~Q | R ~Z';
  expect(toldOf('unknown-code', sketch)).toEqual([
    'must: “Pay” uses Q and Z for Boss and Crew, which this scheme does not define.',
  ]);
  expect(placesOf('unknown-code', sketch)).toEqual([['Pay, Boss', 'Pay, Crew']]);
  const after = afterButton('unknown-code', sketch, 'Keep the letter as a cell note');
  expect(rowsOf(after)).toEqual(['Pay: Boss A, Crew R']);
  expect(Object.values(after.activities).map(({ cellNotes }) => Object.values(cellNotes ?? {}))).toEqual([
    ['Q', 'Z'],
  ]);
});

describe('redundant-codes', () => {
  it('keeps what carries, else what is asked', () => {
    const keep = (cell: string) => {
      const sketch = `| Boss | Crew\nPay | A | ${cell}`;
      return toldOf('redundant-codes', sketch).length === 0
        ? 'nothing said'
        : rowsOf(afterButton('redundant-codes', sketch, 'Keep only the strongest letter for Crew'))[0];
    };
    expect(keep('RC')).toBe('Pay: Boss A, Crew R');
    expect(keep('RI')).toBe('Pay: Boss A, Crew R');
    expect(keep('CI')).toBe('Pay: Boss A, Crew C');
    expect(keep('C')).toBe('nothing said');
    expect(keep('I')).toBe('nothing said');
    const both = '| Boss | Crew\nPay | AI | RC';
    expect(placesOf('redundant-codes', both)).toEqual([['Pay, Boss', 'Pay, Crew']]);
    expect(
      rowsOf(afterButton('redundant-codes', both, 'Keep only the strongest letter for Boss and Crew')),
    ).toEqual(['Pay: Boss A, Crew R']);
    expect(toldOf('redundant-codes', '| Boss | Crew\nPay | AR | C')).toEqual([]);
  });
});
