// The meanings that a file's own legend gives stay a choice after another scheme was chosen.
import { expect, test } from 'vitest';
import { makeImportJob } from '../../src/exchange/work/importJob';
import { countingIds } from './reading';

const text =
  'Task,Crew,Boss\nCook,R,O\nServe,A,O\n,,\n"R = Responsible, O = Owner (accountable), A = Assists",,\n';

test('another scheme is chosen, and the one of the file again', async () => {
  const job = makeImportJob(countingIds());
  await job.open({ kind: 'pasted', text, html: '' });
  const first = job.preview({});
  expect(first.scheme).toMatchObject({ id: 'own', name: 'From the file' });
  const other = job.preview({ schemeId: 'rasci' });
  expect(other.scheme.id).toBe('rasci');
  expect(other.fileScheme).toEqual(first.scheme);
  expect(job.preview({ schemeId: 'own' })).toEqual(first);
});

test('a legend that says what a shipped scheme says is no choice of its own', async () => {
  const job = makeImportJob(countingIds());
  await job.open({
    kind: 'pasted',
    text: text.replace('O = Owner (accountable), A = Assists', 'A = Accountable').replaceAll('O', 'A'),
    html: '',
  });
  expect(job.preview({}).fileScheme).toBeUndefined();
});
