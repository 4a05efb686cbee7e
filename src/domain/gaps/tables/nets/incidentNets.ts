/** Nets for what an incident needs, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { AnswerWords } from '../subjects/subject';

export const COMMAND: AnswerWords = {
  answers: anyOf(
    // As colleagues put it: “when all hell breaks loose”.
    /all hell|(everything|all|it|shop|site|system)( is|.s)? (down|dead|breaks|burning)\b|has the (say|hat)|one voice|sev calls|emergency chair|fire.?fight|alles steht|nichts mehr geht|hut auf|feuerwehr(?!zuf)/i,
    /tout (est|tombe|s.arrête)|orchestre en cas|éteindre|(todo|tutto|tudo) (se )?(cae|cai|cade|salta|para|blocca)|(cae|cai|cade|salta|para) (todo|tutto|tudo)|apagar (fuegos|fogos|incendios)/i,
    /\b(IR|MI|MIM)\b.{0,3}(coord|lead|process|manag|plan|rota)|\bbridge\b(?! (the|loan))|war.?room|crisis|call\S* the shots|takes? (charge|command)|takes? over\b(?!.* (from|service|project)\b)|on fire|when (it|something|everything) burns|incident (commander|captain|lead|handler|owner|host|boss|response|process|coord|manag|call|handling)/i,
    /(major|critical|big|serious|severe|security|grave) (incident|outage|failure)|declar\w* (an? |the )?(incident|outage|emergenc|disaster|sev)|(incident|outage|emergenc)\S*:? .*(lead|run|who|coord|manag|decid|steer|command|declar|direct)|(lead|run|coord|manag|decid|steer|command|direct|someone leads)\S* .*(incident|outage|emergenc|response)|bad night\S* .*(lead|run|who|decid)/i,
    /krise|großst[öo]r|grossst|großausfall|notfallstab|lage (führen|leiten)|lagezentrum|einsatz(führ|leit)|(stör|ausfall|vorfall|incident|notfall)\S*(management|leit|führ|koordin|steuer)|(leit|führ|koordin|steuer|ausruf)\S* .*(störung|ausfall|ausfälle|vorf[aä]ll|incident|notfall)|(störung|ausfall|vorfall|notfall)\S*:? .*(leit|führ|koordin|steuer|ausruf|hut auf|kommando)/i,
    /incidents? (majeur|grave|critique)|cellule|crise|panne\S* .*(pilot|dirig|coord|mène|tenir|décid|qui)|(pilot|dirig|coord|gestion|gérer|mener)\S* .*(incident|panne|crise)|incident\S* .*(pilot|dirig|coord|tenir|mener)|donnée fausse .*pilot|directeur de crise/i,
    /incidentes? (grave|mayor|crític|p1|sev)|incidencias? (grave|mayor|crític|p1)|gabinete|crisis|crise\b|(caída|avería|parada)\S* .*(coord|quién|mando|dirig|lidera)|(coord|dirig|mando|lider|gesti)\S* .*(inciden|caída|avería|crisis|emergenc)|incidente\S*:? .*(mando|dirig|coord|lider)/i,
    /crisi\b|incident[ei] (grav|maggior|critic|rilevant)|(guast|blocc|fermo|disserviz)\S* .*(regia|guid|coord|cabina|chi )|cabina di regia|(guid|coord|gesti|regia|dirig)\S* .*(incident|guast|crisi|emergenz|disserviz)|incident\S*:? .*(guid|coord|regia|dirig)/i,
    /sala de crise|incidentes? (crític|grave|maior)|(queda|parada|avaria|falha)\S* .*(coord|quem|comand|lider|puxa)|(coord|comand|lider|gest|gerir|dirig)\S* .*(inciden|queda|avaria|crise|emergênc)|incidente\S*:? .*(quem|comand|coord|lider)/i,
  ),
  // Who looks back, reports or counts has not led it.
  answersNot: anyOf(
    /post.?(incident|mortem)|runbook|emergency (change|contact|exit)|to (the )?management\b|response times?\b|crisis (comm|of conf)|(set|agree|defin)\w* (the )?severit|rehears|exercis|drill|statistic|report\b.*(regulat|authorit)|\bKPIs?\b|(data|network) bridge|\bexit\b/i,
    /statistik|weiterleiten|krisenkomm|communication (de|en) crise|comunicaci[oó]n (de|en) crisis|comunicazione (di|in) crisi|comunicação (de|em) crise|rapport d.incident|à la cnil|informe|relatório|garante|aepd|cnpd/i,
  ),
};

export const ON_CALL: AnswerWords = {
  answers: anyOf(
    /beeper|out of bed|(?<!(hosts?|sites?|servers?|services?|systems?) (is|are) )reachable|(on|at|and|every) (sundays?|(bank|public) holidays?|week.?ends?)\b|evenings and|(first|who)\b.* (rung|called|phoned)|am wochenende|sonntags?\b(?!sz)|erreichbar(?!keit d)|joignable|(le|et) dimanche\b(?! trav)|téléphone rouge|feriado/i,
    /(coge|atiende|contesta) el teléfono|el domingo|(alla|la) domenica|risponde (di|al|la|alle)|\batende\b|ao domingo|aos? fins? de semana|nel weekend/i,
    /\bon.?call|24 ?[x/×] ?7|7 ?[x/×] ?24|\brota\b|roster|stand.?by\b(?! (data|db|site|server|system|environment|node|instance|power|mode|letter))|\bpag(er|ers|ing|ed)\b|(after|out.of|off).?hours|night (shift|duty|watch|cover|calls?)|\b(at|by) night\b|\bnights\b|\bnight (loads?|jobs?|runs?)\b|\b[1-5] ?am\b|week.?end (cover|duty|shift|watch|rota|support)|(on|and|\+) (week.?ends|sundays)|follow.the.sun|first responder|hot.?line|escalation (phone|number)|duty (phone|manager|engineer|officer)|\bon duty\b|who (picks up|answers|is called|gets called)|wake/i,
    /(ruf|hintergrund|nacht|wochenend|bereitschafts)(dienst|bereitschaft|schicht)|(?<!betriebs|liefer|zahlungs|leistungs)bereitschaft(?!spol| zu)|dienst(handy|plan\b)|pikett|notdienst|nachts\b|\bhotline|(außerhalb|ausserhalb) der|vor \S+ uhr|nächtlich/i,
    /astreinte(?! judic)|permanence|(?<!en |-)\bgarde\b(?!-| d.enfants)|(?<![\wà-ÿ])hno\b|nuits?\b(?! d.h)|week.?ends?\b.*(astr|qui|couvert)|heures non ouvr|hors (heures|horaires)|avant \d+ ?h\b|la nuit/i,
    /guardias?\b(?! (de seguridad|civil|giurat))|retén|\bnoche|nocturn|fines? de semana|festivos|fuera de hor|localizable|disponibilidad fuera|(?<!\b(en|de) )24 horas/i,
    /reperib(?!\S* de\S+ (document|dati))|\bnott[ei]\b|notturn|pronta disp|telefono di turno|fuori orario|festivi\b|turni? di (guardia|servizio)/i,
    /plant(ão|onista|ões)(?! de (dúvidas|vendas))|sobreaviso|prevenção de|\bnoite|piquete|telefone de (turno|serviço)|fora d\S hor|madrugada/i,
  ),
  answersNot: anyOf(
    /nightly (build|test)|overnight (batch|build) design|cut.?over|nuitées|night audit|\bhotels?\b|\bguests\b|cleaning|kitchen|reinigung|kantine|shutdown of the rota/i,
    /copias? nocturn|backup notturn|salvatagg\w* notturn/i,
  ),
};

export const ACTIONS: AnswerWords = {
  answers: anyOf(
    /we promised|loose ends|\bto[- ]dos\b|never again|homework (from|after)|hausaufgaben aus|versprochen|erledigt|nie wieder|plus jamais|ne plus (refaire|revoir)|what (we|to) (will )?(change|fix|do (about|differently|better))|was wir (ändern|besser machen)|ce qu.on (change|fait mieux)|reste à faire|ce qu.on a promis/i,
    /(deberes|tareas) (pendientes|de la)|\bcon (deberes|tareas|acciones)|\bwith (homework|actions|to.?dos)|mit (haus)?aufgaben\b|avec (des )?actions|con (azioni|compiti)|com (tarefas|ações)|no vuelva a|nunca más|(tareas|acciones) después|(lo )?que (cambiamos|vamos a cambiar)|cosa cambiamo|o que (mudamos|vamos mudar)|(azioni|compiti) dopo|lo prometido|compiti (dopo|dalla)|mai più|(tarefas|ações) (depois|a seguir)|trabalhos de casa d|não (volte|volta) a|o prometido/i,
    /follow.?ups?\b(?! (on leads|e.?mail|training|unpaid|appointment|visits?|calls?|invoices))|follow (it|them|that|this|these) (up|through)\b|\baction (items?|log|list|plan|tracker|register|tracking)|(track|clos|chas|follow|complet|overdue|open)\S* .*\b(actions?|points|items|findings|measures|to done)\b|(track|clos|chas|follow|overdue)\S* .*\b(issues|tickets)\b|\bactions\b(?! on linkedin)|\bcapas?\b(?! d[eao])|continu\w* improv|improvement (backlog|log|list|plan|action|initiative)|\brca (action|ticket)|recurr|known errors?|happen again|for good\b|remediat|corrective|preventive/i,
    /(?<!sofort|gegen|schutz|sicherheits|marketing|werbe|bau|spar|schulungs)ma(ß|ss)nahmen(?!paket)|offene\S* (punkt|posten|maßn|themen)|\bkvp\b|nachhalt(?!igkeit)|wiedervorlage|ursachen? .*(abstell|beheb|beseit)|nachverfolg(?!\S* (von|der) (sendung|kontakt|paket))|verbesserungs(liste|plan|maßn|prozess)|wiederkehr|abarbeit|nachschau/i,
    /plans? (de progrès|d.actions?|d.amélioration)|suivi d\S* (actions?|plans?|mesures|recommand|écarts)|amélioration|récurren|retours? d.expérience|\bretex\b|actions? (correct|prévent)/i,
    /plan(es)? de (acción|mejora)|seguimiento (de|a) (las )?(acc|compr|medid|tarea|plan|hallaz|recom)|mejora continua|recurrent|causas? ra[ií]z|acciones (correct|prevent|pendient|de mejora)|puntos abiertos/i,
    /pian[oi] (di|d.)\s?(azion|miglior)|azioni (corr|prev|di migl)|miglioramento|ricorrent|cause? alla radice|punti aperti/i,
    /planos? de (ação|ações|melhoria)|ações (corr|prev|de melh|em aberto)|melhoria|recorrent|causas? raiz|pontos (em aberto|abertos)|acompanhamento d\S+ aç/i,
  ),
  answersNot: anyOf(
    // What a test or a scan found is followed up by those who secure things.
    /vulnerab|pen.?test|patch|github actions|actions? de (communic|marketing|formation)|corporate actions|legal action|linkedin|lessons for (new|users)|training lessons|fahrstunden|music lessons/i,
    /buttons|actions? (page|menu|bar)|driving lessons|(users?|shareholder|immediate|containment|emergency) actions|(corrective|preventive) mainten|maintenance corrective|corrective lenses/i,
    // What comes back on purpose is no incident.
    /(recurr|récurr|ricorr|recorr)\S* (bill|pay|invoic|charg|meet|revenue)|(paiement|abonnement|pago|pagament|cobran|fact|fatt|fat)\S* (récurr|recurr|ricorr|recorr)/i,
  ),
};
