/** Words of what runs in production or is looked after for others, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { SubjectWords } from './subject';

const TO_PRODUCTION = anyOf(
  /deploy|\b(to|in|into|on) prod(uction)?\b|\bprod (hotfix|release|db|database|cluster|push)|ci\/?cd .*(pipeline|release)|ship .*(build|release|version)/i,
  /produktivsetz|in produktion\b|produktiv(system|umgebung|daten)|produktionsdatenbank|releases? (einspielen|ausliefern)|inbetriebnahme .*release|auslieferung an/i,
  /mises? en (prod|ligne)|livraisons? en prod|\bmep\b|base de données de production|en production\b/i,
  /(puesta|pase|paso|subida) (en|a) producci|despliegue|base de datos de producción/i,
  /(messa|rilasci\w*|passaggio) in produzione|database di produzione|\bdeploy/i,
  /entrada em produção|(versão|deploy|publicar).* em produção|base de dados de produção/i,
);

const OF_A_PLANT =
  /press release|staff|funds|urlaub|field team|of the plant|video|mise en page|produktions(plan|lini)|(atelier|contenidos|catalogo|conteúdo)/i;

export const IN_PRODUCTION: SubjectWords = {
  asks: anyOf(
    TO_PRODUCTION,
    /go(es|ing)?.?live|live.?schalt|subir a pro\b|andare live|pôr no ar|merge and release/i,
  ),
  asksNot: OF_A_PLANT,
  answers: anyOf(
    /\bnights?\b|wakes?\b|\bfires?\b|\bbugs? (in|en) prod|\bbreaks?\b|broken|second.line|2nd.line|weekend|week.end|sorry page|pick\S* up|can.?t log in/i,
    /nachts|\bnacht\b|brennt|feuerwehr|zweite linie|serverproblem|\bnuit\b|ça tombe|erreurs?\b/i,
    /\bnoche\b|se cae|errores|\bnotte\b|notturn|\bcade\b|errori\b|\bnoite\b|\bcai\b|erros\b/i,
    /\bpager|page[rd]?\b.*(specialist|who)|on.?call|outage|incident|uptime|availab|monitor|\balert|alarm|grafana|sentry|datadog|prometheus|new ?relic|\bsl[oai]s?\b|\berrors?\b|\bhealth\b|status ?page|woken|\bdown\b|observab|telemetr|crash|post.?mortem|emergenc|24 ?[/x] ?7|\bwatch\b|rota\b|\bstandby|p1\b|sev.?1|\blogs?\b|logging|keep\S* .*(running|up\b|alive)/i,
    /störung|ausfall|ausfäll|überwach|bereitschaft|notfall|notfäll|alarm|pikett|verfügbarkeit|\bbetrieb(?!srat|swirt)|2nd.?level|3rd.?level/i,
    /astreinte|pannes?\b|supervis|dérang|alerte|exploitation|disponibilité|\bn[23]\b/i,
    /guardias?\b|caídas?\b|incidencia|monitoriz|averías?|disponibilidad|alertas?|operación\b/i,
    /reperib|disserviz|monitorag|monitoraz|guast|allarm|disponibilità|presidio|esercizio/i,
    /piquete|prevenção|plantão|avarias?|indisponib|disponibilidade|sustentação|operação/i,
  ),
  answersNot: anyOf(
    /competit|(budget|cost|spend)\S* .*monitor|monitor\S* .*(budget|cost|spend|risk)|budget|risk monitor|(alert|alarm)ness|alarmanlage|alarm system of the office/i,
    /kosten|coûts?\b|dei costi|custos|orçamento|usage|adoption|marketing|\bsales\b|health (data|record|insur)/i,
  ),
};

export const OWNS_PRODUCTION: SubjectWords = {
  asks: anyOf(
    TO_PRODUCTION,
    /\btenants?\b(?! of the (flat|house))|mandanten(?!besprech|gespräch)|\bclusters?\b|hotfix|database (change|migration)|schema (change|migration)|backups?\b|on.?call|pager/i,
  ),
  asksNot: anyOf(OF_A_PLANT, /tenant of the flat|mieter|locataire du|inquilin/i),
  answers: anyOf(
    /\bkeys?\b|\btouch\b|new (colleague|hire|starter|people)|\bleaves?\b|\broot\b|\bvpn\b|\bssh\b|\b[2m]fa\b|okta|ldap|active directory|\bgroups\b|roles in/i,
    /darf auf|neue (kollegen|mitarbeit)|wenn (einer|jemand) geht|schlüssel|\btokens?\b|nouve(l|aux) arrivants?|qui peut/i,
    /qui[eé]n (entra|puede)|se va\b|chi (entra|può)|va via|que[mn] (entra|pode)|\bsai\b/i,
    /access(?!ib|or)|permission|\brights\b|\badmins?\b|administrator|joiner|leaver|off.?board|\biam\b|\bsso\b|\baccounts?\b|identit|privileg|break.?glass|recert|who (gets|has|may|can)|\blogins?\b|users? (and|&) roles|role.based|rbac|secret|vault|passwor|credential/i,
    /zugang|zugäng|zugriff|berechtig|rechte(?!ck)|rechten?\b|austritt|konten|benutzer|adminrecht|rezertif|passwört/i,
    /habilit|droits d.acc|\baccès\b|arrivées?\b|départs?\b|comptes?\b|privil|mots de passe/i,
    /\baltas?\b|\bbajas?\b|permisos?\b|accesos?\b|cuentas|privileg|usuarios y|contraseñ/i,
    /abilitaz|\baccess[oi]\b|utenz|profili|permess|credenzial/i,
    /acessos?\b|permiss|entradas e saídas|contas\b|perfis|utilizadores e|palavras.passe|senhas/i,
  ),
  answersNot:
    /access road|random access|market access|zugang zum gebäude|acceso a internet|login page|direct access to data|zugangsphase/i,
};

export const LOOKED_AFTER: SubjectWords = {
  asks: anyOf(
    /web.?hosting|\bhosting\b(?! (the|a|an|community|of (the )?(party|event)))|(site|website|server)s? (maint|updat|upgrad|patch)|cms (update|maint)|(wordpress|drupal|typo3|joomla|plugin|cms)\S* .*(updat|upgrad|maint)|(site|server|website) (is )?down|(ssl|domain)\S* .*renew/i,
    /serverbetrieb|(website|webseite|wordpress|typo3|server|cms).?\S*(wartung|pflege|updates?)\b|(wordpress|typo3|cms).updates/i,
    /hébergement|maintenance (des|du|de) (sites?|serveurs?)|mises? à jour (wordpress|du site|des sites|cms|des serveurs|des extensions)/i,
    /alojamiento (web|de sitios)|mantenimiento (web|de (los )?(sitios|servidores|webs))|actualizaci\S* (de )?(wordpress|plugins)/i,
    /manutenzione (dei )?(siti|server)|aggiornament\S* (di )?(wordpress|plugin)/i,
    /alojamento (web|de sites)|manutenção (de|dos) (sites|servidores)|atualizaç\S* (do )?(wordpress|plugins)/i,
  ),
  asksNot: /party|hotel|building|bâtiment|kaffee|ascensor|meeting|lunch/i,
  answers: anyOf(
    /safety cop|copy of|version(s|ing)\b|\blost\b|crash|\btapes?\b|time machine|\bnas\b|put\S* .*back/i,
    /bänder|kopie|\bcopie\b|alles (weg|zweimal)|bandes\b|tout est perdu|guardar|pierde|\bcopia\b|\bperd[ea]/i,
    /back.?ups?\b|backed up|dump|snapshot|off.?site|restor|recover|disaster|\bdr\b|rebuild|get .*\bback\b|veeam|point.in.time|\bcop(y|ies) (of|kept|off)/i,
    /sicherung(?!smaß|skonz|skasten)|rücksicher|wiederherstell|notfallplan|wiederanlauf|sicherungskop/i,
    /sauvegard|restaur|copies? de (secours|sécurité)|\bp[rc]a\b|instantan|hors ligne/i,
    /copias?\b|respald|recuperaci|fuera de sede/i,
    /copie di|salvatagg|ripristin/i,
    /cópias?\b|salvaguard|reposiç|recuperaç/i,
  ),
  answersNot:
    /qualitätssich|recovery of debt|recouvrement|of the office|for holidays|vertretung|contrato|contrat\b|backup person|marketing/i,
};
