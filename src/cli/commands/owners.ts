import { FileRefused } from '../../exchange/contract/bounds';
import { listedPeople } from '../../exchange/owners/listedPeople';
import type { OwnerFacts } from '../../exchange/owners/ownerFacts';
import { readOwners } from '../../exchange/owners/readOwners';
import { decodeText } from '../../exchange/texts/text';
import { type Call, CallRefused, dayOf, defineCommand, oneOfWords } from '../contract/command';
import { EXIT, type ExitCode, type Io } from '../contract/io';
import { matricesOf, repositoryOf } from '../owning/matrices';
import { joinedLacks, type Lack, lacksOfOwners, lacksOfPaths, lacksOfPeople } from '../owning/unowned';
import { type Owned, ownedBy } from '../owning/who';
import { readBytes } from '../reading/readBytes';
import { repositoryPath } from '../reading/repositoryPath';
import { plainLine } from '../words/plainLine';

export default defineCommand({
  name: 'owners',
  summary: 'Says who is accountable for a path, and what has no owner.',
  usage: [
    'owners who PATH... [--matrix FILE]... [--format text|json] [--today YYYY-MM-DD]',
    'owners unowned [--matrix FILE]... [--against FILE]... [--people FILE] [--format text|json]',
  ],
  details: [
    '',
    'Without --matrix every tracked file whose name ends with .answerable.json is asked.',
    'who      the activity whose path is the narrowest comes first. The exit code is 1 where nobody is accountable.',
    'unowned  paths that no activity covers, and paths of activities that no file has. With --against also what',
    '         CODEOWNERS or a Backstage catalogue says and the matrix does not; with --people who is not in a list',
    '         of one name or address a line, or a CSV file with a head.',
  ],
  options: {
    matrix: { type: 'string', multiple: true },
    against: { type: 'string', multiple: true },
    people: { type: 'string' },
    format: { type: 'string' },
    today: { type: 'string' },
  },
  async run(call, io) {
    const [question, ...paths] = call.words;
    const asJson = oneOfWords(call, 'format', ['text', 'json']) === 'json';
    if (question === 'who' && paths.length > 0) return who(paths, asJson, call, io);
    if (question === 'unowned' && paths.length === 0) return unowned(asJson, call, io);
    throw new CallRefused(
      question === 'who' ? 'A path is missing.' : 'Ask “owners who PATH” or “owners unowned”.',
    );
  },
});

async function who(paths: readonly string[], asJson: boolean, call: Call, io: Io): Promise<ExitCode> {
  const today = dayOf(call, io);
  const matrices = await matricesOf(call, repositoryOf(io), io);
  const answers = paths.map((path) => {
    const file = repositoryPath(path, io);
    return { path: file, rows: matrices.flatMap((matrix) => ownedBy(matrix, file, today)) };
  });
  if (asJson) io.print(JSON.stringify(answers, null, 1));
  else
    for (const { path, rows } of answers)
      io.print([plainLine(path), ...rows.map(ownedInWords), ...nobody(rows)].join('\n'));
  return answers.every(({ rows }) => rows.some(({ owners }) => owners.length > 0)) ? EXIT.clean : EXIT.found;
}

function ownedInWords({ activity, path, owners, contact, reviewedOn }: Owned): string {
  const names = owners.map(({ role, people, handle }) => {
    const behind = [...people, ...(handle ? [handle] : [])].join(', ');
    return behind === '' ? role : `${role} (${behind})`;
  });
  const parts = [
    `${names.join(' and ') || 'nobody'}: “${activity}”, by ${path}`,
    contact ? `contact ${contact}` : '',
    reviewedOn ? `reviewed on ${reviewedOn}` : '',
  ];
  return `  ${plainLine(parts.filter((part) => part !== '').join('; '))}`;
}

function nobody(rows: readonly Owned[]): string[] {
  return rows.length === 0 ? ['  nobody: no activity covers this path'] : [];
}

async function unowned(asJson: boolean, call: Call, io: Io): Promise<ExitCode> {
  const repository = repositoryOf(io);
  const against = call.texts('against');
  const people = call.text('people');
  if (!repository && against.length === 0 && people === undefined)
    throw new CallRefused('This folder is in no repository of git, so there are no paths to look at.');
  const matrices = await matricesOf(call, repository, io);
  const facts: { name: string; facts: OwnerFacts }[] = [];
  for (const name of against) facts.push({ name, facts: await ownersIn(name, io) });
  const list = people === undefined ? undefined : await textOf(people, io);
  const lacks = [
    ...(repository ? lacksOfPaths(matrices, repository.files) : []),
    ...joinedLacks(
      matrices.map(({ matrix }) => [
        ...facts.flatMap((each) => lacksOfOwners(matrix, each.facts, each.name)),
        ...(list === undefined || people === undefined
          ? []
          : lacksOfPeople(
              matrix,
              listedPeople(list, matrix),
              facts.map((each) => each.facts),
              people,
            )),
      ]),
    ),
  ].filter(({ entries }) => entries.length > 0);
  if (asJson) io.print(JSON.stringify(lacks, null, 1));
  else if (lacks.length > 0) io.print(lacks.map(lackInWords).join('\n'));
  return lacks.length > 0 ? EXIT.found : EXIT.clean;
}

function lackInWords({ title, entries }: Lack): string {
  return [`${plainLine(title)} (${entries.length})`, ...entries.map((entry) => `  ${plainLine(entry)}`)].join(
    '\n',
  );
}

async function ownersIn(name: string, io: Io): Promise<OwnerFacts> {
  try {
    return await readOwners({ name, bytes: await readBytes(name, io) });
  } catch (error) {
    if (error instanceof FileRefused) throw new FileRefused(`${name}: ${error.message}`);
    throw error;
  }
}

async function textOf(name: string, io: Io): Promise<string> {
  try {
    return decodeText(await readBytes(name, io)).text;
  } catch (error) {
    if (error instanceof FileRefused) throw new FileRefused(`${name}: ${error.message}`);
    throw error;
  }
}
