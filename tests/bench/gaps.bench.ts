// The analysis of a large matrix: ten thousand rows, two hundred roles, 30% filled. Aims: an edit under 4 ms, the
// first analysis under 400 ms in slices of at most 16 ms.
import { produceWithPatches } from 'immer';
import { test } from 'vitest';
import { RULE_GROUPS, type RuleGroup } from '../../src/domain/findings/rule';
import { createAnalyser } from '../../src/domain/gaps/engine/analyse';
import { ruleById } from '../../src/domain/gaps/engine/ruleList';
import type { Patch } from '../../src/domain/matrix/change';
import type { ActivityId, RoleId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { taggedMatrix } from '../support/taggedMatrix';
import { TODAY } from '../support/testRule';

// Copied as storage copies it: objects that were just read are laid out in another way than those just built.
const matrix = structuredClone(taggedMatrix(10_000, 200));

const FIRST = 8;

test('first analysis and edits of 10,000 x 200', { timeout: 300_000 }, () => {
  const first = Array.from({ length: FIRST }, () => firstAnalysis());
  const totals = first.map(({ total }) => total);
  const longest = first.map(({ slices }) => Math.max(...slices));
  console.log(`findings: ${first[0]?.findings}`);
  console.log(
    `first analysis: ${figures(totals, 0)} (aim 400), of which on the processor ${figures(
      first.map(({ processor }) => processor),
      0,
    )}`,
  );
  console.log(`longest slice: ${figures(longest, 1)} (aim 16), of ${first[0]?.slices.length} slices`);
  const [quickest] = [...first].sort((one, other) => one.total - other.total);
  if (!quickest) throw new Error('No first analysis was made.');
  console.log(`per group, in the quickest: ${inWords(quickest.groups, quickest.total)}`);
  slowest(quickest.rules);

  const edits = editTimes(400);
  console.log(
    `edit of one cell: median ${median(edits.times).toFixed(2)} ms, 95% ${at(edits.times, 0.95).toFixed(2)} ms, worst ${Math.max(...edits.times).toFixed(2)} ms (aim 4); on the processor ${edits.processor.toFixed(2)} ms in the mean`,
  );
  const mean = edits.times.reduce((sum, time) => sum + time, 0) / edits.times.length;
  console.log(`per group and edit, in the mean: ${inWords(edits.groups, mean)}`);
  slowest(edits.rules);
});

function firstAnalysis() {
  const { listen, groups, rules } = stopwatch(1);
  const slices: number[] = [];
  const before = onProcessor();
  const run = createAnalyser({ listen }).start(matrix, TODAY);
  for (;;) {
    const started = performance.now();
    const step = run.next();
    slices.push(performance.now() - started);
    if (step.done) {
      const total = slices.reduce((sum, slice) => sum + slice, 0);
      const processor = onProcessor() - before;
      return { slices, total, processor, groups, rules, findings: step.value.findings.length };
    }
  }
}

/** What this thread has used itself: on a busy machine the clock also counts what others take. */
function onProcessor(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function editTimes(count: number) {
  const { listen, groups, rules } = stopwatch(count);
  const analyser = createAnalyser({ listen });
  let current = matrix;
  analyser.analyse(current, TODAY);
  groups.clear();
  rules.clear();
  const times: number[] = [];
  let processor = 0;
  for (let edit = 0; edit < count; edit++) {
    const before = current;
    const [after, patches] = withCell(before, edit);
    current = after;
    const used = onProcessor();
    const started = performance.now();
    analyser.analyse(current, TODAY, { before, patches: patches as Patch[] });
    times.push(performance.now() - started);
    processor += (onProcessor() - used) / count;
  }
  return { times: times.sort((one, other) => one - other), processor, groups, rules };
}

function withCell(before: Matrix, edit: number) {
  const id = `activity-${String((edit * 7919) % 10_000).padStart(8, '0')}` as ActivityId;
  const role = `role-${String((edit * 31) % 200).padStart(12, '0')}` as RoleId;
  return produceWithPatches(before, (draft) => {
    const activity = draft.activities[id];
    if (activity) activity.assignments[role] = ['A', 'R', 'C', 'I'][edit % 4] as Codes;
  });
}

function stopwatch(runs: number) {
  const groups = new Map<string, number>();
  const rules = new Map<string, number>();
  let last: { group: RuleGroup; id: string; at: number } | undefined;
  return {
    groups,
    rules,
    listen(id: string | undefined) {
      const now = performance.now();
      if (last) {
        groups.set(last.group, (groups.get(last.group) ?? 0) + (now - last.at) / runs);
        rules.set(last.id, (rules.get(last.id) ?? 0) + (now - last.at) / runs);
      }
      const rule = id === undefined ? undefined : ruleById(id);
      last = rule && { group: rule.group, id: rule.id, at: now };
    },
  };
}

/** The share of each group, and of what all share: reading, counting for the rules, arranging. */
function inWords(groups: ReadonlyMap<string, number>, total: number): string {
  const rest = total - [...groups.values()].reduce((sum, time) => sum + time, 0);
  const shares = [
    ...RULE_GROUPS.map((group) => [group, groups.get(group) ?? 0] as const),
    ['reading, counting and arranging', rest] as const,
  ];
  return shares
    .map(([name, time]) => `${name} ${time.toFixed(2)} ms (${Math.round((time / total) * 100)}%)`)
    .join(', ');
}

function slowest(rules: ReadonlyMap<string, number>): void {
  const list = [...rules].sort((one, other) => other[1] - one[1]).slice(0, 8);
  console.log(`slowest: ${list.map(([id, time]) => `${id} ${time.toFixed(3)}`).join(', ')}`);
}

/** Least and median: the least says what the work takes, the median what the machine made of it. */
function figures(numbers: readonly number[], digits: number): string {
  return `least ${Math.min(...numbers).toFixed(digits)}, median ${median(numbers).toFixed(digits)} ms`;
}

function median(numbers: readonly number[]): number {
  return at(
    [...numbers].sort((one, other) => one - other),
    0.5,
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
