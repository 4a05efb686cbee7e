/** What is asked once about an organisation, because rules weigh differently by it. Each has a good default. */
import type { Settings } from '../../domain/matrix/settings';
import type { OrganisationSize } from '../../domain/matrix/vocabulary';

type YesOrNo = {
  [field in keyof Settings]-?: Settings[field] extends boolean ? field : never;
}[keyof Settings];

export interface Question {
  readonly field: YesOrNo;
  readonly words: string;
}

/** Any yes here means that a missing cloud architect is worth a warning. */
export const CONTEXT_QUESTIONS: readonly Question[] = [
  { field: 'severalServices', words: 'Several services or environments' },
  { field: 'highAvailability', words: 'High availability or disaster recovery is required' },
  { field: 'securityShapesInfrastructure', words: 'Security or compliance shapes the infrastructure' },
  { field: 'materialSpend', words: 'Cloud spend and capacity matter to the business' },
];

export const DUTY_QUESTIONS: readonly Question[] = [
  { field: 'personalData', words: 'Personal data is handled' },
  { field: 'processor', words: 'Data is processed on behalf of others' },
  { field: 'customers', words: 'There are customers outside the organisation' },
  { field: 'aiInProduction', words: 'AI runs in production' },
];

export const SIZES: readonly { readonly value: OrganisationSize; readonly label: string }[] = [
  { value: 'small', label: 'One team' },
  { value: 'medium', label: 'Several teams' },
  { value: 'large', label: 'Many teams' },
];
