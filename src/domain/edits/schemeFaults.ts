/** What is wrong with a scheme that a person has written, in whole sentences; the first is the one to mend first. */
import type { Code, Scheme } from '../matrix/scheme/scheme';

export function faultsOfScheme(scheme: Scheme): readonly string[] {
  const faults: string[] = [];
  if (scheme.name.trim() === '') faults.push('The scheme needs a name.');
  if (scheme.codes.length === 0) faults.push('A scheme needs at least one code.');
  const letters = new Set<string>();
  for (const code of scheme.codes) {
    faults.push(...faultsOfCode(code));
    if (letters.has(code.letter))
      faults.push(`Two codes have the letter “${code.letter}”. Give one of them another.`);
    letters.add(code.letter);
  }
  return faults;
}

function faultsOfCode(code: Code): readonly string[] {
  const faults: string[] = [];
  const called = code.name.trim() || `the code “${code.letter}”`;
  // A letter is typed with one key and compared as one character, whatever its script.
  if ([...code.letter].length !== 1 || !/^\p{L}$/u.test(code.letter)) {
    faults.push(`The letter of ${called} must be a single letter; “${code.letter}” is not.`);
  }
  if (code.name.trim() === '') faults.push(`The code “${code.letter}” needs a name.`);
  if (!Number.isInteger(code.least) || code.least < 0) {
    faults.push(`The least number of roles for ${called} must be a whole number from 0.`);
  }
  if (code.most !== undefined && (!Number.isInteger(code.most) || code.most < Math.max(1, code.least))) {
    faults.push(`The most roles for ${called} must be a whole number that is not below the least.`);
  }
  return faults;
}
