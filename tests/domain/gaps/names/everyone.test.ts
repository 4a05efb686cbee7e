// Activities whose point is that everyone is told, and roles that are everyone, in six languages.
import { expect, test } from 'vitest';
import { isEveryone, tellsEveryone } from '../../../../src/domain/gaps/names/everyone';

test.each([
  [
    'Call it over',
    'All clear',
    'Release notes',
    'Changelog',
    'Announce the change',
    'Minutes of the steering',
    'Newsletter',
  ],
  [
    'Entwarnung geben',
    'Störung für beendet erklären',
    'Versionshinweise',
    'Ankündigung der Wartung',
    'Sitzungsprotokoll',
  ],
  ['Fin d’incident', 'Clôturer l’incident', 'Notes de version', 'Annonce de la coupure', 'Compte rendu'],
  ['Cierre del incidente', 'Notas de la versión', 'Anuncio del corte', 'Acta de la reunión'],
  ['Fine emergenza', 'Cessato allarme', 'Note di rilascio', 'Annuncio del fermo', 'Verbale'],
  ['Encerrar o incidente', 'Notas de versão', 'Anúncio da paragem', 'Ata da reunião'],
])('“%s” and the like tell everyone on purpose', (...names) => {
  expect(names.filter((name) => !tellsEveryone(name))).toEqual([]);
});

test('what only sounds like it does not', () => {
  const names = [
    'Pay the bill',
    'Release to production',
    'Tell the two leads',
    'Watch the graphs 60 minutes',
    'Respond within 15 minutes',
    'Protokolle auswerten',
    'Recall the model',
    'Fin de contrat',
    'Cierre contable',
    'Fine tuning',
    'Denounce',
    'End of contract',
    'Call supplier',
  ];
  expect(names.filter(tellsEveryone)).toEqual([]);
});

test('all who work there are a role that only listens', () => {
  const all = [
    'Toda la plantilla',
    'All staff',
    'Staff',
    'Everyone',
    'Employees',
    'Alle Mitarbeitenden',
    'Mitarbeiter',
    'Belegschaft',
    'Tout le personnel',
    'Ensemble des salariés',
    'Tutto il personale',
    'Dipendenti',
    'Todos os colaboradores',
  ];
  expect(all.filter((name) => !isEveryone(name))).toEqual([]);
  const some = [
    'Support',
    'Personal trainer',
    'Personal',
    'Staff engineer',
    'Chief of staff',
    'Mitarbeitervertretung',
    'Tutor',
    'Metalle',
    'Halle 3',
    'Wholesale',
    'Installer',
    'Total Quality',
    'Alliance manager',
  ];
  expect(some.filter(isEveryone)).toEqual([]);
});
