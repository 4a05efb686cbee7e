import { defineRule } from '../../../findings/rule';
import { addLayer } from '../../fixes/addLayer';
import { rowName } from '../../names/words';
import { carries, takesPart } from '../../ownership/ownership';
import { APPLICATION, hasBothLayers, hasLayer, PLATFORM } from '../../ownership/sides';

export default defineRule({
  id: 'architecture-without-application-context',
  group: 'delivery',
  scope: 'activity',
  severity: 'should',
  title: 'Architecture is decided without application teams',
  why: 'The people who build on an architecture know what it has to support. Without them it is decided twice.',
  source:
    '“Cloud architect and software engineer”, pitfalls: architectural decisions made without application context',
  remedy: 'Consult an application role before the decision.',
  needs: ['tags', 'layers'],
  byLayers: true,
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
      !hasBothLayers(reading) &&
      !(hasLayer('ai-architecture', reading) && hasLayer('ai-engineering', reading))
    )
      return;
    yield {
      about: id,
      message: `${rowName(row)} shapes the platform that applications run on, but no application role is consulted.`,
      facts: 'no application role takes part',
      ...(kind === 'decision' ? { severity: 'must' as const } : {}),
      concern: 'architecture',
      places: [{ activityId: id }],
      fixes: (context) => addLayer(id, APPLICATION, context),
    };
  },
});
