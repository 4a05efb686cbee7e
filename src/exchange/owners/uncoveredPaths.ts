/** The files that nothing covers, as the fewest folders and files that hold them all. */

export interface Uncovered {
  /** A folder ends with a slash; `./` is everything. */
  readonly path: string;
  readonly files: number;
}

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: string[];
  covered: number;
  uncovered: number;
}

export function uncoveredPaths(
  files: readonly string[],
  isCovered: (file: string) => boolean,
): readonly Uncovered[] {
  const root = emptyFolder();
  for (const file of files) place(root, file, isCovered(file));
  return root.uncovered === 0 ? [] : gather(root, '');
}

function emptyFolder(): Folder {
  return { folders: new Map(), files: [], covered: 0, uncovered: 0 };
}

function place(root: Folder, file: string, covered: boolean): void {
  let folder = root;
  const steps = file.split('/');
  const name = steps.pop() ?? '';
  const count = (at: Folder) => {
    if (covered) at.covered += 1;
    else at.uncovered += 1;
  };
  count(folder);
  for (const step of steps) {
    const next = folder.folders.get(step) ?? emptyFolder();
    folder.folders.set(step, next);
    count(next);
    folder = next;
  }
  if (!covered) folder.files.push(name);
}

/** A folder in which nothing is covered is named as a whole. */
function gather(folder: Folder, path: string): Uncovered[] {
  if (folder.covered === 0) return [{ path: path === '' ? './' : path, files: folder.uncovered }];
  const below = [...folder.folders].flatMap(([name, each]) =>
    each.uncovered === 0 ? [] : gather(each, `${path}${name}/`),
  );
  return [...below, ...folder.files.map((name) => ({ path: `${path}${name}`, files: 1 }))];
}
