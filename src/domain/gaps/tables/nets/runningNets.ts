/** Nets for what a service costs, what keeps it up and what brings it back, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { AnswerWords } from '../subjects/subject';

export const COST: AnswerWords = {
  answers: anyOf(
    // As colleagues put it: “what comes off our card”.
    /what (comes|goes) off|(our|company) card|we (pay|spend)|idle (machines?|instances?|servers?|resources)|amazon shock|\bcash\b(?! desk)|\bsparen|ersparnis|überweis|wirtschaftlichkeit|wir (be)?zahlen|qu.on paie|nous payons|économies\b/i,
    /pagamos|ahorr|paghiamo|risparm|poupan|poupar/i,
    /\bcosts?\b|\bcosting|\bbudget|\bspen[dt]|\bspending|\binvoices?\b|\bbills?\b(?! of (mat|lad))|(cloud|aws|azure|gcp|hosting|token|provider|vendor)\S* billing|finops|financ|right.?siz|reserved (instance|capacity)|savings?\b|licen[cs]e (renew|fee|cost|purch|true)|buy\S* licen|true.?up|\bp ?& ?l\b|business case|purchas|procure|who pays|what (we|it) (pay|cost)|unit economics|show.?back|charge.?back(?!s)|price (list|negot)|\bmoney\b|expens|cheap|\bopex\b|\bcapex\b|\bfees?\b/i,
    /kosten|budget|rechnung|haushalt|wirtschaftsplan|etat\b|ausgaben|lizenz(kosten|einkauf|gebühr)|was kostet|kostet|bezahl|einkauf|einkaufen|beschaffungen|(?<!s)teuer\b|vergütung|finanz/i,
    /co[ûu]ts?\b|factures?\b|dépense|enveloppe|devis\b|bons? de commande|refactur|achats?\b|financ|combien/i,
    /\bcostes?\b|costos?\b|factura(?!ci)|\bgastos?\b|presupuest|partidas|pagos? (a|de) (proveed|la nube)|compras\b|financ|cuánto/i,
    /\bcost[oi]\b|fattur[ae]\b|\bspes[ae]\b|bilancio|\bcanon[ei]\b|acquist|preventiv|budget|quanto costa/i,
    /\bcustos?\b|fatura(?!ç)|orçament|despesa|\bverbas?\b|compras\b|gastos?\b|quanto custa/i,
  ),
  // What customers pay or get back is no cost of the service.
  answersNot: anyOf(
    /charge.?backs? ?(\+|&|and) ?disput|(error|performance|latency|risk|carbon) budget|invoice (module|service|feature|screen)|opportunity cost|(customer|client|guest|card|user|merchant)s?.{0,3} .*(invoic|bills?\b|pay|refund|fee)|late fees|paywall/i,
    /fehlerbudget|rechnungs(modul|stellung|lauf)|sprachhaushalt|haushalte\b|privathaushalt/i,
    /module.*factur|(?<!re)facturation|módulo|contracargo|modulo fattur|budget d.erreur|presupuesto de errores|orçamento de erro/i,
  ),
};

/** What rows are about that keep a service up, though none of them says that it is about reliability. */
export const RELIABILITY: AnswerWords = {
  answers: anyOf(
    /(site|app|it|system) (still )?(answers?|works?|runs?|responds?|hangs)\b|keep an eye|pingdom|zabbix|datadog|sentry|new relic|icinga|checkmk|\bprtg\b|uptime.?robot|no more \d+s|stabilit(y|ät|é|à)|läuft (alles|es|noch)|draufschau/i,
    /ça tourne|tenue en charge|(no|não|non) (se )?(caiga|caia|cada)|estabilidade?\b|de pé(?![\wà-ÿ])/i,
    /\bmonitor(?!ing of the (market|comp))|observab|\balert|\balarm|dash.?boards? (and|&) alert|on.?call|24 ?[x/] ?7|incident|outage|\bcapacity|back.?ups?\b|restore|\brto\b|\brpo\b|\bdr\b|disaster|fail.?over|up.?time|avail|perform|latency|slow\b|\bslow\S* (page|quer)|\bslos?\b|\bslis?\b|\bslas?\b|service level|load.?tests?|stress.?test|(health|status|morning) checks?|lights on|resilien|reliab|redundan|nagios|grafana|prometheus|crash|continuity|graphs?\b/i,
    /ausf[aä]ll|überwach|sicherung|verfügbar|lasttest|wiederanlauf|wiederherstell|störung|monitoring|kapazität|wenn.?s brennt|notfall|ausfallsicher|hochverf|performance|bereitschaft|betriebsbereit/i,
    /supervis|sauvegard|(?<![\wà-ÿ])p[rc]a\b|disponib|tests? de charge|montée en charge|pannes?\b|astreinte|incident|reprise|continuité|surveill|performan|capacité|secours|latence/i,
    /copias|vigilar|caídas?\b|disponib|pruebas? de carga|monitoriz|guardia|incid[ei]n|capacidad|rendimiento|contingencia|recuperaci|averías/i,
    /salvatagg|backup|controllo dei sistemi|monitor|guast[oi]|prove? di carico|ripart|disponib|reperib|incident|capacità|prestazioni|ripristin|continuità|disserviz/i,
    /cópias|vigilância d|avarias?\b|testes? de carga|disponib|indisponib|monitor|plant(ão|onista)|inciden|capacidade|desempenho|recupera|quedas?\b/i,
  ),
  answersNot: anyOf(
    /compet|apprais|performance (review|bonus|budget of|talk)|annual performance|calendar|dancer|campaign|marketing performance|of (staff|people|rooms|the (numbers|figures|data))|employee|(data|delivery) performance/i,
    /personalverfüg|leistungsbeurteil|mitarbeiter|marktbeob|raumverfüg|versicherung|absicherung|qualitätssicherung|zusicherung/i,
    /salles?\b|entretien|concurren|(?<![\wà-ÿ])salas?\b|evaluación del|del personale|valutazione delle|avaliação de d|chiave|prensa|imprensa/i,
  ),
};

