/** The closed lists of the document as people read them. */
import type { Meaning } from '../../domain/matrix/scheme/scheme';
import type { ActivityKind, Concern, Layer, RoleKind } from '../../domain/matrix/vocabulary';

export const KIND_WORDS: { readonly [kind in ActivityKind]: string } = {
  activity: 'Activity',
  decision: 'Decision',
  review: 'Review',
  handoff: 'Handoff',
  feedback: 'Feedback loop',
  incident: 'Incident duty',
};

export const LAYER_WORDS: { readonly [layer in Layer]: string } = {
  platform: 'Platform',
  application: 'Application',
  product: 'Product',
  data: 'Data',
  'ai-architecture': 'AI architecture',
  'ai-engineering': 'AI engineering',
  security: 'Security',
  assurance: 'Assurance',
  leadership: 'Leadership',
  command: 'Incident command',
  business: 'Business',
  vendor: 'Vendor',
};

export const ROLE_KIND_WORDS: { readonly [kind in RoleKind]: string } = {
  core: 'Core',
  fractional: 'Part-time',
  external: 'External',
  rotating: 'Rotating',
  group: 'Group',
};

export const MEANING_WORDS: { readonly [meaning in Meaning]: string } = {
  owns: 'Accountable: owns the result',
  does: 'Responsible: does the work',
  helps: 'Supports',
  advises: 'Consulted before',
  hears: 'Informed',
  checks: 'Checks it',
  signs: 'Signs it off',
  none: 'Excluded',
};

const CONCERN_WORDS: { readonly [concern: string]: string } = {
  dr: 'disaster recovery',
  'ai-governance': 'AI governance',
  'ai-ops': 'AI operation',
  'ai-eval': 'AI evaluation',
  'ai-safety': 'AI safety',
};

export function concernWord(concern: Concern): string {
  return CONCERN_WORDS[concern] ?? concern.replaceAll('-', ' ');
}
