// A disk of one's own for a browser profile: a file with a file system in it, which may be filled, or lose its power.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const NO_DISK =
  'A disk of its own needs root and loop devices, as on Linux. Nothing was tried on one.';

export interface OwnDisk {
  readonly path: string;
  /** The disk as it would come back if the power went now: what nobody has forced onto it is not there. */
  afterPowerCut(): OwnDisk;
  /** Takes all the room that is left. */
  fill(): void;
  /** Gives it back. */
  makeRoom(): void;
  remove(): void;
}

const MEGABYTE = 2 ** 20;
const FILLERS = 'fillers';

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
    fill() {
      const { bavail, bsize } = statfsSync(path);
      try {
        mkdirSync(join(path, FILLERS), { recursive: true });
        writeFileSync(join(path, FILLERS, String(Date.now())), Buffer.alloc(bavail * bsize + MEGABYTE));
      } catch {
        // It took what there was.
      }
    },
    makeRoom: () => rmSync(join(path, FILLERS), { recursive: true }),
    remove() {
      execFileSync('umount', ['--lazy', path]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
