/** Nets for what a service costs, what keeps it up and what brings it back, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { AnswerWords } from '../subjects/subject';

export const COST: AnswerWords = {
  answers: anyOf(
    // As colleagues put it: “what comes off our card”.
    /what (comes|goes) off|(our|company) card|we (pay|spend)|idle (machines?|instances?|servers?|resources)|amazon shock|\bcash\b(?! desk)|\bsparen|ersparnis|überweis|wirtschaftlichkeit|wir (be)?zahlen|qu.on paie|nous payons|économies\b/i,
    /pagamos|ahorr|paghiamo|risparm|poupan|poupar/i,
    /\bcosts?\b|\bcosting|\bbudget|\bspen[dt](?!ing| time)|\bspending(?! time)|\binvoices?\b|\bbills?\b(?! of (mat|lad|rights))|(cloud|aws|azure|gcp|hosting|token|provider|vendor)\S* billing|finops|financ|right.?siz|reserved (instance|capacity)|\bsavings\b(?! account)|(cost|money).saving|licen[cs]e (renew|fee|cost|purch|true)|buy\S* licen|true.?up|\bp ?& ?l\b|business case|purchas|procure|who pays|what (we|it) (pay|cost)|unit economics|show.?back|charge.?back(?!s)|price (list|negot)|\bmoney\b(?! launder)|expens|cheap|\bopex\b|\bcapex\b|\bfees?\b/i,
    /kosten(?!los|frei)|budget|(?<!be|um|hoch)rechnung|haushalt(?!sger)|wirtschaftsplan|etat\b(?! (des lieux|civil)| d.avanc)|ausgaben|lizenz(kosten|einkauf|gebühr)|was kostet|kostet|bezahl|einkauf|einkaufen|beschaffungen|(?<!s)teuer\b|vergütung|finanz/i,
    /co[ûu]ts?\b|factures?\b|dépense|enveloppe|devis\b|bons? de commande|refactur|achats?\b|financ|combien/i,
    /\bcostes?\b|costos?\b|factura(?!ci)|\bgastos?\b|presupuest|partidas|pagos? (a|de) (proveed|la nube)|compras\b|financ|cuánto/i,
    /\bcost[oi]\b|fattur[ae]\b|\bspes[ae]\b|bilancio|\bcanon[ei]\b|acquist|(?<!(manten|manut)\S* )\bpreventiv[oi]\b|budget|quanto costa/i,
    /\bcustos?\b|fatura(?!ç)|orçament|despesa|\bverbas?\b|compras\b|gastos?\b|quanto custa/i,
  ),
  // What customers pay or get back is no cost of the service.
  answersNot: anyOf(
    /charge.?backs? ?(\+|&|and) ?disput|(err|perf|risk|carbon|latency|memory|time|slo)[a-z]*\.?[- ]b(u?d|g)|\beb polic|at no cost|free of cost|cost of living|invoice (module|service|feature|screen)|opportunity cost|(customer|client|guest|card|user|merchant)s?.{0,3} .*(invoic|bills?\b|pay|refund|fee)|(invoic|bill|charg)\S* .*(customer|client|guest|tenant)s?\b|late fees|paywall/i,
    /\b(advertiser|client|customer|campaign|buyer)('s|s'|s)? (media )?(budget|spend|invoice)|budget of (the |an? )?(advertiser|client|customer|campaign)|(werbe|media|kampagnen|kunden)budget|\b(budget|presupuesto|orçamento) d\S{1,4} (l.)?(annonceur|client|campagn|anunciante|campaña|campanha|inserzionist)/i,
    /fehler.?(budget|bdg)|rechnung\S* an kunden|kundenrechnung|ausgangsrechnung|rechnungs(modul|stellung|lauf)|sprachhaushalt|haushalte\b|privathaushalt/i,
    /module.*factur|(?<!re)facturation|módulo|contracargo|modulo fattur|coût de la vie|fac?t+ur\S* (aux|a|ai|para|de) (los |os )?client|factures clients|fatur\S* (a|para|de) (os )?client|budget (d.|di |des )err|bdg\S* err|p(p|t)to\S* de err|presup\S* (de )?err|orç\S* de err/i,
  ),
};

/** What rows are about that keep a service up, though none of them says that it is about reliability. */
export const RELIABILITY: AnswerWords = {
  answers: anyOf(
    /(site|app|it|system) (still )?(answers?|works?|runs?|responds?|hangs)\b|keep an eye|pingdom|zabbix|datadog|sentry|new relic|icinga|checkmk|\bprtg\b|uptime.?robot|no more \d+s|stabilit(y|ät|é|à)|läuft (alles|es|noch)|draufschau/i,
    /ça tourne|tenue en charge|(no|não|non) (se )?(caiga|caia|cada)|estabilidade?\b|de pé(?![\wà-ÿ])/i,
    /\bmonitor(?!ing of the (market|comp))|observab|\balert|\balarm|dash.?boards? (and|&) alert|on.?call|24 ?[x/] ?7|incident|outage|\bcapacity|back.?ups?\b|restore|\brto\b|\brpo\b|\bdr\b|disaster|fail.?over|up.?time|avail|performan|performs\b|latency|slow\b|\bslow\S* (page|quer)|\bslos?\b|\bslis?\b|\bslas?\b|service level|load.?tests?|stress.?test|(health|status|morning) checks?|lights on|resilien|reliab|redundan(?!\S* (pay|consult|staff))|nagios|grafana|prometheus|crash|continuity(?! (of care|edit))|(?<!knowledge |social )graphs\b/i,
    /ausf[aä]ll|überwach|sicherung|verfügbar|lasttest|wiederanlauf|wiederherstell|störung|monitoring|kapazität|wenn.?s brennt|notfall|ausfallsicher|hochverf|performance|bereitschaft|betriebsbereit/i,
    /supervis|sauvegard|(?<![\wà-ÿ])p[rc]a\b|disponib(?!iliz)|tests? de charge|montée en charge|pannes?\b|astreinte|incident|(?<!ent)reprise(?! d\S+ données)|continuité(?! péda)|surveill|performan|capacité|secours|latence/i,
    /copias|vigilar|caídas?\b|disponib(?!iliz)|pruebas? de carga|monitoriz|guardia|incid[ei]n|capacidad|rendimiento|contingencia|recuperaci|averías/i,
    /salvatagg|backup|controllo dei sistemi|monitor|guast[oi]|prove? di carico|ripart(?!i[zt])|disponib(?!iliz)|reperib|incident|capacità|prestazioni|ripristin|continuità|disserviz/i,
    /cópias|vigilância d|avarias?\b|testes? de carga|disponib(?!iliz)|monitor|plant(ão|onista)|inciden|capacidade|desempenho|recupera|quedas?\b/i,
  ),
  answersNot: anyOf(
    /compet|apprais|performance (review|bonus|budget of|talk)|annual performance|calendar|dancer|campaign|marketing performance|of (staff|people|rooms|the (numbers|figures|data))|employee|(data|delivery|supplier|vendor|team|project|sales|key) performance|performance (market|of the (play|team))|reliable partner|(supplier|rater) reliability|reliability of (survey|witness)/i,
    // It is looked at, and it is no service.
    /(monitor|supervis|surveill|überwach)\S* (and \S+ )?((of|the|our|de|des|du|del|d[aei]|dos?|das?|der|el|los?|las?|les?|il|al?|os?|i|l.équipe) )*(complian|progress|project|proyecto|projet|progett|budget|orçament|presupuest|spend|costs?\b|purchas|einkäuf|supplier|vendor|lieferant|fornec|fornit|proveed|contract|student|patient|termin|frist|prazos|plazos|scadenz|travaux|dei lavori|lavori|obras|team|équipe|equip[oe]|stagiaire|becari|estagi|élèves|examens)|(media|baby) monitor|monitors and/i,
    /avail\S* (rooms|beds|seats)|((stock|product|room|seat|staff|team|resource) availab|availab\S* of (the )?(fund|seat|stock|product|resource|names)|\bmake\S* .*availab|available lang)|(team|staff|resource|legal) capacity|capacity (building|of the (team|hall))|(financial|political) stabil|stability (of the build|testing)|resilience (train|work)|chain resilience|disaster (movie|relief)/i,
    /(personal|raum|waren|material)verfüg|verfügbarkeit\S* von (räum|ware|material)|(ergebnis|wissens|beweis|ladungs)sicherung|leistungsbeurteil|mitarbeiter|marktbeob|versicherung|absicherung|qualitätssicherung|zusicherung/i,
    /disponib\S* d\S+ (personnel|produit|producto|estoque|aule)|capacité juri|(rendimiento|desempenho) escolar|salles?\b|entretien|concurren|(?<![\wà-ÿ])salas?\b|evaluación del|del personale|valutazione delle|avaliação de d|chiave|prensa|imprensa/i,
  ),
};

