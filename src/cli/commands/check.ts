import { appendFileSync } from 'node:fs';
import { SEVERITIES } from '../../domain/findings/rule';
import { addDays, type CalendarDate, isCalendarDate } from '../../domain/matrix/date';
import type { Matrix } from '../../domain/matrix/matrix';
import { type Organisation, organisationOf } from '../../domain/organisation/organisation';
import { FileRefused } from '../../exchange/contract/bounds';
import { withAllLooks } from '../checking/allLooks';
import { baselineFor, knownOn } from '../checking/baseline';
import { checkFile } from '../checking/checkFile';
import { confirmed } from '../checking/confirmed';
import { formatList } from '../checking/formatList';
import { type Checked, isChecked } from '../contract/checked';
import {
  ANSWER_OPTION,
  answersOf,
  type Call,
  CallRefused,
  dayOf,
  defineCommand,
  oneOfWords,
} from '../contract/command';
import { EXIT, type ExitCode, type Io, worse } from '../contract/io';
import { filesOf } from '../reading/files';
import { reasonOf } from '../reading/readBytes';
import { readMatrix } from '../reading/readMatrix';

/** The first is the one without --format. */
const FORMATS = ['text', ...formatList.map(({ id }) => id).filter((id) => id !== 'text')];

export default defineCommand({
  name: 'check',
  summary: 'Finds what nobody owns, with the rules of the app.',
  usage: [
    `check FILE... [--fail-on ${SEVERITIES.join('|')}] [--baseline FILE|REV] [--since DAY]`,
    `               [--format ${FORMATS.join('|')}] [--today YYYY-MM-DD] [--confirm-tags] [--all-looks] [--quiet]`,
  ],
  details: [
    '',
    'FILE may be in any format that the app opens, or “-” for standard input.',
    '--fail-on   the mildest severity that makes the exit code 1. Without it: must.',
    '--baseline  a file or a revision of git. Only gaps that it does not have count.',
    '--since     a day, or a number of days such as 7d: only what time alone has made wrong since then counts.',
    '--today     the day for everything that depends on time, such as reviews and waivers.',
    '--answer    ID=NUMBER answers what a table leaves open; the check lists the questions.',
    '--confirm-tags  takes what the names of a table suggest as confirmed, so that missing activities are looked for.',
    '--all-looks  also shows what rules find only worth a look and do not show in a matrix that was not made from a template.',
    'Several files are looked over together too: who answers for what in all of them, what is owned twice or nowhere.',
    'What they show together does not change the exit code.',
    '--quiet     prints the summary of each file alone.',
  ],
  options: {
    'fail-on': { type: 'string' },
    baseline: { type: 'string' },
    since: { type: 'string' },
    format: { type: 'string' },
    today: { type: 'string' },
    quiet: { type: 'boolean' },
    'confirm-tags': { type: 'boolean' },
    'all-looks': { type: 'boolean' },
    ...ANSWER_OPTION,
  },
  async run(call, io) {
    const format = formatNamed(call);
    const checked = await checkAll(call, io, format.withFixes === true);
    for (const file of checked.files) if (!isChecked(file)) io.tell(file.sentence);
    const printed = format.print(checked, io);
    if (printed !== '') io.print(printed);
    const page = io.environment.GITHUB_STEP_SUMMARY;
    if (format.stepSummary && page) addToPage(page, format.stepSummary(checked), io);
    return exitCodeOf(checked);
  },
});

/** The page of the step is beside the check: where it cannot be written, what was found still counts. */
function addToPage(page: string, text: string, io: Io): void {
  try {
    appendFileSync(page, text);
  } catch (error) {
    io.tell(`The summary of the step could not be written to ${page}: ${reasonOf(error)}.`);
  }
}

function formatNamed(call: Call) {
  const id = oneOfWords(call, 'format', FORMATS);
  const format = formatList.find((known) => known.id === id);
  if (!format) throw new Error(`There is no format "${id}".`);
  return format;
}

async function checkAll(call: Call, io: Io, withFixes: boolean): Promise<Checked> {
  const names = filesOf(call, io);
  const answers = answersOf(call);
  const today = dayOf(call, io);
  const failOn = oneOfWords(call, 'fail-on', SEVERITIES);
  const baseline = call.text('baseline');
  const since = daySince(call, today);
  if (baseline !== undefined && since !== undefined)
    throw new CallRefused('--baseline and --since are two answers to one question. Give one of them.');
  const settled = (matrix: Matrix) => {
    const tagged = call.isOn('confirm-tags') ? confirmed(matrix, today) : matrix;
    return call.isOn('all-looks') ? withAllLooks(tagged) : tagged;
  };
  const knownOf = since ? knownOn(since) : baselineFor(baseline, names, today, io, settled);
  const files: Checked['files'][number][] = [];
  for (const name of names) {
    try {
      const read = await readMatrix(name, io, answers);
      const file = {
        ...read,
        matrix: settled(read.matrix),
        byAnswer: () => {
          const { readings, taken } = read.byAnswer();
          return { readings: readings.map(settled), taken };
        },
      };
      const known = await knownOf(file);
      files.push(checkFile(file, { today, known, withFixes, withFacts: names.length > 1 }));
    } catch (error) {
      // The other files are still worth checking.
      if (!(error instanceof FileRefused)) throw error;
      files.push({ kind: 'unreadable', file: name, sentence: error.message });
    }
  }
  const organisation = togetherOf(files);
  return { files, today, failOn, baseline: baseline ?? since, quiet: call.isOn('quiet'), organisation };
}

/** One file has nothing beside it, and two files of one matrix are one matrix. */
function togetherOf(files: Checked['files']): Organisation | undefined {
  const facts = files.flatMap((file) => (isChecked(file) ? (file.facts ?? []) : []));
  const first = new Map(facts.toReversed().map((one) => [one.matrixId, one]));
  const members = facts.filter((one) => first.get(one.matrixId) === one);
  return members.length > 1 ? organisationOf(members) : undefined;
}

/** `2026-11-21`, or `7d` for a week ago. */
function daySince(call: Call, today: CalendarDate): CalendarDate | undefined {
  const given = call.text('since');
  if (given === undefined || isCalendarDate(given)) return given;
  const [, days] = /^(\d{1,5})d$/.exec(given) ?? [];
  if (days !== undefined) return addDays(today, -Number(days));
  throw new CallRefused(
    `--since must be a day such as 2026-11-21, or a number of days such as 7d, not “${given}”.`,
  );
}

function exitCodeOf({ files, failOn }: Checked): ExitCode {
  const counts = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return files
    .map((file): ExitCode => {
      if (!isChecked(file)) return EXIT.unreadable;
      const found = file.findings.some(({ finding }) => counts.includes(finding.severity));
      return found || file.problems.length > 0 ? EXIT.found : EXIT.clean;
    })
    .reduce(worse, EXIT.clean);
}
