/** The title of a gap where it is read before its sentence, or without it. */
import type { Finding } from '../../domain/findings/finding';

const AS_FAR = /\bwe recognise\b/;
/** “Perhaps nobody …”: the title has its reserve already. A question says nothing is missing. */
const RESERVED = /^Perhaps |\?$/;

/** A title says in few words that something is missing; where its sentence says how far that is known, the title does too. */
export function titleInWords({ title, message }: Pick<Finding, 'title' | 'message'>): string {
  const isSaid = !AS_FAR.test(message) || title.includes('recognise') || RESERVED.test(title);
  return isSaid ? title : `${title}, as far as we recognise`;
}
