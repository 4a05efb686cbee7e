import { canonicalText } from '../../exchange/canonical/canonicalText';
import { FileRefused } from '../../exchange/contract/bounds';
import { type Call, defineCommand } from '../contract/command';
import { EXIT, type ExitCode, type Io, worse } from '../contract/io';
import { filesOf } from '../reading/files';
import { type MatrixFile, readMatrix } from '../reading/readMatrix';
import { writeFile } from '../reading/writeFile';
import { plainLine } from '../words/plainLine';

export default defineCommand({
  name: 'fmt',
  summary: 'Writes matrices as canonical text, so that git compares and merges them line by line.',
  usage: ['fmt FILE... [--check]'],
  details: [
    '',
    'FILE is JSON from Answerable; “-” reads standard input and prints. Other formats: answerable convert.',
    '--check  changes nothing, and the exit code is 1 where a file is not canonical.',
    'A file with damaged parts is left as it is, because what cannot be read would be lost.',
  ],
  options: { check: { type: 'boolean' } },
  async run(call, io) {
    let code: ExitCode = EXIT.clean;
    for (const name of filesOf(call, io)) code = worse(code, await format(name, call, io));
    return code;
  },
});

async function format(name: string, call: Call, io: Io): Promise<ExitCode> {
  try {
    const file = await readMatrix(name, io);
    const refusal = whyNot(file);
    if (refusal !== undefined) {
      io.tell(`${plainLine(name)}: ${refusal}`);
      for (const { place, message } of file.problems) io.tell(plainLine(`${name}: ${place}: ${message}`));
      return file.isJson ? EXIT.found : EXIT.unreadable;
    }
    return settle(file, canonicalText(file.matrix), call, io);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    io.tell(error.message);
    return EXIT.unreadable;
  }
}

function whyNot({ isJson, problems, clashes }: MatrixFile): string | undefined {
  if (!isJson) return 'This is not JSON from Answerable. “answerable convert” writes canonical text from it.';
  if (clashes.length > 0) return 'A merge left something open. Open the file in the app to decide first.';
  return problems.length > 0 ? 'Parts of it cannot be read, so it was left as it is.' : undefined;
}

function settle({ name, bytes }: MatrixFile, text: string, call: Call, io: Io): ExitCode {
  const canonical = new TextEncoder().encode(text);
  const isCanonical = Buffer.compare(bytes, canonical) === 0;
  if (name === '-' && !call.isOn('check')) io.print(text.trimEnd());
  else if (isCanonical) return EXIT.clean;
  else if (call.isOn('check')) {
    io.print(`${plainLine(name)} is not canonical. “answerable fmt” makes it so.`);
    return EXIT.found;
  } else writeFile(name, canonical, io);
  return EXIT.clean;
}
