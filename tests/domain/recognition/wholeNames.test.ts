// Whether a name speaks of the whole of cost or reliability, or of a part.
import { expect, test } from 'vitest';
import { soundsWhole } from '../../../src/domain/recognition/wholeNames';

test.each([
  'AWS bill',
  'Track and control costs',
  'Cloud costs',
  'Serverkosten im Blick',
  'Facture AWS',
  'Coste de los servidores',
  'Bolletta AWS',
  'Annual IT budget',
  'Budget annuel du site',
])('“%s” may be the whole of cost', (name) => expect(soundsWhole(name, 'cost')).toBe('maybe'));

test.each([
  'Check invoices against usage',
  'Contrôle des factures des prestataires',
  'Travel budget',
  'Budget of the project',
  'Warehouse spend',
  'Approve emergency spend',
  'Token costs of the assistant',
  'Rechnungsprüfung gegenüber dem Verbrauch',
  'Revisión de facturas',
])('“%s” is a part of cost', (name) => expect(soundsWhole(name, 'cost')).toBeUndefined());

test.each([
  'Own the hosting bill',
  'Keep an eye on budget and hosting bill',
  'AWS and SaaS bill',
  'Budget and invoices',
  'Budget und Rechnungen',
  'Coste de servidores y de servicios externos',
  'Control del presupuesto y de las facturas',
  'Controllo del budget e delle fatture',
  'Controle do orçamento e das faturas',
])('“%s” is surely the whole of cost', (name) => expect(soundsWhole(name, 'cost')).toBe('surely'));

test.each([
  'SLOs and error budget',
  'Verfügbarkeitsziele',
  'Disponibilité et temps de réponse',
  'Níveis de serviço (SLA)',
  'Availability of reports by 07:00',
  'Messen der zugesagten Werte',
])('“%s” may be the whole of reliability', (name) => expect(soundsWhole(name, 'reliability')).toBe('maybe'));

test.each([
  'Monitor availability of the shop',
  'Set availability and recovery objectives',
  'Availability reporting to the board',
  'Überwachung der Verfügbarkeit',
  'Promised delivery dates',
  'Credits for returned goods',
  'Gutschriften bei Nichterreichen ausrechnen',
])('“%s” is a part of reliability', (name) => expect(soundsWhole(name, 'reliability')).toBeUndefined());

// What only the English of promised levels was known by: a report on them was a part, and to monitor them was not.
test.each([
  ['SLA reporting', 'maybe'],
  ['Rapport sur les niveaux de service', 'maybe'],
  ['Livello di servizio', 'maybe'],
  ['Own the service levels', 'maybe'],
  ['Responsable de los niveles de servicio', 'maybe'],
  ['Monitor service levels', undefined],
  ['Servicelevel überwachen', undefined],
  ['Supervisión de los SLA', undefined],
  ['Revue des SLA', undefined],
] as const)('“%s” sounds as in English: %s', (name, sounds) =>
  expect(soundsWhole(name, 'reliability')).toBe(sounds),
);
