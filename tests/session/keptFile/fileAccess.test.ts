import { describe, expect, test, vi } from 'vitest';
import {
  askToUse,
  type FileHandle,
  FileTrouble,
  mayUse,
  readText,
  writeText,
} from '../../../src/session/keptFile/fileAccess';

const handle = (parts: Partial<FileHandle>): FileHandle => ({
  name: 'plan.answerable.json',
  getFile: async () => ({ size: 4, text: async () => 'text' }),
  createWritable: async () => ({ write: async () => {}, close: async () => {}, abort: async () => {} }),
  ...parts,
});
const thrown = (name: string) => Object.assign(new Error('no'), { name });

describe('a file that is read', () => {
  test('is taken up to the bound, and refused one byte above without being read', async () => {
    const text = vi.fn(async () => 'text');
    const file = handle({ getFile: async () => ({ size: 4, text }) });
    expect(await readText(file, 4)).toBe('text');
    await expect(readText(file, 3)).rejects.toThrow('The file is larger than any matrix can be.');
    expect(text).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['NotFoundError', 'The file is no longer where it was.'],
    ['NotAllowedError', 'The browser may not use the file any more.'],
  ])('says in a sentence what %s means', async (name, sentence) => {
    const file = handle({ getFile: () => Promise.reject(thrown(name)) });
    await expect(readText(file, 9)).rejects.toThrow(sentence);
    await expect(readText(file, 9)).rejects.toBeInstanceOf(FileTrouble);
  });
});

test('a write that fails is given up, so that the file stays as it was', async () => {
  const abort = vi.fn(async () => {});
  const file = handle({
    createWritable: async () => ({
      write: () => Promise.reject(thrown('QuotaExceededError')),
      close: async () => {},
      abort,
    }),
  });
  await expect(writeText(file, 'text')).rejects.toBeInstanceOf(FileTrouble);
  expect(abort).toHaveBeenCalledTimes(1);
});

describe('the permission', () => {
  test('is there unless the browser would ask, and where there is no such question', async () => {
    expect(await mayUse(handle({ queryPermission: async () => 'granted' }))).toBe(true);
    expect(await mayUse(handle({ queryPermission: async () => 'prompt' }))).toBe(false);
    expect(await mayUse(handle({}))).toBe(true);
  });

  test('asked for is given by the answer alone', async () => {
    expect(await askToUse(handle({ requestPermission: async () => 'granted' }))).toBe(true);
    expect(await askToUse(handle({ requestPermission: async () => 'denied' }))).toBe(false);
    expect(await askToUse(handle({}))).toBe(true);
  });
});
