// Rows of access and of an old system that goes, in a word or two, as tables by other hands have them, in six languages. Each
// was written before the words that find it: of 21 rows of access 7 were known, and of 30 of an old system 7.
import { expect, test } from 'vitest';
import { SWITCHED_OFF } from '../../../../src/domain/gaps/tables/wholeRows/changeoverWords';
import { ACCESS } from '../../../../src/domain/gaps/tables/wholeRows/rowWords';

test.each([
  [
    'access',
    ACCESS,
    'Joiners, movers, leavers; Starters and leavers; Zugänge, Eintritte und Austritte; Ein- und Austritte: Konten; Zugänge zum Cluster; Arrivées et départs : comptes; Entrées et sorties du personnel : accès; Comptes agents, arrivants et partants; Altas y bajas de empleados; Altas, bajas y accesos; Entradas y salidas: cuentas; Ingressi e uscite: utenze; Accessi, ingressi e uscite; Entradas e saídas: acessos; Admissões e desligamentos: contas; Privileged access of analysts reviewed; Privilegierte Zugriffe geprüft; Accès privilégiés revus; Accesos privilegiados revisados; Accessi privilegiati riesaminati; Acessos privilegiados revistos',
    'Ein- und Austritte im Verein; Entrées et sorties de stock; Entradas y salidas de caja; Ingressi e uscite di cassa; Zugänge zum Gebäude; Arrivées et départs des trains; Starters and desserts',
  ],
  [
    'an old system that is switched off',
    SWITCHED_OFF,
    "AS/400 switch-off; Switch-off of the mainframe; Old ERP: freeze, archive, off; Legacy shutdown; Turning off the old shop; Altsystem: Archiv und Abschaltung; Abschaltung Altsystem; Großrechner abschalten; AS/400 abschalten; Altverfahren einfrieren, archivieren und abschalten; Arrêt AS/400; Extinction de l'ancien ERP; Coupure de l'ancien système; Ancien logiciel : archivage et arrêt; Débranchement du mainframe; Apagado AS/400; Apagado del sistema viejo; Sistema antiguo: archivo y apagado; Desconexión del mainframe; Baja del sistema anterior; Spegnimento AS/400; Spegnimento del gestionale; Vecchio sistema: archivio e spegnimento; Spegnere il mainframe; Dismissione dei server; Desligar o AS/400; Desligamento do mainframe; Sistema antigo: arquivo e desligamento; Desativação do legado; Encerramento do sistema antigo",
    'Shut down the line for maintenance; Freeze the old code branch; Arrêt des comptes annuels; Apagado de incendios; Spegnimento luci in ufficio; Desligar as luzes; Abschalten bei Übertemperatur; Alte Rechnungen ablegen; Kill switch for the model; Retour à l’ancien système',
  ],
])('%s is known by a word or two, and what sounds alike is not', (_, words, names, others) => {
  expect(names.split('; ').filter((name) => !words.test(name))).toEqual([]);
  expect(others.split('; ').filter((name) => words.test(name))).toEqual([]);
});
