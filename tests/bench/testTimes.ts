// How long the two halves of `npm test` take on this machine. Run by `npm run bench` after a build. Faults are not told
// here: a half that fails says so, and its time means nothing.
import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { markdownTable } from './browser/figures.ts';

const HALVES = [
  ['unit and component tests', 'vitest run --reporter=dot'],
  ['journeys', 'playwright test --reporter=dot'],
] as const;

process.stdout.write(
  `### Tests, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} before they began\n\n`,
);
const lines = HALVES.map(([name, command]) => {
  const begin = performance.now();
  const { status } = spawnSync(`npx ${command}`, { shell: true, stdio: 'ignore' });
  const seconds = `${Math.round((performance.now() - begin) / 1000)} s`;
  return [name, status === 0 ? seconds : `failed after ${seconds}`];
});
process.stdout.write(`${markdownTable(['half of npm test', 'time'], lines)}\n\n`);
