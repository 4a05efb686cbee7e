// Small inputs with the right reading beside each, where the folder that holds them lies beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { byOrder, inOrder } from '../../src/domain/matrix/order';
import { FileRefused } from '../../src/exchange/contract/bounds';
import { readFile } from './reading';

interface Reading {
  readonly scheme: string | null;
  readonly roles: readonly string[];
  readonly roles_unordered?: boolean;
  readonly sections: readonly string[];
  readonly activities: readonly {
    readonly name: string;
    readonly section: string | null;
    readonly cells: { readonly [role: string]: string };
  }[];
  readonly reject: boolean;
  readonly question: boolean;
  readonly question_forbidden?: boolean;
  readonly problems_min: number;
  readonly problems_max?: number;
  readonly problems_mention: readonly string[];
}

interface Expected extends Reading {
  readonly accept?: readonly Partial<Reading>[];
}

const folder = ['../shared/cases/import/', '../../shared/cases/import/'].find((path) => existsSync(path));
const cases = folder ? readdirSync(folder).sort() : [];

describe.each(cases)('%s', (name) => {
  test('is read as expected', async () => {
    const files = readdirSync(`${folder}${name}`);
    const input = files.find((file) => file.startsWith('input.')) ?? '';
    const expected = JSON.parse(readFileSync(`${folder}${name}/expected.json`, 'utf8')) as Expected;
    const found = await outcomeOf(new Uint8Array(readFileSync(`${folder}${name}/${input}`)), input);
    const wanted = [expected, ...(expected.accept ?? []).map((other) => ({ ...expected, ...other }))];
    const faults = wanted.map((reading) => faultsIn(found, reading));
    expect(faults.find((list) => list.length === 0) ?? faults[0]).toEqual([]);
  });
});

type Outcome = Awaited<ReturnType<typeof readFile>> | FileRefused;

async function outcomeOf(bytes: Uint8Array, name: string): Promise<Outcome> {
  try {
    return await readFile(bytes, name);
  } catch (error) {
    if (error instanceof FileRefused) return error;
    throw error;
  }
}

function faultsIn(found: Outcome, wanted: Reading): string[] {
  if (found instanceof FileRefused) return wanted.reject ? [] : [`refused: ${found.message}`];
  const asked = (found.understanding?.questions ?? []).map(({ text, because }) => `${text} ${because}`);
  if (wanted.question !== asked.length > 0) return [`asked: ${asked.join(' | ') || 'nothing'}`];
  const told = [...found.problems, ...asked].join('\n');
  const missing = wanted.problems_mention.filter((text) => !told.includes(text));
  if (missing.length > 0) return [`not told: ${missing.join(', ')}`];
  if (found.problems.length < wanted.problems_min && asked.length === 0) return ['too little is told'];
  if (found.problems.length > (wanted.problems_max ?? Number.POSITIVE_INFINITY))
    return [`told: ${found.problems.join(' | ')}`];
  if (wanted.question) return [];
  if (wanted.reject) return ['not refused'];
  return differences(linesOf(found.matrix, wanted), wantedLines(wanted));
}

function differences(found: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((line) => !found.includes(line)).map((line) => `missing: ${line}`),
    ...found.filter((line) => !wanted.includes(line)).map((line) => `too much: ${line}`),
  ];
}

function linesOf(matrix: Matrix, { roles_unordered: unordered, scheme }: Reading): string[] {
  const roles = inOrder(matrix.roles);
  const sections = inOrder(matrix.sections);
  const names = roles.map((role) => role.name);
  return [
    `scheme ${scheme === null ? null : matrix.scheme.id === 'own' ? 'custom' : matrix.scheme.name}`,
    `roles ${(unordered ? [...names].sort() : names).join(', ')}`,
    ...sections.flatMap((section) =>
      Object.values(matrix.activities)
        .filter(({ sectionId }) => sectionId === section.id)
        .sort(byOrder)
        .map(({ name, assignments }) =>
          activityLine(
            sections.length === 1 && section.name === 'Activities' ? null : section.name,
            name,
            Object.fromEntries(roles.map((role) => [role.name, assignments[role.id] ?? ''])),
          ),
        ),
    ),
  ];
}

function wantedLines({ scheme, roles, roles_unordered: unordered, activities }: Reading): string[] {
  return [
    `scheme ${scheme}`,
    `roles ${(unordered ? [...roles].sort() : roles).join(', ')}`,
    ...activities.map(({ name, section, cells }) => activityLine(section, name, cells)),
  ];
}

function activityLine(
  section: string | null,
  name: string,
  cells: { readonly [role: string]: string },
): string {
  const held = Object.entries(cells)
    .filter(([, letters]) => letters !== '')
    .map(([role, letters]) => `${role}: ${[...letters].sort().join('')}`)
    .sort();
  return `${section ?? ''} / ${name} / ${held.join('; ')}`;
}
