/** The phases of an incident, in the order in which an audit walks them. */

export interface Phase {
  readonly id: string;
  readonly name: string;
  /** When it usually happens, counted from the first sign. */
  readonly when: string;
  readonly question: string;
}

export const PHASES = [
  { id: 'P0', name: 'Prepare', when: 'before anything breaks', question: 'What has to be ready?' },
  { id: 'P1', name: 'Detect', when: '0–15 min', question: 'Who notices, and who takes it on?' },
  { id: 'P2', name: 'Declare', when: '15–30 min', question: 'Who declares the incident, and who leads?' },
  { id: 'P3', name: 'Contain', when: '30 min–2 h', question: 'Who may stop the damage?' },
  { id: 'PC', name: 'Communicate', when: 'throughout', question: 'Who tells whom?' },
  { id: 'P4', name: 'Recover', when: 'same day', question: 'Who repairs, and who verifies the repair?' },
  { id: 'P5', name: 'Close', when: 'once it is stable', question: 'Who declares it over?' },
  { id: 'P6', name: 'Learn', when: 'within 5 days', question: 'Who makes sure it does not happen again?' },
] as const satisfies readonly Phase[];

export type PhaseId = (typeof PHASES)[number]['id'];

export function phaseOf(id: string): Phase | undefined {
  return PHASES.find((phase) => phase.id === id);
}

export function phasePlace(id: string): number {
  const place = PHASES.findIndex((phase) => phase.id === id);
  return place < 0 ? PHASES.length : place;
}
