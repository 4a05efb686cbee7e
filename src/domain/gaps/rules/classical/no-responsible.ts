import { defineRule } from '../../../findings/rule';
import { doerFixes } from '../../fixes/doerFixes';
import { roleName, rowName } from '../../names/words';

export default defineRule({
  id: 'no-responsible',
  group: 'classical',
  scope: 'activity',
  severity: 'should',
  title: 'Nobody is named as responsible',
  why: 'The accountable role often does the work too. If that is not written down, people have to guess.',
  source: 'RACI analysis, horizontal; half of published activities name nobody responsible',
  remedy: 'Make the accountable role responsible too, or add the role that does the work.',
  flagged: [
    `
    settings: accountableImpliesResponsible=no
                 | Architect | Engineer
    Pay the bill | A         | C`,
  ],
  accepted: [
    `
    settings: accountableImpliesResponsible=no
                 | Architect | Engineer
    Pay the bill | AR        | C`,
  ],
  // Where the matrix reads the owner as doing it, it is written down well enough.
  mayFind: (row, { settings }) =>
    !settings.accountableImpliesResponsible && row.doers.length === 0 && row.owners.length === 1,
  *check(row, reading) {
    const [owner] = row.owners;
    if (!owner) return;
    if (!reading.scheme.codes.some((code) => code.meaning === 'does')) return;
    const { id } = row.activity;
    yield {
      about: id,
      message: `${roleName(owner, reading)} is accountable for ${rowName(row)}, but no role is responsible for doing it.`,
      facts: 'no doer',
      places: [{ activityId: id }],
      fixes: (context) => doerFixes(row, context),
    };
  },
});
