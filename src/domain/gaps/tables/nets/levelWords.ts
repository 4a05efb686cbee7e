/** How people say, in their own words, how well a service must run: a figure, a promise, a state that lasts. In the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { AnswerWords } from '../subjects/subject';
import { NOT_EVEN_PLAINLY, PLAIN_LEVEL } from './levelPhrases';

export const LEVEL: AnswerWords = {
  answers: anyOf(
    // A share, or a count of so many.
    /\b9\d([.,]\d{1,4})? ?(%|percent|prozent|pour ?cent|por ?ciento|per ?cento|por ?cento)|\b9\d[.,]\d|(three|four|five|drei|vier|fünf|trois|quatre|tres|cuatro|tre|quattro|três|quatro) (nines|neunen|neufs|nueves|nove)|(?<!\d)\d{1,6} (out of|of|von|sur|de cada|su|em cada) \d|\bper (100|1,?000|hour|thousand)\b|\b(pro|je|pour|por|per|por cada|a cada) 1[.\s]?000?\b/i,
    /(at most|no more than|not more than|fewer than|less than|höchstens|maximal|nicht mehr als|weniger als|(au )?maximum|au plus|pas plus de|moins de|como (máximo|mucho)|no más de|menos de|al massimo|non più di|meno di|no máximo|não mais de)\b.{0,20}(\d|minut|hour|stund|heure|hora|or[ae]\b|day|tag|jour|día|giorn|dia)/i,
    // Always, never, and what lasts.
    /\balways\b|\bnever\b|\bimmer\b|jederzeit|\bnie(mals)?\b|toujours|jamais|\bsiempre\b|\bnunca\b|\bsempre\b|month after month|day (in|after) day|all year|ganze jahr|toute l.année|todo el año|tutto l.anno|ano inteiro|o ano todo/i,
    /promis|zugesagt|versproch|zusagen|prometi|prometem|acordad[oa]s? con|combinado|pattuit|concordat[oi]|convenu\S* avec|what we (agreed|told|owe)|vereinbart/i,
    /\b(is|are|stays?|keep\S*|remain\S*) (up|online|open|usable|reachable|alive|standing|available)\b|\bup and running|keeps? (working|running|going)|(can|able to) (still )?(take|pay|order|log|sign|play|book|reach|watch|buy|use)\b|\bworks? (for|when|every)\b|\bit (plays|works|runs|loads)\b|(there|ready|loaded|done) (by|at|before) (six|seven|eight|nine|\d)/i,
    /\b(steh(t|en)|läuft|laufen|funktionier\S*|erreichbar|benutzbar|betriebsfähig|am laufen|am netz)\b|\b(marche|fonctionne\S*|tourne\S*|tient|debout|accessible|joignable|reste\S* (en ligne|ouvert\S*|disponible\S*))\b|\b(funcion[ae]n?|conteste|responda|en pie|de pie|arriba|accesible)\b|\b(funzion\S*|in piedi|raggiungibil\S*|accessibil[ei]\b|resti (su|attiv\S*))|\b(funcion[ae]m?|de pé|no ar|acessíve(l|is)|responda)(?![\wà-ÿ])/i,
    // As colleagues put it: it gets through, it holds, nobody notices.
    /\b(gets?|goes|comes?) through\b|holds? up\b|lights (stay )?on\b|there when|nobody (notices|calls|rings|waits)|no (customer|user|one) (ever )?(notices|calls|rings|waits)|(be|was|were|is|goes|go) (dark|gone|down)\b|\b(minutes|hours|days|nights)\b.{0,24}\b(dark|down|out|off|lost|gone)\b|(platform|service|system|thing|shop|site) as a whole|whole (thing|platform|service|system)|\b(at|by) (six|seven|eight|nine) (every|each|in|on|sharp)|(desks?|there|ready) at (six|seven|eight|nine)|calm versus|versus new|before new features/i,
    /\b(klappt|dauerbetrieb|gesamtbetrieb|ausfallen dürfen|verlass(?!en))\b|auf uns ist|(dienst|plattform|system|betrieb)\S* (als ganzes|insgesamt)|kein (kunde|mensch|nutzer|patient) (ruft|merkt|wartet)|niemand (merkt|ruft|wartet)|\b(um|ab|bis) (sechs|sieben|acht|neun)\b/i,
    /\b(répond|répondent|tiennent|tienne)\b|(?<![\wà-ÿ])à toute heure|coupures?\b.{0,20}(toléré|année|mois|an\b)|(plateforme|service|système|site) dans son ensemble|tenue d(e|u) (la |l.)?(plateforme|service|site|système)|continuité (vue|perçue|du service)|par terre|zéro (journée|heure|minute|coupure)|réserve de pannes|personne ne (remarque|appelle|attend)/i,
    /\baguant|a (cualquier|toda) hora|caídas? (ante|del (mes|año|trimestre))|\bque (la |el |los |las )?\S+( \S+)? (abra|abran|entre|entren|salga|salgan|cargue|vaya|aguante)\b|(?<![\wà-ÿ])nadie (tenga|espere|note|llame)|fallos por|días buenos/i,
    /servizio attivo|\bmai (abbassat|ferm|chius|giù)|senza intoppi|\b(è|e|va|sia|sono) giù\b|tenuta d(el|ella|ei)|salute (generale )?del (servizio|sistema)|blocchi (seri|gravi)|quando (serv|ne hanno bisogno)|nessuno (chiam|aspett|si accorg)/i,
    /fora do ar|24 por 7|(aberta|aberto|no ar) 24|(?<![\wà-ÿ])ninguém (fica|espera|percebe|liga)|saldo de quedas|quedas (do|no) (mês|ano|trimestre)|serviço parado|funcionamento ao|estabilidade geral|anda caindo|sem (tela de )?erro/i,
    // A measure of what went wrong.
    /down.?time|hours? down|minutes? (of outage|lost|down)|outage (minutes|hours|time|budget)|lost (minutes|hours)|stillstand|ausfall(zeit|stund|minut|tage|quote)|temps d.arrêt|(heures|minutes|taux) d.(indispo|interrupt|arrêt)|indispon|tiempo (de )?(caída|inactiv|parad)|horas? (caíd|parad)|fuori servizio|ore di fermo|tempo de (parada|inatividade)|horas? parad/i,
    /\b(failed|failure|error|crash|late) (starts?|rates?|days|orders|requests|calls|quota)\b|fehler(quote|rate)|taux d.(erreur|échec)|tasa de (error|fallo)|tasso d.errore|taxa de (erro|falha)/i,
    /reliab|zuverlässig|fiabilit|fiabilid|affidabil|confiabil|\bstab(le|ili(ty|tät|té|dad|dade|tà)|il[ei]?s?)\b|availab|uptime|verfügbark|disponibilit|disponibilid|\bslo\b|\bslos\b|\bslas?\b|service.?levels?|servicelevel|niveau de service|nivel de servicio|livell[oi] di servizio|níve(l|is) de serviço|error budget|service quality|quality of (the )?service|servicequalität|dienstgüte|qualité de service|calidad (del|de) servicio|qualità del servizio|qualidade (do|de) serviço/i,
    /(impact|outage|failure) tolerance|tolerances? for|(service|stability|quality|critical|live|site|system|app|customer|latency|speed|answer|response)\S* .{0,40}\b(target|objective|goal|figure)s?\b|\b(target|figure|goal)s?\b.{0,40}(service|stability|quality|stop|live|site|system|latency|speed|response)|obergrenze|sollwert|\bred lines?\b/i,
    // Hours, nines and what does not fall over, as it stands in tables of which hardly anything else is known.
    /\bnines\b|round the clock|\bup and (quick|fast|there)|\balive\b|\bnot dropping\b|\b(no|without) (dead|silence|gaps|outages?|interruptions?|downtime)\b|\binside \d+ ?(m?s|sec\w*|min\w*)\b|\bopen\b.{0,24}\b(through|during|throughout)\b|\bonline\b(?!.?(shop|store|course|train|form|help|banking|booking|payment|ads?\b|market|check))|(answers?|reacts?|responds?|opens?|loads?)\b.{0,16}(within|under|in) (a|one|two|\d+) ?(m?s\b|milli|seconds?)|\bthere \d|crash.?free|\bavail\b|\bno dark\b|holds? (on|out|through|during|under)\b|service hours|(site|service|platform|system|shop|app)\S* health|health of the (service|platform|system|site)|max\S* \d+ ?(m(in)?|h(ours?)?)\b.{0,12}(outage|down|off)|(site|shop|service|everything) (is )?down\b/i,
    /rund um die uhr|fällt nicht aus|fallen nicht aus|servicezeit|antwortzeit\S* .{0,16}(zugesagt|unter|garant|höchst)|hält .{0,24}stand|durchgehend (da|offen|verfügbar)/i,
    /engagements? de service|7 ?j ?\/ ?7|24 ?h ?\/ ?24|service ouvert|temps de réponse (garanti|promis|sous|<)|minutes perdues|sans (panne|coupure|interruption|arrêt)|ne (plant|tomb)\S* (pas|jamais)|\bdispo\b(?! de)|santé d(u service|e la plateforme)/i,
    /no se (cai|cae|bloque|cuelgue)|(minutos|horas) caíd|máximo (una|dos|tres|\d+) (hora|minuto)|continuidad del servicio|(servicio|sede|portal|sistema|web|tienda)\S* .{0,16}(7 ?x ?24|24 ?x ?7|24 horas)|tiempos? de respuesta (prometid|garantiz|acordad)|salud (general )?de(l servicio| la plataforma)|sin cuelgues/i,
    /\bregg(e|ono|a|ano)\b|minuti persi|(servizio|portale|sito|sistema)\S* .{0,16}\bh ?24|tempi di risposta (garantit|promess|concordat)|non si blocc|non cad[ea]/i,
    /aguent(a|e|ar)(?![\wà-ÿ])|tempo de resposta (garantid|prometid|acordad)|sem travar|não (cair|caia|cai|trava)(?![\wà-ÿ])|saúde (geral )?d(o serviço|a plataforma|o sistema)|sem quedas/i,
    /bereikbaar|beschikba(ar|re)|dag en nacht|dostępnoś|działa(ją)?(?![\wà-ÿąćęłńóśźż])|całą dobę/i,
    PLAIN_LEVEL,
  ),
  // What is promised to others, or always done, and is no level of a service.
  answersNot: anyOf(
    // Of what may be said, of tests, and of what is not what people use.
    /\b(never|always)\b.{0,6}\b(touch|say|said|promise|discuss|mention|answer|asks?)\w*/i,
    /test.?(coverage|abdeckung|dekking)|coverage (of|above|over)|couverture d|cobertura d[eo]s? (los )?(test|prueba)|copertura d(ei|i) test|stab\S* (build|test|env|index|stage|umgebung|testum)|(environment|environnement|entorno|ambiente|umgebung)\S* .{0,24}stab|population stab/i,
    /(revenue|sales|budget|hiring|sprint|training|campaign|cost|spend|savings) (target|goal|objective)s?|payment terms|discount|salary|availab\S* (of|for) (staff|people|rooms|stock)|umsatz(ziel|steh)|(objectif|objetivo|obiettivo|meta) (de |di )?(revenu|ventas|venta|vendite|faturamento|ricav|ingres)/i,
    /(availab|verfügbark|disponib)\S* .{0,24}(rooms?|beds?|stock|seats?|staff|people|vehicles?|slots?|zimmer|betten|bestand|plätze|personal|chambres?|lits|stocks?|habitacion|camas|plazas|existenc|camere|letti|posti|scorte|quartos|leitos|vagas|estoque)/i,
    /(revenue|sales|turnover|umsatz|überstunden|overtime|ventas|vendas|vendite|chiffre d.affaires|ricav\S+|faturamento|headcount|hires?)\b/i,
    /(new|neue|nouve\S+|nuev\S+|nuov\S+|nov\S+) \S+ (up and running|am laufen)|under(stand| way)|steht (zu|an|aus|im|auf|bereit)|(be)?stehen(d|de|den)\b|ablauf|durchlaufen|restore|rücksicherung|back.?up|sauvegard|salvatag|cópias|copias/i,
    NOT_EVEN_PLAINLY,
  ),
};
