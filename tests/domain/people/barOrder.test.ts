// In which order bars stand, and which are shown.
import { describe, expect, it } from 'vitest';
import { filteredBars, sortedBars } from '../../../src/domain/people/barOrder';
import type { Bar } from '../../../src/domain/people/load';

function bar(name: string, more: Partial<Bar> = {}): Bar {
  const none = { owns: 0, does: 0, total: 0, fullTime: 1, perFullTime: 0, shareOfOwns: 0 };
  return {
    key: name,
    kind: 'person',
    name,
    detail: '',
    vacant: false,
    active: true,
    roleIds: [],
    ownRoleIds: [],
    counts: [],
    ...none,
    ...more,
  };
}
const names = (bars: readonly Bar[]) => bars.map(({ name, detail }) => name || detail);

describe('the order of bars', () => {
  it('puts the largest first, then the larger total, then the name', () => {
    const bars = [
      bar('Cyd', { owns: 1, total: 2 }),
      bar('Bob', { owns: 1, total: 3 }),
      bar('Dan', { owns: 2, total: 2 }),
      bar('Ann', { owns: 1, total: 2 }),
    ];
    expect(names(sortedBars(bars, 'owns'))).toEqual(['Dan', 'Bob', 'Ann', 'Cyd']);
    expect(names(sortedBars(bars, 'total'))).toEqual(['Bob', 'Ann', 'Cyd', 'Dan']);
    expect(names(sortedBars(bars, 'name'))).toEqual(['Ann', 'Bob', 'Cyd', 'Dan']);
  });

  it('puts vacant roles last, whatever they carry, by what they are called', () => {
    const bars = [
      bar('', { detail: 'Zoo', vacant: true, owns: 9 }),
      bar('', { detail: 'Arc', vacant: true, owns: 9 }),
      bar('Ann'),
    ];
    expect(names(sortedBars(bars, 'owns'))).toEqual(['Ann', 'Arc', 'Zoo']);
    expect(names(sortedBars([...bars].reverse(), 'name'))).toEqual(['Ann', 'Arc', 'Zoo']);
  });

  it('takes a load of nobody for none', () => {
    const bars = [
      bar('Ann', { perFullTime: null }),
      bar('Bob', { perFullTime: 1 }),
      bar('Cyd', { perFullTime: 0.5 }),
    ];
    expect(names(sortedBars(bars, 'perFullTime'))).toEqual(['Bob', 'Cyd', 'Ann']);
  });
});

describe('which bars are shown', () => {
  const bars = [
    bar('Ann Lee', { team: 'Platform', detail: 'Architect' }),
    bar('Bob', { team: 'Product', detail: 'Engineer' }),
    bar('', { detail: 'Auditor', vacant: true }),
    bar('Cyd', { active: false }),
    bar('Dan', { active: false, total: 1 }),
  ];
  const shown = (filter: Parameters<typeof filteredBars>[1]) => names(filteredBars(bars, filter));

  it('leaves out who has left and carries nothing, unless asked for', () => {
    expect(shown({})).toEqual(['Ann Lee', 'Bob', 'Auditor', 'Dan']);
    expect(shown({ withLeft: true })).toEqual(['Ann Lee', 'Bob', 'Auditor', 'Cyd', 'Dan']);
  });

  it('looks for every word in name, detail, team and vacancy', () => {
    expect(shown({ text: 'lee platform' })).toEqual(['Ann Lee']);
    expect(shown({ text: 'lee product' })).toEqual([]);
    expect(shown({ text: ' ENGINEER ' })).toEqual(['Bob']);
    expect(shown({ text: 'vacant' })).toEqual(['Auditor']);
    expect(shown({ text: '  ' })).toEqual(shown({}));
  });

  it('keeps to a team or to vacant roles', () => {
    expect(shown({ team: 'Product' })).toEqual(['Bob']);
    expect(shown({ vacantOnly: true })).toEqual(['Auditor']);
  });
});
