/** One call of the program: the first word chooses the command, and whatever goes wrong becomes a sentence. */

import { parseArgs } from 'node:util';
import { FileRefused } from '../exchange/contract/bounds';
import { type Call, CallRefused, type Command } from './contract/command';
import { EXIT, type ExitCode, type Io } from './contract/io';

/** Every command. A new file in commands/ is a new command; there is no list to keep up to date. */
const files = import.meta.glob<Command>('./commands/*.ts', { eager: true, import: 'default' });

const commandList: readonly Command[] = Object.values(files).sort((one, other) =>
  one.name < other.name ? -1 : 1,
);

export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '', ...rest] = words;
  const command = commandList.find((known) => known.name === name);
  if (['', 'help', '--help', '-h'].includes(name)) {
    const asked = commandList.find((known) => known.name === rest[0]);
    io.print(asked ? helpOf(asked) : overview());
    return name === '' ? EXIT.unreadable : EXIT.clean;
  }
  if (!command) {
    io.tell(`There is no command “${name}”.\n\n${overview()}`);
    return EXIT.unreadable;
  }
  try {
    const call = callOf(command, rest);
    if (call.isOn('help')) {
      io.print(helpOf(command));
      return EXIT.clean;
    }
    return await command.run(call, io);
  } catch (error) {
    if (error instanceof CallRefused) io.tell(`${error.message}\n\n${usageOf(command)}`);
    else if (error instanceof FileRefused) io.tell(error.message);
    else throw error;
    return EXIT.unreadable;
  }
}

function callOf(command: Command, rest: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const options: { readonly [name: string]: unknown } = values;
    return {
      words: positionals,
      text: (option) => (typeof options[option] === 'string' ? options[option] : undefined),
      texts: (option) => (Array.isArray(options[option]) ? options[option].map(String) : []),
      isOn: (option) => options[option] === true,
    };
  } catch (error) {
    const isWrongCall = error instanceof TypeError && 'code' in error;
    if (isWrongCall) throw new CallRefused(`${error.message.replace(/\.?$/, '')}.`);
    throw error;
  }
}

function overview(): string {
  const lines = commandList.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`);
  return [
    'answerable: responsibility matrices in files, in git and in checks.',
    '',
    ...lines,
    '',
    '“answerable help COMMAND” tells more of one. Exit codes: 0 nothing found, 1 something found or to',
    'be decided by a person, 2 a file that could not be read or a wrong call.',
  ].join('\n');
}

/** A line that is indented goes on with the form above it. */
function usageOf({ usage }: Command): string {
  return usage
    .map((line, place) => {
      const start = place === 0 ? 'Usage:' : '      ';
      return line.startsWith(' ') ? `                  ${line.trimStart()}` : `${start} answerable ${line}`;
    })
    .join('\n');
}

function helpOf(command: Command): string {
  return [usageOf(command), '', command.summary, ...command.details].join('\n');
}
