/** Screens and panels that load when they are first shown. A slot whose file does not exist is null, and not offered. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type Files<Props> = Record<string, () => Promise<{ default: ComponentType<Props> }>>;

export function lazySlot<Props = object>(
  files: Record<string, () => Promise<unknown>>,
): LazyExoticComponent<ComponentType<Props>> | null {
  const [load] = Object.values(files as Files<Props>);
  return load ? lazy(load) : null;
}
