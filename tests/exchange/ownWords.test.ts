// What is told of a file uses the file's own numbers, and what explains its letters is not called skipped.
import { describe, expect, test } from 'vitest';
import { readFile } from './reading';

describe('a problem in a table that counts its rows', () => {
  const rows = ['1;Patchen;A;R', '2;Server betreiben;R;A', '3;Sichern;A;R', '4;Freigeben;A;Q'];
  const read = (head: string, ...above: string[]) =>
    readFile([...above, `${head};Leistung;Amt;Verband`, ...rows].join('\n'), 'plan.csv');

  test.each(['Nr', '#', 'No.', 'Nr.'])('says the number of the row below “%s”', async (head) => {
    const { problems } = await read(head);
    expect(problems.find((one) => one.includes('“Q”'))).toContain(`Row 5 (${head} 4), column Verband`);
  });

  test('says no number where the file counts as a spreadsheet does', async () => {
    const text = ['Nr;Leistung;Amt;Verband', '2;Patchen;A;R', '3;Betreiben;R;A', '4;Freigeben;A;Q'].join(
      '\n',
    );
    const { problems } = await readFile(text, 'plan.csv');
    expect(problems.find((one) => one.includes('“Q”'))).toContain('Row 4, column Verband');
  });
});

describe('a note below the table', () => {
  const words = ['Step,Desk,Crew', 'Log it,owns+does,told', 'Fix it,owns,does', 'Tell them,asked,owns+does'];
  const letters = ['Step,Desk,Crew,Lab', 'Log it,A,R,I', 'Fix it,R,A,C', 'Tell them,C,R,A'];
  const told = async (rows: readonly string[], note: string) => {
    const { problems } = await readFile([...rows, '', `"${note}"`].join('\n'), 'plan.csv');
    return problems.find((one) => one.includes(note.slice(0, 12))) ?? '';
  };

  test('that explains letters as they were read is said to', async () => {
    const note = 'Como ler: A responde pelo resultado, R vai pra cima, C solta o verbo, I é avisado';
    const said = await told(letters, note);
    expect(said).toContain('As far as its words are known, it agrees with how they were read.');
    expect(said).not.toContain('skipped');
  });

  test('that explains the words of the cells is their legend, and nothing is said of it', async () => {
    const note =
      'owns = one name, answers for it / does = hands on / asked = before we act / told = afterwards';
    expect(await told(words, note)).toBe('');
  });

  test.each(['owns = is asked before / does = is told', 'Nobody owns the gate, and told you so'])(
    'that does not is never said to: %s',
    async (note) => {
      expect(await told(words, note)).not.toContain('agrees');
    },
  );
});

describe('the name of a matrix', () => {
  const named = async (title: string) => {
    const text = [`"${title}"`, 'Step,Desk,Crew,Lab', 'Log it,A,R,I', 'Fix it,R,A,C', 'Tell them,C,R,A'];
    return (await readFile(text.join('\n'), 'plan.csv')).matrix.name;
  };

  test.each([
    [
      'Packaging line + gateway. A answers, R works, C consulted, I informed, - nothing',
      'Packaging line + gateway',
    ],
    ['Gateway v2.1 – plan: A is accountable; R does it; C is consulted; I is told', 'Gateway v2.1 – plan'],
    ['Anlage 3 (A entscheidet, R führt durch, C wird gefragt, I wird informiert)', 'Anlage 3'],
    ['Plan. A répond, R réalise, C consulté, I informé', 'Plan'],
  ])('is the title without the legend behind it: %s', async (title, name) => {
    expect(await named(title)).toBe(name);
  });

  test.each([
    'Plan B. Who does what in team A',
    'Vitamin A: a plan. C comes later',
    'Gateway. A works, R is told',
  ])('stays whole where what follows is no legend as it was read: %s', async (title) => {
    expect(await named(title)).toBe(title);
  });
});
