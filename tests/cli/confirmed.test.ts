// What --confirm-tags takes is what “Confirm all” does in the app.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { confirmed } from '../../src/cli/checking/confirmed';
import { confirmTags } from '../../src/domain/edits/confirmTags';
import { inferScope } from '../../src/domain/gaps/scope/inferScope';
import { suggestTags } from '../../src/domain/recognition/suggestTags';
import { withTags } from '../../src/domain/recognition/withTags';
import { readFile } from '../exchange/reading';
import { tries } from '../support/strength';
import { afterEdit, TODAY } from '../support/testRule';

const FOLDER = 'tests/trust/invented';
/** One table of so many is looked at; which ones, chance says. */
const ONE_OF = tries({ daily: 5, thorough: 1 });
const first = Math.floor(Math.random() * ONE_OF);
const tables = readdirSync(FOLDER)
  .filter((name) => /^[a-f].*\.(csv|md)$/.test(name))
  .filter((_, place) => place % ONE_OF === first);

test.each(tables)('%s is as the app leaves it', async (name) => {
  const { matrix } = await readFile(readFileSync(`${FOLDER}/${name}`, 'utf8'), name);
  expect(matrix.settings.tagsConfirmed).toBe(false);
  const tags = suggestTags(matrix);
  const { claims } = inferScope(withTags(matrix, tags), TODAY);
  expect(confirmed(matrix, TODAY)).toEqual(afterEdit(matrix, confirmTags(tags, { scope: claims })).after);
});

test('what is confirmed already stays as it is', async () => {
  const { matrix } = await readFile('Task,Ann,Bob\nDeploy,A,R\nBackups,A,R\n', 'plan.csv');
  const once = confirmed(matrix, TODAY);
  expect(confirmed(once, TODAY)).toBe(once);
});
