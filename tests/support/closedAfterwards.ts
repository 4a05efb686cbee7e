// What a test opened is closed when it ends. The hook for it is in setup.ts, which runs for each file: a module beside it is
// loaded once for all files of a worker, and a hook of its own would be one of the first of them alone. What stayed open then
// stayed in memory, and made everything after it slower.

const open: (() => void)[] = [];

export function afterThisTest(close: () => void): void {
  open.push(close);
}

export function closeAll(): void {
  for (const close of open.splice(0)) close();
}
