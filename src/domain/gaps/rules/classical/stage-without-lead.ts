import { defineRule } from '../../../findings/rule';
import type { Counter } from '../../../reading/reading';
import { chooseOwner } from '../../fixes/ownerFixes';
import { quoted } from '../../names/words';
import { answering } from '../../ownership/ownership';

const led: Counter = {
  tell(row, { settings }, key) {
    if (answering(row, settings).length > 0) key(row.activity.sectionId);
  },
};

export default defineRule({
  id: 'stage-without-lead',
  group: 'classical',
  scope: 'matrix',
  severity: 'must',
  title: 'A section has no owner',
  why: 'When no role is accountable for anything in a section, nobody leads its decisions, and the next stage waits.',
  source: '“Cloud architect and software engineer”: who leads which decisions',
  remedy: 'Choose who is accountable for the section’s main activity, or name a lead for the section.',
  flagged: [
    `
                  | Architect | Engineer
    ## Planning
    Set budget    |           | R
    Set deadlines |           | C`,
  ],
  accepted: [
    `
                  | Architect | Engineer
    ## Planning
    Set budget    | A         | R
    Set deadlines |           | R`,
  ],
  inputs: (reading) => [reading.countsOf(led), reading.rows],
  *check(reading) {
    const counts = reading.countsOf(led);
    for (const { id, name, kind, leadRoleId } of reading.sections) {
      const first = reading.inSection(id)[0];
      if (kind !== 'stage' || leadRoleId || !first || counts.has(id)) continue;
      yield {
        about: id,
        message: `Nobody is accountable for any activity in ${quoted(name)}.`,
        facts: 'no lead',
        places: [{ sectionId: id }],
        fixes: (context) => {
          const rows = context.reading.inSection(id);
          const leading = rows.find((row) => row.doers.length > 0) ?? rows[0];
          return leading ? chooseOwner(leading.activity.id, context) : [];
        },
      };
    }
  },
});
