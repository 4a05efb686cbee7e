/** A part of the app that is fetched after the page: ahead, so that what needs it does not wait, or once it is needed. */
import { whenStayed } from './leaving';
import { loadAgain } from './loadAgain';

export interface LatePart<Part> {
  /** Undefined until it has come. */
  here(): Part | undefined;
  /** Asks for it ahead, once; undefined where it could not be fetched, and the next call asks again. */
  load(): Promise<Part | undefined>;
  /** For what cannot go on without it: rejects with `PartNotLoaded`. */
  needed(): Promise<Part>;
}

/** A part of the app could not be fetched: there is no connection, or the part is gone since a newer build is there. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded';

  constructor(cause: unknown) {
    super(
      'A part of Answerable could not be loaded. Check the connection and try again, or reload the page.',
      {
        cause,
      },
    );
  }
}

/** `fetch` is a bare `import()`: asked for again, the module itself is fetched. */
export function latePart<Part>(fetch: () => Promise<Part>): LatePart<Part> {
  let here: Part | undefined;
  let failure: unknown;
  let asked: Promise<Part> | undefined;

  async function ask(): Promise<Part> {
    try {
      here = await (failure === undefined ? fetch() : loadAgain(fetch, failure));
      return here;
    } catch (error) {
      failure = error;
      // A page that is being left is cut off from what it fetches, which nobody needs to know.
      await whenStayed();
      asked = undefined;
      throw new PartNotLoaded(error);
    }
  }

  function needed(): Promise<Part> {
    asked ??= ask();
    return asked;
  }

  return { here: () => here, needed, load: () => needed().catch(() => undefined) };
}
