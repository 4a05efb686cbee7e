/** A part of the app without a screen that is asked for ahead, so that what needs it does not wait. */
import { loadAgain } from './loadAgain';

export interface LatePart<Part> {
  /** Undefined until it has come. */
  here(): Part | undefined;
  /** Asks for it, once; undefined where it could not be fetched, and the next call asks again. */
  load(): Promise<Part | undefined>;
}

export function latePart<Part>(fetch: () => Promise<Part>): LatePart<Part> {
  let here: Part | undefined;
  let failure: unknown;
  let asked: Promise<Part | undefined> | undefined;

  async function ask(): Promise<Part | undefined> {
    try {
      here = await (failure === undefined ? fetch() : loadAgain(fetch, failure));
    } catch (error) {
      failure = error;
      asked = undefined;
    }
    return here;
  }

  return {
    here: () => here,
    load() {
      asked ??= ask();
      return asked;
    },
  };
}
