/** What one role must answer for as a whole. */
import type { AreaId } from '../../../matrix/areas';

export interface Whole {
  readonly area: Extract<AreaId, 'reliability' | 'cost'>;
  readonly id: 'reliability-unowned' | 'cost-unowned';
  readonly origin: string;
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
}

export const WHOLES: readonly Whole[] = [
  {
    area: 'reliability',
    id: 'reliability-unowned',
    origin: 'gov-reliability-owner',
    why: 'Each layer keeps its own part running. Failures between the layers belong to nobody until customers notice.',
    source:
      '“Cloud architect and software engineer”, pitfalls: no formal ownership of reliability and cost management',
    remedy: 'Name one role that is accountable for reliability end to end, or say where it is decided.',
  },
  {
    area: 'cost',
    id: 'cost-unowned',
    origin: 'gov-cost-owner',
    why: 'Many small decisions spend money. Without one owner, nobody adds them up until the bill arrives.',
    source:
      '“Cloud architect and software engineer”, pitfalls: no formal ownership of reliability and cost management; AWS COST01-BP01',
    remedy: 'Name one role that is accountable for cost end to end, or say where it is decided.',
  },
];
