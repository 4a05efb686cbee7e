/** Handles and addresses by which code hosts know owners. */
import { nameFromSlug, type OwnerName } from './ownerFacts';

const PART = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?`;
const HANDLE = new RegExp(`^@${PART}(?:/${PART})*$`, 'u');
/** GitLab: everyone with a role in the project. */
const PROJECT_ROLE = /^@@(developer|maintainer|owner)s?$/i;
const ADDRESS = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\.]+$/;

export function isHandle(text: string): boolean {
  return text.length <= 300 && HANDLE.test(text);
}

export function isAddress(text: string): boolean {
  return text.length <= 300 && ADDRESS.test(text);
}

/** The owner that a word of a CODEOWNERS line names, if it names one. */
export function ownerFromWord(word: string): OwnerName | undefined {
  const key = word.toLowerCase();
  const role = PROJECT_ROLE.exec(word)?.[1];
  if (role) return { text: word, key, kind: 'team', name: `Project ${role.toLowerCase()}s`, handle: word };
  if (isAddress(word)) {
    const [mailbox = word] = word.split('@');
    return { text: word, key, kind: 'person', name: nameFromSlug(mailbox), handle: word };
  }
  if (!isHandle(word)) return undefined;
  const parts = word.slice(1).split('/');
  const slug = parts.at(-1) ?? word;
  // A handle without a slash is a person at GitHub; at GitLab it may be a group, which nothing in the file tells.
  if (parts.length === 1) return { text: word, key, kind: 'person', name: slug, handle: word };
  return { text: word, key, kind: 'team', name: nameFromSlug(slug), handle: word };
}