export const RESTORE_TESTS: AnswerWords = {
  answers: anyOf(
    /pull the plug|dry.?run of|get (it|yesterday|them|everything) back|(last night|yesterday)\S* (copy|dump)|(copy|dump|backup) into (staging|test)|kopie .*einspiel|stecker zieh|trockenübung|copie d.hier|sauvegarde à blanc|débrancher/i,
    /copia de ayer|(tirar|quitar) del? (cable|enchufe)|staccare la spina|copia di ieri|puxar a ficha|cópia de ontem/i,
    /(restor|recover|back.?up|fail.?over|\bdr\b|disaster|dump|tape|snapshot|bcp|continuity).*(test|drill|try\b|tried|trial|rehears|exerci|prov(e|en|ing)|verif|valid|check|quarter|year|practi|simul|load\b)|(test|drill|try\b|tried|trial|rehears|exerci|prov(e|en|ing)|verif|valid|check|practi|simul)\S* .*(restor|recover|back.?up|fail.?over|\bdr\b|disaster|dump|tape|snapshot|database|get it back)|quarterly restore|game.?day|chaos|fire drill for/i,
    /(rücksich|rückspiel|wiederherst|wiederanl|sicherung|backup|restore|k-?fall|notfall|dr|ausfall).*(test|üb(en|ung)|prob|prüf|verif|kontroll)|(test|üb(en|ung)|prob|prüf).*(rücksich|rückspiel|wiederherst|wiederanl|sicherung|backup|restore|notfall)/i,
    /(restaur|sauvegard|reprise|bascul|récup|(?<![\wà-ÿ])pr?[ac]a?\b|secours).*(test|essai|exerc|répét|vérif|contrôl|pour voir)|(test|essai|exerc|répét|vérif|contrôl|remont|on a cassé)\S* .*(restaur|sauvegard|reprise|bascul|récup|(?<![\wà-ÿ])p[cr]a\b|secours|prod\b)/i,
    /(prueb|prob|simulacr|ensay|verif|comprob)\S* .*(restaur|recuper|copias?|backups?|\bdr\b|conting)|(restaur|recuper|copias|backups?|conting)\S*:? .*(prueb|prob|simulacr|ensay|verif)/i,
    /(prov[aei]|provare|test|verific|simulaz|esercit)\S* .*(riprist|recuper|backup|ripart|\bdr\b|salvat)|(riprist|recuper|backup|salvat)\S*:? .*(prov[ae]|test|verific|simulaz)/i,
    /(test[ea]|ensaio|verific|simulacr|exerc[ií]c|prova)\S* .*(recuper|restau|cópias|backups?|\bdr\b|reposi)|(recuper|restau|cópias|backups?|reposi)\S*:? .*(teste|ensaio|verific|simulacr)/i,
  ),
  answersNot:
    /incendi|évacuation|evacua|building|feuerüb|brandschutz|in the building|passwor|kennwort|load tests? of/i,
};
