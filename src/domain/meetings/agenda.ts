/** What a meeting goes through: gaps, disagreements or activities, one point after the other. */
import { rowAgreement, statementInWords } from '../agreement/rowAgreement';
import type { Finding } from '../findings/finding';
import { activitiesInOrder } from '../matrix/activitiesInOrder';
import type { About, MeetingPoint, Round } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { ActivityId, NewId, PointId, SectionId } from '../matrix/ids';
import type { Activity, Matrix, Section } from '../matrix/matrix';
import { inOrder, ordersBetween } from '../matrix/order';
import { perceptionOf } from '../rounds/perception';
import { seenInWords } from '../rounds/perceptionKinds';

export const AGENDA_KINDS = ['gaps', 'disagreements', 'activities'] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

export interface AgendaChoice {
  readonly kind: AgendaKind;
  /** Only of this section. */
  readonly sectionId?: SectionId | undefined;
  /** Gaps as they are listed, worst first, or section by section. */
  readonly sorted: 'worst' | 'section';
  /** More than these are left for another meeting. */
  readonly most: number;
}

/** A point before the meeting: what it is about, and its title. */
export interface AgendaItem {
  readonly about: About;
  readonly title: string;
  readonly sectionId?: SectionId | undefined;
}

export function agendaOf(
  matrix: Matrix,
  findings: readonly Finding[],
  { kind, sectionId, sorted, most }: AgendaChoice,
  today: CalendarDate,
): readonly AgendaItem[] {
  const all = itemsOf(matrix, findings, kind, today);
  const wanted = sectionId === undefined ? all : all.filter((item) => item.sectionId === sectionId);
  return (sorted === 'section' ? bySection(matrix, wanted) : wanted).slice(0, most);
}

/** How many points of each kind there are, in all sections. */
export function agendaCounts(
  matrix: Matrix,
  findings: readonly Finding[],
  today: CalendarDate,
): { readonly [kind in AgendaKind]: number } {
  const count = (kind: AgendaKind) => itemsOf(matrix, findings, kind, today).length;
  return { gaps: count('gaps'), disagreements: count('disagreements'), activities: count('activities') };
}

function itemsOf(
  matrix: Matrix,
  findings: readonly Finding[],
  kind: AgendaKind,
  today: CalendarDate,
): readonly AgendaItem[] {
  if (kind === 'gaps') return gapItems(matrix, findings);
  return kind === 'disagreements' ? disagreements(matrix, today) : activitiesInOrder(matrix).map(itemOf);
}

/** The points of a meeting that begins, all open. */
export function pointsFrom(items: readonly AgendaItem[], newId: NewId): { [id in PointId]: MeetingPoint } {
  const orders = ordersBetween(null, null, items.length);
  const points = items.map(({ about, title }, place): MeetingPoint => {
    const id = newId<'point'>();
    return { id, order: orders[place] ?? '', about, title, outcome: 'open' };
  });
  return Object.fromEntries(points.map((point) => [point.id, point]));
}

/**
 * No two points with one title: where the title is the same, the sentence of the gap says which it is, then the section,
 * and where even that is the same, as for two activities of one name, a number.
 */
function gapItems(matrix: Matrix, findings: readonly Finding[]): readonly AgendaItem[] {
  const items = findings.map((finding) => gapItem(matrix, finding));
  const bySentence = retitled(items, (_, at) => findings[at]?.message.replace(/\.$/, ''));
  const inSection = retitled(bySentence, ({ title, sectionId }) =>
    sectionId ? `${title} (${matrix.sections[sectionId]?.name})` : undefined,
  );
  const seen = new Map<string, number>();
  return retitled(inSection, ({ title }) => {
    const number = (seen.get(title) ?? 0) + 1;
    seen.set(title, number);
    return number === 1 ? undefined : `${title} (${number})`;
  });
}

/** Gives those that share a title another one. */
function retitled(
  items: readonly AgendaItem[],
  titleOf: (item: AgendaItem, at: number) => string | undefined,
): readonly AgendaItem[] {
  const alike = Map.groupBy(items, ({ title }) => title);
  return items.map((item, at) =>
    alike.get(item.title)?.length === 1 ? item : { ...item, title: titleOf(item, at) ?? item.title },
  );
}

function gapItem({ activities }: Matrix, { key, title, message, places }: Finding): AgendaItem {
  const [place] = places;
  const activity = place?.activityId && activities[place.activityId];
  const about: About = { findingKey: key, ...(activity ? { activityId: activity.id } : {}) };
  // Several gaps have one title; the activity tells them apart, where the title does not name it.
  const isNamed = !activity || title.includes(activity.name);
  return {
    about,
    title: isNamed ? title || message : `${title}: ${activity.name}`,
    sectionId: activity ? activity.sectionId : place?.sectionId,
  };
}

function itemOf({ id, name, sectionId }: Activity): AgendaItem {
  return { about: { activityId: id }, title: name, sectionId };
}

/** Activities whose owner says otherwise, and those that people saw differently and want to discuss. */
function disagreements(matrix: Matrix, today: CalendarDate): readonly AgendaItem[] {
  const seen = toDiscuss(matrix, today);
  return activitiesInOrder(matrix).flatMap((activity) => {
    const { state, statements } = rowAgreement(matrix, activity, today);
    const [statement] = statements;
    const against = state === 'disagrees' && statement ? statementInWords(statement) : undefined;
    const words = against ?? seen.get(activity.id);
    return words === undefined ? [] : { ...itemOf(activity), title: `${activity.name}: ${words}` };
  });
}

/** What was put on the list to discuss in a blind round, with how people see it. */
function toDiscuss(matrix: Matrix, today: CalendarDate): ReadonlyMap<ActivityId, string> {
  const isWanted = ({ settled }: Round) => Object.values(settled).includes('discuss');
  const rows = Object.values<Round>(matrix.rounds)
    .filter(isWanted)
    .flatMap((round) => perceptionOf(matrix, round, today).rows);
  const wanted = rows.filter(({ settled }) => settled === 'discuss');
  return new Map(wanted.map((row) => [row.activity.id, seenInWords(matrix, row, today)]));
}

/** What belongs to no section comes first: it is about the whole matrix. */
function bySection({ sections }: Matrix, items: readonly AgendaItem[]): readonly AgendaItem[] {
  const places = new Map(inOrder<Section>(sections).map(({ id }, place) => [id, place]));
  const placeOf = ({ sectionId }: AgendaItem) =>
    sectionId === undefined ? -1 : (places.get(sectionId) ?? places.size);
  return items.toSorted((one, other) => placeOf(one) - placeOf(other));
}
