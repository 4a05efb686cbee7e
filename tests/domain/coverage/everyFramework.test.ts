import { describe, expect, it } from 'vitest';
import { itemKey, rowToAdd } from '../../../src/domain/coverage/framework';
import { frameworkList } from '../../../src/domain/coverage/frameworkList';

describe.each(frameworkList.map((framework) => [framework.name, framework] as const))(
  '%s',
  (_, framework) => {
    it('names its edition', () => expect(framework.edition).not.toBe(''));

    it('asks for something', () => expect(framework.items).not.toEqual([]));

    it('gives each item a key of its own', () => {
      const keys = framework.items.map((item) => itemKey(framework, item));
      expect(new Set(keys).size).toBe(keys.length);
    });

    it('can close every item, by a row or by a rule', () => {
      for (const item of framework.items) {
        expect(rowToAdd(item) ?? item.coveredBy.find((cover) => cover.startsWith('rule:'))).toBeDefined();
      }
    });
  },
);
