/** Words by which a row of one's own is known as the row that speaks for an area, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import { PROMISED_LEVELS } from '../../../recognition/wholeNames';

export const SERVICE_LEVELS = anyOf(
  PROMISED_LEVELS,
  /\bslis?\b|error budget|(uptime|availability|latency|success|freshness|response times?)\b.{0,12} (target|goal|objective)/i,
  /verfügbarkeitsziel|dienstgüte/i,
  /objectifs? de disponibilité|engagements? de service/i,
  /objetivos? de disponibilidad/i,
  /obiettiv\S* di disponibilità/i,
  /(metas?|objetivos?) de disponibilidade/i,
  /servicezeiten|(vereinbar|ziel)\S* .*verfügbarkeit/i,
  /taux de disponibilité|\bans\b (con|del|de)\b/i,
  /(penalt|credits?\b|gutschrift|pönale|vertragsstrafe|pénalit|penaliz|\bmultas?\b|\bpenali\b)[^,;()]{0,40}(levels?\b|uptime|nichterreich|verfehl|zusage|engagement|nivel|níve|livell)/i,
);

export const RECOVERY_OBJECTIVES = anyOf(
  /recovery (point|time|objective|target)|\b(rto|rpo)\b|availability (target|objective)|how (much|long)\b.*(lost|down)/i,
  /wiederherstellungsziel|wiederanlaufzeit|zulässiger (daten)?(verlust|ausfall)/i,
  /objectifs? de (reprise|disponibilit)|perte de données admissible/i,
  /objetivos? de (recuperaci|disponibilidad)|pérdida de datos (admi|máx)/i,
  /obiettiv\S* di (ripristino|disponibilit)|perdita di dati (amm|mass)/i,
  /objetivos? de recuperaç|perda de dados (admi|máx)/i,
  /tolerable (down|outage|loss)|tolerierbare (ausfall|wiederher)/i,
  /interruption (admissible|maximale)|temps de reprise/i,
  /tiempo máximo de (recuperaci|parada|caída)|temp[oi] massim[oi] di (ripristino|fermo)|tempo máximo de (recuperaç|parag|parad)/i,
);

export const ROLLOUT = anyOf(
  /roll(ed|s|ing)?.?out|release (strategy|plan|management|process)|deployment (strategy|model|plan)/i,
  /canary|blue.?green|(gradual|staged|phased)( \S+)? (release|launch|deploy)/i,
  /(schritt|stufen)weise|ausrollen/i,
  /mises? en production|(déploiement|lancement) progressif/i,
  /estrategia de (despliegue|lanzamiento)|(despliegue|lanzamiento) (gradual|progresivo|escalonado)/i,
  /strateg\S* di (rilascio|lancio)|rilascio (graduale|progressivo)/i,
  /estratégia de (implantação|lançamento)|(implantação|lançamento) (gradual|progressiv)/i,
  /wellenweise|pilotgruppe|in wellen/i,
  /par (vagues|paliers|étapes)|por (fases|etapas)|a fasi|em (fases|etapas)/i,
  /(release|launch|rollout) (in|by) (waves|stages|steps)|feature flags?/i,
  /releas\S* bit by bit|(flip|turn|switch|enabl)\S* .*for (everyone|everybody|all users)|percent of users/i,
  /für alle (nutzer|anwender|kunden) (ein|frei)schalt|prozent.*alle (nutzer|kunden)|nach und nach/i,
  /(ouvr|activ|allum|pour cent)\S* .*(tout le monde|tous les (utilisateurs|clients))|peu à peu/i,
  /poco a poco|(activar|abrir) para todos|por ciento.*a todos|aos poucos|(ativar|abrir) para todos|(attivare|aprire) (per|a) tutti/i,
);

export const TEST_PARITY = anyOf(
  /parity|production.?like|prod.?like|like production|(close|similar|identical) to prod/i,
  /(staging|test\S*).*(mirror|match|reflect|like|close)|test(ing)? environments?/i,
  /testumgebung|abnahmeumgebung/i,
  /environnements? de (test|recette|préproduction)/i,
  /entornos? de (prueba|preproducci)/i,
  /ambient[ei] di (test|collaudo|prova)/i,
  /ambientes? de (teste|homologaç)/i,
  /staging (environment|system)|test systems? like|testsystem|(entorno|ambiente|environnement) de staging/i,
);

export const EXCEPTIONS = anyOf(
  /exception|waiver|dispensation|standards? (review|board)|review.*standards?/i,
  /ausnahme|dérogation|excepci|\bderog(a|he)\b|eccezion|exceç/i,
);

export const OBSERVED = anyOf(
  /(observab|monitor|logging|telemetry|alert)\S*.*(standard|agree|adopt|tool|set ?up|stack|maintain)/i,
  /standards?.*(observab|monitor|logging)|dashboards?/i,
  /überwachung|supervis|surveill|monitori[sz]|vigila|sorveglian|monitoragg|monitoram|vigilânc/i,
);

export const DATA_OWNERS = anyOf(
  /classif|data (owner|ownership|steward)|own\S* .*\bdata\b|determine data|capture and create/i,
  /klassifizier|datenverantwort|dateneig/i,
  /propriétaires? des données|classe(r|ment)( \S+)? données/i,
  /clasific|(dueñ|propietari|responsable)\S* de (los )?datos/i,
  /(titolar|proprietar|responsabil)\S* dei dati/i,
  /(don|proprietári|responsáve)\S* (pelos|dos) dados/i,
  /responsables? (des|de la) données/i,
);

export const SECRETS = anyOf(
  /secret|vault|key (management|rotation)|\bkeys\b|certificate|credentials?/i,
  /geheimnis|schlüssel|zertifikat|zugangsdaten/i,
  /clés|certificat|secretos|claves|certificad|segreti|chiavi|segredos|chaves|credenciais|credencial/i,
  /tresor|coffre.?fort|cassaforte|\bcofre\b|password (manager|safe|store)/i,
);

export const ACCESS = anyOf(
  /(grant|review|withdraw|remove|manage|revoke|request|block).*(access(?!ib)|rights|permission|account)/i,
  /access (rights?|to|review|request|lifecycle|management|control)|who has access|identit\S* (and|&) access/i,
  /who (still |can still )?(has|holds|sees?) .{0,20}(access|admin|root|prod(uction)?\b)|(access|account|permission|rights?|role|group|user)\S* .{0,20}re-?certif|re-?cert(if\S*)? .{0,20}(access|account|permission|right|role|group|user)|\brecert\b|rezertifizierung der (rechte|zugriffe|konten)|ricertificazione degli (accessi|account)|recertificaci[oó]n de (accesos|permisos|usuarios)|(account|access|privilege\S*) attestation|(vergebene\S*|bestehende\S*) zugriffe|\bpermissions?\b.{0,20}(grant|review)/i,
  /user (access|accounts?|rights)|joiner|leaver|offboarding/i,
  /zugriffsrecht|berechtigung|benutzerkont|rechtevergabe|konten (anlegen|sperren)/i,
  /habilitation|droits d.acc|gestion des (accès|droits|comptes)|(attribu|accord|retir|révoqu|revue)\S*.*(accès|droits|comptes)/i,
  /gesti\S* d\S* (acces(?!ib)|permis|usuario|cuenta)|(dar|otorgar|conceder|revisar|revocar|quitar|retirar)\b.*(acces(?!ib)|permis|cuenta|derecho)|altas? y bajas?/i,
  /\baccessi\b|gestione d\S* (permess|utenz|account)|(assegn|conced|revoc|rimuov|verific)\S* .*(access[io]\b|permess|diritti|utenz)/i,
  /acessos|gestão d\S* (acesso|permiss|conta|utilizador|usuári)|(atribu|conced|revog|rever|remov)\S* .*(acesso|permiss|direito|conta)/i,
  /production access|who (may|can|is allowed to) (see|read|query|view|look)\b|who (is|has|(still )?needs) (an )?admin|\blogins?\b.*(new|starter|joiner)/i,
  /(giv|hand|pull|cut)\S* .*\b(access(?!ib)|logins?)\b|\bpeople who left|\bleavers?\b/i,
  /(benutzer|nutzer|kollegen|mitarbeit\S*|konten|konto)\b.*\b(anlegen|sperren|löschen)|zugänge .*(vergeben|entziehen)|wer darf\b.*\b(sehen|lesen|abfragen)|adminrechte/i,
  /qui peut (voir|lire|consulter)|(ouvrir|couper|retirer) .*(accès|droits)|comptes (des|à) (partants|sortants|privilèges)/i,
  /qui[eé]n (puede|es) (ver|leer|consultar|administrador)|cuentas de (los )?(que|quienes)|que[mn] (pode|é) (ver|ler|consultar|administrador)|contas de quem/i,
  /chi (può|è) (vedere|leggere|consultare|amministratore)|account di chi/i,
  /roles and permissions|admin\S* (rights|access|accounts?)|accounts? (for|of)/i,
  /rechte (entziehen|vergeben|prüfen)|zugänge (für|der|einrichten|entziehen)|konten (für|der)/i,
  /(ouverture|fermeture|création|suppression) d\S* comptes?|droits (d\S+ )?utilisateurs/i,
  /(permisos|cuentas|derechos) (de (los )?)?usuario|(diritti|permessi|account|utenze) de\S* (utent|nuovi|assunt)|(permissões|contas|direitos) d\S+ (usuári|utilizador)/i,
  /starters (and|&|,|\/) leavers|zugänge? zu[mr]? (cluster|server|system|produktion)/i,
  /\baccess .{0,30}(review|checked)|zugriffe?\b.{0,30}prüf|accès .{0,25}(revus|vérifi|contrôl)|accesos .{0,25}revis/i,
  // Who comes and goes, beside what they get: goods and cash come and go as well.
  /(austritt|départ|partant|sorties|bajas|salidas|uscite|saídas|desligament)\S*.{0,25}(konten|zugäng|compte|accès|cuenta|acceso|utenz|accessi|conta(s|\b)|acesso)/i,
  /(konten|zugäng|compte|accès|cuenta|acceso|utenz|conta(s|\b)|acesso)\S*.{0,30}(austritt|départ|partant|sorties|bajas|salidas|uscite|saídas|desligament)/i,
);

export const VULNERABILITIES = anyOf(
  /vulnerab|patch|pentest|penetration|\bcves?\b|security (update|fix|hole)|dependenc\S* (update|upgrade|management)/i,
  /(librar|dependenc|plugin)\S*.*(up.to.date|update|upgrade)|(update|upgrade)\S* .*(librar|dependenc|plugin)/i,
  /schwachstelle|sicherheits(update|lücke|aktualisier)/i,
  /vulnérabilit|correctif|mises? à jour de sécurité/i,
  /parche|actualizaci\S* de seguridad|actualiz\S* .*(dependencia|librería|biblioteca)/i,
  /aggiornament\S* di sicurezza|atualizaç\S* de segurança/i,
  /(laptop|notebook|workstation|desktop|rechner|poste|ordenador|portátil|computador)\S*.*(update|upgrade|aktualisier|mises? à jour|actualiz|aggiorn|atualiz)/i,
  /lücken? (schließen|aufspür|stopf|finden|suchen)|abhängigkeiten aktualisier/i,
  /failles|(mises? à jour|mettre à jour) d?\S* ?dépendances/i,
  /(aggiorn|atualiz)\S* .*(dipendenz|dependência|librer|bibliotec)|falhas de segurança|falle di sicurezza/i,
  /agujeros de seguridad|\b(corrig|fech|tap|ach)\S* .*brechas|\b(chiud|tapp|cerc|corregg)\S* .*\bfalle\b/i,
);

/** Who confirms that all is well again says that it is over. To test it is not yet to say so. */
export const CONFIRMS = anyOf(/\b(confirm|conferm|declar|announc|sign.?off|freigabe)|bestätig/i);
