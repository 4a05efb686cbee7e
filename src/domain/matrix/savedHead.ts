/** Reads the head of a saved matrix: what is in none of its collections. */
import { MATRIX_BOUNDS } from './bounds';
import { type Fields, isFields } from './fields';
import { isId, type MatrixId } from './ids';
import { SCHEME_SHAPE, SETTINGS_SHAPE } from './matrixShape';
import { applyPatches } from './patching';
import { lengthOf, shortened } from './plainText';
import { cutProblem, type ProblemLog, UnreadableMatrix } from './problem';
import { cutToFit, repaired } from './repair';
import type { Scheme } from './scheme/scheme';
import { schemeList } from './schemeList';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export function readScheme(found: unknown, log: ProblemLog): Scheme {
  const cut = isFields(found) ? withCuts(found, log) : found;
  const { success, error } = SCHEME_SHAPE.safeParse(cut);
  if (success) return cut as Scheme;
  const shipped = isFields(found) ? schemeList.find(({ id }) => id === found.id) : undefined;
  const [issue] = error.issues;
  const field = issue?.path.join(' > ') ?? '';
  const why = field === '' ? 'it is not a scheme' : `“${field}” ${issue?.message}`;
  if (!shipped) {
    throw new UnreadableMatrix(
      `The scheme of this matrix is damaged, so its letters cannot be read: ${why}.`,
    );
  }
  log.add({ place: 'scheme', message: `${why}. The standard ${shipped.name} was used instead.`, raw: found });
  return shipped;
}

function withCuts(scheme: Fields, log: ProblemLog): Fields {
  const cuts = SCHEME_SHAPE.safeParse(scheme).error?.issues.flatMap(
    (issue) => cutToFit(scheme, issue, 'scheme') ?? [],
  );
  if (!cuts || cuts.length === 0) return scheme;
  for (const { problem } of cuts) log.add(problem);
  return applyPatches(
    scheme,
    cuts.map(({ patch }) => patch),
  ).value;
}

export function readSettings(found: unknown, log: ProblemLog): Settings {
  if (found !== undefined && !isFields(found))
    log.add({ place: 'settings', message: 'These are not valid settings. They were skipped.', raw: found });
  const { value, problems } = repaired(
    isFields(found) ? { ...DEFAULT_SETTINGS, ...found } : DEFAULT_SETTINGS,
    SETTINGS_SHAPE,
    'settings',
    DEFAULT_SETTINGS as unknown as Fields,
  );
  problems.forEach(log.add);
  return (value ?? DEFAULT_SETTINGS) as Settings;
}

export function readId(found: unknown, log: ProblemLog): MatrixId {
  if (typeof found === 'string' && isId(found)) return found as MatrixId;
  log.add({ place: 'matrix', message: 'It has no usable id and will get a new one.', raw: found });
  return 'matrix-without-id' as MatrixId;
}

export function readName(found: unknown, log: ProblemLog): string {
  if (typeof found === 'string') return cutText('name', found, log);
  log.add({
    place: 'matrix',
    message: 'It has no name and is now called “Untitled matrix”.',
    raw: found,
  });
  return 'Untitled matrix';
}

/** The fields that are neither collections nor read here otherwise, with a subtitle that is text. */
export function readSubtitle(found: unknown, log: ProblemLog): { readonly subtitle?: string } {
  if (found === undefined) return {};
  if (typeof found === 'string') return { subtitle: cutText('subtitle', found, log) };
  log.add({ place: 'matrix', message: '“subtitle” must be text. It was skipped.', raw: found });
  return {};
}

function cutText(field: string, text: string, log: ProblemLog): string {
  const length = lengthOf(text);
  if (length <= MATRIX_BOUNDS.name) return text;
  log.add(cutProblem('matrix', { field, found: length, most: MATRIX_BOUNDS.name }, text));
  return shortened(text, MATRIX_BOUNDS.name);
}
