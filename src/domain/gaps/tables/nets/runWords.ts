/** What only those do who build, release or run software, in the six languages that names are read in, and words of two more. */
import { anyOf } from '../../../recognition/anyOf';
import type { AnswerWords } from '../subjects/subject';

export const OF_RUN: AnswerWords = {
  answers: anyOf(
    /\b(deploy\w*|redeploy|rollouts?|roll.?backs?|hotfix\w*|releases?|prod(uction)?|staging|go.?live|canary|pipelines?|ci|ci\/cd|builds?|repos?|merge|branch\w*|code|coding|refactor\w*|bugs?|defects?|backlog|sprints?|feature flags?|feature store|regression|uat|acceptance test|integration tests?|load tests?|pen.?tests?|sdks?|apis?|schemas?|plug.?ins?|firmware|bootloader|ota|installers?|app store|web.?hooks?|micro.?services?|saas)\b/i,
    /\b(servers?|clusters?|nodes?|pods?|kubernetes|k8s|containers? image|container images?|images?: build|vms?|hypervisor|mainframe|database|databases|db2?|sql|etcd|kernel|patch(es|ing)?|cves?|vuln\w*|firewalls?|dns|certs?|certificates?|ssl|tls|ssh|iam|rbac|sso|ldap|tenants?|storage|snapshots?|back.?ups?|restores?|tapes?|fail.?over|switch.?over|log retention|logs?|monitoring|observability|dash.?boards?|alerts?|alarms?|on.?call|pager|woken( up)?|rota|sev.?\d|p1|incidents?|outages?|post.?mortems?|runbooks?|secrets?|keys? rotation|rotation of keys|key rotation|access tokens?|scorer|models? (deploy|registry|serving)|retrain|null.rate|drift|gpus?|latency|scal(er|ing|able)|autoscal\w*|etl|batch|jobs|ingest|queues?|dlq|cdn|cache|restart\w*|upgrades?|vpn|bastion|jump hosts?|scada|rtu|cmdb|sap|transports?|idocs?|crm|erp|saml|oidc)\b/i,
    /\b(deployment|datenbank\w*|schnittstellen?|server|rechenzentrum|patchen|patches|störung\w*|bereitschaft|rufbereit\w*|sicherung\w*|rücksicher\w*|datensicherung|testumgebung|(code|quell).?(durchsicht|review)|version\w* einspiel\w*|version einspielen|einspielen|produktivsetz\w*|inbetriebnahme|firewall|systemzugang|rechte im system|berechtigungen|berechtigungskonzept|zertifikate?|fernwartung|modalitäten|software\w*|quellcode|fehlerbeheb\w*|release\w*)\b/i,
    /mise en prod|\bmep\b|revue (de |du )?code|serveurs?\b|bases? de données|astreinte|sauvegard|(environnement|jeux) de (recette|test|données)|recette|anomalies|correctifs?|habilitations?|comptes et droits|retour arrière|connecteur|interfaces? avec|version mobile|intégration|supervision|déploie|déploiement|logiciel|test d.intrusion|tir de charge/i,
    /(pase|puesta|paso) (a|en) producci|despliegue|parches|servidor|base de datos|copias (de|y)|guardias?\b|incidencias?|pruebas de (integ|carg|regres)|preproducci|(revisión|calidad) de código|certificados?\b|versión móvil|vuelta atrás|migración de|altas y bajas de usuarios|integraci[oó]n|software|\bens\b/i,
    /mess[ao] in produzione|\bserver\b|patch|database|banca dati|reperibilit|(revisione|qualità) del codice|ambiente di (test|collaudo)|collaudo|\bbug\b|certificati|rilasci|ripristin|salvatagg|software|integrazion/i,
    /(subir|entrada|passagem|colocar) (para|pra|em|a) produ|implanta[çr]|servidor|banco de dados|cópias (do|de)|plantão|revisão de código|homologaç|correção de bugs|integraç|webhooks?|migração|chaves?\b.*token|tokens|software|componentes/i,
    /naar productie|livegang|inlogg?|koppeling(en)? met|testronde|beveiligingsupdate|servers|uitrol|databron|laadstraat|storing|toegang tot|service-accounts|na produkcj|wdroż|serwer\w*|łatki|firmware|kopie bazy|dyżur|aplikac|appka/i,
  ),
  answersNot: anyOf(
    /press release|sales pipeline|dress code|building code|code of (conduct|practice)|zip code|postal code|supplier audit|(production|build)s? (of (the )?(film|video|brochure)|budget)|\bstorage (unit|room|boxes)|(filing|office|garden|meeting) |(road|house|stage|stand).?build|key visual|log ?book|bus |train(s|ing)? |branch office|branches of|bank branch|conveyor/i,
    /schnittstelle zu(r|m)? (kommune|presse|eltern)|recettes? de cuisine|certificats? médic|certificados? (médic|de nac)|plantão (médico|de enferm)|guardias? médic|versicherung|zusicherung|qualitätssicherung der pflege/i,
  ),
};

/** Who builds or runs software for a living. */
export const RUNS_IT =
  /\b(sre|dev(s|ops|ex)?|developers?|sys.?admins?|sysprog|dbas?|db2|platform|plat|infra\w*|cloud|backend|front.?end|firmware|software|sw|mle|ml|ai|data (eng\w*|sci\w*|platform)|data eng|release (mgr|manager)|qa|engineering|basis|abap|noc|scada|it.?ops|app.?dev|systems?|plc|helpdesk|service ?desk|api|kubernetes|entwick\w*|anwendung\w*|rechenzentrum|infrastruktur|développ\w*|dév|exploitation|intégrateur|informática|desarroll\w*|proveedor|sistemas|sistemi|svilupp\w*|desenvolv\w*|infraestrutura|ontwikk\w*|beheer(der)?s?)\b/i;
