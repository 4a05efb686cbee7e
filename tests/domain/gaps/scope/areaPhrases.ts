/**
 * Names of activities as colleagues write them, ten for each area and language, written before the words that know
 * them. They need not be understood: it is enough that the area is not said to be absent where one stands.
 */
import type { AreaId } from '../../../../src/domain/matrix/areas';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt'] as const;

export type PhraseArea = Exclude<AreaId, 'ai' | 'ai-governance'>;

/** In the order of the languages. */
export const AREA_PHRASES: { readonly [area in PhraseArea]: readonly string[] } = {
  planning: [
    'Roadmap; Quarterly plan; Scope and goals; Backlog order; Business case; Collect requirements; Milestones; What goes in the next version; Kick-off; Estimate effort',
    'Projektplan und Meilensteine; Ziel und Umfang; Anforderungen aufnehmen; Lastenheft; Roadmap abstimmen; Priorisierung Backlog; Machbarkeit klären; Jahresplanung; Projektauftrag; Aufwand schätzen',
    'Cadrage et budget; Feuille de route; Expression de besoins; Planning du projet; Arbitrage des priorités; Étude de faisabilité; Cahier des charges; Jalons; Note de lancement du projet; Estimation des charges',
    'Hoja de ruta; Alcance y objetivos; Recogida de requisitos; Plan de proyecto; Priorizar el backlog; Estudio de viabilidad; Hitos; Plan anual; Historias de usuario; Estimar esfuerzo',
    'Pianificazione trimestrale; Raccolta requisiti; Piano di progetto; Perimetro e obiettivi; Priorità del backlog; Studio di fattibilità; Milestone; Avvio del progetto; Stima dei tempi; Capitolato',
    'Roadmap trimestral; Levantamento de requisitos; Plano do projeto; Âmbito e objetivos; Prioridades do backlog; Estudo de viabilidade; Marcos do projeto; Planeamento anual; Caderno de encargos; Estimativa de esforço',
  ],
  design: [
    'Architecture decisions (ADR); Solution design; Choose the stack; API contracts; Data model; UX and wireframes; Interface spec; Technical concept; Landing zone; Design system',
    'SW-Architektur; Feinkonzept; Schnittstellen festlegen; Lösungsentwurf; Datenmodell; Technologieauswahl; UX-Konzept; Pflichtenheft; Systementwurf; Oberfläche gestalten',
    'Architecture technique; Conception détaillée; Maquettes; Choix techniques; Modèle de données; Contrats d’API; Dossier d’architecture; Spécifications techniques; Schéma cible; Ergonomie',
    'Arquitectura de la solución; Diseño técnico; Prototipos y maquetas; Modelo de datos; Contratos de API; Elección de tecnología; Diseño de pantallas; Especificación funcional; Decisiones de arquitectura; Diseño detallado',
    'Architettura; Progettazione tecnica; Scelte tecnologiche; Modello dati; Specifiche funzionali; Prototipi; Disegno delle interfacce; Analisi tecnica; Mockup; Progetto di dettaglio',
    'Desenho técnico das APIs; Arquitetura da solução; Modelo de dados; Protótipos; Escolha de tecnologia; Especificação funcional; Desenho de ecrãs; Decisões de arquitetura; Contratos de API; Projeto técnico',
  ],
  build: [
    'Write the code; Code review; Unit tests; CI pipeline; QA sign-off; Regression run; Pull requests; Build the integrations; Definition of done; Bug fixing',
    'Programmierung; Softwaretest; Umsetzung; Modultests; Code-Review; Testfälle schreiben; Fehler beheben; Fachliche Abnahme; Integrationstest; Build-Kette',
    'Développement; Recette métier; Tests unitaires; Revue de code; Correction des anomalies; Paramétrage; Qualification; Intégration continue; Cahier de tests; Réalisation des écrans',
    'Programación; Pruebas de aceptación; Desarrollo de funcionalidades; Revisión de código; Corrección de errores; Pruebas de regresión; Integración continua; Casos de prueba; Implementación; Control de calidad',
    'Sviluppo; Collaudo; Revisione del codice; Test di regressione; Correzione bug; Casi di test; Implementazione; Integrazioni; Qualità del codice; Scrivere il codice',
    'Programação e testes; Desenvolvimento; Revisão de código; Testes de aceitação; Correção de erros; Integração contínua; Casos de teste; Implementação; Garantia de qualidade; Homologação',
  ],
  release: [
    'Approve emergency change; DNS switch and go-live; Ship to prod; CAB; Release notes; Store submission; Deploy on Fridays; Staged rollout; Change calendar; Cutover weekend',
    'Change-Freigabe; Produktivsetzung freigeben; Go/No-Go; Rollout; Auslieferung an Kunden; Releasefreigabe; Änderungsantrag entscheiden; Deployment in Produktion; Inbetriebnahme; Umstellungswochenende',
    'Mise en prod; Mise en production des pipelines; Changements : CAB; Livraison; Déploiement; Bascule; Feu vert avant mise en ligne; Notes de version; Publication sur les stores; Gel des changements',
    'Pase a producción; Despliegue; Puesta en marcha; Publicar en las tiendas; Comité de cambios; Lanzamiento; Notas de versión; Subida a producción; Ventana de cambios; Entrega de versiones',
    'Rilascio; Messa in produzione; Go-live; Pubblicazione sugli store; Approvazione modifiche; Messa in esercizio; Note di rilascio; Distribuzione agli utenti; Passaggio in produzione; Comitato cambiamenti',
    'Passagem a produção; Publicação e DNS; Implantação; Lançamento; Entrada em produção; Comité de alterações; Notas de versão; Deploy; Aprovar mudanças; Colocar no ar',
  ],
  operations: [
    'Nightly jobs; Watch dashboards; Patching servers; Monitoring; Service desk; Capacity; Keep the cluster upgraded; Hosting; Tickets from users; Certificates renewed',
    'Betrieb der Server; Überwachung; Patchen; Wartungsfenster; Anwenderbetreuung; Kapazität, Hardware nachbestellen; Hosting; Hotline; Nachtläufe prüfen; Systempflege',
    'Supervision; Exploitation courante; Pannes : appel éditeur et suivi; Maintenance; Assistance aux utilisateurs; Hébergement; Correctifs serveurs; Traitements de nuit; Tickets niveau 2; Capacité',
    'Operación diaria; Monitorización; Mantenimiento de servidores; Soporte a usuarios; Parches; Alojamiento; Procesos nocturnos; Capacidad; Mesa de ayuda; Renovar certificados',
    'Esercizio; Monitoraggio; Manutenzione; Assistenza utenti; Aggiornamento dei server; Hosting; Elaborazioni notturne; Ticket; Capacità; Gestione ambienti',
    'Operação diária; Monitorização; Manutenção; Suporte aos utilizadores; Atualização de servidores; Alojamento; Processos noturnos; Capacidade; Chamados; Gestão de ambientes',
  ],
  reliability: [
    'Backups; Restore drill; Disaster recovery plan; Failover test; SLA report; Uptime; Load test before the sale; Business continuity; RTO and RPO; Chaos day',
    'Datensicherung; Rücksicherung üben; Notfallhandbuch; Verfügbarkeit; Wiederanlauf; Lasttest; Ausfallsicherheit; Ausweichrechenzentrum; Sicherungskonzept; SLA-Bericht',
    'Sauvegardes; Test de restauration; PRA; Plan de continuité; Disponibilité du service; Tests de charge; Bascule sur le site de secours; Niveaux de service; Reprise d’activité; Haute disponibilité',
    'Copias de seguridad; Prueba de restauración; Disponibilidad del servicio; Plan de continuidad; Recuperación ante desastres; Pruebas de carga; Acuerdos de nivel de servicio; Respaldo nocturno; Alta disponibilidad; Plan de contingencia',
    'Backup; Ripristino dei dati; Continuità operativa; Disaster recovery; Prova di carico; Disponibilità; Livelli di servizio; Salvataggi notturni; Alta affidabilità; Piano di ripartenza',
    'Cópias de segurança; Reposição de dados; Plano de continuidade, exercício anual; Disponibilidade; Testes de carga; Recuperação de desastre; Níveis de serviço; Backup noturno; Alta disponibilidade; Plano de contingência',
  ],
  cost: [
    'Cloud bill; Budget; Invoices; Licence renewals; FinOps; Price list; Purchase orders; Cost report; Payment of suppliers; Pricing',
    'Preisblatt; Budget; Rechnungen prüfen; Lizenzen; Kosten je Mandant; Abrechnung; Beschaffung; Bestellung freigeben; Wirtschaftsplan; Fakturierung',
    'Budget; Factures; Suivi des coûts; Licences; Achats; Tarifs; Bons de commande; Refacturation; Dépenses cloud; Pénalités',
    'Presupuesto; Facturas; Costes de nube; Licencias; Compras; Tarifas; Gasto mensual; Facturación; Precios; Pagos a proveedores',
    'Budget; Fatture; Costi cloud; Licenze; Acquisti; Prezzi; Spesa mensile; Ordini ai fornitori; Fatturazione; Tariffe',
    'Orçamento; Faturas; Custos de nuvem; Licenças; Compras; Tarifário e contrato com adquirente; Despesa mensal; Preços; Faturação; Pagamentos a fornecedores',
  ],
  security: [
    'Pen test; Access rights; Passwords; Firewall rules; MFA; Vulnerabilities; Login and tokens; Secrets; Threat model; Prompt injection and abuse',
    'Berechtigungen; Admin-Zugänge; Schwachstellen; Firewall; Kennwörter; IT-Sicherheit; Penetrationstest; Zertifikate und Schlüssel; Verschlüsselung; Eintritte und Austritte',
    'Habilitations; Accès aux données; Mots de passe; Failles; Pare-feu; Test d’intrusion; Sécurité applicative; Chiffrement; Clés et certificats; Comptes à privilèges',
    'Inyección de prompts y abuso; Permisos; Altas y bajas; Contraseñas; Cortafuegos; Vulnerabilidades; Pruebas de intrusión; Seguridad de la aplicación; Cifrado; Claves de firma',
    'Ruoli, autorizzazioni e segregazione; Accessi; Password; Vulnerabilità; Firewall; Sicurezza; Test di intrusione; Cifratura; Chiavi e certificati; Utenze e permessi',
    'Acessos; Permissões; Palavras-passe; Vulnerabilidades; Segurança; Testes de intrusão; Cifra dos dados; Chaves e certificados; Firewall; Autenticação forte',
  ],
  incident: [
    'Pager; On-call rota; Outage calls; Status page; Post-mortems; Sev 1 bridge; Crisis team; Escalation list; Hotfix at night; Data breach',
    'Rufbereitschaft; Störungen; Piquete; Krisenstab; Eskalation; Ausfall melden; Notfallkontakte; Datenpanne; Nachbereitung von Störungen; Bereitschaftsplan',
    'Astreinte; Pannes; Violation de données; Cellule de crise; Escalade; Incidents majeurs; Page de statut; Retour d’expérience après panne; Alerte de nuit; Interruption de service',
    'Guardias; Incidencias graves; Escalado; Comité de crisis; Caídas del servicio; Brecha de datos; Página de estado; Análisis post mortem; Averías; Guardia fuera de horario',
    'Reperibilità; Guasti; Incidenti gravi; Escalation; Unità di crisi; Interruzioni; Pagina di stato; Violazione dei dati; Disservizi; Analisi post mortem',
    'Piquete 24h; Incidentes graves; Escalonamento; Gabinete de crise; Avarias; Violação de dados; Página de estado; Plantão; Interrupções de serviço; Falhas em produção',
  ],
  data: [
    'GDPR requests; Retention; Privacy labels; Data catalogue; DPIA; Consent banner; Audit evidence; Master data; Cookie policy; Regulatory reporting',
    'Datenschutz; Löschfristen; Auskunft an Betroffene; Stammdaten; DSFA; Datenqualität; Verzeichnis der Verarbeitungen; Aufbewahrung; Prüfung durch die Revision; MDR Anhang II',
    'RGPD; Durées de conservation; Qualité des données; AIPD; Droits des personnes; Référentiel; Registre des traitements; Archivage; Conformité; Consentement',
    'Protección de datos; Retención; Calidad de datos; Datos maestros; Derechos de los interesados; Cumplimiento; Registro de tratamientos; Consentimiento; Auditoría; Borrado de datos personales',
    'Protezione dei dati; Conservazione; Qualità dei dati; Anagrafiche; Diritti degli interessati; Conformità; Registro dei trattamenti; Consenso; Archivio storico; Audit',
    'Proteção de dados; Retenção; Qualidade dos dados; Dados mestre; Direitos dos titulares; Conformidade; Registo de tratamentos; Consentimento; Auditoria; RGPD',
  ],
};

/** Names that speak of none of these areas. */
export const NO_AREA: readonly string[] = [
  'Office plants',
  'Team lunch',
  'Newsletter texts',
  'Betriebsausflug',
  'Weihnachtsfeier',
  'Réunion hebdomadaire',
  'Fiesta de fin de año',
  'Festa aziendale',
  'Almoço de equipa',
  'Job interviews',
];
