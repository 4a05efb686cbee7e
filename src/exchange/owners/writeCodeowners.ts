/** A CODEOWNERS file suggested from the rows that carry paths. What cannot be said stands in it as a comment. */
import type { CalendarDate } from '../../domain/matrix/date';
import type { Activity, Matrix, Role } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { withoutControls } from '../../domain/matrix/plainText';
import { ownerWord } from '../../domain/matrix/scheme/scheme';
import { withHiddenShown } from '../texts/cleanText';
import { isAddress, isHandle } from './handles';
import { ownersHere } from './ownerSuggestions';
import { byWidth, pathKey, patternFromPath, whyNotAPattern } from './patterns';

export interface WrittenCodeowners {
  readonly text: string;
  readonly paths: number;
  /** Paths that stand in the text as comments only, and why, in whole sentences. */
  readonly lacking: readonly string[];
}

export function rowsWithPaths(matrix: Matrix): readonly Activity[] {
  return inOrder<Activity>(matrix.activities).filter(
    ({ archived, paths }) => !archived && paths !== undefined && paths.length > 0,
  );
}

export function writeCodeowners(matrix: Matrix, today: CalendarDate): WrittenCodeowners {
  const rowsOf = new Map<string, { readonly path: string; readonly rows: Activity[] }>();
  for (const activity of rowsWithPaths(matrix)) {
    for (const given of activity.paths ?? []) {
      const path = given.trim();
      const known = rowsOf.get(pathKey(path));
      if (known) known.rows.push(activity);
      else rowsOf.set(pathKey(path), { path, rows: [activity] });
    }
  }
  const entries = [...rowsOf.values()].sort((one, other) => byWidth(one.path, other.path));
  const lines = entries.map(({ path, rows }) => lineFor(matrix, path, rows));
  return {
    text: [headFor(matrix, today), ...lines.map(({ text }) => text), ''].join('\n'),
    paths: entries.length,
    lacking: lines.flatMap(({ lacking }) => lacking ?? []),
  };
}

function headFor(matrix: Matrix, today: CalendarDate): string {
  const word = ownerWord(matrix.scheme);
  return [
    `# Suggested from the matrix ${quoted(matrix.name)} on ${today}. Review before use.`,
    `# The owners of a path are the roles that are ${quoted(word)} for its activity. Later lines win, so broad paths come first.`,
    '',
  ].join('\n');
}

interface Line {
  readonly text: string;
  readonly lacking?: string;
}

function lineFor(matrix: Matrix, path: string, rows: readonly Activity[]): Line {
  const names = rows.map(({ name }) => quoted(name)).join(', ');
  const fault = whyNotAPattern(path);
  if (fault) return commented(path, `${quoted(path)} cannot be used in a CODEOWNERS file: ${fault}.`);
  const owners = [...new Set(rows.flatMap((row) => ownersHere(matrix, row)))];
  if (owners.length === 0)
    return commented(path, `No role is ${quoted(ownerWord(matrix.scheme))} for ${names}.`);
  const handles = new Set(owners.flatMap((role) => handleOf(role) ?? []));
  const without = owners.filter((role) => !handleOf(role));
  const lacking =
    without.length > 0
      ? `No handle for ${without.map(({ name }) => quoted(name)).join(' and ')}. Add one, such as @org/team, under “Other names” of the role.`
      : undefined;
  if (handles.size === 0) return commented(path, lacking ?? '');
  const text = `# ${names}\n${patternFromPath(path)} ${[...handles].join(' ')}`;
  return lacking ? { text: `${text}\n# ${lacking}`, lacking: `${plain(path)}: ${lacking}` } : { text };
}

function commented(path: string, why: string): Line {
  return { text: `# ${plain(path)} has no owner here. ${why}`, lacking: `${plain(path)}: ${why}` };
}

/** The handle or address by which a code host knows a role: one of its other names, else its team. */
export function handleOf(role: Role): string | undefined {
  const calls = role.aliases?.map((alias) => alias.trim()) ?? [];
  const call = calls.find(isHandle) ?? calls.find(isAddress);
  if (call) return call;
  const team = role.team?.trim() ?? '';
  if (isHandle(team) || isAddress(team)) return team;
  return /^[^\s/@]+\/[^\s@]+$/.test(team) && isHandle(`@${team}`) ? `@${team}` : undefined;
}

function plain(text: string): string {
  return withHiddenShown(withoutControls(text).replace(/\s+/g, ' '));
}

function quoted(text: string): string {
  return `"${plain(text)}"`;
}
