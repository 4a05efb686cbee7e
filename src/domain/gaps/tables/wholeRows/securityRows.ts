/** Rows that speak for security. */
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { hasOneOwner } from '../../ownership/ownership';
import { bothTakePart, hasBothSides, isOwnTable } from '../../ownership/sides';
import { isOfItsTrade } from '../../ownership/trades';
import { byName } from './choices';
import { ACCESS, SECRETS, VULNERABILITIES } from './rowWords';
import type { WholeRow } from './wholeRow';

/** To patch is needed and is not yet to secure. */
const ownedSecurity = {
  holds: (row: Row, basis: Reading) =>
    row.activity.concerns.includes('security') &&
    // A hand-over or a review of it is not it.
    (row.activity.kind === 'activity' || row.activity.kind === 'decision') &&
    hasOneOwner(row, basis) &&
    (row.activity.origin !== undefined || !/^(patch|upgrade|update)/i.test(row.activity.name)),
};

export const SECURITY_ROWS: readonly WholeRow[] = [
  {
    id: 'security-unowned',
    group: 'delivery',
    severity: 'must',
    title: 'Nobody is accountable for security',
    why: 'What nobody secures is secured by nobody, and is found by those who look for it.',
    source: '“Cloud architect and software engineer”: security responsibilities are divided by layer',
    remedy: 'Name who secures the platform and who secures the applications.',
    concern: 'security',
    areas: ['security'],
    whole: true,
    companion: () => 'should',
    applies: (reading) => !isOfItsTrade('security', reading),
    parts: [
      {
        says: 'who secures what is built',
        origin: 'shr-sec-platform',
        is: ownedSecurity,
        // Copies are named for safety in two languages.
        near: /secur|sicherheit|sécurité|(?<!copias? de )seguridad|sicurezza|(?<!c[óo]pias? de )segurança|\biam\b/i,
      },
    ],
  },
  {
    id: 'secrets-unowned',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody manages secrets',
    why: 'A key that belongs to nobody is rotated by nobody, and expires on a Sunday.',
    source: '“Cloud architect and software engineer”: secret management in the authentication example; OWASP',
    remedy: 'Name who keeps and rotates secrets, keys and certificates.',
    concern: 'security',
    areas: ['security'],
    parts: [
      {
        says: 'who manages secrets, keys and certificates',
        origin: 'shr-secrets',
        is: byName(['shr-secrets'], SECRETS),
      },
    ],
    exampleIt: 'Rotate secrets',
  },
  {
    id: 'access-lifecycle-unowned',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody reviews access',
    why: 'Rights that are granted and never removed are what an attacker finds first.',
    source: 'ISO 27001 A.5.18; NIST CSF PR.AA-05',
    remedy: 'Name who grants, reviews and removes access.',
    concern: 'security',
    areas: ['security'],
    parts: [
      {
        says: 'who grants, reviews and removes access',
        origin: 'ref-access-lifecycle',
        is: byName(['ref-access-lifecycle', 'own-platform-security', 'arch-identity-model'], ACCESS),
      },
    ],
    exampleIt: 'Review access rights',
  },
  {
    id: 'vulnerabilities-unowned',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody patches vulnerabilities',
    why: 'Known holes are the ones that are used.',
    source: 'ISO 27001 A.8.8; NIST CSF ID.RA-01',
    remedy: 'Name who finds and patches vulnerabilities in both layers.',
    concern: 'security',
    areas: ['security'],
    parts: [
      {
        says: 'who finds and patches vulnerabilities',
        origin: 'ref-vulnerability',
        is: byName(['ref-vulnerability'], VULNERABILITIES),
      },
    ],
    exampleIt: 'Patch vulnerabilities',
  },
  {
    id: 'security-no-joint-review',
    group: 'delivery',
    severity: 'should',
    title: 'No security review includes both layers',
    why: 'Attackers walk from one layer to the other. A review that sees one of them misses the way between.',
    source:
      '“Cloud architect and software engineer”, shared areas: security reviews and threat modelling; AWS SEC01-BP07',
    remedy: 'Add a threat model or security review with both layers in it.',
    concern: 'security',
    areas: ['security'],
    layers: ['platform', 'application'],
    parts: [
      {
        says: 'who reviews security with both layers',
        origin: 'shr-threat-model',
        is: {
          holds: (row, basis) =>
            row.activity.concerns.includes('security') &&
            // In a table of one's own what both do about security is their review of it.
            (row.activity.origin === undefined ||
              row.activity.kind === 'review' ||
              row.activity.kind === 'feedback' ||
              /threat|review|pentest/i.test(row.activity.name)) &&
            bothTakePart(row, basis),
        },
      },
    ],
    // In a table of one's own layers are guests.
    applies: (reading) => hasBothSides(reading) && !isOwnTable(reading),
    exampleIt: 'Model threats #security !review',
  },
];
