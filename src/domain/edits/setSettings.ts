import type { Settings } from '../matrix/settings';
import type { Edit } from './edit';
import { putFields } from './fields';

const WORDS: { readonly [field in keyof Required<Settings>]: string } = {
  organisationSize: 'the size of the organisation',
  group: 'the group of the matrix',
  accountableImpliesResponsible: 'whether an accountable role is also responsible',
  soleResponsibleIsAccountable: 'whether a sole responsible role is also accountable',
  watchedConcerns: 'the concerns that need an owner',
  frameworks: 'the frameworks',
  mandatoryFrameworks: 'the mandatory frameworks',
  personalData: 'whether personal data is handled',
  processor: 'whether data is processed for customers',
  customers: 'whether there are external customers',
  aiInProduction: 'whether AI runs in production',
  severalServices: 'whether there are several services',
  highAvailability: 'whether high availability is required',
  securityShapesInfrastructure: 'whether security shapes the infrastructure',
  materialSpend: 'whether cloud spend is material',
  incidentChannel: 'the incident channel',
  incidentBridge: 'the incident bridge',
  regimes: 'the clocks that run in an incident',
  ownClocks: 'your own clocks',
  tagsConfirmed: 'whether concerns and duties are confirmed',
  scope: 'which areas the matrix covers',
  words: 'which words mean what here',
  rules: 'the rules',
  keptApart: 'which people are different',
};

/** Sets what the matrix says of the organisation it describes. */
export function setSettings(fields: Partial<Settings>): Edit {
  const named = (Object.keys(fields) as (keyof Settings)[]).map((field) => WORDS[field]);
  return {
    label: `set ${named.length > 2 ? 'settings of the matrix' : named.join(' and ')}`,
    apply(draft) {
      putFields(draft.settings, fields);
    },
  };
}
