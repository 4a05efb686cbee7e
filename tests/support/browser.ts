// Which browser the journeys run in: one that is on the machine, else the one that @sparticuz/chromium carries
// inside itself. Set ANSWERABLE_BROWSER to the path of another Chromium to choose it.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            `${folder}/Google/Chrome/Application/chrome.exe`,
            `${folder}/Microsoft/Edge/Application/msedge.exe`,
          ]
        : [],
  ),
};

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** What `chromium.launch` and `chromium.launchPersistentContext` need to start it. */
export async function browserLaunch(): Promise<LaunchOptions> {
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  const own = process.env.ANSWERABLE_BROWSER;
  const found = own ?? places[process.platform]?.find((path) => existsSync(path));
  if (found) return { executablePath: found, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need Chrome, Chromium or Edge, or its path in ANSWERABLE_BROWSER.');
  }
  const folder = await unpackedChromium();
  return {
    executablePath: join(folder, 'chromium'),
    args: [...args, '--no-sandbox', '--font-render-hinting=none'],
    env: {
      ...definedEnvironment(),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}

// The package unpacks into the system's temporary folder under fixed names, which a second run at the same time
// would find half written. Here it unpacks aside and is moved into place whole.
async function unpackedChromium(): Promise<string> {
  const home = resolve('node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const cache = resolve('node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  // A browser that still runs writes the list of its fonts into a folder that was deleted under it.
  if (existsSync(join(folder, 'chromium'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'unpacking-'));
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = aside;
  try {
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(parts.map((part) => inflate(join(home, 'bin', part))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  // The settings inside the package name folders of a cloud function; without any font no text has a size.
  writeFileSync(
    join(aside, 'fonts/fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another run was faster.
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
