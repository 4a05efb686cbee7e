/** The roles that templates speak of, by the catalogue's short codes. */
import type { Layer, RoleKind } from '../matrix/vocabulary';
import type { RoleCode } from './roleCodes';

export interface RoleOffer {
  readonly name: string;
  readonly layer: Layer;
  readonly kind?: RoleKind;
  /** Other names of the same role. Titles that differ in what they decide or do are no aliases: to mix them is a pitfall. */
  readonly aliases?: readonly string[];
  /** The role that it reports to, where its source says so and a matrix has that role. */
  readonly reportsTo?: string;
  /** Rows that only ask or tell it bring no column for it: it comes where it has work to do. */
  readonly withWorkOnly?: true;
}

const ROLE_OFFERS: { readonly [code in RoleCode]: RoleOffer } = {
  IC: { name: 'Incident Commander', layer: 'command', kind: 'rotating', aliases: ['Incident Manager'] },
  DP: { name: 'Deputy Commander', layer: 'command', kind: 'rotating' },
  SC: { name: 'Scribe', layer: 'command', kind: 'rotating' },
  PLN: { name: 'Planning Lead', layer: 'command', kind: 'rotating' },
  IPO: { name: 'Incident Process Owner', layer: 'leadership' },
  CA: { name: 'Cloud Architect', layer: 'platform' },
  PE: {
    name: 'Platform Engineer',
    layer: 'platform',
    aliases: ['Site Reliability Engineer', 'SRE', 'Infrastructure Engineer'],
  },
  SMP: { name: 'Platform Responder', layer: 'platform', kind: 'rotating', aliases: ['Platform on-call'] },
  AA: {
    name: 'AI Architect',
    layer: 'ai-architecture',
    aliases: ['Data Science Architect'],
    reportsTo: 'HAI',
  },
  AE: { name: 'AI Engineer', layer: 'ai-engineering', aliases: ['ML Engineer'] },
  DSC: { name: 'Data Scientist', layer: 'ai-engineering' },
  AIL: { name: 'AI On-call', layer: 'ai-engineering', kind: 'rotating', withWorkOnly: true },
  SE: {
    name: 'Software Engineer',
    layer: 'application',
    aliases: ['Backend Engineer', 'Full-Stack Developer'],
  },
  SMA: {
    name: 'Application Responder',
    layer: 'application',
    kind: 'rotating',
    aliases: ['Service on-call'],
  },
  UX: { name: 'Product Designer', layer: 'product' },
  PM: { name: 'Product Manager', layer: 'product' },
  EM: { name: 'Engineering Manager', layer: 'leadership' },
  HAI: { name: 'Head of AI', layer: 'leadership' },
  EXE: { name: 'Executive Sponsor', layer: 'leadership' },
  SEC: { name: 'Security Engineer', layer: 'security' },
  CMP: { name: 'Compliance', layer: 'assurance' },
  LEG: { name: 'Legal Counsel', layer: 'assurance' },
  DPO: { name: 'Data Protection Officer', layer: 'assurance', aliases: ['Privacy Officer'] },
  HR: { name: 'People Partner', layer: 'assurance', aliases: ['Human Resources', 'HR'] },
  FIN: { name: 'FinOps Analyst', layer: 'business', aliases: ['Finance'], withWorkOnly: true },
  CL: { name: 'Communications Lead', layer: 'business', aliases: ['Customer Liaison'] },
  IL: { name: 'Internal Liaison', layer: 'business', kind: 'rotating' },
  SUP: { name: 'Support', layer: 'business', kind: 'group' },
  VM: { name: 'Vendor Manager', layer: 'business', withWorkOnly: true },
  OVR: { name: 'Oversight Reviewer', layer: 'business', kind: 'group' },
};

/** Whether the catalogue has a role of this very name in this layer. */
export function isOffered(name: string, layer: Layer | undefined): boolean {
  return Object.values(ROLE_OFFERS).some((offer) => offer.name === name && offer.layer === layer);
}

export function roleOffer(code: RoleCode): RoleOffer {
  return ROLE_OFFERS[code];
}
