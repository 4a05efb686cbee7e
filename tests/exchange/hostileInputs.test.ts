// What an attacker sends, read as the import dialog and the screen of a link read it: told in a sentence where something
// is refused or left out, and without a message of the machine. The rest of it is sent to a browser by its journey.
import { expect, test } from 'vitest';
import { sentenceOf } from '../../src/exchange/contract/sentenceOf';
import { openPacked } from '../../src/exchange/sharing/packedMatrix';
import { type HostileInput, hostileFiles, hostileLinks, isForABrowser } from '../support/hostileInputs';
import { countingIds, readFile } from './reading';

const isForNode = (input: HostileInput) => !isForABrowser(input);
const OF_THE_MACHINE = /\b(TypeError|RangeError|undefined|NaN|Cannot (read|convert))\b/;

/** What people are told of an input: its problems, or why it is refused. */
async function toldOf(read: () => Promise<{ readonly problems: readonly string[] }>): Promise<string> {
  try {
    return (await read()).problems.join('\n');
  } catch (error) {
    return sentenceOf(error);
  }
}

test.each(hostileFiles.filter(isForNode))(
  '$name is answered in a sentence',
  async ({ name, content, told = /^/ }) => {
    const said = await toldOf(() => readFile(content, name));
    expect(said).toMatch(told);
    expect(said).not.toMatch(OF_THE_MACHINE);
  },
);

test.each(hostileLinks.filter(isForNode))(
  '$name is answered in a sentence, within bounds',
  async ({ content, told = /^/ }) => {
    const said = await toldOf(async () => {
      const opened = openPacked(content, { newId: countingIds() });
      if (opened.kind !== 'matrix') throw new Error('A link holds a matrix.');
      expect(opened.matrix.name.length).toBeLessThanOrEqual(500);
      return { problems: opened.problems.map(({ place, message }) => `${place}: ${message}`) };
    });
    expect(said).toMatch(told);
    expect(said).not.toMatch(OF_THE_MACHINE);
  },
);
