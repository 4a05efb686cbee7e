/** A CODEOWNERS file, as GitHub and GitLab read it: who is asked about which paths. */
import { BOUNDS, refuseAbove } from '../bounds';

export interface OwnersRule {
  readonly line: number;
  readonly path: string;
  /** `@org/team`, `@person` or an address. */
  readonly owners: readonly string[];
  /** GitLab's `[Section]`, or the last comment line above. */
  readonly section: string;
}

const OWNER = /^(@[\w.-]+(\/[\w.-]+)?|[\w.+-]+@[\w.-]+\.\w+)$/;

export function readCodeowners(text: string): OwnersRule[] {
  const rules: OwnersRule[] = [];
  let section = '';
  let sectionOwners: readonly string[] = [];
  text.split(/\r\n?|\n/).forEach((raw, place) => {
    const line = raw.replace(/\s#.*$/, '').trim();
    const head = /^\^?\[([^\]]{1,200})\](?:\[\d+\])?\s*(.*)$/.exec(line);
    if (head?.[1]) {
      section = head[1].trim();
      sectionOwners = (head[2] ?? '').split(/\s+/).filter((word) => OWNER.test(word));
      return;
    }
    if (line === '' || line.startsWith('#')) return;
    // A space inside a path is written with a backslash.
    const [path = '', ...words] = line
      .replaceAll('\\ ', '\u0000')
      .split(/\s+/)
      .map((word) => word.replaceAll('\u0000', ' '));
    const owners = words.filter((word) => OWNER.test(word));
    refuseAbove('This file has', 'rules', rules.length + 1, BOUNDS.activities);
    rules.push({ line: place + 1, path, owners: owners.length > 0 ? owners : sectionOwners, section });
  });
  return rules;
}

export function looksLikeCodeowners(name: string, text: string): boolean {
  if (/(^|[\\/])CODEOWNERS(\.txt)?$/i.test(name)) return true;
  const lines = text
    .slice(0, 50_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  return (
    lines.length > 1 &&
    lines.filter((line) => /^\S+\s+@[\w.-]+/.test(line.trim())).length > lines.length * 0.8
  );
}

/** "@acme/payments-team" reads as "Payments team". */
export function roleNameOf(owner: string): string {
  const bare =
    owner.includes('@') && !owner.startsWith('@')
      ? (owner.split('@')[0] ?? owner)
      : owner.replace(/^@/, '').replace(/^[^/]+\//, '');
  const words = bare.replace(/[-_.]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
