import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Matrix } from '../../domain/matrix/matrix';
import { clashInWords } from '../../domain/merge/clashInWords';
import { mergeMatrices } from '../../domain/merge/mergeMatrices';
import { nothingShared } from '../../domain/merge/nothingShared';
import { canonicalText } from '../../exchange/canonical/canonicalText';
import { FileRefused } from '../../exchange/contract/bounds';
import { CallRefused, defineCommand } from '../contract/command';
import { EXIT, type Io } from '../contract/io';
import { readBytes } from '../reading/readBytes';
import { type MatrixFile, readMatrix } from '../reading/readMatrix';
import { writeFile } from '../reading/writeFile';
import { counted, plainLine } from '../words/plainLine';

export default defineCommand({
  name: 'merge',
  summary: 'Merges two versions of a matrix by the version they came from, as a merge driver of git does.',
  usage: ['merge BASE OURS THEIRS [PATH] [-o FILE]'],
  details: [
    '',
    'Writes OURS, or FILE with -o. PATH is only the name of the file in messages.',
    'Where both sides changed the same thing, ours stays, that is reported, and the exit code is 1. The file then',
    'lists what is open: the app opens it as a comparison, and “answerable check” fails until it is decided.',
    'Set it up with two lines:',
    '  git config merge.answerable.driver "node answerable.mjs merge %O %A %B %P"',
    '  echo "*.answerable.json merge=answerable eol=lf" >> .gitattributes',
  ],
  options: { output: { type: 'string', short: 'o' } },
  async run(call, io) {
    const [baseName, oursName, theirsName, given] = call.words;
    const path = given ?? oursName;
    if (!baseName || !oursName || !theirsName || !path)
      throw new CallRefused('Three files are needed: BASE, OURS and THEIRS.');
    const output = call.text('output') ?? oursName;
    // git hands over copies under names that nobody knows.
    const said = (name: string, side: string) => (given === undefined ? name : `${given} (${side})`);
    try {
      const ours = await sideOf(oursName, said(oursName, 'our side'), io);
      const theirs = await sideOf(theirsName, said(theirsName, 'their side'), io);
      const base = (await isEmpty(baseName, io))
        ? nothingShared(ours.matrix)
        : (await sideOf(baseName, said(baseName, 'the version before'), io)).matrix;
      return write({ base, ours: ours.matrix, theirs: theirs.matrix }, path, output, io);
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      io.tell(error.message);
      io.tell(`${plainLine(path)}: ${linesMerged([oursName, baseName, theirsName], io)}`);
      return EXIT.unreadable;
    }
  },
});

/** A side that cannot be read whole must not be written again: its damaged parts would be lost. `said`: its name for a person. */
async function sideOf(name: string, said: string, io: Io): Promise<MatrixFile> {
  const called = plainLine(said);
  const refuse = (why: string) => new FileRefused(`${called}: ${why}`);
  const file = await readMatrix(name, io, undefined, called);
  const [problem] = file.problems;
  if (problem) throw refuse(`${problem.place}: ${problem.message}`);
  if (!file.isJson) throw refuse('This is not JSON from Answerable.');
  const [clash] = file.clashes;
  if (clash) throw refuse(`An earlier merge left something open: ${clash.words}`);
  return file;
}

/** git gives an empty file where both sides added theirs. */
async function isEmpty(name: string, io: Io): Promise<boolean> {
  const bytes = await readBytes(name, io);
  return bytes.length === 0;
}

function write(sides: Record<'base' | 'ours' | 'theirs', Matrix>, path: string, output: string, io: Io) {
  const { matrix, clashes, problems } = mergeMatrices(sides);
  const told = clashes.map((clash) => ({ ...clash, words: clashInWords(clash, sides) }));
  writeFile(output, canonicalText(matrix, told.length > 0 ? { clashes: told } : {}), io);
  const sentences = [
    ...told.map(({ words }) => words),
    ...problems.map(({ place, message }) => `${place}: ${message}`),
  ];
  if (sentences.length === 0) return EXIT.clean;
  io.tell(
    `${plainLine(path)}: ${counted(sentences.length, 'place')} of this merge ${sentences.length === 1 ? 'needs' : 'need'} a person.`,
  );
  for (const sentence of sentences) io.tell(`  ${plainLine(sentence)}`);
  return EXIT.found;
}

/** git takes any exit code of a driver as “merged, with conflicts”, so without this theirs would not be in the file. */
function linesMerged(files: readonly string[], { folder }: Io): string {
  const words = ['merge-file', ...files.map((file) => resolve(folder, file))];
  const { status } = spawnSync('git', words, { cwd: folder, stdio: 'ignore' });
  // The number of conflicts, whose marks are then in the file; git has taken at most 127 of them.
  return status !== null && status < 128
    ? 'The lines of the file were merged instead, as git does without a driver.'
    : 'The lines of the file could not be merged either. It is as it was on our side, and nothing of theirs is in it.';
}
