// Text that was garbled before it came here, in a file as on the clipboard: offered to be mended, never mended in silence.
import { expect, test } from 'vitest';
import { inOrder } from '../../src/domain/matrix/order';
import { textIn } from '../../src/exchange/texts/textIn';
import { makeImportJob } from '../../src/exchange/work/importJob';
import { countingIds, readFile } from './reading';

const garbled = (text: string) => textIn('Windows-1252', new TextEncoder().encode(text));

const table = 'Tâche\tBüro\tΟμάδα\tОтдел\nPrüfen – “sofort”\tR\tA\tC\n';

test('what is pasted is offered to be mended, and then is what it was', async () => {
  const job = makeImportJob(countingIds());
  await job.open({ kind: 'pasted', text: garbled(table), html: '' });
  const { offers, problems, certain } = job.preview({});
  expect(offers.map(({ text }) => text)).toEqual(['Is “TÃ¢che” meant to be “Tâche”?']);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/wrong encoding/)]);
  expect(certain).toBe(false);
  const mended = job.preview({ mendsText: true });
  expect(mended.offers).toEqual([]);
  expect(mended.problems).toEqual([]);
  expect(inOrder(job.create().roles).map(({ name }) => name)).toEqual(['Büro', 'Ομάδα', 'Отдел']);
  expect(mended.rows.map(({ name }) => name)).toEqual(['Prüfen – “sofort”']);
});

test('and kept where the person says so', async () => {
  const job = makeImportJob(countingIds());
  await job.open({ kind: 'pasted', text: garbled(table), html: '' });
  expect(job.preview({ confirmed: ['garbled'] })).toMatchObject({ offers: [], problems: [] });
});

test.each(['CAFÉ”', 'voilà !', 'Spaß»', 'Ä', '30 °C', 'naïve Â', '東京', 'Łódź'])(
  'nothing is offered for %s',
  async (name) => {
    const { understanding } = await readFile(`Task,${name},Ops\nBuild,R,A\n`);
    const offered = understanding?.offers.map(({ id }) => id) ?? [];
    expect(offered).not.toContain('garbled');
  },
);
