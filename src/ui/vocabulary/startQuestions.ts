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
  { field: 'severalServices', words: 'You run several services or environments' },
  { field: 'highAvailability', words: 'You need high availability or disaster recovery' },
  {
    field: 'securityShapesInfrastructure',
    words: 'Security or compliance requirements shape your infrastructure',
  },
  { field: 'materialSpend', words: 'Cloud cost and capacity matter to the business' },
];

export const DUTY_QUESTIONS: readonly Question[] = [
  { field: 'personalData', words: 'You process personal data' },
  { field: 'processor', words: 'You process data for customers (as a processor)' },
  { field: 'customers', words: 'You have external customers' },
  { field: 'aiInProduction', words: 'You run AI in production' },
];

export const SIZES: readonly { readonly value: OrganisationSize; readonly label: string }[] = [
  { value: 'small', label: 'One team' },
  { value: 'medium', label: 'Several teams' },
  { value: 'large', label: 'Many teams' },
];
