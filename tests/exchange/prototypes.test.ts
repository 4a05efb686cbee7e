// Names that would reach into the prototypes of objects, had they been used as keys.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFile } from './reading';
import { sheetData, xlsxFile } from './xlsxFile';

describe('names that reach into prototypes', () => {
  let before: string;
  beforeAll(() => {
    before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  });
  afterAll(() => expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before));

  const names = ['__proto__', 'constructor', 'prototype', 'toString'];
  const head = ['Task', ...names];
  const rows = [head, ...names.map((name) => [name, 'R', 'A', 'C', 'I'])];
  test.each([
    ['a.csv', rows.map((row) => row.join(',')).join('\n')],
    [
      'a.md',
      [head, head.map(() => '---'), ...rows.slice(1)]
        .map((row) => `| ${row.map((cell) => cell.replaceAll('_', '\\_')).join(' | ')} |`)
        .join('\n'),
    ],
    [
      'a.html',
      `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ],
    [
      'a.json',
      `[${rows
        .slice(1)
        .map((row) => `{${row.map((cell, place) => `"${head[place]}":"${cell}"`).join(',')}}`)
        .join(',')}]`,
    ],
    ['a.xlsx', xlsxFile({ sheets: { One: sheetData(rows) } })],
  ])('are only names in %s', async (name, content) => {
    const { matrix } = await readFile(content, name);
    expect(Object.values(matrix.roles).map((role) => role.name)).toEqual(names);
    expect(Object.values(matrix.activities).map((activity) => activity.name)).toEqual(names);
    expect(Object.getPrototypeOf(matrix.activities)).toBe(Object.prototype);
  });

  test('are refused as keys of a saved matrix', async () => {
    const saved = `{"format":"answerable-matrix","version":1,"matrix":{"__proto__":{"polluted":true},"scheme":${JSON.stringify({ id: 'raci' })},"activities":{"__proto__":{"name":"x"}}}}`;
    await readFile(saved, 'a.json').catch(() => undefined);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
