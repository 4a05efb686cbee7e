// Where a row that is added goes, who answers for it, and what the button says of that.
import { describe, expect, it, test } from 'vitest';
import { addPlainRow } from '../../../../src/domain/gaps/fixes/addPlainRow';
import { addReferenceRow, addReferenceRows } from '../../../../src/domain/gaps/fixes/addRow';
import { addAreaRows } from '../../../../src/domain/gaps/fixes/areaRows';
import { busiestOf, roleFor } from '../../../../src/domain/gaps/fixes/rolePlaces';
import { sectionFor } from '../../../../src/domain/gaps/fixes/sectionPlaces';
import { referenceRow } from '../../../../src/domain/gaps/tables/referenceRow';
import { AREAS, areaName } from '../../../../src/domain/matrix/areas';
import type { SectionId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { afterEdit, contextOf } from '../../../support/testRule';
import { rowsOf } from '../../../support/told';

const readingOf = (sketch: string) => contextOf(matrixFromSketch(sketch)).reading;

describe('the role that takes the place of one of the catalogue', () => {
  const place = (role: string, roles: string, rows = 'Pay | A') =>
    roleFor(role, readingOf(`| ${roles}\n${rows}`))?.name;

  it('is the one that came from it, then a stand-in in their order, then one of the layer', () => {
    expect(place('CA', 'One <PE> @platform | Two <CA>')).toBe('Two');
    expect(place('CA', 'One <SMP> | Two <PE>')).toBe('Two');
    expect(place('CA', 'One | Two @platform')).toBe('Two');
    expect(place('CA', 'One | Two @application')).toBeUndefined();
    expect(place('UNKNOWN', 'One @platform')).toBeUndefined();
    expect(place('EM', 'One <EXE> | Two <HAI>')).toBe('Two');
  });

  it('of a layer is one with people before any that is busier, then the busiest, then the first, and no listener', () => {
    const busiest = (roles: string, rows: string) =>
      busiestOf('platform', readingOf(`| ${roles}\n${rows}`))?.name;
    expect(busiest('One @platform | Two @platform = Ann', 'Pay | A |\nBuy | A |')).toBe('Two');
    expect(busiest('One @platform | Two @platform', 'Pay | A |\nBuy | | A\nSell | | R')).toBe('Two');
    expect(busiest('One @platform | Two @platform', 'Pay | A |\nBuy | | A')).toBe('One');
    expect(busiest('One @platform | Two @platform', 'Pay | A |\nBuy | | C\nSell | | C')).toBe('One');
    expect(busiest('One @platform [stakeholder=yes] | Two @platform', 'Pay | A |')).toBe('Two');
    expect(busiest('One @application', 'Pay | A')).toBeUndefined();
  });
});

describe('the section of a row that is added', () => {
  const row = referenceRow('gov-cost-owner');
  const handoff = referenceRow('ho-pipeline-change');
  const of = (sketch: string, what = row) =>
    sectionFor(what, readingOf(`| A\n${sketch}`), idOf('new-section')).name;

  it('is the one that came from the catalogue, then one that sounds like it, else a new one', () => {
    expect(of(`## Formal things\nPay | A\n## Other <${row.section}>\nBuy | A`)).toBe('Other');
    expect(of('## Plans\nPay | A\n## Governance\nBuy | A')).toBe('Governance');
    expect(of('## Plans\nPay | A')).toBe('Formal ownership');
  });

  it('is where other handoffs are, but says nothing of where ordinary work is', () => {
    expect(of('## Plans\nPay | A\n## Bridges\nPass it on !handoff | A', handoff)).toBe('Bridges');
    expect(of('## Plans\nPay | A', handoff)).toBe('Handoffs');
    expect(of('## Plans\nPay !decision | A')).toBe('Formal ownership');
  });
});

describe('the button of a row that is added', () => {
  const sketch = '| Boss @leadership | Crew @platform\n## Governance\nPay | A | R';
  const context = () => contextOf(matrixFromSketch(sketch));

  it('says where it goes and who is suggested, or who was chosen', () => {
    const fix = addReferenceRow('gov-cost-owner', context());
    expect(fix.outcome).toBe('In Governance. Suggested as accountable: Boss.');
    expect(fix.ownerChoice?.owner).toBe(idOf('Boss'));
    const chosen = fix.ownerChoice?.chosen(idOf('Crew'));
    expect(chosen?.outcome).toBe('In Governance. Accountable: Crew.');
    expect(chosen?.ownerChoice?.owner).toBe(idOf('Crew'));
  });

  it('ends with one full stop where a role is called by a short form', () => {
    const short = contextOf(matrixFromSketch(sketch.replace('Boss', 'Chefe proj.')));
    expect(addReferenceRow('gov-cost-owner', short).outcome).toBe(
      'In Governance. Suggested as accountable: Chefe proj.',
    );
  });

  it('marks what nobody has chosen as suggested, and not who was chosen', () => {
    const suggested = (fix: ReturnType<typeof addReferenceRow> | undefined) => {
      if (!fix) throw new Error('There is no fix.');
      const { after } = afterEdit(matrixFromSketch(sketch), fix.edit);
      const added = Object.values(after.activities).find(({ origin }) => origin === 'gov-cost-owner');
      return Object.keys(added?.suggested ?? {}).includes(idOf('Crew'));
    };
    expect(suggested(addReferenceRow('gov-cost-owner', context()))).toBe(true);
    expect(suggested(addReferenceRow('gov-cost-owner', context()).ownerChoice?.chosen(idOf('Crew')))).toBe(
      false,
    );
  });

  it('of several rows counts them and offers each its own owner', () => {
    const origins = ['gov-cost-owner', 'gov-reliability-owner'];
    const both = addReferenceRows(origins, context(), 'Add 2');
    expect([both.label, both.edit.label, both.outcome]).toEqual([
      'Add 2',
      'add 2 activities',
      'In Governance. Suggested as accountable: Boss.',
    ]);
    expect(both.ownersChoice?.rows.map(({ key, section, owner }) => [key, section, owner])).toEqual(
      origins.map((key) => [key, 'Governance', idOf('Boss')]),
    );
    const one = both.ownersChoice?.chosen(new Map([['gov-cost-owner', idOf('Crew')]]));
    expect(one?.outcome).toBe('In Governance. Suggested as accountable: Crew and Boss.');
    const all = both.ownersChoice?.chosen(new Map(origins.map((key) => [key, idOf('Crew')])));
    expect(all?.outcome).toBe('In Governance. Accountable: Crew.');
    expect(addReferenceRows(origins.slice(0, 1), context(), 'Add 1').edit.label).toMatch(/^add “/);
  });

  it('puts it behind the rows that are there', () => {
    const { after } = afterEdit(matrixFromSketch(sketch), addReferenceRow('gov-cost-owner', context()).edit);
    expect(rowsOf(after).at(-1)).toBe('Own cost end to end: Boss A, Crew R');
  });

  it('makes one section for two rows that need the same new one', () => {
    const bare = '| Boss @leadership\n## Plans\nPay | A';
    const fix = addReferenceRows(
      ['gov-cost-owner', 'gov-reliability-owner'],
      contextOf(matrixFromSketch(bare)),
      'Add 2',
    );
    const { after } = afterEdit(matrixFromSketch(bare), fix.edit);
    expect(Object.values(after.sections).map(({ name }) => name)).toEqual(['Plans', 'Formal ownership']);
  });
});

test('a layer that is wished for takes part as adviser, unless it does already', () => {
  const sketch = '| Boss @leadership | Crew @platform | Clerk @business\n## Governance\nPay | A | R |';
  const added = (layers: readonly ('business' | 'platform')[]) => {
    const matrix = matrixFromSketch(sketch);
    const { edit } = addReferenceRow('gov-cost-owner', contextOf(matrix), { layers });
    return rowsOf(afterEdit(matrix, edit).after).at(-1);
  };
  expect(added(['business'])).toContain('Clerk C');
  expect(added(['platform'])).toContain('Crew R');
});

test('a plain row gives the letters to roles of the layers, and one role both where it is both', () => {
  const matrix = matrixFromSketch(
    '| Boss @leadership | Crew @platform | Maker @application\n## Build\nPay | A | |',
  );
  const row = {
    name: 'Hand over',
    kind: 'handoff',
    concerns: ['handoff'],
    sectionId: idOf<SectionId>('Build'),
    ownerLayer: 'platform',
    doerLayers: ['platform', 'application', 'data'],
  } as const;
  const fix = addPlainRow(row, contextOf(matrix));
  expect(fix.label).toBe('Add “Hand over”');
  expect(rowsOf(afterEdit(matrix, fix.edit).after).at(-1)).toBe('Hand over: Crew RA, Maker R');
});

test.each(AREAS)('the rows of %s are added once, and claim the area', (area) => {
  const matrix = matrixFromSketch(
    '| Boss @leadership | Crew @platform\n## Plans\nPay <gov-cost-owner> | A | R',
  );
  const fix = addAreaRows(area, contextOf(matrix));
  const count = Number(/\d+/.exec(fix.label)?.[0]);
  const { after } = afterEdit(matrix, fix.edit);
  expect(Object.keys(after.activities)).toHaveLength(count + 1);
  expect(fix.edit.label).toContain(areaName(area));
  expect(after.settings.scope?.[area]).toMatchObject({ state: 'here', by: 'person', since: '2026-11-21' });
  expect(Object.values(after.activities).filter(({ origin }) => origin === 'gov-cost-owner')).toHaveLength(1);
  const again = addAreaRows(area, contextOf(after));
  expect(again.label).toBe('Add 0 activities');
  const chosen = fix.ownersChoice?.chosen(new Map([[fix.ownersChoice.rows[0]?.key ?? '', idOf('Crew')]]));
  expect(chosen?.label).toBe(fix.label);
  expect(chosen && afterEdit(matrix, chosen.edit).after.settings.scope?.[area]?.state).toBe('here');
});
