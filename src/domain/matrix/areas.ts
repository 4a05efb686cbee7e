/** The areas that a matrix can speak of, and what is said of each: decided here, elsewhere, or not for us. */
import type { CalendarDate } from './date';
import type { MatrixId } from './ids';

export const AREAS = [
  'planning',
  'design',
  'build',
  'release',
  'operations',
  'reliability',
  'cost',
  'security',
  'incident',
  'data',
  'ai',
  'ai-governance',
] as const;
export type AreaId = (typeof AREAS)[number];

const NAMES: { readonly [area in AreaId]: string } = {
  planning: 'Planning and feasibility',
  design: 'Architecture and design',
  build: 'Build and test',
  release: 'Release and change',
  operations: 'Running the service',
  reliability: 'Reliability and recovery',
  cost: 'Cost',
  security: 'Security',
  incident: 'Incident response',
  data: 'Data, privacy and compliance',
  ai: 'AI delivery',
  'ai-governance': 'AI governance and assurance',
};

export function areaName(area: AreaId): string {
  return NAMES[area];
}

export function isArea(text: string): text is AreaId {
  return (AREAS as readonly string[]).includes(text);
}

export const CLAIM_STATES = ['here', 'elsewhere', 'not-ours'] as const;

/** What is said of one area. An area without a claim is not said. */
export interface AreaClaim {
  readonly state: (typeof CLAIM_STATES)[number];
  /** `inferred`: read from the rows, and confirmed as a whole. */
  readonly by: 'template' | 'person' | 'inferred';
  /** Elsewhere: the name or address of what decides it. */
  readonly where?: string | undefined;
  /** Elsewhere: another matrix on this device. */
  readonly matrixId?: MatrixId | undefined;
  readonly since?: CalendarDate | undefined;
}

export type Scope = { readonly [area in AreaId]?: AreaClaim };

/** Sections of the catalogue that are an area, or part of one. Others hold what both layers meet in. */
export const AREA_OF_SECTION: { readonly [section: string]: AreaId } = {
  L1: 'planning',
  L2: 'design',
  L3: 'design',
  L4: 'build',
  L5: 'build',
  L6: 'release',
  L7: 'operations',
  OW: 'operations',
  S: 'ai',
  P: 'ai',
  B: 'ai',
  O: 'ai',
  T: 'ai',
  C: 'ai',
  G: 'ai-governance',
  AX: 'ai-governance',
  IN: 'incident',
  P0: 'incident',
  P1: 'incident',
  P2: 'incident',
  P3: 'incident',
  P4: 'incident',
  P5: 'incident',
  P6: 'incident',
  PC: 'incident',
};
