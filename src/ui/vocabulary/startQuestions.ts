/** What is asked about an organisation, because it decides which gaps are looked for. Each has a good default. */
import type { Settings } from '../../domain/matrix/settings';
import type { OrganisationSize } from '../../domain/matrix/vocabulary';

type YesOrNo = {
  [field in keyof Settings]-?: Settings[field] extends boolean ? field : never;
}[keyof Settings];

export interface Question {
  readonly field: YesOrNo;
  readonly words: string;
  /** What a yes changes, and the rules that it changes it in. */
  readonly changes: string;
  readonly rules: readonly string[];
}

export const QUESTIONS: readonly Question[] = [
  {
    field: 'severalServices',
    words: 'You run several services or environments',
    changes: 'Checks that someone sets architecture and security across your teams.',
    rules: ['decentralised-drift'],
  },
  {
    field: 'highAvailability',
    words: 'You need high availability or disaster recovery',
    changes: 'On-call work that nobody owns becomes “must fix”.',
    rules: ['oncall-unowned'],
  },
  {
    field: 'customers',
    words: 'You have external customers',
    changes: 'Checks who tells customers about an incident.',
    rules: ['comms-unowned'],
  },
  {
    field: 'personalData',
    words: 'You process personal data',
    changes: 'Checks who reports a breach to the regulator, and who assesses the impact on people.',
    rules: ['regulator-notification-unowned', 'impact-assessment-unowned'],
  },
  {
    field: 'processor',
    words: 'You process data for customers (as a processor)',
    changes: 'Checks who tells those customers about a breach.',
    rules: ['processor-notice-unowned'],
  },
  {
    field: 'aiInProduction',
    words: 'You run AI in production',
    changes: 'Checks who oversees it, who may switch it off and who owns its incidents.',
    rules: ['human-oversight-unowned', 'ai-kill-switch-unowned', 'ai-incident-unowned'],
  },
];

export const SIZES: readonly { readonly value: OrganisationSize; readonly label: string }[] = [
  { value: 'small', label: 'One team' },
  { value: 'medium', label: 'Several teams' },
  { value: 'large', label: 'Many teams' },
];

export const SIZE_CHANGES = 'In one team, a role that covers much is only worth a look.';
