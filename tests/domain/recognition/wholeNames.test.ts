// Whether a name speaks of the whole of cost, or of a part.
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
])('“%s” may be the whole of reliability', (name) => expect(soundsWhole(name, 'reliability')).toBe('maybe'));

test.each([
  'Monitor availability of the shop',
  'Set availability and recovery objectives',
  'Availability reporting to the board',
  'Überwachung der Verfügbarkeit',
])('“%s” is a part of reliability', (name) => expect(soundsWhole(name, 'reliability')).toBeUndefined());
