// The processes of a browser that was started with a profile of its own, as Linux lists them.
import { readdirSync, readFileSync } from 'node:fs';

/** Those that name the profile in their command line, and all that they started. */
export function processesOf(profile: string): number[] {
  const known = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), command: textOf(pid, 'cmdline'), parent: parentOf(pid) }));
  const own = new Set<number>();
  for (const { pid, command } of known) if (command.includes(profile) && pid !== process.pid) own.add(pid);
  // A parent may be listed behind its child.
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const { pid, parent } of known) if (own.has(parent)) own.add(pid);
  }
  return [...own];
}

function parentOf(pid: string): number {
  return Number(/^PPid:\t(\d+)$/m.exec(textOf(pid, 'status'))?.[1] ?? 0);
}

function textOf(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It ended while we looked.
    return '';
  }
}
