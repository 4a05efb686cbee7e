/** CODEOWNERS as GitHub and GitLab read it: comments, sections with owners of their own, escapes; later lines win. */
import { BOUNDS, FileRefused, refuseAbove } from '../contract/bounds';
import { cleanName } from '../texts/cleanText';
import { ownerFromWord } from './handles';
import type { OwnedThing, OwnerFacts, OwnerName, OwnersProblem } from './ownerFacts';
import { pathFromPattern, pathKey, pathsAround } from './patterns';

interface Section {
  readonly name: string;
  readonly optional: boolean;
  readonly owners: readonly OwnerName[];
}

/** A line that gives a path its owners. */
export interface OwnersRule {
  readonly path: string;
  readonly owners: readonly OwnerName[];
  readonly section: string;
  readonly optional: boolean;
  readonly line: number;
}

interface Reading {
  readonly rules: readonly OwnersRule[];
  readonly problems: readonly OwnersProblem[];
}

type Tell = (line: number, message: string) => void;

const SECTION = /^(\^)?\[([^\]]+)\](?:\[(\d+)\])?(?:\s+(\S.*)?)?$/;
const NO_SECTION: Section = { name: '', optional: false, owners: [] };

export function codeownersFacts(text: string): OwnerFacts {
  const { rules, problems } = readRules(text);
  return {
    form: 'CODEOWNERS',
    things: rules.filter(({ owners }) => owners.length > 0).map(thingFromRule),
    teams: [],
    problems,
  };
}

export function readRules(text: string): Reading {
  const problems: OwnersProblem[] = [];
  const tell: Tell = (line, message) => problems.push({ line, message });
  const sections = new Map<string, Section>();
  const written: OwnersRule[] = [];
  let section = NO_SECTION;
  text.split('\n').forEach((raw, at) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const head = SECTION.exec(line);
    if (head) section = openSection(head, sections, at + 1, tell);
    else {
      const rule = ruleFromLine(line, section, at + 1, tell);
      if (rule) written.push(rule);
    }
  });
  refuseAbove('This file has', 'lines with a path', written.length, BOUNDS.ownersEntries);
  if (written.every(({ owners }) => owners.length === 0))
    throw new FileRefused('This is not a CODEOWNERS file: no line assigns a path to an owner.');
  const rules = withoutOverruled(written, tell);
  return { rules, problems: problems.sort((one, other) => one.line - other.line) };
}

// GitLab joins sections of one name, whatever the case; the owners after the first head hold for all of it.
function openSection(
  head: RegExpExecArray,
  sections: Map<string, Section>,
  line: number,
  tell: Tell,
): Section {
  const name = cleanName((head[2] ?? '').trim());
  const known = sections.get(name.toLowerCase());
  const owners = ownersFrom(wordsOf(head[4] ?? ''), line, tell);
  if (known && owners.length === 0) return known;
  const section = { name: known?.name ?? name, optional: head[1] === '^', owners };
  sections.set(name.toLowerCase(), section);
  return section;
}

function ruleFromLine(line: string, section: Section, at: number, tell: Tell): OwnersRule | undefined {
  const [pattern = '', ...words] = wordsOf(line);
  const path = cleanName(pathFromPattern(pattern));
  if (pattern.startsWith('!')) {
    tell(at, `“${path}” is an exclusion and was skipped: a matrix has no activity for unowned paths.`);
    return undefined;
  }
  if (ownerFromWord(pattern) && words.length === 0) {
    tell(at, `“${path}” names an owner but no path. The line was skipped.`);
    return undefined;
  }
  if (pattern.startsWith('['))
    tell(at, `“${path}” was read as a path. GitHub does not support brackets in paths.`);
  const own = ownersFrom(words, at, tell);
  const owners = own.length > 0 || words.length > 0 ? own : section.owners;
  if (owners.length === 0) tell(at, `“${path}” has no owner.`);
  return { path, owners, section: section.name, optional: section.optional, line: at };
}

function ownersFrom(words: readonly string[], line: number, tell: Tell): readonly OwnerName[] {
  const owners = new Map<string, OwnerName>();
  for (const word of words) {
    const owner = ownerFromWord(word);
    if (owner) owners.set(owner.key, owner);
    else tell(line, `“${cleanName(word)}” is not a handle (@team) or an email address and was skipped.`);
  }
  return [...owners.values()];
}

/** The words up to a comment. A space after a backslash belongs to its word. */
function wordsOf(line: string): readonly string[] {
  const words = line.match(/(?:\\.|[^\s\\])(?:\\.|[^\s\\]|\\$)*|\\$/gsu) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment < 0 ? words : words.slice(0, comment);
}

// Sections are judged apart; inside one, a later line with the same or a wider path leaves nothing to an earlier one.
function withoutOverruled(rules: readonly OwnersRule[], tell: Tell): readonly OwnersRule[] {
  const kept: OwnersRule[] = [];
  const later = new Map<string, OwnersRule>();
  const keyOf = (rule: OwnersRule, path: string) => `${rule.section.toLowerCase()}\n${path}`;
  for (const rule of [...rules].reverse()) {
    const [winner] = pathsAround(rule.path).flatMap((path) => later.get(keyOf(rule, path)) ?? []);
    if (winner) {
      tell(
        rule.line,
        `“${rule.path}” has no effect: line ${winner.line} (“${winner.path}”) matches the same files and comes later.`,
      );
      continue;
    }
    later.set(keyOf(rule, pathKey(rule.path)), rule);
    kept.push(rule);
  }
  return kept.reverse();
}

function thingFromRule(rule: OwnersRule): OwnedThing {
  const segments = rule.path.split('/').filter((part) => part !== '' && !/[*?[\]]/.test(part));
  const last = segments.at(-1);
  return {
    kind: 'path',
    name: rule.path,
    otherNames: last === undefined ? [] : [last],
    owners: rule.owners,
    paths: [rule.path],
    ...(rule.section === '' ? {} : { group: rule.section }),
    about: rule.section === '' ? [] : [`section ${rule.section}${rule.optional ? ' (optional)' : ''}`],
    line: rule.line,
  };
}
