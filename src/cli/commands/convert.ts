import { createAnalyser } from '../../domain/gaps/engine/analyse';
import { FileRefused } from '../../exchange/contract/bounds';
import { type Codec, PLAIN_CHOICE } from '../../exchange/contract/codec';
import { codecList } from '../../exchange/opening/codecList';
import {
  ANSWER_OPTION,
  answersOf,
  type Call,
  CallRefused,
  dayOf,
  defineCommand,
  oneOfWords,
} from '../contract/command';
import { EXIT, type ExitCode, type Io } from '../contract/io';
import { filesOf } from '../reading/files';
import { withProgress } from '../reading/progress';
import { type MatrixFile, readMatrix } from '../reading/readMatrix';
import { writeFile } from '../reading/writeFile';
import { plainLine } from '../words/plainLine';

// Pictures of pixels are drawn by a browser.
const WRITABLE = codecList.filter(({ write }) => write !== undefined);

export default defineCommand({
  name: 'convert',
  summary: 'Reads a matrix in any format that the app opens and writes it in another.',
  usage: [
    'convert FILE -o FILE [--to FORMAT] [--answer ID=NUMBER]... [--report text|json] [--today YYYY-MM-DD]',
  ],
  details: [
    '',
    '-o        the file to write. Its ending chooses the format; “-” is standard output.',
    `--to      one of ${WRITABLE.map(({ id }) => id).join(', ')}, where the ending is not enough.`,
    '--answer  answers a question that the import dialog would ask. While one is open nothing is written.',
    '--report  json prints what was skipped, changed or asked; text tells it on standard error.',
  ],
  options: {
    output: { type: 'string', short: 'o' },
    to: { type: 'string' },
    report: { type: 'string' },
    today: { type: 'string' },
    ...ANSWER_OPTION,
  },
  async run(call, io) {
    const [name = '', ...more] = filesOf(call, io);
    if (more.length > 0) throw new CallRefused('Convert takes one file at a time.');
    const output = call.text('output');
    if (output === undefined) throw new CallRefused('The file to write is missing: -o FILE.');
    const codec = codecFor(output, call.text('to'));
    const reports = oneOfWords(call, 'report', ['text', 'json']);
    if (reports === 'json' && output === '-')
      throw new CallRefused('The report and the file cannot both be on standard output.');
    const file = await readMatrix(name, io, answersOf(call));
    if (file.questions.length === 0) await write(file, codec, output, call, io);
    report(file, codec, output, reports === 'json', io);
    const isWhole = file.questions.length + file.problems.length + file.clashes.length === 0;
    return isWhole ? EXIT.clean : (EXIT.found satisfies ExitCode);
  },
});

function codecFor(output: string, id: string | undefined): Codec {
  if (id !== undefined) {
    const codec = WRITABLE.find((known) => known.id === id);
    if (codec) return codec;
    throw new CallRefused(
      `--to must be one of ${WRITABLE.map((known) => known.id).join(', ')}, not “${id}”.`,
    );
  }
  // The longest ending wins: plan.answerable.json is canonical text, plan.json is not.
  const [codec] = WRITABLE.filter(({ extension }) => output.toLowerCase().endsWith(`.${extension}`)).sort(
    (one, other) => other.extension.length - one.extension.length || one.id.length - other.id.length,
  );
  if (codec) return codec;
  const endings = [...new Set(WRITABLE.map(({ extension }) => `.${extension}`))].join(', ');
  throw new CallRefused(`“${output}” has none of the endings ${endings}. Name the format with --to.`);
}

async function write(file: MatrixFile, codec: Codec, output: string, call: Call, io: Io): Promise<void> {
  const today = dayOf(call, io);
  const gaps = codec.tellsGaps ? createAnalyser().analyse(file.matrix, today).findings : [];
  const request = { matrix: file.matrix, choice: { ...PLAIN_CHOICE, on: today }, gaps, today };
  const bytes = await withProgress(io, `Writing ${output}`, async (onShare) =>
    codec.write?.(request, onShare),
  );
  if (!bytes) throw new FileRefused(`The format “${codec.id}” cannot be written here.`);
  if (output === '-') io.printBytes(bytes);
  else writeFile(output, bytes, io);
}

function report(file: MatrixFile, { id }: Codec, output: string, asJson: boolean, io: Io): void {
  const { name, problems, remarks, questions, clashes } = file;
  const written = questions.length === 0;
  const asked = questions.map((question) => ({
    ...question,
    answers: question.answers.map(({ label }) => label),
  }));
  if (asJson) {
    const open = clashes.map(({ words }) => words);
    io.print(
      JSON.stringify(
        { file: name, output, format: id, written, problems, remarks, questions: asked, clashes: open },
        null,
        1,
      ),
    );
    return;
  }
  for (const { place, message } of [...problems, ...remarks])
    io.tell(plainLine(`${name}: ${place}: ${message}`));
  for (const { words } of clashes) io.tell(plainLine(`${name}: A merge left this open: ${words}`));
  for (const question of asked) {
    io.tell(plainLine(`${name}: ${question.text} ${question.because}`));
    for (const [at, label] of question.answers.entries())
      io.tell(`  ${plainLine(`--answer ${question.id}=${at + 1}  ${label}`)}`);
  }
  if (!written) io.tell('Nothing was written: the questions above must be answered first.');
}
