import { defineRule, type Remark } from '../../../findings/rule';
import { onceForRoles } from '../../../reading/ofRoles';
import type { Choice, Reading } from '../../../reading/reading';
import { rowName } from '../../names/words';
import { hasAiWork } from '../../ownership/sides';

const LEAST = 3;
const REGULATED = /ai-act|gdpr|hipaa|dora|iso-42001|nist-ai/;

const skills: Choice = {
  holds: ({ activity: { origin, name } }) =>
    origin === 'ai-skills-gap' || /upskill|reskill|skills? gap|train\w* (the )?engineers/i.test(name),
};
const aiRows: Choice = {
  holds: ({ activity }) => activity.concerns.some((concern) => concern.startsWith('ai-')),
};

export default defineRule({
  id: 'upskilling-only',
  group: 'delivery',
  scope: 'matrix',
  severity: 'look',
  title: 'Training is the only answer to missing AI architecture',
  why: 'What regulators require of AI has to be designed in. Engineers who are still learning cannot be expected to do that yet.',
  source: 'AI architect article: caution on relying solely on upskilling',
  remedy: 'Name an architect now, in-house or part-time, and let training follow.',
  needs: ['tags'],
  flagged: [
    `
                               | AI Engineer @ai-engineering | CTO @leadership
    Build models #ai-ops       | AR | I
    Deploy models #ai-ops      | AR | I
    Watch models #ai-ops       | AR | I
    Upskill engineers #people  | C  | AR`,
  ],
  accepted: [
    `
                               | AI Architect @ai-architecture | AI Engineer @ai-engineering | CTO @leadership
    Set AI architecture #architecture | AR | C | C
    Build models #ai-ops       | C | AR | I
    Deploy models #ai-ops      | C | AR | I
    Watch models #ai-ops       | C | AR | I
    Upskill engineers #people  |   | C  | AR`,
  ],
  inputs: (reading) => [
    reading.chosenBy(skills),
    reading.chosenBy(aiRows),
    hasArchitect(reading),
    hasAiWork(reading),
  ],
  *check(reading): Iterable<Remark> {
    const [row] = reading.chosenBy(skills);
    if (!row || reading.chosenBy(aiRows).length < LEAST || !hasAiWork(reading)) return;
    if (hasArchitect(reading)) return;
    const { personalData, aiInProduction, mandatoryFrameworks } = reading.settings;
    const regulated =
      (personalData && aiInProduction) || mandatoryFrameworks.some((id) => REGULATED.test(id));
    yield {
      about: '',
      message: `${rowName(row)} is the only answer here to missing AI architecture.`,
      facts: 'no architect',
      ...(regulated ? { severity: 'should' as const } : {}),
      concern: 'ai-governance',
      causes: ['ai-team:architect'],
      places: [{ activityId: row.activity.id }],
      fixes: () => [],
    };
  },
});

const architectsOf = onceForRoles((roles) => roles.filter(({ layer }) => layer === 'ai-architecture'));

function hasArchitect({ roles, tallies, people }: Reading): boolean {
  return architectsOf(roles).some(
    ({ id, holders }) =>
      (tallies.get(id)?.carries ?? 0) > 0 &&
      // Once people are entered, a role that nobody holds is not there.
      (people.length === 0 || Object.keys(holders).length > 0),
  );
}
