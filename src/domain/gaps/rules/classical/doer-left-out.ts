import { defineRule, type MatrixRule, type Threshold, thresholdOf } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { doerFixes } from '../../fixes/doerFixes';
import { counted, roleName, rowName } from '../../names/words';
import { always, hasOneOwner } from '../../ownership/ownership';
import { isOwnTable } from '../../ownership/sides';
import { exampleRows } from '../../tables/exampleRows';

/** What is only decided needs nobody who does it. */
const DECIDED =
  /\b(approv|sign(s|ed|ing)?[ -]?off|accept(s|ed|ing|ance)?\b(?! test)|authori|releas\S* .{0,30} for (production|use|service)|decid|escalat|go ?[/-]? ?(or )?no|freigab|genehmig|abnahme|entscheid|approb|approuv|valid(er|ez|e)\b|décid|aprob|aprueb|aprov|autoriz|decis)/i;

const done: Choice = { holds: (row) => row.owners.length > 0 && always(row, row.doers).length > 0 };

const undone: Choice = {
  holds: (row) =>
    row.owners.length === 1 &&
    always(row, row.doers).length === 0 &&
    row.activity.kind !== 'decision' &&
    !DECIDED.test(row.activity.name),
};

const SHARE: Omit<Threshold, 'label' | 'value'> = { least: 0.5, most: 1, step: 0.01, unit: 'share' };

const rule: MatrixRule = defineRule({
  id: 'doer-left-out',
  group: 'classical',
  scope: 'matrix',
  severity: 'should',
  title: 'Nobody does it, unlike the rest',
  why: 'Nearly every other activity names who does it. Here only the accountable role is named, so it may have been forgotten.',
  source: 'RACI analysis, horizontal: no R; the share is by judgement',
  remedy: 'Name the role that does the work, or make the accountable role responsible too.',
  thresholds: {
    share: { ...SHARE, label: 'Share of owned activities that must name who does them', value: 0.9 },
  },
  flagged: [
    exampleRows('Lead | Ann | Bob', [18, 'A | R | C'], [2, 'A | C | C']),
    exampleRows('Lead | Ann | Bob', [27, 'AR | I | C'], [3, 'C | A | I']),
  ],
  accepted: [
    exampleRows('Lead | Ann | Bob', [17, 'A | R | C'], [2, 'A | C | C']),
    exampleRows('Lead | Ann | Bob', [18, 'A | R | C'], [2, 'AR | C | C']),
    exampleRows('Lead | Ann | Bob', [18, 'A | R | C'], [1, 'A | R | C'], [1, 'C | C | C']),
    `${exampleRows('Lead | Ann | Bob', [18, 'A | R | C'])}
    Approve the budget | A | C | C`,
  ],
  inputs: (reading) => [reading.chosenBy(done), reading.chosenBy(undone)],
  *check(reading) {
    // Where it is asked of every activity, each is told by its own rule.
    if (!reading.settings.accountableImpliesResponsible || !isOwnTable(reading)) return;
    if (!reading.scheme.codes.some((code) => code.meaning === 'does')) return;
    const left = reading.chosenBy(undone);
    const named = reading.chosenBy(done).length;
    const all = named + left.length;
    if (left.length === 0 || named < all * thresholdOf(rule, 'share', reading)) return;
    for (const row of left) {
      const [owner] = row.owners;
      if (!owner || !hasOneOwner(row, reading)) continue;
      const { id } = row.activity;
      yield {
        about: id,
        message: `${roleName(owner, reading)} is accountable for ${rowName(row)}, and no role does it${row.doers.length > 0 ? ' at all times' : ''}. ${counted(named, 'other activity names', 'other activities name')} one.`,
        facts: 'no doer',
        places: [{ activityId: id }],
        fixes: (context) => doerFixes(row, context),
      };
    }
  },
});

export default rule;
