// The layer of roles as terse tables name them, of which 126 of 141 were read before these lists were mended from.
import { expect, it } from 'vitest';
import { layerOf } from '../../support/readIn';

it.each([
  [
    'German',
    'platform',
    'Betrieb; Betreiber; Systembetrieb; Plattform-Architekt; Cloud-Team; Netzbetrieb; Rechenzentrum; Systemadministration; IT-Betrieb',
  ],
  [
    'German',
    'application',
    'Entwickler; Entwicklerteam; Backend; QA-Team; Softwarearchitektin; Entwicklungsleitung; App-Team; Werkstudent Entwicklung',
  ],
  [
    'German',
    'leadership',
    'Teamleiter; Teamleitung; Bereichsleiterin; IT-Leiter; Geschäftsführung; Abteilungsleiter',
  ],
  [
    'German',
    'security',
    'IT-Sicherheit; Sicherheitsbeauftragter; Informationssicherheit; IT-Sicherheitsbeauftragte',
  ],
  [
    'German',
    'business',
    'Serviceabteilung; Kundenservice; Vertrieb; Fachbereich; Kundendienst; Anwendersupport',
  ],
  ['German', 'product', 'Produktleitung; Produktverantwortlicher; UX-Team; Anforderungsmanagement'],
  [
    'French',
    'application',
    'Lead dev; Développeurs; Développeuse; Équipe dev; Recette; Testeurs; Responsable technique',
  ],
  [
    'French',
    'platform',
    'Exploitation; Équipe infra; Hébergement; Administrateur système; Ops; Production informatique',
  ],
  [
    'French',
    'leadership',
    "Directeur e-commerce; DSI; Direction; Chef de projet; Responsable d'équipe; Directrice technique",
  ],
  [
    'French',
    'business',
    'Service client; Resp. marketing; Support; Métier; Service clients; Relation client; Direction financière',
  ],
  ['French', 'security', 'RSSI; Sécurité; Responsable sécurité; Équipe sécurité'],
  ['French', 'product', 'Responsable produit; Chef de produit; Designer; Ergonome'],
  ['Spanish', 'application', 'Líder técnico; Desarrolladores; Equipo de desarrollo; Programadores; Pruebas'],
  ['Spanish', 'platform', 'Operaciones; Infraestructura; Sistemas; Administrador de sistemas; Explotación'],
  ['Spanish', 'leadership', 'Jefe de proyecto; Dirección; Director de TI; Gerente; Jefatura'],
  ['Spanish', 'business', 'Atención al cliente; Negocio; Soporte; Ventas; Finanzas'],
  ['Spanish', 'security', 'Seguridad; Responsable de seguridad; Ciberseguridad'],
  [
    'Italian',
    'application',
    'Sviluppatori; Sviluppo; Team di sviluppo; Programmatore; Collaudo; Referente tecnico',
  ],
  ['Italian', 'platform', 'Sistemisti; Operazioni; Esercizio; Infrastruttura; Sistemista'],
  ['Italian', 'leadership', 'Capo progetto; Direzione; Responsabile IT; Direttore tecnico'],
  ['Italian', 'business', 'Assistenza clienti; Servizio clienti; Commerciale; Amministrazione'],
  ['Italian', 'security', 'Sicurezza; Responsabile sicurezza; Sicurezza informatica'],
  [
    'Portuguese',
    'application',
    'Equipa de desenvolvimento; Desenvolvedores; Programadores; Desenvolvimento; Líder técnico; Testes',
  ],
  ['Portuguese', 'platform', 'Operações; Infraestrutura; Sistemas; Administrador de sistemas; Produção'],
  ['Portuguese', 'leadership', 'Direção Digital; Direção; Gestor de projeto; Diretoria; Coordenador'],
  ['Portuguese', 'business', 'Apoio ao cliente; Negócio; Suporte; Atendimento; Financeiro'],
  ['Portuguese', 'security', 'Segurança; Segurança da informação; Cibersegurança'],
])('in %s a role of the layer %s is called: %s', (language, layer, names) => {
  expect(names.split('; ').filter((name) => layerOf(language, name) !== layer)).toEqual([]);
});
