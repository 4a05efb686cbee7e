/** The row of a section: folds, names its lead and shows how much of it has a clean owner. */
import type { Section } from '../../../domain/matrix/matrix';
import type { SectionRow } from '../../gridView/layout/layout';
import { coversColumn, spansOfRow } from '../../gridView/selection/spans';
import { classNames } from '../../parts/classNames';
import type { DrawContext } from './drawContext';
import { element, icon, makeTabStop } from './elements';
import styles from './GridRow.module.css';
import { type LineSeat, takeSeat } from './line';

export interface SectionLine extends LineSeat {
  readonly kind: 'section';
  readonly title: HTMLElement;
  drawn: Sight | undefined;
}

export interface SectionWords {
  readonly name: string;
  readonly led: string;
  readonly rows: number;
  readonly folded: boolean;
  /** Rows with a clean owner, of those that can have one. */
  readonly clean: number | undefined;
  readonly of: number | undefined;
}

interface Sight extends SectionWords {
  readonly columns: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly pattern: boolean;
}

const CHEVRON = ['m6 9 6 6 6-6'];
const PLUS = ['M5 12h14', 'M12 5v14'];

export function newSectionLine(): SectionLine {
  const made = element('div', classNames(styles.row, styles.section), { role: 'row' });
  const title = element('div', styles.title, {
    role: 'rowheader',
    tabindex: '-1',
    'aria-colindex': '1',
    'data-column': '-1',
  });
  made.append(title);
  return { kind: 'section', element: made, title, drawn: undefined, seat: undefined };
}

export function drawSectionLine(
  line: SectionLine,
  row: SectionRow,
  index: number,
  drawContext: DrawContext,
): void {
  const { layout, active, pattern } = drawContext;
  takeSeat(line, row.key, index, layout, layout.measures.section);
  const sight: Sight = {
    ...readSection(row, drawContext),
    columns: layout.columns.length,
    active: active.row === index,
    selected: coversColumn(spansOfRow(drawContext.areas, drawContext.without, index), -1),
    pattern,
  };
  const { drawn, title } = line;
  if (drawn?.active !== sight.active) makeTabStop(title, sight.active);
  if (drawn?.selected !== sight.selected) title.setAttribute('aria-selected', String(sight.selected));
  const look = classNames(styles.title, sight.folded && styles.folded, sight.selected && styles.selected);
  if (title.className !== look) title.className = look;
  line.drawn = sight;
  if (drawn && sameWords(drawn, sight)) return;
  title.setAttribute('aria-colspan', String(sight.columns + 1));
  title.setAttribute('aria-expanded', String(!sight.folded));
  title.setAttribute('aria-label', spoken(sight));
  title.replaceChildren(...parts(sight));
}

/** What the row of a section says. */
export function readSection(row: SectionRow, drawContext: DrawContext): SectionWords {
  const section = drawContext.matrix.sections[row.key];
  const clean = drawContext.analysis.cleanRows.get(row.key);
  return {
    name: section?.name ?? 'No section',
    led: ledWords(section, drawContext),
    rows: row.rows,
    folded: row.folded,
    clean: clean?.clean,
    of: clean?.of,
  };
}

function sameWords(one: Sight, other: Sight): boolean {
  const told: readonly (keyof Sight)[] = [
    'name',
    'led',
    'rows',
    'folded',
    'clean',
    'of',
    'columns',
    'pattern',
  ];
  return told.every((part) => one[part] === other[part]);
}

function ledWords(section: Section | undefined, { matrix }: DrawContext): string {
  const lead = section?.leadRoleId && matrix.roles[section.leadRoleId]?.name;
  const led = lead ? [`led by ${lead}`] : [];
  const told = [...led, ...(section?.note ? [section.note] : [])];
  return told.length > 0 ? told.join(' · ') : section?.kind === 'area' ? 'shared' : '';
}

function spoken({ name, led, rows, clean, of }: Sight): string {
  const words = [name, led, `${rows} ${rows === 1 ? 'activity' : 'activities'}`];
  if (of) words.push(`${clean} of ${of} fully assigned`);
  return words.filter(Boolean).join(', ');
}

function parts({ name, led, rows, folded, clean = 0, of = 0, pattern }: Sight): HTMLElement[] {
  const arrow = element('span', styles.arrow, { 'data-fold': '', 'aria-hidden': 'true' });
  arrow.append(icon(CHEVRON, 15));
  const heading = written('bdi', styles.heading, name);
  if (pattern) return [arrow, heading];
  const add = element('button', styles.add, {
    type: 'button',
    tabindex: '-1',
    'data-add': '',
    'aria-label': `Add an activity to ${name}`,
  });
  add.append(icon(PLUS, 15));
  return [
    arrow,
    heading,
    ...(led ? [written('span', styles.lead, led)] : []),
    ...(of > 0 ? [cleanBar(clean / of)] : []),
    ...(folded ? [written('span', styles.lead, String(rows))] : []),
    add,
  ];
}

function written(tag: 'span' | 'bdi', look: string | undefined, text: string): HTMLElement {
  const made = element(tag, look);
  made.textContent = text;
  return made;
}

function cleanBar(share: number): HTMLElement {
  const bar = element('span', styles.bar, { 'aria-hidden': 'true' });
  const clean = element('span', styles.clean);
  clean.style.width = `${share * 100}%`;
  bar.append(clean);
  return bar;
}
