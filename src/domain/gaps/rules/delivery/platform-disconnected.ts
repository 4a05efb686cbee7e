import { defineRule, type Remark } from '../../../findings/rule';
import type { Counter } from '../../../reading/reading';
import { addReferenceRow } from '../../fixes/addRow';
import { ofLayers, takesPart } from '../../ownership/ownership';
import { APPLICATION, PLATFORM } from '../../ownership/sides';

const meetings: Counter = {
  tell(row, basis, key) {
    if (ofLayers(row.owners, APPLICATION, basis)) {
      key('application owns');
      if (takesPart(row, PLATFORM, basis)) key('platform joins');
    }
    if (ofLayers(row.owners, PLATFORM, basis)) {
      key('platform owns');
      if (takesPart(row, APPLICATION, basis)) key('application joins');
    }
  },
};

export default defineRule({
  id: 'platform-disconnected',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Platform and application teams never work together',
  why: 'A platform team that is not involved in any application, and application teams that are not involved in the platform, build without knowing what the other needs.',
  source:
    '“Cloud architect and software engineer”, pitfalls: platform teams with no connection to product teams',
  remedy: 'Add reviews, shared documents or dashboards that include both.',
  needs: ['layers'],
  byLayers: true,
  flagged: [
    `
                  | Architect @platform | Engineer @application
    Run clusters  | AR                  | I
    Write code    |                     | AR`,
  ],
  accepted: [
    `
                  | Architect @platform | Engineer @application
    Run clusters  | AR                  | C
    Write code    |                     | AR`,
  ],
  inputs: (reading) => [reading.countsOf(meetings)],
  *check(reading): Iterable<Remark> {
    const counts = reading.countsOf(meetings);
    if (!counts.has('application owns') || !counts.has('platform owns')) return;
    if (counts.has('platform joins') || counts.has('application joins')) return;
    yield {
      about: '',
      message: 'No platform role is involved in application work, and no application role in platform work.',
      facts: 'never meet',
      places: [],
      causes: ['platform-disconnected'],
      fixes: (context) => [
        addReferenceRow('fb-design-reviews', context, { layers: ['platform', 'application'] }),
        addReferenceRow('fb-dashboards', context, { layers: ['platform', 'application'] }),
      ],
    };
  },
});
