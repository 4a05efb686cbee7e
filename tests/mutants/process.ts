// The process with the warm Vitest, from outside: one trial after another, and a new process where one does not come back.
import { type ChildProcess, fork } from 'node:child_process';
import type { Told, Trial } from './trials.ts';

export interface Outcome {
  readonly files: readonly {
    readonly path: string;
    readonly milliseconds: number;
    readonly failed: boolean;
  }[];
  readonly unhandled: readonly string[];
  /** It went on without end, and its process was ended. */
  readonly isEndless: boolean;
}

/** Milliseconds without a word, beside ten times what the slowest file takes unchanged. */
const PATIENCE = 90_000;

export function openProcess(settingFile: string) {
  let child: ChildProcess | undefined;
  const end = () => {
    // With all that it started: its workers are processes as well.
    if (child?.pid) process.kill(-child.pid, 'SIGKILL');
    child = undefined;
  };
  const start = async (): Promise<ChildProcess> => {
    const started = fork('tests/mutants/trials.ts', [settingFile], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise<void>((ready, failed) => {
      started.once('message', () => ready());
      started.once('exit', (code) =>
        failed(new Error(`Vitest could not be started: its process ended with ${code}.`)),
      );
    });
    return started;
  };
  const run = async (trial: Trial, slowest: number): Promise<Outcome> => {
    child ??= await start();
    const running = child;
    const files: Outcome['files'][number][] = [];
    return new Promise((done) => {
      const finish = (unhandled: readonly string[], isEndless: boolean) => {
        clearTimeout(timer);
        running.removeAllListeners();
        done({ files, unhandled, isEndless });
      };
      const giveUp = () => {
        end();
        finish([], true);
      };
      let timer = setTimeout(giveUp, PATIENCE + 10 * slowest);
      running.on('exit', giveUp);
      running.on('message', (told: Told) => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, PATIENCE + 10 * slowest);
        if (told.told === 'file') files.push(told);
        if (told.told === 'end') finish(told.unhandled, false);
      });
      running.send(trial);
    });
  };
  return { run, end };
}
