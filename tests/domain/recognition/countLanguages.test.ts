// Which languages a table is read in, on tables that were written before their words were counted.
import { describe, expect, it } from 'vitest';
import { countLanguages } from '../../../src/domain/recognition/countLanguages';
import { plainWords } from '../../../src/domain/recognition/plainWords';

function languagesOf(...names: readonly string[]): readonly string[] {
  const count = countLanguages();
  for (const name of names) count.add(plainWords(name));
  return count.languages().map(({ language }) => language);
}

/** One name a line, or several between bars. */
const table = (names: string) => languagesOf(...names.trim().split(/\s*[|\n]\s*/));

it('is not Portuguese for an OS baseline', () => {
  expect(languagesOf('OS baseline', 'OS patches', 'OS images', 'Harden OS', 'Buy hosts')).toEqual([
    'English',
  ]);
});

it('is read beside English from three small words on, in a tenth of the names', () => {
  const small = ['Backup der VMs', 'Logs der VMs', 'Tests der VMs'];
  const others = (count: number) => Array.from({ length: count }, (_, at) => `Epic ${at}`);
  expect(languagesOf(...small, ...others(27))).toEqual(['German', 'English']);
  expect(languagesOf(...small, ...others(28))).toEqual(['English']);
  expect(languagesOf(...small.slice(1))).toEqual(['English']);
});

