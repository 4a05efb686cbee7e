import { defineRule } from '../../../findings/rule';
import { addLayer } from '../../fixes/addLayer';
import { rowName } from '../../names/words';
import { carries, takesPart } from '../../ownership/ownership';
import { APPLICATION, hasBothSides, hasLayer, PLATFORM } from '../../ownership/sides';

export default defineRule({
  id: 'architecture-without-application-context',
  group: 'delivery',
  scope: 'activity',
  severity: 'should',
  title: 'Architecture decided without those who build on it',
  why: 'Who builds on an architecture knows what it must carry; decided without them, it is redone later.',
  source: 'Article 0, pitfalls: architectural decisions made without application context',
  remedy: 'Ask an application role before the decision.',
  needs: ['tags', 'layers'],
  flagged: [
    `
                                         | Architect @platform | Engineer @application
    Choose a network #architecture !decision | AR              | I`,
  ],
  accepted: [
    `
                                         | Architect @platform | Engineer @application
    Choose a network #architecture !decision | AR              | C`,
  ],
  among: (reading) => reading.withConcern('architecture'),
  *check(row, reading) {
    const { id, kind, concerns } = row.activity;
    if (!concerns.includes('architecture') || !carries(row, PLATFORM, reading)) return;
    if (takesPart(row, APPLICATION, reading)) return;
    if (
      !hasBothSides(reading) &&
      !(hasLayer('ai-architecture', reading) && hasLayer('ai-engineering', reading))
    )
      return;
    yield {
      about: id,
      message: `${rowName(row)} shapes what applications run on, and no application role is asked.`,
      facts: 'no application role takes part',
      ...(kind === 'decision' ? { severity: 'must' as const } : {}),
      concern: 'architecture',
      places: [{ activityId: id }],
      fixes: (context) => addLayer(id, APPLICATION, context),
    };
  },
});
