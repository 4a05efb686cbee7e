// What only time makes wrong: a scheduled check says which confirmation has lapsed.
import { expect, it } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';

const FILE = 'plan.answerable.json';

it('says which confirmation has lapsed, at its row, in the week in which it lapsed', async () => {
  const matrix = matrixFromSketch(`
    settings: tagsConfirmed=no
                 | Clerk = Ann | Manager = Bob
    Pay invoice  | R           | A
    said: Bob yes [on=2026-11-02; until=2026-11-18] about Pay invoice`);
  const program = commandLine();
  program.put(FILE, canonicalText(matrix));
  const { out } = await program.call('check', FILE, '--since', '7d', '--fail-on', 'look');
  expect(out).toMatch(/:\d+: worth a look: .*“Pay invoice”: Confirmed by Bob on 2026-11-02, no longer: /);
  const { out: json } = await program.call('check', FILE, '--since', '7d', '--format', 'json');
  const { findings } = JSON.parse(json).files[0] as { findings: { rule: string; line: number }[] };
  expect(findings.map(({ rule }) => rule)).toEqual(['confirmation-lapsed']);
  expect(findings[0]?.line).toBeGreaterThan(1);
});
