/**
 * What one activity weighs for a role, beside a standing activity that it does, which weighs 1. A matrix knows no hours:
 * these are proportions by judgement, so what they add up to is told as “about”.
 */
import type { ActivityKind } from '../matrix/vocabulary';

export interface WorkWeight {
  readonly weight: number;
  readonly why: string;
  readonly source: string;
}

export const WORK = {
  standing: {
    weight: 1,
    why: 'It comes back every week.',
    source: 'the unit that the others are measured by',
  },
  occasional: {
    weight: 0.5,
    why: 'A decision is done when it is taken, and a review comes up when a change needs it.',
    source: '“Cloud architect and software engineer”: joint review when changes affect reliability or cost',
  },
  passing: {
    weight: 0.25,
    why: 'It comes up when something passes to the other layer, or at the rhythm of a meeting.',
    source: '“Cloud architect and software engineer”: handoffs occur whenever responsibility moves',
  },
  incident: {
    weight: 0.1,
    why: 'It runs when something breaks.',
    source: 'Google SRE: at most a quarter of the time on call, and at most two incidents in a shift',
  },
  answered: {
    weight: 0.2,
    why: 'Being accountable for what others do takes decisions and questions, not the work.',
    source: 'by judgement',
  },
  asked: {
    weight: 0.05,
    why: 'Being consulted takes an answer.',
    source: 'by judgement',
  },
} as const satisfies { readonly [kind: string]: WorkWeight };

export const KIND_OF_WORK = {
  activity: 'standing',
  decision: 'occasional',
  review: 'occasional',
  handoff: 'passing',
  feedback: 'passing',
  incident: 'incident',
} as const satisfies { readonly [kind in ActivityKind]: keyof typeof WORK };