export const RESTORE_TESTS: AnswerWords = {
  answers: anyOf(
    /pull the plug|dry.?run of|get (it|yesterday|them|everything) back|(last night|yesterday)\S* (copy|dump)|(copy|dump|backup) into (staging|test)|kopie .*einspiel|stecker zieh|trockenübung|copie d.hier|sauvegarde à blanc|débrancher/i,
    /copia de ayer|(tirar|quitar) del? (cable|enchufe)|staccare la spina|copia di ieri|puxar a ficha|cópia de ontem/i,
    /(restor|recover|back.?up|fail.?over|\bdr\b|disaster|dump|tape|snapshot|bcp|continuity).*(test|drill|try\b|tried|trial|rehears|exerci|\bprov(e|en|ing)\b|verif|valid|check|quarter|year|practi[cs](e|ing)\b|simul|load\b)|(test|drill|try\b|tried|trial|rehears|exerci|\bprov(e|en|ing)\b|verif|valid|check|practi[cs](e|ing)\b|simul)\S* .*(restor|recover|back.?up|fail.?over|\bdr\b|disaster|dump|tape|snapshot|get it back)|quarterly restore|game.?day|chaos|fire drill for/i,
    /(rücksich|rückspiel|wiederherst|wiederanl|(?<!qualitäts|ver|ab|zu|ladungs)sicherung(?!sk)|backup|restore|k-?fall|notfall|\bdr\b|ausfall).*(test|üb(en|ung)|prob|prüf|verif|kontroll)|(test|üb(en|ung)|prob|prüf).*(rücksich|rückspiel|wiederherst|wiederanl|(?<!qualitäts|ver|ab|zu|ladungs)sicherung(?!sk)|backup|restore|notfall)/i,
    /(restaur(?!ant)|sauvegard|(?<!ent)reprise|bascul|récup|(?<![\wà-ÿ])p[rc]a\b|secours).*(test|essai|exerc|répét|vérif|contrôl|pour voir)|(test|essai|exerc|répét|vérif|contrôl|remont)\S* .*(restaur(?!ant)|sauvegard|(?<!ent)reprise|bascul|récup|(?<![\wà-ÿ])p[cr]a\b|secours)|on a cassé .*prod\b/i,
    /(prueb|\bprob(?!lem)|simulacr|ensay|verif|comprob)\S* .*(restaur|recuper|copias?|backups?|\bdr\b|conting)|(restaur|recuper|copias|backups?|conting)\S*:? .*(prueb|prob|simulacr|ensay|verif)/i,
    /(\bprov[ae]\b|\bprovare\b|test|verific|simulaz|esercit)\S* .*(riprist|recuper|backup|ripart|\bdr\b|salvat)|(riprist|recuper|backup|salvat)\S*:? .*(\bprov[ae]\b|test|verific|simulaz)/i,
    /(test[ea]|ensaio|verific|simulacr|exerc[ií]c|\bprova\b)\S* .*(recuper|restau|cópias|backups?|\bdr\b|reposi)|(recuper|restau|cópias|backups?|reposi)\S*:? .*(teste|ensaio|verific|simulacr)/i,
    // To bring something back from where the copies lie.
    /(bring|fetch|get|pull)\S* .{2,40}\bback\b.{0,12}(from|out of) .{0,12}(store|storage|tape|vault|copy|copies|archive|glacier|cold|off.?site)|^(bring|fetch|get)\S* .*\bback\b.*(as a test|timed|each (quarter|month|year)|quarterly|yearly|twice a)/i,
    /(aus|von) (d\S+ )?(kopie|kaltlager|archiv\S*|band|bändern|tresor|auslager\S*|außenlager) (zurück)?hol|(ramener|rapatrier|ressortir) .{2,40}(stockage|coffre|bande|froid|archive|copie)/i,
    /(traer|sacar) .{2,40}(copia|cinta|fr[ií]a|archivo|bóveda)|traer de vuelta .*(trimestre|semestre|año|mes)|riportare .{2,40}(copia|nastr|fredd|archivi)|trazer .{2,40}(cópia|fita|fria|arquivo|cofre)|trazer de volta .*(trimestre|semestre|ano|mês)/i,
  ),
  answersNot:
    /incendi|évacuation|evacua|building|feuerüb|brandschutz|in the building|passwor|kennwort|load tests? of|restauration (coll|scol)|alumnos|backup (camera|heating)/i,
};
