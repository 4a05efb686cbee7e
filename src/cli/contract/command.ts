/** The contract of a command: what it is called with, and what it does. */
import type { ParseArgsConfig } from 'node:util';
import { type CalendarDate, isCalendarDate } from '../../domain/matrix/date';
import type { ExitCode, Io } from './io';

export interface Call {
  /** What stands beside the options. */
  readonly words: readonly string[];
  /** The text of an option, or undefined where it was not given. */
  text(option: string): string | undefined;
  /** The texts of an option that may be given several times. */
  texts(option: string): readonly string[];
  isOn(option: string): boolean;
}

export interface Command {
  /** The first word of the call, and the name of its file. */
  readonly name: string;
  /** Each form it can be called in, without the name of the program. */
  readonly usage: readonly string[];
  /** One sentence for the help. */
  readonly summary: string;
  /** Further lines for its own help. */
  readonly details: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(call: Call, io: Io): Promise<ExitCode>;
}

export function defineCommand(command: Command): Command {
  return command;
}

/** The call makes no sense. The sentence is shown together with the usage of the command. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
}

/** One of a few words, or the first of them where the option was not given. */
export function oneOfWords<Word extends string>(call: Call, option: string, words: readonly Word[]): Word {
  const given = call.text(option);
  const found = given === undefined ? words[0] : words.find((word) => word === given);
  if (found) return found;
  throw new CallRefused(`--${option} must be one of ${words.join(', ')}, not “${given}”.`);
}

/** `--today`, for what depends on the day; otherwise the day of the clock. */
export function dayOf(call: Call, io: Io): CalendarDate {
  const given = call.text('today');
  if (given === undefined) return io.today;
  if (isCalendarDate(given)) return given;
  throw new CallRefused(`--today must be a day such as 2026-11-28, not “${given}”.`);
}

/** `--answer ID=NUMBER`, as often as there are questions. */
export function answersOf(call: Call): ReadonlyMap<string, number> {
  return new Map(
    call.texts('answer').map((given) => {
      const [, id, number] = /^(.+)=(\d+)$/.exec(given) ?? [];
      if (id && number) return [id, Number(number)];
      throw new CallRefused(
        `--answer must be the id of a question and a number, such as letter-X=2, not “${given}”.`,
      );
    }),
  );
}

export const ANSWER_OPTION = { answer: { type: 'string', multiple: true } } as const;
