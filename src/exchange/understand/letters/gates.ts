/**
 * “DRI” and “Approver” in the cells of one table: who must say yes is a gate, and no second who answers for it, unless the legend
 * says so. Where no legend says what it is, it is asked.
 */
import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import type { Corrections } from '../reading/corrections';
import type { Question } from '../reading/understood';
import { isGate } from '../words/gateWords';
import { meaningAtStart } from '../words/legendPhrases';
import { meaningOfWord } from '../words/meaningWords';
import { askMeaning } from './doubts';
import type { LegendEntry } from './legendText';
import type { SchemeEvidence } from './schemeChoice';

/** What a legend says of a gate, in the six languages: a yes, before something goes out. */
const SAYS_YES =
  /\b(says? yes|sign.?s? ?off|must (agree|approve|accept|sign)|gate|gives? (the )?(ok|go|green)|okays?|before (it|we|anything)|can (stop|block|veto)|veto)\b|ja sag|gibt (sie )?frei|freigeben|bevor|zustimm|dit oui|avant (que|la|le|de)|donne (son|le) (accord|feu)|da el (ok|visto)|antes de|dice (que )?s[ií]|visto bueno|dà (il|l.)(ok|benestare|via)|prima (di|che)|dá o ok|diz sim|aval\b/i;

export interface Gates {
  /** As they are written in cells. */
  readonly words: readonly string[];
  /** The legend says nothing of them that is known. */
  readonly isUnclear: boolean;
}

const NONE: Gates = { words: [], isUnclear: false };
/** A column's name stands once; who answers for two rows is a word of cells. */
const OFTEN = 2;

/** What of a table it takes: where heads are letters, the cells are names. */
interface Words {
  readonly grid: { readonly rows: readonly (readonly string[])[] };
  readonly legend: unknown;
  readonly letters?: unknown;
}

export function gatesIn(tables: readonly Words[], entries: readonly LegendEntry[]): Gates {
  const words = new Set<string>();
  let owners = 0;
  for (const { grid, legend, letters } of tables)
    for (const row of legend || letters ? [] : grid.rows)
      for (const cell of row) {
        if (cell.length < 3 || cell.length > 40) continue;
        if (isGate(cell)) words.add(cell.trim());
        else if (meaningOfWord(cell) === 'owns') owners += 1;
      }
  if (words.size === 0 || owners < OFTEN) return NONE;
  const said = entries.filter(({ token }) => isGate(token));
  if (said.some((entry) => meaningSaid(entry) === 'owns')) return NONE;
  return { words: [...words], isUnclear: !said.some((entry) => meaningSaid(entry) === 'signs') };
}

function meaningSaid({ definition, name }: LegendEntry): Meaning | undefined {
  const text = definition || name;
  if (SAYS_YES.test(text)) return 'signs';
  const meaning = meaningAtStart(text);
  return meaning === 'checks' ? 'signs' : meaning;
}

/** What a person said of them goes first. */
export function withGateLetters(corrections: Corrections, { words }: Gates): Corrections {
  if (words.length === 0) return corrections;
  const signs = Object.fromEntries(words.map((word) => [word, { meaning: 'signs' as const }]));
  return { ...corrections, letters: { ...signs, ...corrections.letters } };
}

/** What is read as a gate speaks for no scheme. */
export function withoutGates(evidence: SchemeEvidence, { words }: Gates): SchemeEvidence {
  if (words.length === 0) return evidence;
  return { ...evidence, cells: evidence.cells.filter(({ text }) => !isGate(text)), hasGates: true };
}

export function gateRemarks({ words, isUnclear }: Gates, { letters = {} }: Corrections): readonly string[] {
  if (isUnclear) return [];
  return words
    .filter((word) => letters[word] === undefined)
    .map((word) => `“${word}” was read as a yes that is needed: another word says who is accountable.`);
}

export function gateQuestions(
  { words, isUnclear }: Gates,
  { letters = {}, confirmed = [] }: Corrections,
): Question[] {
  if (!isUnclear) return [];
  return words
    .filter((word) => letters[word] === undefined && !confirmed.includes(`letter-${word}`))
    .map((word) => {
      const because =
        'It stands beside another word for who is accountable, and no legend says which of the two is.';
      const signs = {
        label: 'Signs off: must say yes, and another role is accountable',
        correction: { letters: { [word]: { meaning: 'signs' as const } } },
      };
      const none = {
        label: 'Ignore it: not involved',
        correction: { letters: { [word]: { meaning: 'none' as const } } },
      };
      const asked = askMeaning(word, because, [signs], none);
      return { ...asked, answers: asked.answers.filter(({ label }) => label !== 'Signs off') };
    });
}
