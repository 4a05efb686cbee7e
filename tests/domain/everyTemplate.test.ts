// Promises that every template keeps.
import { describe, expect, it } from 'vitest';
import { ROLE_CODES, type RoleCode } from '../../src/domain/catalogue/roleCodes';
import { rowsOfCut } from '../../src/domain/catalogue/template';
import type { RoleId } from '../../src/domain/matrix/ids';
import raci from '../../src/domain/matrix/schemes/raci';
import { ACTIVITY_KINDS, CONCERNS, LAYERS } from '../../src/domain/matrix/vocabulary';
import { matrixFromTemplate } from '../../src/domain/starting/matrixFromTemplate';
import { templateList } from '../../src/domain/starting/templateList';
import { countedIds } from '../support/memorySession';

const files = import.meta.glob('../../src/domain/templates/*.ts', { eager: true, import: 'default' });

it('each has its own place on the home page, if it has one, and the blank matrix the last', () => {
  const offered = templateList.filter((template) => template.place !== undefined);
  expect(new Set(offered.map(({ place }) => place)).size).toBe(offered.length);
  expect(offered.at(-1)?.id).toBe('blank');
});

it('only the blank matrix is empty', async () => {
  const sizes = await Promise.all(
    templateList.map(async ({ id, rows }) => [id, (await rows()).length] as const),
  );
  expect(sizes.filter(([, size]) => size === 0).map(([id]) => id)).toEqual(['blank']);
});

it.each(
  templateList.flatMap((template) => template.cuts.map((cut) => [template.title, cut.id, template] as const)),
)(
  '%s, %s: a short form is smaller than the whole, and a whole leaves nothing out',
  async (_, cut, template) => {
    const rows = await template.rows();
    const chosen = rowsOfCut(rows, cut);
    expect(chosen.filter((row) => !rows.includes(row))).toEqual([]);
    if (cut === 'all') expect(chosen).toEqual(rows);
    else expect(chosen.length).toBeGreaterThan(0);
    if (cut === 'core') expect(chosen.length).toBeLessThan(rows.length);
  },
);

describe.each(templateList.map((template) => [template.id, template] as const))('%s', (id, template) => {
  it('has its file name as id', () => {
    expect(files[`../../src/domain/templates/${id}.ts`]).toBe(template);
  });

  it('names only sections, roles, kinds, layers and concerns that there are', async () => {
    const sections = template.sections.map((section) => section.id);
    for (const row of await template.rows()) {
      expect(sections).toContain(row.section);
      expect(ACTIVITY_KINDS).toContain(row.kind);
      expect(row.concerns.filter((concern) => !CONCERNS.some((one) => one === concern))).toEqual([]);
      expect(Object.keys(row.codes).filter((code) => !ROLE_CODES.some((one) => one === code))).toEqual([]);
      for (const layer of [row.fromLayer, row.toLayer]) if (layer) expect(LAYERS).toContain(layer);
    }
  });

  it('uses every section it has', async () => {
    const rows = await template.rows();
    const used = template.sections.filter((section) => rows.some((row) => row.section === section.id));
    if (rows.length > 0) expect(used).toEqual(template.sections);
  });

  it('has each row once, with one role that answers for it, and codes in scheme order', async () => {
    const rows = await template.rows();
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    for (const row of rows) {
      const cells = Object.values(row.codes);
      expect(cells.filter((codes) => codes.includes('A'))).toHaveLength(1);
      for (const codes of cells) expect(codes).toMatch(/^R?A?C?I?$/);
    }
  });

  it('names a source for every row and for every letter that rests on another one, and no row beside its stand-in', async () => {
    for (const { name, source, codes, rests = {} } of await template.rows()) {
      expect(source, name).not.toBe('');
      for (const [code, rest] of Object.entries(rests)) {
        expect(Object.keys(codes), name).toContain(code);
        expect(rest.source, name).not.toBe('');
      }
      for (const [code, standIn] of Object.entries(template.standIns ?? {}))
        expect(code in codes && standIn in codes, name).toBe(false);
    }
  });

  it('makes a matrix that holds exactly its rows', async () => {
    const rows = await template.rows();
    const matrix = matrixFromTemplate(
      { name: 'Mine', settings: {}, parts: [{ template, rows }] },
      countedIds(),
    );
    const made = Object.values(matrix.activities);
    expect(made.map((activity) => activity.origin)).toEqual(rows.map((row) => row.id));
    expect(made.map((activity) => activity.name)).toEqual(rows.map((row) => row.name));
    expect(matrix.scheme).toBe(raci);
    for (const activity of made) {
      expect(matrix.sections[activity.sectionId]).toBeDefined();
      for (const roleId of Object.keys(activity.assignments))
        expect(Object.keys(matrix.roles)).toContain(roleId);
    }
  });

  it('asks for confirmation exactly of owners and doers that its source does not support', async () => {
    const rows = await template.rows();
    const matrix = matrixFromTemplate(
      { name: 'Mine', settings: {}, parts: [{ template, rows }] },
      countedIds(),
    );
    for (const activity of Object.values(matrix.activities)) {
      const row = rows.find(({ id }) => id === activity.origin);
      const open = Object.entries(activity.assignments).filter(([id, codes]) => {
        const code = matrix.roles[id as RoleId]?.origin as RoleCode;
        return /[RA]/.test(codes) && (row?.rests?.[code]?.basis ?? row?.basis) === 'default';
      });
      const marked = Object.keys(activity.suggested ?? {});
      expect(marked.toSorted()).toEqual(open.map(([id]) => id).toSorted());
    }
  });
});
