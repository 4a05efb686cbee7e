/** Rows that say who may act in an incident at the cost of others. */
import type { Reading } from '../../../reading/reading';
import { isOwnTable } from '../../ownership/sides';
import type { WholeRow } from './wholeRow';

const withConcern = (concern: string) => ({
  applies: (reading: Reading) => reading.withConcern(concern).length > 0,
});

/** A table of one's own is asked only where it speaks of the subject: one of outages leaves attacks and money to others. */
const ofOwn = (concern: string) => ({
  applies: (reading: Reading) => !isOwnTable(reading) || reading.withConcern(concern).length > 0,
});

export const AUTHORITY_ROWS: readonly WholeRow[] = [
  {
    id: 'failover-authority-unclear',
    fine: true,
    group: 'incident',
    severity: 'should',
    title: 'Nobody is authorised to fail over',
    why: 'A failover costs money and data. Without named authority people wait for the region to come back.',
    source: 'AWS REL13-BP02',
    remedy: 'Name the role that may fail over without asking.',
    areas: ['incident'],
    parts: [
      {
        says: 'who may fail over',
        origin: 'duty-failover',
        duty: 'failover',
        near: /fail.?over|switch.?over/i,
      },
    ],
    ...withConcern('dr'),
    exampleRow: 'Keep a second region #dr',
  },
  {
    id: 'emergency-spend-unowned',
    fine: true,
    group: 'incident',
    severity: 'look',
    title: 'Nobody is authorised to approve emergency spending',
    why: 'At night someone has to double the capacity or cut it off. Both are decisions on money.',
    source: 'AWS COST02-BP05',
    remedy: 'Name who may spend, or stop spending, during an incident.',
    areas: ['incident'],
    parts: [
      {
        says: 'who may approve emergency spend',
        origin: 'duty-emergency-spend',
        duty: 'emergency-spend',
        near: /emergency (spend|budget|purchase)/i,
      },
    ],
    ...ofOwn('cost'),
    weighs: ({ settings }) => (settings.watchedConcerns.includes('cost') ? 'should' : 'look'),
  },
  {
    id: 'containment-authority-unclear',
    fine: true,
    group: 'incident',
    severity: 'should',
    title: 'Nobody is authorised to contain an attack',
    why: 'To isolate a system or revoke a key breaks something. Having to ask first gives the attacker time.',
    source: 'AWS incident response playbooks; NIST CSF RS.MI-01',
    remedy: 'Name who may isolate, block and revoke, even if production suffers.',
    ...ofOwn('security'),
    areas: ['incident'],
    parts: [
      {
        says: 'who may contain an attack',
        origin: 'duty-contain-security',
        duty: 'contain-security',
        near: /isolate|contain\b|quarantine|attack/i,
      },
      {
        says: 'who may revoke credentials',
        origin: 'duty-credential-revoke',
        duty: 'credential-revoke',
        near: /revok|rotat\w* .*(key|cred|secret)|reset.*(cred|password|key)|disable account/i,
      },
    ],
  },
  {
    id: 'evidence-unowned',
    fine: true,
    group: 'incident',
    severity: 'should',
    title: 'Nobody preserves evidence',
    why: 'Containing an attack destroys the traces of how far it went, unless someone saves them first.',
    source: 'ISO 27001 A.5.28; NIST CSF RS.AN-07',
    remedy: 'Name who preserves logs and images before anything is rebuilt.',
    areas: ['incident'],
    parts: [
      {
        says: 'who saves the evidence of an attack',
        origin: 'duty-evidence',
        duty: 'evidence',
        near: /evidence|forensic|preserve/i,
      },
    ],
    applies: (reading) => reading.withDuty('contain-security').length > 0,
    exampleRow: 'Isolate hosts {contain-security}',
  },
  {
    id: 'processor-notice-unowned',
    fine: true,
    group: 'incident',
    severity: 'should',
    title: 'Nobody notifies the data controller',
    why: 'A processor must tell the controller about a breach without delay. Nobody thinks of it at the time.',
    source: 'GDPR Art. 33(2)',
    remedy: 'Name who notifies the customers whose data you process.',
    areas: ['incident'],
    parts: [
      {
        says: 'who tells the companies whose data is processed',
        origin: 'duty-notify-controller',
        duty: 'notify-controller',
        near: /controller|contract partner/i,
      },
    ],
    applies: ({ settings }) => settings.processor,
    exampleSettings: 'processor=yes',
  },
  {
    id: 'vendor-escalation-unowned',
    fine: true,
    group: 'incident',
    severity: 'should',
    title: 'Nobody escalates to vendors',
    why: 'A vendor answers the contact in the contract. If nobody knows who that is, hours go by.',
    source: 'NIST CSF GV.SC-08',
    remedy: 'Name who opens vendor cases and follows them up.',
    areas: ['incident'],
    parts: [
      {
        says: 'who escalates to a vendor',
        origin: 'duty-vendor',
        duty: 'vendor',
        near: /vendor|supplier|provider/i,
      },
    ],
    ...withConcern('vendor'),
    exampleRow: 'Choose suppliers #vendor',
  },
];
