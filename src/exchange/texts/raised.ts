/** Text that a page or sheet raises above the line, as plain text has it: a raised 1 is a mark and no digit of the word before. */

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "1" becomes "¹", "a" becomes "[a]"; "st" and "[1]" stay as they are. */
export function raised(text: string): string {
  const mark = text.trim();
  if (/^\d{1,2}$/.test(mark)) return mark.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
  return /^[a-z]$/.test(mark) ? `[${mark}]` : text;
}
