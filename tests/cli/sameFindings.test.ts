// The command line finds what the app finds: the same keys, severities and sentences, for every template and fixture.
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { templateList } from '../../src/domain/starting/templateList';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';
import { corpusFiles, corpusMatrices } from '../support/corpusMatrices';
import { memorySession } from '../support/memorySession';
import { tries } from '../support/strength';
import { templateMatrix } from '../support/templateMatrix';

/** One file of so many of the corpus is looked at; which ones, chance says. */
const ONE_OF = tries({ daily: 12, thorough: 1 });
const first = Math.floor(Math.random() * ONE_OF);

interface Said {
  readonly key: string;
  readonly severity: string;
  readonly message: string;
}

async function saidByApp(matrix: Matrix): Promise<Said[]> {
  const session = memorySession(matrix);
  await session.settleFindings();
  const { findings } = session.store.getState().analysis;
  session.close();
  return findings.map(({ key, severity, message }) => ({ key, severity, message }));
}

async function saidByCommandLine(matrix: Matrix): Promise<Said[]> {
  const program = commandLine();
  program.put('plan.answerable.json', canonicalText(matrix));
  const { out } = await program.call('check', 'plan.answerable.json', '--format', 'json');
  const [file] = JSON.parse(out).files as { findings: Said[]; problems: unknown[] }[];
  expect(file?.problems).toEqual([]);
  return (file?.findings ?? []).map(({ key, severity, message }) => ({ key, severity, message }));
}

describe('what is found is the same', () => {
  it.each(templateList.map((template) => [template.id, template] as const))(
    'in the template %s',
    async (_, template) => {
      const matrix = await templateMatrix(template);
      expect(await saidByCommandLine(matrix)).toEqual(await saidByApp(matrix));
    },
  );

  it('in the files of the import corpus', async () => {
    const matrices = await corpusMatrices(corpusFiles.filter((_, place) => place % ONE_OF === first));
    expect(matrices.length).toBeGreaterThan(20);
    for (const { matrix } of matrices)
      expect(await saidByCommandLine(matrix)).toEqual(await saidByApp(matrix));
  });
});
