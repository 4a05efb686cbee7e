// What is sure, or was decided for the reader with nothing lost, is told, and fails no check.
import { describe, expect, it, test } from 'vitest';
import { commandLine } from '../support/commandLine';

const READABLE = [
  '#;Tarea;Oficina;Taller',
  ';Planificar;;',
  '2;Pedir papel;Responsable;Aprobador',
  '3;Contar cajas;Aprobador;Responsable',
  ';Construir;;',
  '5;Cerrar la puerta;Responsable;Aprobador',
];

function withFile(text: string, name = 'plan.csv') {
  const program = commandLine();
  program.put(name, text);
  return program;
}

const check = (text: string, ...words: string[]) => withFile(text).call('check', 'plan.csv', ...words);

describe('remarks', () => {
  const text = [
    'Task;Desk;Yard',
    'Plan it;;',
    'Buy paper;R;A',
    'Sort post;A;R',
    'Build it;;',
    'Lock up;R;A',
  ].join('\n');

  it('stand in a line of their own and leave the exit code 0', async () => {
    const { code, out } = await check(text);
    expect(out).toContain(
      'plan.csv:2: remark: Row 2: “Plan it” is alone in its row and was read as a section.',
    );
    expect(out).not.toContain('problem');
    expect(code).toBe(0);
  });

  test.each([
    ['json', '"remarks": [\n    {'],
    ['github', '::notice file=plan.csv,line=2,title=Remark::'],
    ['gitlab', '"check_name": "remark"'],
    ['sarif', '"ruleId": "remark"'],
  ])('are in %s', async (format, said) => {
    const { code, out } = await check(text, '--format', format);
    expect(out).toContain(said);
    expect(code).toBe(0);
  });

  it('are no failure in junit', async () => {
    const { code, out } = await check(text, '--format', 'junit');
    expect(out).toContain('<testcase name="can be read whole" classname="plan.csv"/>');
    expect(code).toBe(0);
  });

  it('are told by convert, which has lost nothing', async () => {
    const { code, told } = await withFile(text).call('convert', 'plan.csv', '-o', 'plan.md');
    expect(told).toContain('“Plan it” is alone in its row');
    expect(code).toBe(0);
  });
});

it('numbers of rows and words for letters are read so, and no more', async () => {
  const { code, out } = await check(READABLE.join('\n'), '--format', 'json');
  const [file] = JSON.parse(out).files;
  expect(file.problems).toEqual([]);
  expect(file.remarks.map(({ message }: { message: string }) => message)).toContain(
    '“#” holds only numbers and was skipped.',
  );
  expect(file.findings.filter(({ severity }: { severity: string }) => severity === 'must')).toEqual([]);
  expect(code).toBe(0);
});

it('a text that is no letter stays a problem, beside remarks', async () => {
  const { code, out } = await check(
    [...READABLE, '6;Barrer;Responsable;quizás'].join('\n'),
    '--format',
    'json',
  );
  const [file] = JSON.parse(out).files;
  expect(file.problems.map(({ message }: { message: string }) => message).join()).toContain('“quizás”');
  expect(file.remarks.length).toBeGreaterThan(0);
  expect(code).toBe(1);
});