describe('where small words are few', () => {
  it.each([
    [
      'German',
      `Rufbereitschaft | Störungsleitung | Verfügbarkeitsziele | Datensicherung, Wiederherstellung testen
      Bedrohungsanalyse, IEC 62443 | Schwachstellen bewerten | Code-Reviews | Patches einspielen | Betrieb | Entwickler`,
    ],
    [
      'German',
      `Backup | Monitoring | Deployment | Incident Management | Rechtevergabe | Notfallübung | Change-Freigabe
      Kapazitätsplanung | IT-Leiter | Admins | Fachbereich | Support`,
    ],
    [
      'German',
      'Go-live | Definition of Done | Release | Proof of Concept | Abnahme | Wartungsfenster | Rollback | Teamleitung',
    ],
    [
      'French',
      `Astreintes | Supervision | Sauvegardes | Tests utilisateurs | Revue code | Suivi budget | Hébergement | Cookies
      Lead dev | Développeurs | DSI | Service client`,
    ],
    [
      'French',
      'Déploiement | Retour arrière | Habilitations | Astreinte | Comité pilotage | Backlog | Sprint | Recette',
    ],
    [
      'Spanish',
      'Guardias | Copias | Despliegue | Pruebas | Vulnerabilidades | Rollback | Monitorización | Costes | Jefa producto | Backend',
    ],
    ['Spanish', 'Plan de pruebas | Revisión de código | Gestión de incidencias | Coste de servidores | QA'],
    [
      'Italian',
      'Reperibilità | Backup | Ripristino | Gestione incidenti | Vulnerabilità | Costi cloud | Sviluppatori | Sistemisti | QA',
    ],
    [
      'Portuguese',
      'Plantões | Backup | Gestão incidentes | Vulnerabilidades | Custos | Monitorização | Operações | Equipa | QA',
    ],
    ['Portuguese', 'Plano de testes | Gestão de acessos | Custos de infraestrutura | Revisão de código'],
    // Written before they were run: of these fifteen, eight were known at first.
    [
      'German',
      'Nachtdienst | Softwareverteilung | Druckerbetreuung | Virenschutz | Hardwarebeschaffung | Lizenzmanagement | Helpdesk | Anwendungsbetreuung',
    ],
    [
      'German',
      'Sprintplanung | Fachkonzept | Umsetzung | Lasttest | Inbetriebnahme | Hypercare | Betriebsübergabe | Schulung | PO | Dev-Team',
    ],
    [
      'German',
      'Modelltraining | Datenqualität | Fairness-Prüfung | Modellfreigabe | Drift-Monitoring | Kostenkontrolle | Datenschutz-Folgenabschätzung',
    ],
    [
      'French',
      'Cadrage | Spécifications | Maquettage | Développement | Recette | Mise en prod | Hypercare | Formation | MOA | MOE',
    ],
    [
      'French',
      'Gestion parc | Antivirus | Mots de passe | Achats matériel | Licences | Imprimantes | Réseau | Téléphonie | Helpdesk',
    ],
    [
      'French',
      'Entraînement modèle | Qualité données | Biais | Validation | Dérive | Coûts GPU | Conformité RGPD | Data scientist',
    ],
    [
      'Spanish',
      'Análisis | Especificación | Desarrollo | Pruebas | Despliegue | Soporte | Formación | Analista | Jefe de proyecto',
    ],
    [
      'Spanish',
      'Gestión parque | Antivirus | Contraseñas | Compras | Licencias | Impresoras | Red | Telefonía | Mesa de ayuda',
    ],
    [
      'Spanish',
      'Entrenamiento modelo | Calidad datos | Sesgos | Validación | Deriva | Costes GPU | Cumplimiento RGPD | Data scientist',
    ],
    [
      'Italian',
      'Analisi | Specifiche | Sviluppo | Collaudo | Rilascio | Assistenza | Formazione | Analista | Capo progetto',
    ],
    [
      'Italian',
      'Gestione parco | Antivirus | Password | Acquisti | Licenze | Stampanti | Rete | Telefonia | Helpdesk',
    ],
    [
      'Italian',
      'Addestramento modello | Qualità dati | Distorsioni | Validazione | Deriva | Costi GPU | Conformità GDPR | Data scientist',
    ],
    [
      'Portuguese',
      'Análise | Especificação | Desenvolvimento | Testes | Implantação | Suporte | Formação | Analista | Gestor',
    ],
    [
      'Portuguese',
      'Gestão parque | Antivírus | Senhas | Compras | Licenças | Impressoras | Rede | Telefonia | Helpdesk',
    ],
    [
      'Portuguese',
      'Treino modelo | Qualidade dados | Enviesamento | Validação | Deriva | Custos GPU | Conformidade RGPD | Data scientist',
    ],
  ])('%s is known by its own words', (language, names) => {
    expect(table(names)).toEqual([language, 'English']);
  });

  it.each([
    [
      'with companies, places and people of Germany',
      `Backup | Restore tests | Deployment | Monitoring | Berlin office network | Stadtwerke München portal | Patching
      Access reviews | Incident command | On-call rota | Müller (CTO) | Jürgen Weiß | Developers | Betriebsrat | Datenschutz`,
    ],
    [
      'with names of Spanish and French vendors',
      `Telefónica circuit | Seguridad Social interface | Crédit Agricole feed | Backup | Failover | Deploy | Code review
      Peña (SRE) | João Conceição | François Lefèvre | Load tests | Roadmap | Pricing`,
    ],
    [
      'of loan words',
      'Team | Release | Budget | Support | Backup | Monitoring | Service Desk | Management | Code review',
    ],
    [
      'of single nouns',
      'Backups | Restores | Deployments | Invoices | Vulnerabilities | Capacity | Retrospective | Access | Samsung devices',
    ],
    [
      'that asks for German papers',
      `Define the scope of the audit | Write the report | Check the Datenschutzerklärung | Sign the Auftragsverarbeitung
      File the Betriebsvereinbarung with the works council | Restore the database`,
    ],
    ['of Latin words', 'Curriculum | Forum | Data centre | Agenda | Via API | Status quo | Versus plan'],
    [
      'with an office and a portal of names that are not English',
      'Analysis | Specification | Development | Testing | Deployment | Support | Training | Analyst | Project lead | Zürich office | Kunden portal | Müller',
    ],
    [
      'with a works council',
      'Asset management | Antivirus | Passwords | Purchasing | Licences | Printers | Network | Telephony | Helpdesk | Betriebsrat',
    ],
    [
      'with loan words of French',
      'Model training | Data quality | Bias | Validation | Drift | GPU cost | GDPR compliance | Data scientist | Liaison | Résumé parser | Café network',
    ],
    ['without a name', ''],
  ])('English stays English %s', (_, names) => {
    expect(table(names)).toEqual(['English']);
  });

  it.each([
    [
      'Danish',
      `Planlægning | Overvågning af driften | Sikkerhedskopiering | Udrulning | Vagtordning | Fejlretning | Test af den nye version
      Godkendelse af den endelige version | Leverandører | Kunden informeres | Dokumentation`,
    ],
    [
      'Swedish',
      `Planering | Övervakning av driften | Säkerhetskopiering | Behörigheter | Jourberedskap | Godkänna den nya versionen
      Kontakt med den drabbade kunden | Återställning av data | Utvecklare | Förvaltningsledare`,
    ],
    [
      'Dutch',
      `Beheer van de servers | Back-up en herstel | Testen van de applicatie | Kosten van de cloud | Storingsdienst
      Beveiliging | Beschikbaarheid | Ontwikkelaars | Directeur | Facturen en contracten`,
    ],
    [
      'Polish',
      `Zarządzanie incydentami | Kopie zapasowe | Bezpieczeństwo i dostęp | Testy wydajności | Architektura | Koszty chmury
      Dyżury | Wdrożenie na produkcję | Programiści | Kierownik projektu`,
    ],
    [
      'Danish',
      'Analyse | Specifikation | Udvikling | Test | Idriftsættelse | Support | Uddannelse | Analytiker | Projektleder | Sikkerhed | Leverandør | Kundeservice',
    ],
    [
      'Swedish',
      'Analys | Kravspecifikation | Utveckling | Test | Driftsättning | Support | Utbildning | Säkerhet | Leverantör | Kundtjänst | Beredskap | Åtkomst',
    ],
    [
      'Dutch',
      'Analyse | Specificatie | Ontwikkeling | Testen | Uitrol | Ondersteuning | Opleiding | Beveiliging | Leverancier | Klantenservice | Storingsdienst | Toegang',
    ],
    [
      'Polish',
      'Analiza | Specyfikacja | Rozwój | Testy | Wdrożenie | Wsparcie | Szkolenie | Bezpieczeństwo | Dostawca | Obsługa klienta | Dyżury | Dostęp',
    ],
    [
      'Czech',
      'Analýza | Specifikace | Vývoj | Testování | Nasazení | Podpora | Školení | Bezpečnost | Dodavatel | Zálohování | Přístupy | Architektura',
    ],
    ['Romanian', 'Securitate | Disponibilitate | Dezvoltare | Vulnerabilități | Clienți | Copii de rezervă'],
  ])('%s is none of the six', (_, names) => {
    expect(table(names)).toEqual(['English']);
  });

  it('three different words in a seventh of the names are enough', () => {
    const own = ['Rufbereitschaft', 'Störung', 'Freigabe'];
    const others = (count: number) => Array.from({ length: count }, (_, at) => `Epic ${at}`);
    expect(languagesOf(...own, ...others(17))).toEqual(['German', 'English']);
    expect(languagesOf(...own, ...others(18))).toEqual(['English']);
    expect(languagesOf('Freigabe 1', 'Freigabe 2', 'Freigabe 3', 'Störung')).toEqual(['English']);
  });

  it('no more names are asked than say what ten thousand do', () => {
    let asked = 0;
    const count = countLanguages();
    for (let at = 0; at < 10_000; at++) {
      const words = ['Rufbereitschaft', 'Störung', 'Freigabe', 'Epic'].map(
        (word) => plainWords(word)[0] ?? '',
      );
      const name = new Proxy([words[at % 4] ?? ''], {
        get(target, key) {
          if (key === '0') asked++;
          return Reflect.get(target, key);
        },
      });
      count.add(name);
    }
    asked = 0;
    expect(count.languages().map(({ language }) => language)).toEqual(['German', 'English']);
    expect(asked).toBeLessThanOrEqual(500);
  });
});
