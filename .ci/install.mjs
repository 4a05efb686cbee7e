// Runs before `npm start`, `npm test` and the like: installs what the lockfile names, only when something of it is missing.
// Plain JavaScript without dependencies, because on a fresh machine nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const wanted = packagesIn('package-lock.json');
const present = existsSync('node_modules/.package-lock.json')
  ? packagesIn('node_modules/.package-lock.json')
  : {};
const isMissing = ([path, entry]) =>
  path !== '' && !entry.optional && present[path]?.version !== entry.version;

if (Object.entries(wanted).some(isMissing)) {
  process.stdout.write('Installing what the lockfile names ...\n');
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const result = spawnSync(command, [...first, 'ci', '--loglevel=error'], { stdio: 'inherit', shell: !npm });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function packagesIn(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}
