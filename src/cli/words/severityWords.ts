/** The severities in the words of the app. */
import type { Severity } from '../../domain/findings/rule';

export const SEVERITY_WORDS: { readonly [severity in Severity]: string } = {
  must: 'must fix',
  should: 'should fix',
  look: 'worth a look',
};
