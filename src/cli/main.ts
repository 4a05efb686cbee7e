/** The program as Node starts it: the real streams, the real clock and the exit code. */
import process from 'node:process';
import type { CalendarDate } from '../domain/matrix/date';
import { BOUNDS } from '../exchange/contract/bounds';
import type { Io } from './contract/io';
import { run } from './run';

// A reader that has seen enough, such as `head`, closes the pipe. That is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
});

const io: Io = {
  version: String(import.meta.env.ANSWERABLE_VERSION),
  folder: process.cwd(),
  environment: process.env,
  colours: hasColours(),
  watched: process.stderr.isTTY === true,
  today: today(),
  async standardInput() {
    const chunks: Buffer[] = [];
    let total = 0;
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer);
      total += (chunk as Buffer).length;
      // What is larger than any file may be is refused as that, without waiting for an end that may never come.
      if (total > BOUNDS.fileBytes) break;
    }
    return new Uint8Array(Buffer.concat(chunks));
  },
  print: (text) => process.stdout.write(`${text}\n`),
  printBytes: (bytes) => process.stdout.write(bytes),
  tell: (text) => process.stderr.write(`${text}\n`),
  rewrite: (line) => process.stderr.write(`\r\u001B[2K${line}`),
};

process.exitCode = await run(process.argv.slice(2), io);

// NO_COLOR and FORCE_COLOR are agreed on among programs: any value but an empty one counts.
function hasColours(): boolean {
  if (process.env.NO_COLOR) return false;
  return process.stdout.isTTY === true || Boolean(process.env.FORCE_COLOR);
}

/** The day where the person is, not in Greenwich. */
function today(): CalendarDate {
  const now = new Date();
  const two = (count: number) => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as CalendarDate;
}
