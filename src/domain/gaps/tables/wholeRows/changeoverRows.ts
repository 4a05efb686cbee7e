/** Rows that a table of a changeover needs, and one of a contract: what nobody thinks of until the night it is asked. */
import type { Choice, Reading } from '../../../reading/reading';
import { haveSides, isParty, isShortParty } from '../../names/parties';
import {
  ANY_WAY_BACK,
  AROUND,
  CHANGEOVER,
  CONTRACT,
  CONTRACT_ROLE,
  EXIT,
  GO_DECISION,
  SWITCHED_OFF,
  WAY_BACK,
} from './changeoverWords';
import { byName } from './choices';
import type { WholeRow } from './wholeRow';

/** By judgement: fewer rows may touch a changeover in a table of other work. A title says as much as two. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.1;
const OF_A_TITLE = 2;
/** By judgement: a table of which so much is a changeover would name it. */
const MANY_ROWS = 4;
/** By judgement: one row about invoices is in many tables. */
const CONTRACT_ROWS = 2;
/** By judgement: where so many rows are of the contract, its end is of the table too. */
const OF_THE_CONTRACT = 4;

const named = (words: RegExp): Choice => ({ holds: ({ activity }) => words.test(activity.name) });
const changeover = named(CHANGEOVER);
const around = named(AROUND);
const contract = named(CONTRACT);

/** One choice for the rules that ask, so that names are looked through once. */
export const wayBack = backBy(WAY_BACK);
const anyWayBack = backBy(ANY_WAY_BACK);

function backBy(words: RegExp): Choice {
  return {
    holds: ({ activity: { name, origin } }) =>
      origin
        ? origin === 'ref-cutover-way-back'
        : words.test(name) && !/strat|polic|richtlinie|estrat/i.test(name),
  };
}

/** A section that is named after it says it of all its rows. */
const exit: Choice = {
  holds: ({ activity: { name, origin, sectionId } }, basis) =>
    origin
      ? origin === 'ref-contract-exit'
      : EXIT.test(name) || EXIT.test(basis.section(sectionId)?.name ?? ''),
};

function isChangeover(reading: Reading): boolean {
  const { length } = reading.chosenBy(changeover);
  if (length === 0) return false;
  const isMuch = (told: number, least: number) => told >= least && told >= LEAST_SHARE * reading.rows.length;
  if (isMuch(length + (CHANGEOVER.test(reading.matrix.name) ? OF_A_TITLE : 0), LEAST_ROWS)) return true;
  // One night of it, and the weeks before and after.
  return isMuch(reading.chosenBy(around).length, MANY_ROWS);
}

function isContract(reading: Reading): boolean {
  if (reading.chosenBy(contract).length < CONTRACT_ROWS) return false;
  const owning = reading.roles.filter(({ id }) => (reading.tallies.get(id)?.owns ?? 0) > 0);
  return (
    owning.some(({ name }) => isParty(name) || isShortParty(name) || CONTRACT_ROLE.test(name)) ||
    haveSides(owning.map(({ name }) => name))
  );
}

/** A role that is there for the contract says as much as a row, and so do roles that are written down by side. */
function toldOfContract(reading: Reading): number {
  const rows = reading.chosenBy(contract).length;
  const ofTitle = CONTRACT.test(reading.matrix.name) ? OF_A_TITLE : 0;
  const names = reading.roles.map(({ name }) => name);
  const ofRoles = names.some((name) => CONTRACT_ROLE.test(name)) || haveSides(names);
  return rows + ofTitle + (ofRoles ? 1 : 0);
}

const ofChangeover = {
  group: 'delivery',
  areas: ['release'],
  bySubject: true,
  applies: isChangeover,
  exampleRow: 'Rehearse the cutover | AR | C\n    Migrate the data | AR | C\n    Cutover runbook',
} as const;

export const CHANGEOVER_ROWS: readonly WholeRow[] = [
  {
    ...ofChangeover,
    id: 'cutover-decision-unowned',
    severity: 'should',
    title: 'Nobody decides whether to switch over',
    why: 'On the night of a changeover everyone is ready or nobody is. Without one who decides, it begins because it was planned.',
    source: 'ITIL: release and deployment, go/no-go before transition; Google SRE: launch coordination',
    remedy: 'Name who decides go or no-go, by when and from which checks.',
    concern: 'delivery',
    parts: [
      {
        says: 'who decides whether to switch over',
        origin: 'ref-cutover-decision',
        is: byName(['ref-cutover-decision'], GO_DECISION),
        near: /approv|decid|freigabe|autoris|autoriz|aprob|aprov/i,
      },
    ],
    exampleIt: 'Go/no-go for the cutover',
  },
  {
    ...ofChangeover,
    id: 'cutover-way-back-unowned',
    severity: 'should',
    title: 'Nobody decides to go back to the old system',
    why: 'After a certain hour there is no way back. Who may still turn round, and until when, is settled before the night or not at all.',
    source: 'ITIL: back-out plan; AWS migration: cutover and rollback planning',
    remedy: 'Name who may call the changeover off, and until which hour.',
    concern: 'delivery',
    parts: [
      {
        says: 'who decides to go back to the old system',
        origin: 'ref-cutover-way-back',
        duty: 'rollback',
        is: anyWayBack,
      },
    ],
    inputs: (reading) => [reading.chosenBy(around)],
    wideNet: (reading) => reading.chosenBy(around).length >= MANY_ROWS,
    // A table that undoes releases is asked by the rule of those.
    hides: ['rollback-authority-unclear'],
    exampleIt: 'Fall back to the old system',
  },
  {
    ...ofChangeover,
    id: 'old-system-unretired',
    severity: 'look',
    title: 'Nobody switches the old system off',
    why: 'Two systems cost twice, and the old one keeps its data, its accounts and its holes.',
    source: 'AWS COST04-BP02: decommission resources; NIST CSF ID.AM-08',
    remedy: 'Name who switches the old system off and deletes what is left on it.',
    concern: 'cost',
    parts: [
      {
        says: 'who switches the old system off',
        origin: 'ref-decommission',
        is: byName(['ref-decommission'], SWITCHED_OFF),
      },
    ],
    exampleIt: 'Decommission the old servers',
  },
  {
    id: 'contract-exit-unowned',
    group: 'delivery',
    severity: 'should',
    weighs: (reading) => (toldOfContract(reading) >= OF_THE_CONTRACT ? 'should' : 'look'),
    wideNet: () => true,
    areas: ['operations'],
    bySubject: true,
    title: 'Nobody hands data and knowledge back when the contract ends',
    why: 'Both sides are friendly while the contract runs. Formats, dates and help are cheap to agree before it ends.',
    source: 'ISO 27001 A.5.23: exit from cloud services; EBA outsourcing guidelines: exit strategies',
    remedy: 'Name who hands data and knowledge back at the end, and who receives them.',
    concern: 'vendor',
    parts: [
      {
        says: 'who hands data and knowledge back when the contract ends',
        origin: 'ref-contract-exit',
        is: exit,
      },
    ],
    applies: isContract,
    inputs: (reading) => [reading.chosenBy(contract), reading.matrix.name],
    exampleRow: 'Check invoices | AR | C\n    Agree the contract',
    exampleIt: 'Exit plan and hand-back of data',
    exampleRoles: '| Customer | Provider',
  },
];
