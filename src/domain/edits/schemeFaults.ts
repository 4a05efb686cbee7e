/** What is wrong with a scheme that a person has written, in whole sentences; the first is the one to mend first. */
import type { Code, Scheme } from '../matrix/scheme/scheme';

export function faultsOfScheme(scheme: Scheme): readonly string[] {
  const faults: string[] = [];
  if (scheme.name.trim() === '') faults.push('Enter a name for the scheme.');
  if (scheme.codes.length === 0) faults.push('Add at least one letter.');
  const letters = new Set<string>();
  for (const code of scheme.codes) {
    faults.push(...faultsOfCode(code));
    if (letters.has(code.letter))
      faults.push(`The letter “${code.letter}” is used twice. Change one of them.`);
    letters.add(code.letter);
  }
  return faults;
}

function faultsOfCode(code: Code): readonly string[] {
  const faults: string[] = [];
  const called = code.name.trim() || `“${code.letter}”`;
  // A letter is typed with one key and compared as one character, whatever its script.
  if ([...code.letter].length !== 1 || !/^\p{L}$/u.test(code.letter)) {
    faults.push(`Use one character as the letter of ${called}. “${code.letter}” is not one.`);
  }
  if (code.name.trim() === '') faults.push(`Enter a name for the letter “${code.letter}”.`);
  if (!Number.isInteger(code.least) || code.least < 0) {
    faults.push(`Enter a whole number from 0 for the minimum of ${called}.`);
  }
  if (code.most !== undefined && (!Number.isInteger(code.most) || code.most < Math.max(1, code.least))) {
    faults.push(`Enter a whole number for the maximum of ${called}, not below the minimum.`);
  }
  return faults;
}
