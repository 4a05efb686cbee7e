/** Screens and panels that load when they are first shown, or ahead. A slot whose file does not exist is null, and not offered. */
import { type ComponentType, createContext, lazy, useContext } from 'react';
import { latePart } from './latePart';

type File<Props> = { default: ComponentType<Props> };

export type Slot<Props> = ComponentType<Props> & {
  /** Begins to load it. What is here before it is shown is drawn with what is around it, without a fallback. */
  load(): void;
};

/** React asks a part only once; a boundary that tries again gives what is below it another attempt. */
const Attempt = createContext(0);
export const AttemptProvider = Attempt.Provider;

let attempt = 0;

/** The number for a boundary that begins, or that tries again. */
export function currentAttempt(): number {
  return attempt;
}

export function lazySlot<Props extends object = object>(
  files: Record<string, () => Promise<unknown>>,
): Slot<Props> | null {
  const [load] = Object.values(files as Record<string, () => Promise<File<Props>>>);
  return load ? slotOf(load) : null;
}

export function slotOf<Props extends object>(load: () => Promise<File<Props>>): Slot<Props> {
  const { here, load: loadAhead, needed } = latePart(load);
  const loading = () =>
    needed().catch((error: unknown) => {
      // What is drawn from now on asks again.
      attempt += 1;
      throw error;
    });
  const attempts = new Map<number, ComponentType<Props>>();
  function lateOf(number: number): ComponentType<Props> {
    const known = attempts.get(number);
    if (known) return known;
    // React reads a thenable that answers at once in the same render. After a promise, even one that is settled, it
    // shows the fallback, and then holds back what comes for up to 300 ms.
    const late = lazy(() => {
      const file = here();
      return file ? answered(file) : loading();
    }) as unknown as ComponentType<Props>;
    attempts.set(number, late);
    return late;
  }
  function Part(props: Props) {
    const Late = lateOf(useContext(Attempt));
    return <Late {...props} />;
  }
  return Object.assign(Part, {
    // Where it is shown, its failure is told.
    load: () => void loadAhead(),
  });
}

function answered<Value>(value: Value): Promise<Value> {
  // biome-ignore lint/suspicious/noThenProperty: React asks a thenable, and this one answers without waiting.
  return { then: (use: (value: Value) => unknown) => use(value) } as unknown as Promise<Value>;
}
