import { expect, test } from 'vitest';
import type { Template } from '../../../src/domain/catalogue/template';
import { templateList } from '../../../src/domain/starting/templateList';
import { templateRowsOf } from '../../../src/ui/vocabulary/templateRows';

test('rows that did not come are asked for again, and those that came are not', async () => {
  const [first] = templateList;
  if (!first) throw new Error('There is no template.');
  let times = 0;
  const template: Template = {
    ...first,
    rows: async () => {
      times += 1;
      if (times === 1) throw new Error('There is no connection.');
      return [];
    },
  };
  await expect(templateRowsOf(template)).rejects.toThrow('There is no connection.');
  await expect(templateRowsOf(template)).resolves.toEqual([]);
  await templateRowsOf(template);
  expect(times).toBe(2);
});
