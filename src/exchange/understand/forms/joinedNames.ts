/** Names of several roles in one cell: "Data/Platform", "PM + PO". Parts that stand alone elsewhere are roles; else a person is asked once. */
import { saysNothing } from '../letters/cellText';
import { HOLDERS_ANSWER, roleAndPerson } from '../parts/people';
import type { Corrections, Question } from '../reading/understood';
import { plainName } from '../words/plainName';
import type { Reading } from './tableReadings';

export interface NamedRole {
  readonly name: string;
  readonly condition?: string;
}

export interface JoinedNames {
  namesIn(text: string): readonly NamedRole[];
  /** Words of the text that stand for a name to come: "TBD". */
  openIn(text: string): readonly string[];
  /** Whether the text was taken apart where a person may see one name. */
  wasJoined(text: string): boolean;
  readonly questions: readonly Question[];
}

/** Between names for sure; and what may also stand inside one. */
const SURE = /[,;\n]|<br\s*\/?>/;
const MAYBE = /\s*(?:[/+]|\s&\s|\s(?:and|und|et|y|e|und auch)\s)\s*/i;
/** Different texts looked at; the names of a matrix are few. */
const MOST_TEXTS = 20_000;

export function joinedNames(readings: readonly Reading[], answer: Corrections['joinedNames']): JoinedNames {
  const texts = textsOf(readings);
  const alone = new Set<string>();
  const joined = new Set<string>();
  for (const text of texts)
    for (const part of text.split(SURE)) {
      const { name } = roleFrom(part);
      if (name === '') continue;
      if (partsOf(name).length > 1) joined.add(name);
      else alone.add(keyOf(name));
    }
  const isKnown = (name: string) => partsOf(name).every((part) => alone.has(keyOf(part)));
  const open = [...joined].filter((name) => !isKnown(name));
  const takesApart = (name: string) => joined.has(name) && (isKnown(name) || answer === 'several');
  return {
    namesIn: (text) =>
      text.split(SURE).flatMap((part) => {
        const { name, condition } = roleFrom(part);
        if (name === '') return [];
        const names = takesApart(name) ? partsOf(name) : [name];
        return names.map((one) => (condition ? { name: one, condition } : { name: one }));
      }),
    openIn: (text) =>
      text
        .split(SURE)
        .map((part) => part.trim())
        .filter(isOpen),
    wasJoined: (text) => text.split(SURE).some((part) => takesApart(roleFrom(part).name)),
    questions: open.length > 0 && answer === undefined ? [ask(open)] : [],
  };
}

function ask(open: readonly string[]): Question {
  const shown = open.slice(0, 3).map((name) => `“${name}”`);
  const more = open.length > shown.length ? ` and ${open.length - shown.length} more` : '';
  return {
    id: 'joined',
    text: `${shown.join(', ')}${more}: one role or several?`,
    because: 'Their parts are not used alone anywhere else in the file.',
    answers: [
      { label: 'Several roles each', correction: { joinedNames: 'several' } },
      { label: 'One role each', correction: { joinedNames: 'one', namedHolders: 'role' } },
      ...(open.every((name) => roleAndPerson(name) !== undefined)
        ? [{ label: HOLDERS_ANSWER, correction: { joinedNames: 'one', namedHolders: 'person' } } as const]
        : []),
    ],
  };
}

function textsOf(readings: readonly Reading[]): Set<string> {
  const texts = new Set<string>();
  for (const { grid, table } of readings) {
    const columns = table.columns.filter(({ use }) => use === 'names' || use.startsWith('letter:'));
    for (let row = table.headRow + 1; row < grid.rows.length; row += 1)
      for (const { column } of columns) {
        const text = grid.rows[row]?.[column] ?? '';
        if (text !== '' && texts.size < MOST_TEXTS) texts.add(text);
      }
  }
  return texts;
}

/** Characters of one name with its condition that are looked at. */
const LONGEST = 1_000;

/** "Bob (nights)" */
function roleFrom(part: string): { name: string; condition?: string } {
  const short = part.trim().slice(0, LONGEST);
  const [, before = '', condition] = /^([^()]*)(?:\(([^()]*)\))?\s*$/.exec(short) ?? [undefined, short];
  const name = plainName(before);
  if (name === '' || saysNothing(name) || isOpen(name)) return { name: '' };
  return condition ? { name, condition } : { name };
}

function partsOf(name: string): string[] {
  const parts = name.split(MAYBE).filter((part) => part !== '');
  // "R&D", "CI/CD", "24/7": too short to be names of their own.
  return parts.length > 1 &&
    parts.every((part) => [...part].length > 1) &&
    !/^(?:CI\/CD|I\/O|24\/7|T&E)$/i.test(name)
    ? parts
    : [name];
}

/** Nobody yet. */
const OPEN =
  /^(?:\?{1,3}|tb[acd]|t\.b\.[acd]\.?|to be (?:announced|confirmed|decided|defined|determined)|open|unassigned|unknown|vacant|offen|noch offen|nn|n\.n\.|unbekannt|à définir|a définir|por definir|a definir|da definire|nog te bepalen|do ustalenia|не назначен|待定|未定|미정)$/iu;

function isOpen(name: string): boolean {
  return OPEN.test(name);
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
