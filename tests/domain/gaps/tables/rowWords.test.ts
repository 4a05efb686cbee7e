// The names of rows that speak for an area, in six languages: each is known, and what only looks alike is not.
import { expect, test } from 'vitest';
import * as ai from '../../../../src/domain/gaps/tables/wholeRows/aiWords';
import * as row from '../../../../src/domain/gaps/tables/wholeRows/rowWords';

// Of these names 85 of 185 were known when they were written down.
test.each([
  [
    'service levels',
    row.SERVICE_LEVELS,
    'Agree SLAs with the customer; Uptime target; Servicelevel vereinbaren; Verfügbarkeitsziel festlegen; Fixer les niveaux de service; Objectif de disponibilité; Acordar niveles de servicio; Objetivo de disponibilidad; Concordare i livelli di servizio; Obiettivo di disponibilità; Acordar níveis de serviço; Meta de disponibilidade',
  ],
  [
    'recovery objectives',
    row.RECOVERY_OBJECTIVES,
    'Say how much data may be lost; RTO and RPO; Wiederanlaufzeiten festlegen; Zulässiger Datenverlust; Objectifs de reprise; Perte de données admissible; Objetivos de recuperación; Pérdida de datos admisible; Obiettivi di ripristino; Perdita di dati ammessa; Objetivos de recuperação; Perda de dados admissível',
  ],
  [
    'rollout',
    row.ROLLOUT,
    'Staged rollout; Gradual release to users; Schrittweise Auslieferung; Rollout-Strategie; Déploiement progressif; Stratégie de mise en production; Despliegue gradual; Estrategia de lanzamiento; Rilascio graduale; Strategia di rilascio; Implantação gradual; Estratégia de lançamento',
  ],
  [
    'test parity',
    row.TEST_PARITY,
    'Test environments; Keep staging like production; Testumgebungen pflegen; Environnements de recette; Entornos de preproducción; Entorno de pruebas; Ambienti di collaudo; Ambientes de homologação',
  ],
  [
    'exceptions',
    row.EXCEPTIONS,
    'Exceptions from standards; Ausnahmen von Standards genehmigen; Dérogations aux standards; Excepciones a las normas; Deroghe agli standard; Exceções aos padrões',
  ],
  [
    'secrets',
    row.SECRETS,
    'Rotate API keys; Vault; Geheimnisse verwalten; Zertifikate erneuern; Gestion des secrets; Renouveler les certificats; Gestión de secretos; Claves y certificados; Gestione dei segreti; Certificati e chiavi; Gestão de segredos; Chaves e certificados; Credentials of third parties',
  ],
  [
    'access',
    row.ACCESS,
    'User accounts; Access to shared folders; Leaver: block account same day; Who has access; Access rights to production; Zugriffsrechte vergeben; Benutzerkonten anlegen und sperren; Attribuer les droits; Gestion des accès; Revue des comptes; Dar permisos de acceso; Alta y baja de usuarios; Assegnare i permessi; Gestione delle utenze; Atribuir acessos; Gestão de contas',
  ],
  [
    'vulnerabilities',
    row.VULNERABILITIES,
    'Security updates; Keep third-party libraries up to date; Pentest findings; Sicherheitsupdates einspielen; Schwachstellen beheben; Mises à jour de sécurité; Correctifs de sécurité; Actualizaciones de seguridad; Actualizar dependencias; Aggiornamenti di sicurezza; Vulnerabilità; Atualizações de segurança; Correção de vulnerabilidades; Laptop images and updates',
  ],
  [
    'ai vendors',
    ai.AI_VENDORS,
    'Choose the base model / vendor; Swap LLM provider; Open-source licences; Modellanbieter auswählen; Choisir le fournisseur de modèles; Elegir el proveedor de modelos; Scegliere il fornitore del modello; Escolher o fornecedor de modelos; Compare model providers',
  ],
  [
    'knowledge sources',
    ai.KNOWLEDGE_SOURCES,
    'Knowledge base of the assistant; Freshness of sources; Wissensquellen pflegen; Base de connaissances; Fuentes de conocimiento; Fonti della conoscenza; Fontes de conhecimento',
  ],
  [
    'ai operation',
    ai.AI_OPERATION,
    "Keep the model endpoints up; Watch the assistant in production; Run the inference servers; Modell im Betrieb überwachen; Exploiter les modèles; Surveiller l'assistant; Operar los modelos; Vigilar el asistente; Monitorare il modello; Operar o modelo; Monitorar o assistente; Drift in production",
  ],
  [
    'ai strategy',
    ai.AI_STRATEGY,
    'AI strategy; Roadmap for AI; KI-Strategie; Stratégie IA; Estrategia de IA; Strategia IA; Estratégia de IA',
  ],
  [
    'oversight',
    ai.OVERSIGHT,
    'Human review of high-risk answers; A person checks decisions of the model; Menschliche Aufsicht; Menschliche Kontrolle der KI; Contrôle humain; Revue humaine des décisions; Supervisión humana; Revisión humana de decisiones; Supervisione umana; Controllo umano; Supervisão humana; Revisão humana das decisões',
  ],
  [
    'go no go',
    ai.GO_NO_GO,
    'Go / no-go for the assistant; Approve the model for release; Freigabe des Modells; Décider de la mise en service du modèle; Autorizar el modelo; Approvare il modello; Aprovar o modelo; Decide if the bot goes live',
  ],
  [
    'impact',
    ai.IMPACT,
    "DPIA; Impact assessment; Datenschutz-Folgenabschätzung; DSFA; Analyse d'impact; AIPD; Evaluación de impacto; Valutazione d'impatto; Avaliação de impacto",
  ],
  [
    'independent',
    ai.INDEPENDENT,
    'Independent evaluation; Red teaming; Second team tests the model; Unabhängige Bewertung; Évaluation indépendante; Evaluación independiente; Valutazione indipendente; Avaliação independente',
  ],
  [
    'confirms',
    row.CONFIRMS,
    'Confirm service is restored; Wiederherstellung bestätigen; Confirmer le rétablissement; Confirmar el restablecimiento; Confermare il ripristino; Confirmar o restabelecimento; Sign off recovery',
  ],
  [
    'data owners',
    row.DATA_OWNERS,
    'Name an owner for data sets; Classify data; Data ownership; Datenverantwortliche benennen; Daten klassifizieren; Propriétaire des données; Classer les données; Dueño de los datos; Clasificar los datos; Titolare dei dati; Classificare i dati; Dono dos dados; Classificar os dados',
  ],
  // A second list, of which 52 of 118 were known when it was written down.
  [
    'service levels',
    row.SERVICE_LEVELS,
    'Availability goals with the business; SLO review; Service level reporting; Vereinbarte Servicezeiten und Verfügbarkeit; Dienstgütevereinbarung; Suivi des SLA; Taux de disponibilité cible; ANS con el cliente; Nivel de servicio acordado; Livello di servizio concordato; SLA com o cliente; Acordo de nível de serviço',
  ],
  [
    'recovery objectives',
    row.RECOVERY_OBJECTIVES,
    "How long we can be down; Tolerable downtime; Maximal tolerierbare Ausfallzeit; RPO/RTO je Anwendung; Durée d'interruption admissible; Objectif de temps de reprise; Tiempo máximo de recuperación; Tempo massimo di ripristino; Tempo máximo de recuperação",
  ],
  [
    'rollout',
    row.ROLLOUT,
    'Canary releases; Feature flags and staged launch; Rollout plan; Wellenweise Einführung; Pilotgruppe zuerst; Déploiement par vagues; Despliegue por fases; Rilascio a fasi; Implantação em fases; Lançamento gradual',
  ],
  [
    'test parity',
    row.TEST_PARITY,
    'Staging environment; Test system like live; Testsysteme; Abnahmeumgebung pflegen; Environnement de préproduction; Entorno de staging; Ambiente di test; Ambiente de testes',
  ],
  [
    'secrets',
    row.SECRETS,
    'Password vault; Certificate renewal; Signing keys; Passwort-Tresor; Zertifikatsverwaltung; Coffre-fort de mots de passe; Almacén de secretos; Certificados TLS; Cassaforte delle password; Cofre de senhas',
  ],
  [
    'access',
    row.ACCESS,
    'Accounts for new joiners; Remove rights of leavers; Roles and permissions; Admin rights on servers; Rechte entziehen; Zugänge für Neue; Austritte: Konten sperren; Ouverture de comptes; Droits des utilisateurs; Permisos de los usuarios; Cuentas de usuario; Diritti degli utenti; Account dei nuovi assunti; Permissões dos usuários; Contas de usuários',
  ],
  [
    'vulnerabilities',
    row.VULNERABILITIES,
    'Patch the servers; Fix security holes; Dependency updates; CVE watch; Server patchen; Lücken schließen; Abhängigkeiten aktualisieren; Correction des failles; Mise à jour des dépendances; Parchear servidores; Corregir vulnerabilidades; Correzione delle vulnerabilità; Aggiornare le dipendenze; Atualizar dependências; Correção de falhas de segurança',
  ],
  [
    'oversight',
    ai.OVERSIGHT,
    'Humans can overrule the model; Clinician confirms the suggestion; Mensch prüft Entscheidungen der KI; Un humain valide les décisions; Una persona revisa las decisiones; Una persona verifica le decisioni; Uma pessoa revê as decisões',
  ],
  [
    'go no go',
    ai.GO_NO_GO,
    'Release decision for the model; Approve new model versions; Modellfreigabe; Entscheidung über den Einsatz des Modells; Valider la mise en production du modèle; Decisión de puesta en producción del modelo; Decidere il rilascio del modello; Decidir o lançamento do modelo',
  ],
  [
    'ai operation',
    ai.AI_OPERATION,
    'Serve the model; Model monitoring; Modellüberwachung; Betrieb des Assistenten; Supervision du modèle; Operación del modelo; Monitoraggio del modello; Monitoramento do modelo; Latency of the assistant',
  ],
  [
    'independent',
    ai.INDEPENDENT,
    'Evaluation by another team; External audit of the model; Prüfung durch unabhängige Stelle; Évaluation par un tiers; Evaluación por un equipo independiente; Valutazione da parte di terzi; Avaliação por equipe independente',
  ],
  [
    'data owners',
    row.DATA_OWNERS,
    'Data owner per domain; Classification of information; Dateneigentümer benennen; Klassifizierung der Daten; Responsable des données; Propietarios de datos; Proprietari dei dati; Donos dos dados',
  ],
  // A third list, of which 15 of 72 were known when it was written down.
  [
    'access',
    row.ACCESS,
    'Production access: giving and taking away; Twice-yearly look at who is admin; Who may query what; Who may look at customer data; Handing out and revoking server logins; Joiners and leavers: accounts; Half-yearly check of admin rights; Who can read production data; Removing people who left from all systems; Logins for new starters; Pulling access when someone leaves; Benutzer anlegen und sperren; Zugänge vergeben und wieder entziehen; Konten von Ausgeschiedenen löschen; Wer darf welche Daten sehen; Halbjährlich Adminrechte durchsehen; Neue Kollegen im System anlegen; Revue des comptes à privilèges; Ouvrir et couper les accès; Comptes des partants; Passer en revue les droits administrateur; Qui peut voir les données clients; Couper les droits des sortants; Dar y quitar accesos; Cuentas de los que se van; Repasar quién es administrador; Quién puede ver datos de clientes; Dar e tirar acessos; Contas de quem saiu; Rever quem é administrador; Quem pode ver dados de clientes; Dare e togliere accessi; Account di chi va via; Rivedere chi è amministratore; Chi può vedere i dati dei clienti',
  ],
  [
    'vulnerabilities',
    row.VULNERABILITIES,
    'Finding and closing security holes; Chasing CVEs in libraries; Schwachstellen suchen und schließen; Sicherheitslücken finden und stopfen; Lücken aufspüren und dichtmachen; Trouver et boucher les failles; Buscar y tapar agujeros de seguridad; Achar e corrigir brechas; Cercare e chiudere le falle; Scan for holes and patch them',
  ],
  [
    'service levels',
    row.SERVICE_LEVELS,
    "Measuring what we promised; Credits when the promised uptime is missed; Working out penalties for missed service levels; Messen der zugesagten Werte; Gutschriften bei Nichterreichen ausrechnen; Zugesagte Verfügbarkeit messen; Pönalen bei verfehlten Zusagen; Mesurer ce qu'on a promis; Pénalités si les engagements ne sont pas tenus; Medir lo prometido; Penalizaciones por no cumplir los niveles; Medir o que foi prometido; Multas por não cumprir os níveis; Misurare quanto promesso; Penali per livelli non rispettati",
  ],
  [
    'rollout',
    row.ROLLOUT,
    "Releasing bit by bit, and stopping if errors rise; Flip the flag for everyone; Ten percent of users first, then everyone; Für alle Nutzer einschalten; Erst zehn Prozent, dann alle Nutzer; Ouvrir à tout le monde; Dix pour cent d'abord, puis tout le monde; Publicar poco a poco y parar si va mal; Activar para todos; Primero al diez por ciento, luego a todos; Publicar aos poucos e parar se falhar; Attivare per tutti gli utenti",
  ],
])('%s: a row of one’s own is known by its name', (_, words, names) => {
  expect(names.split('; ').filter((name) => !words.test(name))).toEqual([]);
});

