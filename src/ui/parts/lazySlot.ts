/** Screens and panels that load when they are first shown, or ahead. A slot whose file does not exist is null, and not offered. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type File<Props> = { default: ComponentType<Props> };

export type Slot<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Begins to load it. What is here before it is shown is drawn with what is around it, without a fallback. */
  load(): void;
};

export function lazySlot<Props = object>(files: Record<string, () => Promise<unknown>>): Slot<Props> | null {
  const [load] = Object.values(files as Record<string, () => Promise<File<Props>>>);
  return load ? slotOf(load) : null;
}

export function slotOf<Props>(load: () => Promise<File<Props>>): Slot<Props> {
  let here: File<Props> | undefined;
  const loading = async () => {
    here ??= await load();
    return here;
  };
  // React reads a thenable that answers at once in the same render. After a promise, even one that is settled, it shows
  // the fallback, and then holds back what comes for up to 300 ms.
  const Late = lazy(() => (here ? answered(here) : loading()));
  return Object.assign(Late, {
    // Where it is shown, its failure is told.
    load: () => void loading().catch(() => undefined),
  });
}

function answered<Value>(value: Value): Promise<Value> {
  // biome-ignore lint/suspicious/noThenProperty: React asks a thenable, and this one answers without waiting.
  return { then: (use: (value: Value) => unknown) => use(value) } as unknown as Promise<Value>;
}
