/**
 * What one activity weighs for those who do it, beside a standing activity, which weighs 1. A matrix knows no hours:
 * these are proportions by judgement, so what they add up to is told as “about”.
 */
import type { ActivityKind } from '../matrix/vocabulary';

export interface WorkWeight {
  readonly weight: number;
  readonly what: string;
  readonly why: string;
  readonly source: string;
}

/** Done by the role, by the kind of activity. */
export const DONE: { readonly [kind in ActivityKind]: WorkWeight } = {
  activity: {
    weight: 1,
    what: 'a standing activity',
    why: 'It comes back every week.',
    source: 'the unit that the others are measured by',
  },
  decision: {
    weight: 0.5,
    what: 'a decision',
    why: 'It is done when it is taken.',
    source: '“Cloud architect and software engineer”: decisions belong to the stages of a change',
  },
  review: {
    weight: 0.5,
    what: 'a review',
    why: 'It comes up when a change needs it.',
    source: '“Cloud architect and software engineer”: joint review when changes affect reliability or cost',
  },
  handoff: {
    weight: 0.25,
    what: 'a handoff',
    why: 'It comes up when something passes to the other layer.',
    source: '“Cloud architect and software engineer”: handoffs occur whenever responsibility moves',
  },
  feedback: {
    weight: 0.25,
    what: 'a feedback loop',
    why: 'It has its rhythm, and fills little of it.',
    source: '“Cloud architect and software engineer”: feedback loops',
  },
  incident: {
    weight: 0.1,
    what: 'an incident duty',
    why: 'It runs when something breaks.',
    source: 'Google SRE: at most a quarter of the time on call, and at most two incidents in a shift',
  },
};

/** Accountable for what other roles do. */
export const ANSWERED_FOR: WorkWeight = {
  weight: 0.2,
  what: 'being accountable for the work of others',
  why: 'It takes decisions and questions, not the work.',
  source: 'by judgement',
};

export const ASKED: WorkWeight = {
  weight: 0.05,
  what: 'being consulted',
  why: 'It takes an answer.',
  source: 'by judgement',
};
