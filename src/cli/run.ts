/** One call of the program: the first word chooses the command, and whatever goes wrong becomes a sentence. */

// As a whole: a name that an older Node lacks would end the program before it can say which Node it needs.
import util from 'node:util';
import { SAVED_VERSION } from '../domain/matrix/saved';
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
    const [about] = rest;
    const asked = commandList.find((known) => known.name === about);
    if (about !== undefined && !asked) return refuseName(about, io);
    if (name === '') return refuse('A command is missing.', io);
    io.print(asked ? helpOf(asked) : overview());
    return EXIT.clean;
  }
  if (['--version', '-V'].includes(name)) {
    io.print(`answerable ${io.version} (form ${SAVED_VERSION} of the matrix)`);
    return EXIT.clean;
  }
  if (!command) return refuseName(name, io);
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
    // Node itself would end with 1, which is what gaps end with.
    else io.tell(`This is a bug in answerable, not a problem with your command or files. ${stackOf(error)}`);
    return EXIT.unreadable;
  }
}

function refuseName(name: string, io: Io): ExitCode {
  return refuse(`There is no command “${name}”.`, io);
}

function refuse(sentence: string, io: Io): ExitCode {
  io.tell(`${sentence}\n\n${overview()}`);
  return EXIT.unreadable;
}

/** For the report of the fault. */
function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function callOf(command: Command, rest: readonly string[]): Call {
  const known: Command['options'] = { ...command.options, help: { type: 'boolean', short: 'h' } };
  // Not strict, for the sentences of Node are not ours; each word is looked at here instead.
  const { values, positionals, tokens } = util.parseArgs({
    args: [...rest],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    const refusal = option ? refusalOf(token, option, given) : unknownOption(token.rawName);
    if (refusal) throw new CallRefused(refusal);
    given.add(token.name);
  }
  const options: { readonly [name: string]: unknown } = values;
  return {
    words: positionals,
    text: (option) => (typeof options[option] === 'string' ? options[option] : undefined),
    texts: (option) => (Array.isArray(options[option]) ? options[option].map(String) : []),
    isOn: (option) => options[option] === true,
  };
}

function unknownOption(name: string): string {
  return `There is no option “${name}”. A file whose name begins with a dash is named behind “--”.`;
}

interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function refusalOf(
  { name, rawName, value, inlineValue }: GivenOption,
  { type, multiple }: Command['options'][string],
  before: ReadonlySet<string>,
): string | undefined {
  if (type === 'boolean') return value === undefined ? undefined : `${rawName} takes no value.`;
  // What looks like the next option is none of this one's business, unless it is tied to it.
  if (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))
    return `${rawName} needs a value.`;
  return before.has(name) && !multiple ? `${rawName} was given twice.` : undefined;
}

function overview(): string {
  const lines = commandList.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`);
  return [
    'answerable: responsibility matrices in files, in git and in checks.',
    '',
    'Usage: answerable COMMAND [OPTION...] [FILE...]',
    '',
    ...lines,
    '',
    'Examples:',
    '  answerable check plan.answerable.json --baseline origin/main',
    '  answerable convert plan.xlsx -o plan.answerable.json',
    '  answerable diff HEAD:plan.answerable.json plan.answerable.json',
    '',
    'As a FILE:',
    '  -              standard input',
    '  REV:PATH       the file at a revision of git',
    '  -- FILE        a file whose name begins with a dash',
    '',
    'Options:',
    '  -h, --help     after a command: its options. So does “answerable help COMMAND”',
    '  -V, --version  the version of this program',
    '',
    'Exit codes: 0 nothing found, 1 something found or to be decided by a person, 2 a file that could not',
    'be read or a wrong command. Results go to standard output, all else to standard error. NO_COLOR turns',
    'colours off. Nothing is sent anywhere.',
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
