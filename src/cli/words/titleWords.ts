/** The title of a gap where it is read before its sentence, or without it. */
import type { Finding } from '../../domain/findings/finding';

const AS_FAR = /\bwe recognise\b/;

/**
 * A title says in few words that something is missing; where its sentence says how far that is known, the title does too. A
 * question says nothing is missing.
 */
export function titleInWords({ title, message }: Pick<Finding, 'title' | 'message'>): string {
  const isSaid = !AS_FAR.test(message) || title.includes('recognise') || title.endsWith('?');
  return isSaid ? title : `${title}, as far as we recognise`;
}
