// Rows of a changeover and of a contract's end are known under many names, and rows that only sound like them are not.
import { expect, test } from 'vitest';
import {
  EXIT,
  GO_DECISION,
  SWITCHED_OFF,
  WAY_BACK,
} from '../../../../src/domain/gaps/tables/wholeRows/changeoverWords';
import { PHRASES } from './changeoverPhrases';

const WORDS = { decision: GO_DECISION, back: WAY_BACK, off: SWITCHED_OFF, exit: EXIT };

test.each(PHRASES)('every phrase of $subject is known, and no other', ({ subject, are, areNot }) => {
  const words = WORDS[subject];
  expect(are.filter((name) => !words.test(name))).toEqual([]);
  expect(areNot.filter((name) => words.test(name))).toEqual([]);
  expect(are).toHaveLength(30);
});

test('no phrase is of two subjects, but for what is undone', () => {
  const several = PHRASES.flatMap(({ subject, are }) =>
    are.filter((name) =>
      Object.entries(WORDS).some(([other, words]) => other !== subject && words.test(name)),
    ),
  );
  expect(several).toEqual([]);
});

test('what is scrapped or given up is switched off, and what is only deleted or handed over is not', () => {
  const are = [
    'Wipe and scrap old servers, end the data centre lease',
    'Sell or recycle the old racks',
    'Altgeräte entsorgen',
    'Alte Server löschen und verschrotten',
    'Rechenzentrum zum Jahresende kündigen',
    'Mettre au rebut les anciens serveurs',
    'Résilier le contrat de la salle machine',
    'Achatarrar los servidores viejos',
    'Cancellare i dischi del vecchio CED e smaltire gli apparati',
    'Descartar os equipamentos antigos',
  ];
  const areNot = [
    'Delete old log files',
    'Clear the old backlog',
    'Endpoint hosting',
    'Sending invoices to the hosting firm',
    'Alte Logs löschen',
    'Altpapier entsorgen',
    'Effacer les anciens comptes',
    'Borrar datos antiguos',
    'Cancellare i vecchi account',
    'Apagar contas antigas',
  ];
  expect(are.filter((name) => !SWITCHED_OFF.test(name))).toEqual([]);
  expect(areNot.filter((name) => SWITCHED_OFF.test(name))).toEqual([]);
});
