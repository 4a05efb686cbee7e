// A disk of one's own for a browser profile: a file with a file system in it, which may lose its power.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const NO_DISK =
  'A disk of its own needs root and loop devices, as on Linux. Nothing was tried on one.';

export interface OwnDisk {
  readonly path: string;
  /** The disk as it would come back if the power went now: what nobody has forced onto it is not there. */
  afterPowerCut(): OwnDisk;
  remove(): void;
}

/** Undefined where the machine does not allow it. */
export function ownDisk(megabytes: number): OwnDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'answerable-disk-'));
  const image = join(folder, 'image');
  try {
    execFileSync('truncate', ['--size', `${megabytes}M`, image]);
    // Nothing is kept back for root, who runs this.
    execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
    return mounted(folder, image);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

function mounted(folder: string, image: string): OwnDisk {
  const path = join(folder, 'mounted');
  mkdirSync(path);
  execFileSync('mount', ['-o', 'loop', image, path], { stdio: 'ignore' });
  return {
    path,
    afterPowerCut() {
      const other = mkdtempSync(join(tmpdir(), 'answerable-disk-'));
      const copy = join(other, 'image');
      copyFileSync(image, copy);
      return mounted(other, copy);
    },
    remove() {
      execFileSync('umount', ['--lazy', path]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
