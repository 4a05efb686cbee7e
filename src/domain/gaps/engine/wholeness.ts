/** How whole that is what the gaps of a matrix tell of what is missing, so that silence is not read as health. */
import type { Rule } from '../../findings/rule';
import { ENOUGH_ROWS } from '../../reading/knownRows';
import type { Reading } from '../../reading/reading';
import { counted } from '../names/words';
import { isFromCatalogue, isOwnTable } from '../ownership/sides';
import { silentRules } from '../scope/idleRule';
import { type MatrixScope, scopeOf } from '../scope/matrixScope';
import { maySpeak, type NeedsMet, needsMet } from './needs';
import { ruleList } from './ruleList';

export interface Wholeness {
  /**
   * `unconfirmed`: nothing was looked for. `too-few`: what is missing may be among what is not recognised. `too-short`: little
   * was looked for. `less-asked`: rules keep looks to themselves.
   */
  readonly state: 'unconfirmed' | 'too-few' | 'too-short' | 'less-asked' | 'whole';
  /** A whole sentence or two; none where all is told. */
  readonly sentence?: string | undefined;
  /** `less-asked`: how many rules. */
  readonly rules?: number | undefined;
}

/** Until a person has confirmed what the activities are about, nothing is known of what is missing, and nothing is said. */
const UNCONFIRMED: Wholeness = {
  state: 'unconfirmed',
  sentence: 'What is missing was not looked for, because nobody has confirmed what the activities are about.',
};

const WHOLE: Wholeness = { state: 'whole' };

/** `met`: what the matrix holds of what rules need, where that is known already. */
export function wholenessOf(reading: Reading, rules: readonly Rule[] = ruleList, met?: NeedsMet): Wholeness {
  if (!reading.settings.tagsConfirmed) return UNCONFIRMED;
  const scope = scopeOf(reading);
  if (!isOwnTable(reading)) return isShipped(reading) ? WHOLE : tooShort(scope);
  if (scope.unread) return tooFew(scope);
  const needs = met ?? needsMet(reading);
  const silent = silentRules(rules, reading).filter((rule) => maySpeak(rule, reading, needs)).length;
  return silent === 0 ? WHOLE : lessAsked(silent, scope);
}

/** In a table of one's own so little is understood that silence about what is missing would read as health. */
function tooFew({ known, rows }: MatrixScope): Wholeness {
  return {
    state: 'too-few',
    sentence: `Answerable recognises what ${known} of ${counted(rows, 'activity is', 'activities are')} about. That is too few to look for all that may be missing.`,
  };
}

/** However few activities are left of a template, what it claims is asked for. */
function isShipped(reading: Reading): boolean {
  return (
    isFromCatalogue(reading) ||
    Object.values(reading.settings.scope ?? {}).some(({ by }) => by === 'template')
  );
}

/** Of so few activities nothing comes with what is there, and most rules that look for what is missing are not asked. */
function tooShort(scope: MatrixScope): Wholeness {
  return {
    state: 'too-short',
    sentence: `In a matrix of fewer than ${ENOUGH_ROWS} activities Answerable looks for little that may be missing${outsideClaims(scope)}.`,
  };
}

function lessAsked(rules: number, scope: MatrixScope): Wholeness {
  return {
    state: 'less-asked',
    sentence: `Less is asked of a matrix that was not made from a template${outsideClaims(scope)}: what ${counted(rules, 'other rule finds', 'other rules find')} only worth a look is not shown.`,
    rules,
  };
}

/** What a person claims is asked for in full. */
function outsideClaims({ areas }: MatrixScope): string {
  const claims = [...areas.values()].some(({ state, firm }) => state === 'here' && firm);
  return claims ? ', outside the areas that are said to be decided here' : '';
}
