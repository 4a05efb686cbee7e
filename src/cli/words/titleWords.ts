/** The title of a gap where it is read before its sentence, or without it. */
import type { Finding } from '../../domain/findings/finding';

const AS_FAR = 'that we recognise';

/** A title says in few words that something is missing; where its sentence says how far that is known, the title does too. */
export function titleInWords({ title, message }: Pick<Finding, 'title' | 'message'>): string {
  const isSaid = !message.includes(AS_FAR) || title.includes('recognise');
  return isSaid ? title : `${title}, as far as we recognise`;
}
