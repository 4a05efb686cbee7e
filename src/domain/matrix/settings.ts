/** What a matrix says of the organisation it describes, and how its rules are tuned. */
import type { Scope } from './areas';
import type { Concern, OrganisationSize } from './vocabulary';

/** How one rule is tuned in one matrix. */
export interface RuleTuning {
  readonly on?: boolean | undefined;
  /** By the name of the rule's threshold. */
  readonly thresholds?: { readonly [name: string]: number } | undefined;
}

/** A time limit that no shipped regime has. */
export interface OwnClock {
  readonly id: string;
  /** “Contract with Acme” */
  readonly name: string;
  readonly hours: number;
  /** What starts it: “awareness”. */
  readonly starts: string;
}

export interface Settings {
  readonly organisationSize: OrganisationSize;
  /** The label that the matrix is grouped under where all matrices are looked over: a team, a product. */
  readonly group?: string | undefined;
  /** A role that answers for an activity is read as also doing it, where nobody else does. */
  readonly accountableImpliesResponsible: boolean;
  /** A lone doer is read as also answering for it. */
  readonly soleResponsibleIsAccountable: boolean;
  /** Concerns whose absence is a must. */
  readonly watchedConcerns: readonly Concern[];
  /** Reference frameworks switched on for coverage, and those whose gaps are worth a warning. */
  readonly frameworks: readonly string[];
  readonly mandatoryFrameworks: readonly string[];
  readonly personalData: boolean;
  readonly processor: boolean;
  readonly customers: boolean;
  readonly aiInProduction: boolean;
  /** The four questions that make a cloud architect necessary (catalogue 1.11). */
  readonly severalServices: boolean;
  readonly highAvailability: boolean;
  readonly securityShapesInfrastructure: boolean;
  readonly materialSpend: boolean;
  /** Where an incident is handled: a chat channel, and a call or conference bridge. */
  readonly incidentChannel?: string | undefined;
  readonly incidentBridge?: string | undefined;
  /** The laws and contracts whose clocks run in an incident, by id; absent: GDPR where personal data is handled. */
  readonly regimes?: readonly string[] | undefined;
  /** Clocks of one's own, such as those of a contract. */
  readonly ownClocks?: readonly OwnClock[] | undefined;
  /** False until a person has confirmed concerns, duties and scope: then "not in the matrix" rules may speak. */
  readonly tagsConfirmed: boolean;
  /** Which areas the matrix claims. Absent while nobody was asked: what its rows suggest is then only likely. */
  readonly scope?: Scope | undefined;
  /** Names that a person said mean a tag, by tag: see tagKey. */
  readonly words?: { readonly [tag: string]: readonly string[] } | undefined;
  readonly rules: { readonly [ruleId: string]: RuleTuning };
  /** People and roles that look like one and are two, as pairs of ids: see pairKey. */
  readonly keptApart?: readonly string[] | undefined;
}

/** The same for a pair whichever of the two comes first. */
export function pairKey(one: string, other: string): string {
  return [one, other].sort().join('/');
}

/** What nobody has answered yet raises no severity. */
export const DEFAULT_SETTINGS: Settings = {
  organisationSize: 'medium',
  accountableImpliesResponsible: true,
  soleResponsibleIsAccountable: false,
  watchedConcerns: ['reliability', 'cost'],
  frameworks: [],
  mandatoryFrameworks: [],
  personalData: false,
  processor: false,
  customers: true,
  aiInProduction: false,
  severalServices: true,
  highAvailability: false,
  securityShapesInfrastructure: true,
  materialSpend: true,
  tagsConfirmed: true,
  rules: {},
};

/** What the start dialog proposes. It is shown there, so creating the matrix confirms it. */
export const PROPOSED_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  personalData: true,
  highAvailability: true,
};
