/**
 * The wide net that is cast before a table of one's own is told that nothing says what a rule asks for: all names, headings,
 * notes and roles. Readers of a list by other hands agreed with three of fifteen such findings, for a row was there under a
 * name that we do not know, or it was no business of the table.
 */
import type { Activity, Section } from '../../matrix/matrix';
import { hasAnyDuty } from '../../matrix/tags';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { OTHER_MONEY, RUNNING_COST } from '../../recognition/moneyNames';
import { isOwnTable } from '../ownership/sides';
import { scopeOf } from '../scope/matrixScope';
import { LEVEL } from '../tables/nets/levelWords';
import type { Net } from '../tables/nets/net';
import { NETS, type NetId } from '../tables/nets/nets';
import { OF_A_PRODUCT, OF_A_SERVICE } from '../tables/nets/soldWords';
import { type AnswerWords, answers, OF_A_TITLE } from '../tables/subjects/subject';
import { FEW_ENOUGH } from './absent';

export function netOf(ruleId: string): NetId | undefined {
  return ruleId in NETS ? (ruleId as NetId) : undefined;
}

/** Not where a template made the table or a person claims the area: there each row is asked for. */
export function isCast({ areas }: Net, reading: Reading): boolean {
  if (!(isOwnTable(reading) || scopeOf(reading).runs) || reading.rows.length > FEW_ENOUGH) return false;
  const states = scopeOf(reading).areas;
  return !areas.some((area) => states.get(area)?.firm);
}

/**
 * Whether something may be it, or the table has no business with it. Beside the rows it reads the name of the matrix, which is
 * then an input of its rule.
 */
export function isCaught(id: NetId, reading: Reading): boolean {
  const net: Net = NETS[id];
  if (!isCast(net, reading)) return false;
  if (isNoBusiness(net, reading)) return true;
  return reading.rows.some((row) => soundsLikeIt(row, net, reading)) || isHeldByRole(net, reading);
}

/** The rows that sound like it. */
export function caughtRows(id: NetId, reading: Reading): readonly Row[] {
  const net = NETS[id];
  return isCast(net, reading) ? reading.rows.filter((row) => soundsLikeIt(row, net, reading)) : [];
}

/** Whether a row says, in words of its own, how well the service must run: who owns that row owns reliability. */
export function saysLevel({ activity }: Row): boolean {
  return activity.kind !== 'handoff' && heardIn(activity, textsOf, LEVEL);
}

/** Whether a row says, in words of its own, that it is about what the service costs while it runs. */
export function saysRunningCost({ activity }: Row): boolean {
  return activity.kind !== 'handoff' && heardIn(activity, textsOf, RUNNING_COST);
}

/** Whether a row or the heading above it says so. What only sounds like money is not it: other money is named as what comes nearest. */
export function anySaysRunningCost(reading: Reading): boolean {
  return reading.rows.some((row) => soundsLikeIt(row, RUNNING_COST, reading));
}

/** The row about other money that comes nearest: known to be about cost, else one that sounds like it, and with an owner, before the others. */
export function otherMoney({ rows }: Reading, isOwned: (row: Row) => boolean): Row | undefined {
  const near = rows.filter(isOtherMoney);
  const known = near.filter(({ activity }) => activity.concerns.includes('cost'));
  const heard = near.filter(({ activity }) => heardIn(activity, namesOf, NETS['cost-unowned']));
  const nearest = [known, heard].find(({ length }) => length > 0) ?? near;
  return nearest.find(isOwned) ?? nearest[0];
}

/** By its name. Who owns it may know nothing of what runs. */
export const isOtherMoney = ({ activity }: Row) => heardIn(activity, namesOf, OTHER_MONEY);

/**
 * A row without an owner is told as one: that nothing says it would be untrue of that as well. A heading says it of what is
 * known as no other duty below it.
 */
function soundsLikeIt({ activity }: Row, words: AnswerWords, reading: Reading): boolean {
  // To hand it over is not to have it.
  if (activity.kind === 'handoff') return false;
  if (heardIn(activity, textsOf, words)) return true;
  const section = hasAnyDuty(activity) ? undefined : reading.section(activity.sectionId);
  return section !== undefined && heardIn(section, headingOf, words);
}

const textsOf = ({ name, notes, cellNotes }: Activity) => [name, notes, ...Object.values(cellNotes ?? {})];
const headingOf = ({ name, note }: Section) => [name, note];
const namesOf = ({ name }: { readonly name: string }) => [name];

/** Of a long note the beginning says what it is about. */
const HEARD = 500;

/** At each edit most activities and sections are what they were. */
const heard = new WeakMap<object, Map<AnswerWords, boolean>>();

function heardIn<Thing extends object>(
  thing: Thing,
  texts: (thing: Thing) => readonly (string | undefined)[],
  words: AnswerWords,
): boolean {
  const known = heard.get(thing) ?? new Map<AnswerWords, boolean>();
  heard.set(thing, known);
  const before = known.get(words);
  if (before !== undefined) return before;
  const is = texts(thing).some((text) => text !== undefined && answers(words, text.slice(0, HEARD)));
  known.set(words, is);
  return is;
}

function isHeldByRole(net: Net, { roles, tallies }: Reading): boolean {
  if (!net.inRoles) return false;
  return roles.some(
    ({ id, name, notes }) =>
      (tallies.get(id)?.carries ?? 0) > 0 &&
      (answers(net, name) || (notes !== undefined && answers(net, notes.slice(0, HEARD)))),
  );
}

export function isNoBusiness({ ofService }: Net, reading: Reading): boolean {
  return ofService === true && isSold(reading);
}

/** By judgement: so many names that only makers of a product have, and twice as many as those of a service. */
const SOLD = 4;
const TWICE = 2;

const sold = new WeakMap<Reading, boolean>();

/** A device, a machine or its software: it is sold, and those who made it keep nothing running. */
function isSold(reading: Reading): boolean {
  const known = sold.get(reading);
  if (known !== undefined) return known;
  const names = reading.rows.map(({ activity }) => activity.name);
  const title = answers(OF_A_PRODUCT, reading.matrix.name) ? OF_A_TITLE : 0;
  const made = title + names.filter((name) => answers(OF_A_PRODUCT, name)).length;
  const run = names.filter((name) => OF_A_SERVICE.test(name)).length;
  const is = made >= SOLD && made >= TWICE * run;
  sold.set(reading, is);
  return is;
}
