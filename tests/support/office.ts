// LibreOffice, on machines that have it: what another program makes of a file that we wrote.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Undefined where there is none. */
export const office = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')])
  .find((path) => existsSync(path));

/** Each sheet of a workbook as a file of its own, with commas, in UTF-8, and with what the cells show. */
export const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** With commas, in UTF-8, as a person saves a CSV that was opened as one. */
export const SAVED_AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76';

/** For a test that waits for it: starting LibreOffice takes seconds on a free machine, and minutes on a busy one. */
export const OFFICE_PATIENCE = { timeout: 15 * 60_000 };

let profile: string | undefined;

/** One for all conversions of a test file: making it is what takes longest. */
function sharedProfile(): string {
  if (profile !== undefined) return profile;
  const made = mkdtempSync(join(tmpdir(), 'answerable-office-profile-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  profile = made;
  return made;
}

/** What LibreOffice wrote, by file name. */
export function convertedByOffice(
  bytes: Uint8Array,
  from: string,
  to: string,
): { readonly [name: string]: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-office-'));
  const out = join(folder, 'out');
  const source = join(folder, `matrix.${from}`);
  writeFileSync(source, bytes);
  const own = `-env:UserInstallation=file://${sharedProfile()}`;
  // A person is shown the encoding and sees that it is UTF-8; without a window it has to be said.
  const read = from === 'csv' ? ['--infilter=CSV:44,34,76'] : [];
  execFileSync(office ?? '', ['--headless', own, ...read, '--convert-to', to, '--outdir', out, source], {
    stdio: 'ignore',
  });
  const files = Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  rmSync(folder, { recursive: true, force: true });
  return files;
}