test.each([
  [
    'access',
    row.ACCESS,
    'Review designs for accessibility; Accessibilité du site; Gestión de accesibilidad; Market access; Kunden anlegen; Who may book rooms; Comptes annuels; Look at job applications twice a year; Login page design',
  ],
  [
    'vulnerabilities',
    row.VULNERABILITIES,
    'Update the onboarding package; Update the roadmap; Hole punch and paper',
  ],
  [
    'service levels',
    row.SERVICE_LEVELS,
    'Run the service desk; Level the field; Credits for the film; Promised delivery dates to customers; Gutschriften für Retouren buchen; Multas de trânsito',
  ],
  ['recovery objectives', row.RECOVERY_OBJECTIVES, 'Recover costs; Objectives of the team'],
  [
    'rollout',
    row.ROLLOUT,
    'Write release notes; Gradual growth of the team; Open day for everyone; Zehn Prozent Rabatt für alle',
  ],
  ['oversight', ai.OVERSIGHT, 'Personal data check; Human resources'],
  ['go/no-go', ai.GO_NO_GO, 'Decide model architecture; Approve the holidays'],
  ['operation', ai.AI_OPERATION, 'Train the model; Modell auswählen'],
  ['vendors', ai.AI_VENDORS, 'Pay the vendor; Train the model'],
])('%s: what looks alike is not', (_, words, names) => {
  expect(names.split('; ').filter((name) => words.test(name))).toEqual([]);
});
