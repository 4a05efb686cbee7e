/** The closed lists of words that the document uses, in the order in which menus offer them. */

export const ACTIVITY_KINDS = ['activity', 'decision', 'review', 'handoff', 'feedback', 'incident'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Layers that a role belongs to. A user may write others; rules simply have nothing to say of those. */
export const LAYERS = [
  'platform',
  'application',
  'product',
  'data',
  'ai-architecture',
  'ai-engineering',
  'security',
  'assurance',
  'leadership',
  'command',
  'business',
  'vendor',
] as const;
export type Layer = (typeof LAYERS)[number];

export const ROLE_KINDS = ['core', 'fractional', 'external', 'rotating', 'group'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

/** Concerns: what an activity protects. A user may add others. */
export const CONCERNS = [
  'reliability',
  'cost',
  'security',
  'compliance',
  'privacy',
  'observability',
  'performance',
  'capacity',
  'dr',
  'data',
  'planning',
  'delivery',
  'architecture',
  'platform',
  'interface',
  'documentation',
  'ownership',
  'people',
  'vendor',
  'incident',
  'feedback',
  'handoff',
  'joint-review',
  'shared',
  'end-to-end',
  'unblock',
  'ai-governance',
  'ai-ops',
  'ai-eval',
  'ai-safety',
] as const;
export type Concern = (typeof CONCERNS)[number] | (string & {});

export const ORGANISATION_SIZES = ['small', 'medium', 'large'] as const;
export type OrganisationSize = (typeof ORGANISATION_SIZES)[number];
