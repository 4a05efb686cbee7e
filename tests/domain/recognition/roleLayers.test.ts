// The layer that a role's name speaks of, as people write the names of roles in six languages.
import { expect, it } from 'vitest';
import { recogniseLayers } from '../../../src/domain/recognition/recogniseName';
import { vocabularies } from '../../../src/domain/recognition/vocabulary';

const layerOf = (language: string, name: string) =>
  recogniseLayers(
    name,
    vocabularies.filter((one) => one.language === language || one.language === 'English'),
  )[0]?.tag;

it.each([
  [
    'English',
    'product',
    'Product Manager; UX Designer; Product Lead; Designer; PO; Design; UI/UX; Product designer',
  ],
  [
    'English',
    'application',
    'Tech Lead; Developers; QA Engineer; Application Teams; On-call engineer; Service owner; Backend Engineer; System Owner; Chloé (full-stack + design); iOS developer; Android dev; Mobile team; Web team; Engineering; Staff engineer; Test manager',
  ],
  [
    'English',
    'platform',
    'DevOps Engineer; Platform Lead; SRE; Platform Engineer; IT Operations; Network team; NOC; System administrator; Systems administrator; Cloud architect; Solution architect; Database administrator; Network engineer; Platform engineer',
  ],
  [
    'English',
    'leadership',
    'Head of Digital; Service Manager; CTO; Change Manager; Anna (CEO); Ben (CTO); IT Manager; Founder; COO; CFO; Engineering manager; Release manager',
  ],
  [
    'English',
    'security',
    'Security; Security officer; Information Security; SOC; IT security; Security architect',
  ],
  [
    'English',
    'vendor',
    'Customer; Provider; Workplace Supplier; Network Supplier; Hosting provider; Managed service provider',
  ],
  [
    'English',
    'business',
    'Support lead; Comms; Service Desk; HR; Finance; Customer support lead; PR; Press office; Business owner; Users',
  ],
  ['English', 'ai-engineering', 'ML Engineer; Prompt engineer'],
  ['English', 'data', 'Data Scientist; Data Owner (business); Data Steward; Data team; Data owner'],
  [
    'English',
    'assurance',
    'Legal & Privacy; Data Protection Officer; Compliance; Internal Audit; Internal auditors; Risk owner',
  ],
  ['English', 'command', 'Duty manager; Incident commander'],
  ['English', 'ai-architecture', 'AI architect'],
  ['Spanish', 'product', 'Jefa de producto; Diseño'],
  [
    'Spanish',
    'application',
    'Líder técnico; Dev iOS; Dev Android; Backend; QA; Desarrolladora; Ingeniero de guardia; Responsable del servicio; Propietario del sistema',
  ],
  ['Spanish', 'platform', 'Ingeniero de redes; Operaciones de TI; Sistemas; Arquitecta de la nube'],
  ['Spanish', 'business', 'Soporte; Comunicación; Mesa de ayuda'],
  ['Spanish', 'vendor', 'Proveedor de red'],
  ['Spanish', 'security', 'Responsable de seguridad'],
  ['Spanish', 'assurance', 'Delegado de protección de datos; Auditoría interna'],
  ['Spanish', 'leadership', 'Jefe de proyecto; Director técnico'],
  ['Spanish', 'data', 'Ingeniera de datos'],
  ['German', 'leadership', 'Technikleiterin; IT-Leitung; Projektleitung'],
  [
    'German',
    'application',
    'Entwicklerinnen; Systemverantwortliche; Serviceverantwortlicher; Testerin; Softwareentwickler',
  ],
  ['German', 'product', 'Gestaltung; Produktleiterin'],
  ['German', 'platform', 'IT-Betrieb; Systemadministratorin; Cloud-Architektin'],
  ['German', 'business', 'Support; Unternehmenskommunikation; Fachbereich; Personalabteilung'],
  ['German', 'vendor', 'Netzwerkdienstleister'],
  ['German', 'assurance', 'Datenschutzbeauftragte; Innenrevision'],
  ['German', 'security', 'IT-Sicherheit'],
  [
    'French',
    'application',
    "Responsable technique; Développeuse; Responsable du service; Propriétaire du système; Ingénieur d'astreinte; Testeur",
  ],
  ['French', 'product', 'Designer; Cheffe de produit'],
  [
    'French',
    'platform',
    'Exploitation informatique; Administratrice système; Ingénieur réseau; Architecte cloud',
  ],
  ['French', 'business', 'Communication; RH'],
  ['French', 'vendor', 'Prestataire réseau'],
  ['French', 'assurance', 'DPO; Audit interne'],
  ['French', 'leadership', 'Chef de projet; DSI'],
  ['French', 'security', 'RSSI; Responsable sécurité'],
  [
    'Italian',
    'application',
    'Responsabile tecnico; Sviluppatrice; Responsabile del servizio; Tecnico reperibile',
  ],
  ['Italian', 'product', 'Grafica; Responsabile di prodotto'],
  ['Italian', 'platform', 'Esercizio IT; Sistemista; Ingegnere di rete'],
  ['Italian', 'business', 'Assistenza; Comunicazione; Risorse umane'],
  ['Italian', 'vendor', 'Fornitore di rete'],
  ['Italian', 'assurance', 'Revisione interna'],
  ['Italian', 'security', 'Responsabile della sicurezza'],
  [
    'Portuguese',
    'application',
    'Líder técnico; Programador; Responsável pelo sistema; Engenheiro de plantão',
  ],
  ['Portuguese', 'product', 'Design; Gerente de produto'],
  ['Portuguese', 'platform', 'Operações de TI; Engenheiro de redes; Administrador de sistemas'],
  ['Portuguese', 'business', 'Suporte; Comunicação; RH'],
  ['Portuguese', 'vendor', 'Fornecedor de rede'],
  ['Portuguese', 'assurance', 'Auditoria interna; Encarregado de dados'],
  ['Portuguese', 'security', 'Segurança da informação'],
  ['Portuguese', 'data', 'Cientista de dados'],
])('in %s a role of the layer %s is called: %s', (language, layer, names) => {
  expect(names.split('; ').filter((name) => layerOf(language, name) !== layer)).toEqual([]);
});

it('has no layer where a name says what is asked for and not who it is', () => {
  for (const name of ['Requester', 'CAB', 'Anyone', 'Mobilisation', 'Devon', 'Prague'])
    expect(layerOf('English', name)).toBeUndefined();
});
