/** What a row says of itself beside its letters: which codes are held too often, and in words how it is. */
import type { Severity } from '../../../domain/findings/rule';
import type { Activity } from '../../../domain/matrix/matrix';
import type { Codes } from '../../../domain/matrix/scheme/codes';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';

/** Letters that more roles hold in this row than the scheme allows. `shown` leaves out roles that were deleted. */
export function crowdedLetters(
  scheme: Scheme,
  activity: Activity,
  shown: { readonly has: (id: never) => boolean },
): string {
  let crowded = '';
  for (const { letter, most } of scheme.codes) {
    if (most === undefined) continue;
    let holders = 0;
    for (const id in activity.assignments) {
      const codes = activity.assignments[id as never] as string;
      if (codes.includes(letter) && shown.has(id as never)) holders += 1;
    }
    if (holders > most) crowded += letter;
  }
  return crowded;
}

const HEALTH: { readonly [severity in Severity]: string } = {
  must: 'must fix',
  should: 'should fix',
  look: 'worth a look',
};

export function healthInWords(worst: Severity | undefined): string {
  return worst ? HEALTH[worst] : 'no gaps';
}

/** Whether a cell holds one of the letters that too many roles of its row hold. */
export function isCrowded(codes: Codes, crowded: string): boolean {
  return crowded !== '' && [...codes].some((letter) => crowded.includes(letter));
}
