/** Concerns that someone must own: one rule over a table. */

import { defineRule, type FixContext, type Remark } from '../../../findings/rule';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addReferenceRow } from '../../fixes/addRow';
import { chooseOwner, keepOne } from '../../fixes/ownerFixes';
import { rowsListed } from '../../names/words';
import { hasOneOwner, isOwned } from '../../ownership/ownership';
import { isDelivery, ordinary } from '../../ownership/sides';

/** Concern, how people call it, and the row that closes the gap. */
const FIRST = {
  reliability: { words: 'reliability', origin: 'gov-reliability-owner' },
  cost: { words: 'cost', origin: 'gov-cost-owner' },
} as const;

// What a matrix of AI work alone leaves to the matrix of delivery beside it is marked.
const FURTHER = [
  { concern: 'security', words: 'security', origin: 'shr-sec-platform', ofDelivery: false },
  { concern: 'compliance', words: 'compliance', origin: 'plan-regulatory-constraints', ofDelivery: false },
  {
    concern: 'observability',
    words: 'observability',
    origin: 'ops-observability-standards',
    ofDelivery: false,
  },
  { concern: 'performance', words: 'performance', origin: 'shr-perf-platform', ofDelivery: false },
  { concern: 'capacity', words: 'capacity', origin: 'ops-capacity', ofDelivery: true },
  { concern: 'data', words: 'data', origin: 'own-persistence', ofDelivery: false },
  { concern: 'delivery', words: 'delivery', origin: 'dev-implement', ofDelivery: true },
  { concern: 'documentation', words: 'documentation', origin: 'gov-ownership-map', ofDelivery: true },
  { concern: 'dr', words: 'disaster recovery', origin: 'arch-dr-strategy', ofDelivery: false },
] as const;

const reliability = defineRule({
  ...unowned('reliability', FIRST.reliability),
  id: 'reliability-unowned',
  why: 'Reliability that everybody shares and nobody owns is found out during the outage.',
  source: 'Article 0, pitfalls: no formal ownership of reliability and cost',
  remedy: 'Name one role that answers for reliability from end to end.',
});

const cost = defineRule({
  ...unowned('cost', FIRST.cost),
  id: 'cost-unowned',
  why: 'Money is spent by many small choices; without an owner it is noticed when the bill has come.',
  source: 'Article 0, pitfalls: no formal ownership of reliability and cost; AWS COST01-BP01',
  remedy:
    'Name one role that answers for cost from end to end. If cost is handled elsewhere, waive this and say where.',
});

const others = defineRule({
  id: 'concern-unowned',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'A concern that nobody owns',
  why: 'Each of these is asked for by every serious review of a service; what no row mentions, nobody does.',
  source: 'AWS Well-Architected pillars; Google production readiness review',
  remedy: 'Add the row that is missing, or tag the row that covers it.',
  needs: ['tags'],
  flagged: [
    `
                                                            | Architect @platform | Engineer @application
    Guard it #security #compliance #observability           | AR                  | C
    Ship it #performance #capacity #data #delivery          | C                   | AR
    Keep papers #documentation                              | AR                  | C`,
  ],
  accepted: [
    `
                                                            | Architect @platform | Engineer @application
    Guard it #security #compliance #observability           | AR                  | C
    Ship it #performance #capacity #data #delivery          | C                   | AR
    Keep papers #documentation #dr                          | AR                  | C`,
  ],
  inputs: (reading) => [
    reading.chosenBy(ordinary).length > 0,
    reading.ofKind('incident'),
    ...FURTHER.map(({ concern }) => reading.withConcern(concern)),
  ],
  *check(reading) {
    if (reading.chosenBy(ordinary).length === 0) return;
    const delivery = isDelivery(reading);
    for (const { concern, words, origin, ofDelivery } of FURTHER) {
      if (ofDelivery && !delivery) continue;
      const rows = reading.withConcern(concern);
      if (rows.some((row) => hasOneOwner(row, reading))) continue;
      yield {
        ...remarkOf(concern, words, origin, rows),
        about: concern,
        ...(reading.settings.watchedConcerns.includes(concern) ? { severity: 'must' as const } : {}),
      };
    }
  },
});

export default [reliability, cost, others];

function unowned(concern: string, { words, origin }: { words: string; origin: string }) {
  return {
    group: 'delivery',
    scope: 'matrix',
    severity: 'must',
    title: `Nobody is accountable for ${words}`,
    needs: ['tags'],
    flagged: [
      `
                         | Architect @platform | Engineer @application
      Tune it #${concern} |                     | R
      Build it           | C                   | AR`,
    ],
    accepted: [
      `
                         | Architect @platform | Engineer @application
      Tune it #${concern} | A                   | R
      Build it           | C                   | AR`,
    ],
    inputs: (reading: Reading) => [reading.chosenBy(ordinary).length > 0, reading.withConcern(concern)],
    *check(reading: Reading): Iterable<Remark> {
      const rows = reading.withConcern(concern);
      if (reading.chosenBy(ordinary).length === 0 || rows.some((row) => isOwned(row, reading))) return;
      yield remarkOf(concern, words, origin, rows);
    },
  } as const;
}

function remarkOf(concern: string, words: string, origin: string, rows: readonly Row[]): Remark {
  return {
    about: '',
    title: `Nobody is accountable for ${words}`,
    message:
      rows.length === 0
        ? `No activity of this matrix is about ${words}.`
        : `No activity about ${words} has one role that answers for it, not even ${rowsListed(rows)}.`,
    facts: rows.length === 0 ? 'no row' : 'no owner',
    concern,
    causes: [`concern:${concern}`],
    places: rows.map((row) => ({ activityId: row.activity.id })),
    fixes: (context) => [...mend(rows, context), addReferenceRow(origin, context)],
  };
}

/** The row that speaks of the whole is the one to mend. */
function mend(rows: readonly Row[], context: FixContext) {
  const row = rows.find(({ activity }) => activity.concerns.includes('end-to-end')) ?? rows[0];
  if (!row) return [];
  const { id } = row.activity;
  return row.owners.length > 1 ? keepOne(id, context).slice(0, 2) : chooseOwner(id, context);
}
