import { expect, test } from 'vitest';
import { latePart } from '../../../src/ui/parts/latePart';

test('a part is asked for once, and is there once it has come', async () => {
  let asked = 0;
  const part = latePart(async () => {
    asked += 1;
    return 'the part';
  });
  expect(part.here()).toBeUndefined();
  expect(await Promise.all([part.load(), part.load()])).toEqual(['the part', 'the part']);
  expect(await part.load()).toBe('the part');
  expect(asked).toBe(1);
  expect(part.here()).toBe('the part');
});

test('one that did not come is asked for again by what needs it next', async () => {
  const answers = [Promise.reject(new Error('There is no connection.')), Promise.resolve('the part')];
  const part = latePart(() => answers.shift() ?? Promise.reject(new Error('Asked too often.')));
  expect(await part.load()).toBeUndefined();
  expect(part.here()).toBeUndefined();
  expect(await part.load()).toBe('the part');
});
