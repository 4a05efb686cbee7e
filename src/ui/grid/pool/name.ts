/** The head of a row: how it is, what it is called, what kind it is and what it protects. */
import type { Severity } from '../../../domain/findings/rule';
import type { Activity } from '../../../domain/matrix/matrix';
import { classNames } from '../../parts/classNames';
import { concernWord } from '../../vocabulary/matrixWords';
import type { AgreementMark } from '../drawn/agreementMark';
import { healthInWords } from '../drawn/rowReading';
import styles from './ActivityName.module.css';
import { element, include, makeTabStop } from './elements';

export interface NameNode {
  readonly element: HTMLElement;
  readonly health: HTMLElement;
  readonly words: HTMLElement;
  readonly chips: HTMLElement;
  readonly noted: HTMLElement;
  readonly agreed: HTMLElement;
  /** What is drawn, to know whether there is anything to do. */
  drawn: NameSight | undefined;
  chipWords: string;
}

export interface NameSight {
  readonly activity: Activity;
  readonly worst: Severity | undefined;
  readonly mark: AgreementMark;
  readonly width: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly pattern: boolean;
}

// The details panel lists them all.
const MOST_CONCERNS = 2;

export function newName(): NameNode {
  return {
    element: element('div', styles.name, {
      role: 'rowheader',
      tabindex: '-1',
      'aria-colindex': '1',
      'data-column': '-1',
    }),
    health: element('span', styles.health, { 'aria-hidden': 'true' }),
    words: element('bdi', styles.words),
    chips: element('span', styles.chips),
    noted: element('span', styles.noted, { 'aria-hidden': 'true' }),
    agreed: element('span', styles.agreed, { 'aria-hidden': 'true' }),
    drawn: undefined,
    chipWords: '',
  };
}

export function drawName(name: NameNode, sight: NameSight): void {
  const { activity, worst, mark, width, active, selected, pattern } = sight;
  const { drawn } = name;
  const isSame =
    drawn && saysTheSame(drawn.activity, activity) && drawn.worst === worst && drawn.mark === mark;
  if (!isSame || drawn.pattern !== pattern) write(name, sight);
  if (drawn?.width !== width) name.element.style.width = `${width}px`;
  if (drawn?.active !== active) makeTabStop(name.element, active);
  if (drawn?.selected !== selected) name.element.setAttribute('aria-selected', String(selected));
  const { archived } = activity;
  const look = classNames(
    styles.name,
    active && styles.active,
    archived && styles.archived,
    selected && styles.selected,
  );
  if (name.element.className !== look) name.element.className = look;
  name.drawn = sight;
}

/** Letters that come and go change nothing of the name. */
function saysTheSame(one: Activity, other: Activity): boolean {
  return (
    one === other ||
    (one.name === other.name &&
      one.kind === other.kind &&
      one.concerns === other.concerns &&
      one.archived === other.archived &&
      one.notes === other.notes)
  );
}

function write(name: NameNode, { activity, worst, mark, pattern }: NameSight): void {
  const { kind, archived } = activity;
  const health = healthInWords(worst);
  const words = [kindWord(kind), ...concernsOf(activity), health, mark.words, archived ? 'archived' : ''];
  // The name alone, which is read again before the cells of the row; on the name itself the rest is read too.
  name.element.setAttribute('aria-label', activity.name);
  name.element.setAttribute('aria-description', words.filter(Boolean).join(', '));
  name.element.title = activity.name;
  name.health.dataset.worst = worst ?? 'none';
  name.words.textContent = activity.name;
  drawChips(name, chipsOf(activity));
  include(name.element, name.health, !pattern);
  include(name.element, name.words, !pattern);
  include(name.element, name.chips, !pattern && name.chipWords !== '');
  include(name.element, name.noted, !pattern && !!activity.notes);
  if (name.agreed.textContent !== mark.text) name.agreed.textContent = mark.text;
  name.agreed.title = mark.words;
  include(name.element, name.agreed, !pattern && mark.text !== '');
}

export interface Chip {
  readonly text: string;
  /** It tells the kind of the activity, not what it protects. */
  readonly kind: boolean;
}

export function chipsOf(activity: Activity): readonly Chip[] {
  const kind = kindWord(activity.kind);
  const concerns = concernsOf(activity);
  const more = concerns.length - MOST_CONCERNS;
  const words = [...concerns.slice(0, MOST_CONCERNS), ...(more > 0 ? [`+${more}`] : [])];
  const chips = words.map((text) => ({ text, kind: false }));
  return kind === '' ? chips : [{ text: kind, kind: true }, ...chips];
}

function kindWord(kind: Activity['kind']): string {
  return kind === 'activity' ? '' : kind;
}

/** Incident work is about incidents, and says so by its kind. */
function concernsOf({ concerns, kind }: Activity): string[] {
  return concerns.filter((concern) => concern !== kind).map(concernWord);
}

function drawChips(name: NameNode, chips: readonly Chip[]): void {
  const chipWords = chips.map(({ text, kind }) => `${kind ? '!' : ''}${text}`).join('\n');
  if (name.chipWords === chipWords) return;
  name.chipWords = chipWords;
  const made = chips.map(({ text, kind }) => {
    const chip = element('span', classNames(styles.chip, kind && styles.kind));
    chip.textContent = text;
    return chip;
  });
  name.chips.replaceChildren(...made);
}
