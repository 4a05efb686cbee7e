// How much may go wrong is called a budget too, and is no money.
import { expect, it } from 'vitest';
import { readIn } from '../../support/readIn';

const RELIABILITY = `
English: SLOs + err budget
English: SLOs + err budget - platform overall
English: Error-budget policy
English: Err. budget burn
English: Error budgets per team
English: Spend of the error budget
English: Budget for errors (SLO)
English: Latency budgets
English: Perf budget
English: Downtime budget
English: Failure budget per quarter
English: Unavailability budget
German: Fehlerbudget
German: Fehler-Budget je Dienst
German: Fehlerbudgets überwachen
German: SLOs und Fehlerbudget
German: Ausfallbudget
German: Latenzbudget
German: Performance-Budget
French: Budget d'erreur
French: Budgets d'erreurs par service
French: SLO et budget d'err.
French: Budget d'indisponibilité
French: Budget de latence
Spanish: Presupuesto de errores
Spanish: Presupuesto de error y SLO
Spanish: Presup. de errores
Spanish: Presupuesto de indisponibilidad
Spanish: Presupuesto de latencia
Italian: Budget di errore
Italian: Budget degli errori
Italian: Budget d'errore e SLO
Italian: Budget di indisponibilità
Portuguese: Orçamento de erro
Portuguese: Orçamento de erros e SLO
Portuguese: Orç. de erros
Portuguese: Orçamento de indisponibilidade
`;

const MONEY = `
English: Cloud budget, errors on invoices
English: Budget review
English: Cloud cost and latency
German: Budgetplanung, Fehler in Rechnungen
German: Budget für die Cloud
French: Budget du cloud
French: Erreurs de facture et budget
Spanish: Presupuesto de la nube
Italian: Budget del cloud
Portuguese: Orçamento da nuvem
`;

/** That “and” joins what “of” does not is not read. */
const TAKEN_FOR_IT = `
English: Budget and error reports
Spanish: Presupuesto y errores de facturas
`;

const named = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);

it.each(named(RELIABILITY))('takes %s “%s” for no cost', (language, name) => {
  expect(readIn(language, name).concerns.map(({ tag }) => tag)).not.toContain('cost');
});

it.each(named(MONEY))('takes %s “%s” for cost', (language, name) => {
  expect(readIn(language, name).concerns.map(({ tag }) => tag)).toContain('cost');
});

it.fails.each(named(TAKEN_FOR_IT))('takes %s “%s” for cost', (language, name) => {
  expect(readIn(language, name).concerns.map(({ tag }) => tag)).toContain('cost');
});
