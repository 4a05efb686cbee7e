/**
 * Carries patches out on plain JSON without touching what was there. It is total: what no longer has a place
 * (another tab deleted the row a moment ago) is left out, and the answer says what was done and what undoes it.
 */
import type { Patch } from './change';
import { isPassingMap } from './passingMaps';
import { ownValue, sameValue } from './sameValue';

type Path = Patch['path'];
type Holder = { [key: string]: unknown };

export interface Patched<Value> {
  readonly value: Value;
  /** The patches that changed something, as they now are. */
  readonly patches: readonly Patch[];
  /** What takes them back, in the order in which to apply it. */
  readonly inverse: readonly Patch[];
}

export function applyPatches<Value extends object>(base: Value, patches: readonly Patch[]): Patched<Value> {
  const root: Holder = { value: base };
  // Objects made here may be written to; everything else is copied before its first write.
  const own = new Set<object>([root]);
  const done: Patch[] = [];
  const inverse: Patch[] = [];
  for (const { path, value } of patches) {
    const patch = patchBetween(path, valueAt(root.value, path), value);
    if (!patch || !set(root, own, ['value', ...path], value)) continue;
    done.push(patch.forward);
    inverse.push(patch.back);
  }
  return { value: root.value as Value, patches: done, inverse: inverse.reverse() };
}

export function valueAt(holder: unknown, path: Path): unknown {
  let value = holder;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = ownValue(value as Holder, String(step));
  }
  return value;
}

/** The fewest patches between two versions, which differ at these paths at most, and the way back. */
export function patchesAlong(
  from: unknown,
  to: unknown,
  paths: readonly Path[],
): { readonly patches: readonly Patch[]; readonly inverse: readonly Patch[] } {
  const patches: Patch[] = [];
  const inverse: Patch[] = [];
  for (const path of outermost(paths)) {
    const patch = patchBetween(path, valueAt(from, path), valueAt(to, path));
    if (!patch) continue;
    patches.push(patch.forward);
    inverse.push(patch.back);
  }
  return { patches, inverse: inverse.reverse() };
}

/** Each path once, and none below another. */
function outermost(paths: readonly Path[]): readonly Path[] {
  if (paths.length === 1) return paths;
  const root: Branch = { ends: false, steps: new Map() };
  const first = paths.filter((path) => {
    let branch = root;
    for (const step of path) {
      const next = branch.steps.get(step) ?? { ends: false, steps: new Map() };
      branch.steps.set(step, next);
      branch = next;
    }
    const known = branch.ends;
    branch.ends = true;
    return !known;
  });
  return first.filter((path) => {
    let branch: Branch | undefined = root;
    for (const step of path) {
      if (branch?.ends) return false;
      branch = branch?.steps.get(step);
    }
    return true;
  });
}

/** Paths as a tree of their steps. Written as text, five thousand of them took longer than the edit itself. */
interface Branch {
  ends: boolean;
  readonly steps: Map<Path[number], Branch>;
}

/** The patch from one value to another at a path, and the way back; nothing where they are the same. */
export function patchBetween(
  path: Path,
  from: unknown,
  to: unknown,
): { readonly forward: Patch; readonly back: Patch } | undefined {
  if (sameValue(from, to)) return undefined;
  return { forward: patchTo(path, from, to), back: patchTo(path, to, from) };
}

/** The patch that makes one value, or none, another one. */
export function patchTo(path: Path, from: unknown, to: unknown): Patch {
  if (to === undefined) return { op: 'remove', path };
  return { op: from === undefined ? 'add' : 'replace', path, value: to };
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * False where a step of the path is gone. An undefined value takes the field out. A map that comes and goes with its
 * entries is made for its first one, and taken out with its last.
 */
function set(root: Holder, own: Set<object>, path: Path, value: unknown): boolean {
  if (path.some((step) => FORBIDDEN.has(String(step)))) return false;
  const last = String(path.at(-1));
  const way = path.slice(0, -1).map(String);
  const isThere = isHolder(valueAt(root, way));
  if (!isThere && !(isPassingMap(way.slice(1)) && isHolder(valueAt(root, way.slice(0, -1))))) return false;
  let parent = root;
  let holder = root;
  for (const step of way) {
    const child = (holder[step] ?? {}) as Holder;
    const writable = own.has(child) ? child : copyOf(child);
    own.add(writable);
    holder[step] = writable;
    parent = holder;
    holder = writable;
  }
  if (value !== undefined) holder[last] = value;
  else {
    delete holder[last];
    if (isPassingMap(way.slice(1)) && Object.keys(holder).length === 0) delete parent[way.at(-1) ?? ''];
  }
  return true;
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function copyOf(holder: Holder): Holder {
  if (Array.isArray(holder)) return [...holder] as unknown as Holder;
  // Spreading a map of ten thousand entries takes four times as long as this.
  const copy: Holder = {};
  for (const key of Object.keys(holder)) copy[key] = holder[key];
  return copy;
}
