// F2: the power goes right after "Saved on this device". The disk comes back as it was in that moment, without what the
// system had only promised to write.
import { chromium } from '@playwright/test';
import { expect, test } from '../support/journey';
import { NO_DISK, type OwnDisk, ownDisk } from '../support/ownDisk';
import { processesOf } from '../support/processes';
import { expectCell, expectSaved, ROW, startMatrix, write } from '../support/startMatrix';

/** Cuts, each after an edit of its own. */
const CUTS = Number(process.env.FAULT_ROUNDS ?? 3);

test('every edit that was said to be saved is there after the power was cut', async ({
  baseURL,
  launchOptions,
}) => {
  const disk = ownDisk(256);
  test.skip(disk === undefined, NO_DISK);
  if (!disk) return;
  const profile = ({ path }: OwnDisk) => `${path}/profile`;
  const launch = (on: OwnDisk) =>
    chromium.launchPersistentContext(profile(on), { ...launchOptions, baseURL: baseURL ?? '' });
  const context = await launch(disk);
  const page = await context.newPage();
  await startMatrix(page);
  const address = page.url();
  const after: { readonly disk: OwnDisk; readonly name: string }[] = [];
  for (let cut = 0; cut < CUTS; cut += 1) {
    const [letter, name] = cut % 2 === 0 ? (['i', 'Informed'] as const) : (['c', 'Consulted'] as const);
    await write(page, 'Scribe', ROW, letter);
    await expectSaved(page);
    // Nothing moves while the picture of the disk is taken.
    const all = processesOf(profile(disk));
    expect(all.length).toBeGreaterThan(1);
    for (const pid of all) process.kill(pid, 'SIGSTOP');
    after.push({ disk: disk.afterPowerCut(), name });
    for (const pid of all) process.kill(pid, 'SIGCONT');
  }
  await context.close();
  disk.remove();
  for (const { disk: back, name } of after) {
    const again = await launch(back);
    const opened = await again.newPage();
    await opened.goto(address);
    await expectCell(opened, 'Scribe', ROW, name);
    await expectSaved(opened);
    await again.close();
    back.remove();
  }
});
