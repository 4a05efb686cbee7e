/** Incident duties that one role must answer for and at least two people must be able to do: one rule over a table. */

import { defineRule, type Rule, type Severity } from '../../../findings/rule';
import { hasAnyDuty } from '../../../matrix/tags';
import type { Choice, Reading } from '../../../reading/reading';
import { rowName } from '../../names/words';
import { answering } from '../../ownership/ownership';
import { isFromCatalogue } from '../../ownership/sides';
import { isStaffed } from '../../ownership/staffing';
import {
  type AskedDuty,
  carriersOfRow,
  depthWhereStaffed,
  isCarried,
  missingDuty,
  ownedRows,
} from '../../remarks/duty';
import { scopeOf } from '../../scope/matrixScope';
import { wayBack } from '../../tables/wholeRows/changeoverRows';

interface Line
  extends Required<Pick<AskedDuty, 'duty' | 'says' | 'areas' | 'near'>>,
    Pick<AskedDuty, 'unlike'> {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
  readonly applies?: (reading: Reading) => boolean;
  /** How loudly a matrix without the duty is asked for it; undefined where it is not. */
  readonly weighs?: (reading: Reading) => Severity | undefined;
  /** What `weighs` looks at beyond roles, settings and the scope. */
  readonly inputs?: (reading: Reading) => readonly unknown[];
}

const releases: Choice = {
  holds: ({ activity }) =>
    !hasAnyDuty(activity) &&
    /deploy|releas|roll.?out|\bship|go.?live|production|canary|auslief|ausroll|bereitstell|livrais|mises? en (prod|ligne)|despl[ie]|publica|lanza|rilasc|implanta|lançament|entrega/i.test(
      activity.name,
    ),
};

const BESIDE_A_RELEASE =
  /strat|config|packag|plan|calend|notes|verif|approv|freig|test|review|polic|richtlinie|genehmig|valid|aprob|aprov/i;
const HALTS =
  /\b(halt|stop|pause|suspend)|anhalten|stoppen|interromp|suspendre|arrêter|detener|parar\b|fermare/i;

/** One role that puts it live alone puts it back without asking, and so does one that may halt it. */
function isInOneHand(reading: Reading): boolean {
  return reading.chosenBy(releases).some((row) => {
    const [owner, other] = answering(row, reading.settings);
    if (owner === undefined || other !== undefined || BESIDE_A_RELEASE.test(row.activity.name)) return false;
    return HALTS.test(row.activity.name) || row.doers.every((doer) => doer === owner);
  });
}

function isClaimed(reading: Reading): boolean {
  const { areas } = scopeOf(reading);
  return (['release', 'incident'] as const).some((area) => areas.get(area)?.firm);
}

const LINES: readonly Line[] = [
  {
    id: 'rollback-authority-unclear',
    duty: 'rollback',
    says: 'who rolls a faulty release back',
    areas: ['release', 'incident'],
    unlike: /strateg|policy|estrateg|richtlinie/i,
    near: /roll.?back|revert|undo|back.?out|zurück|annul|retour/i,
    title: 'Nobody may roll back',
    why: 'Someone who may roll back undoes a bad release in minutes. Someone who has to ask first may need hours.',
    source: 'AWS OPS06-BP01; PagerDuty: roll back a bad deployment',
    remedy: 'Let one role decide, and have at least two people on call who can do it.',
    weighs: (reading) => {
      // Who goes back from a changeover does it with what was released.
      if (reading.chosenBy(wayBack).length > 0) return undefined;
      if (isFromCatalogue(reading) || isClaimed(reading)) return 'must';
      // Where nothing is released, nothing can be undone.
      if (reading.chosenBy(releases).length === 0) return undefined;
      const { areas, shape } = scopeOf(reading);
      if (areas.get('release')?.state === 'here') return isInOneHand(reading) ? 'look' : 'must';
      // A row or two of releases among much else ask, and demand nothing.
      return shape === 'delivery' ? 'look' : undefined;
    },
    inputs: (reading) => [reading.chosenBy(releases), reading.chosenBy(wayBack)],
  },
  {
    id: 'regulator-notification-unowned',
    duty: 'notify-regulator',
    says: 'who notifies the regulator',
    areas: ['incident'],
    near: /\bregulators?\b|authorit(y|ies)|gdpr|breach|behörde|cnil/i,
    title: 'Nobody notifies the regulator',
    why: 'You must report a personal data breach to the authority within 72 hours of learning of it, weekends included.',
    source: 'GDPR Art 33',
    remedy: 'Name the role that is accountable for the report, with a deputy.',
    applies: ({ settings }) => settings.personalData,
  },
];

export default LINES.map(ruleOf);

function ruleOf({ duty, says, areas, near, unlike, applies, weighs, inputs, ...told }: Line): Rule {
  return defineRule({
    ...told,
    group: 'incident',
    scope: 'matrix',
    asksForRows: true,
    severity: 'must',
    needs: ['tags', 'rows'],
    flagged: [
      `
      settings: scope=incident, personalData=yes
                    | Commander @command | Engineer @application
      Ship releases | C                  | AR`,
    ],
    accepted: [
      `
      settings: scope=incident, personalData=yes
                       | Commander @command = Ann, Ben (deputy) | Engineer @application = Cid
      Ship releases    | C                                      | AR
      Do it {${duty}}  | AR                                     | C`,
    ],
    // Names are looked through only where the duty is asked for.
    inputs: (reading) => [
      reading.withDuty(duty),
      isStaffed(reading),
      ...(isCarried({ duty, unlike }, reading) ? [] : (inputs?.(reading) ?? [])),
    ],
    *check(reading) {
      if (applies?.(reading) === false) return;
      const missing = missingDuty({ duty, says, areas, near, ...(unlike ? { unlike } : {}) }, reading);
      const severity = missing && weighs ? weighs(reading) : 'must';
      if (missing && severity) yield { severity, ...missing };
      for (const row of ownedRows(duty, reading)) {
        const depth = depthWhereStaffed(carriersOfRow(row), reading);
        if (depth === undefined || depth >= 2) continue;
        yield {
          about: `${duty}/${row.activity.id}`,
          title: depth === 0 ? told.title : `Only one person covers ${row.activity.name}`,
          message:
            depth === 0
              ? `Nobody is available to do ${rowName(row)}.`
              : `Only one person covers ${rowName(row)}. When they are away, nobody can do it.`,
          facts: `depth ${depth}`,
          concern: 'incident',
          causes: [`duty:${duty}`],
          places: [{ activityId: row.activity.id }],
          // No rule can know the second person.
          fixes: () => [],
        };
      }
    },
  });
}
