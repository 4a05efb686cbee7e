/** Words of a table that moves from one system to another, or of a contract that will end, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';

/** What a changeover is called. Schemas migrate in every delivery. */
export const CHANGEOVER = anyOf(
  /cut.?over|switch.?over|^(?!.*schema).*\bmigrat(e|es|ing|ion)\b/i,
  /umstellung|umschaltung|umzug|migrier|altsystem|datenübernahme/i,
  /bascul(?!\S* de camion)|migraci[oó]n|migrazione|migração|travaso|\bvirada\b(?! de ano)|\bcorte (y arranque|para o)|(switch|passaggio) al nuovo|avviamento (del )?nuovo/i,
);

/** What is done around one. */
export const AROUND = anyOf(
  CHANGEOVER,
  /hyper.?care|\bgo\W{0,3}(or |and )?no.?go|dress rehears|mock (run|load|migration)|trial (run|load|migration)|(data|field) mapping|reconcil|load(s|ing)? of .*data/i,
  /drehbuch|generalprobe|probe(lauf|läufe|migration)|feldmapping|abgleich|ablösung|stichtag/i,
  /répétition générale|reprise d\S+ données|rapprochement|ensayo general|cargas? de (prueba|datos)|cuadre/i,
  /caricament\S* di prova|quadratura|prova generale|ensaio geral|carga de dados|conferência de saldos/i,
  // The waves that it comes in, the freeze before it and the weeks after it.
  /(?<!micro|heat )\bwaves?\b (plan|\d)|(before|of|each|per) (each )?wave\b|freeze before|old data.?cent|(copy|sync|mov)\w* .{0,20}data\b.* new|handover to (run|operations|support)|early life support|go.?live (weekend|night)/i,
  /wellenplan|eingabestopp|frozen zone|datenübernahme|nachbetreuung|altsystem/i,
  /gel des saisies|reprises? (à blanc|tiers|articles|d\S+ (stocks|soldes compta|encours|historique|articles))|contrôle des reprises|passation\b.{0,20}(->|→|à la|au|vers)|accompagnement au démarrage|démarrage ?: ?accomp|\bancien si\b/i,
  /(carga|carico) ini[cz]ial|congelación|congelamento|posarranque|plan de oleadas|piano delle ondate|plano de ondas|blocco inseriment|post.avvio|pós.virada/i,
);

export const GO_DECISION = anyOf(
  /\bgo\W{0,3}(or |and )?no.?go|yes or no|green light/i,
  /(decid|decision|approv|authori[sz]|sign\S* off|releas)\S*.{0,40}(cut.?over|switch(es|ing)?.?over|go(es|ing)?.?live)/i,
  /(cut.?over|switch.?over|go.?live|going live|migration) (decision|approval|sign.?off)/i,
  /(entscheid|freig[ae]b)\S*.{0,30}(umstell|umschalt|migri|migration$|produktivsetz|livegang|inbetriebnahme)/i,
  /(umstell|umschalt|produktivsetz|livegang|inbetriebnahme)\S*.{0,20}(entscheid|freig[ae]b)/i,
  /feu vert|(décision|décid|valid|autoris|approuv)\S*.{0,20}(bascul|mise en (production|service)|la migration$)/i,
  /luz verde|(decid|decis|aprob|autoriz)\S*.{0,20}(cambio|corte|puesta en |paso a producci|la migración$)/i,
  /via libera|(decid|decis|approv|autorizz)\S*.{0,20}(si parte|messa in |il passaggio$|la migrazione$)/i,
  /(sinal|luz) verde|(decid|decis|aprov|autoriz)\S*.{0,20}(virada|corte|entrada em |a migração$)/i,
);

export const WAY_BACK = anyOf(
  /\broll(s|ed|ing)?.?back|\broll(s|ed|ing)? (?!out)(\w+ ){1,3}back\b|back.?out|backing .{0,20}\bout\b|fall(ing|s)?.?back|\b(go|goes|going) back\b|way back/i,
  /(return|revert|switch|mov)\S* (back )?to the (old|previous|former|legacy)|call(ing|s)? off|\babort|\breversal\b/i,
  /rückfall|rückabwick|rückschwenk|zurück (auf|zum|zur|ins) |zurück(dreh|roll|schwenk|setz)|abbruch(?! alt)/i,
  /retour (arrière|à l.ancien)|reven\S* (à l.ancien|en arrière)|\brepli\b|annul\S* la (bascule|migration)/i,
  /vuelta (atrás|al (sistema|anterior|viejo))|volver (al|a la|atrás)|marcha atrás|reversión|revertir/i,
  /ritorno al |\brientro\b|tornare (indietro|al )|annull\S* (il|la) (passaggio|migrazione)/i,
  /voltar (ao|à|atrás)|reversão|reverter|retorno (ao|à)/i,
);

/** In a table of a changeover all of these go back, or have what it takes to. */
export const ANY_WAY_BACK = anyOf(
  WAY_BACK,
  /\brevert|back to (the )?old|(point of )no return|parallel (run|operation)|contingency|(old|legacy) (system )?(is )?kept/i,
  /zurück aufs|parallelbetrieb|\bplan.?b\b|notfallszenari/i,
  /critères? d.(abandon|arrêt)|non.retour|(marche|exploitation) en (parallèle|double)|en double/i,
  /no retorno|(marcha|funcionamiento) en paralelo|contingencia/i,
  /criteri di (annull|stop|abbandono)|non ritorno|parallelo|contingenza/i,
  /não retorno|contingência|(funcionamento|execução) em paralelo/i,
);

export const SWITCHED_OFF = anyOf(
  /decommission|dismantl|retir(e|es|ing|ement)\b.{0,25}(old|legacy|system|server|platform|estate)/i,
  /(switch|turn|shut|power)\S* (off|down)\b.{0,20}(old|legacy|mainframe|previous|data cent)/i,
  /(switch|turn|shut|power)\S* .{0,12}(old|legacy|previous)\b.{0,30}\b(off|down)/i,
  /stilllegung|stilllegen|rückbau|außerbetriebnahme|\b(alt|bisherig)\S*.{0,25}(abschalt|ausschalt|abbau)|(abschalt|ausschalt)\S*.{0,15}\balt(e|sys)/i,
  /décommission|démant[eè]l|mise hors service|(étein|arrêt|coup)\S*.{0,25}(ancien|vieux|vieil)/i,
  /desmantel|(apag|retir|desconect|dar de baja|desactiv)\S*.{0,30}(antigu|viej|anterior|legad)/i,
  /dismis|dismett|spegn\S*.{0,40}(vecchi|sala macchine|legacy)|disattiv\S*.{0,25}(vecchi|legacy)/i,
  /descomission|(deslig|desativ|aposent|retirada)\S*.{0,25}(antig|legad|velh)/i,
  // What is done with the metal and the building: it is scrapped, and the lease ends.
  /\b(scrap|wip(e|ing)\b|dispos|sell|recycl)\S* .{0,30}\bold (servers?|hardware|machines?|racks?|disks?|boxes)|\b(end(ing)?|cancel(ling)?|terminat(e|ing)|giv(e|ing) up|hand(ing)? back)\b.{0,12}\b(data ?cent(re|er)|server room|colocation)s?\b/i,
  /(altgeräte|\balte?n? (server|geräte|platten|hardware|rechner))\S*.{0,20}(verschrott|entsorg|vernicht)|(verschrott|entsorg)\S* .{0,12}(altgeräte|\balte?n?r? (server|geräte|platten|hardware|rechner))|\b(rz-|rechenzentrum|serverraum)\S* .{0,25}(kündig|auflös)/i,
  /(rebut|détrui|recycl)\S* .{0,12}(anciens?|vieux) (serveurs?|matériels?|disques?|baies?)|résili\S* .{0,25}(salle (machine|serveur)|data.?cent|centre de données|hébergeur)|(destru|achatarr|recicl|descart|sucat)\S* .{0,12}(servidores|equipos|discos|equipamentos) (viej|antigu|antig|velh)|(rottam|smalti|distrugg|cancell)\S* .{0,12}(vecchi server|vecchi apparati|dischi del vecchio)/i,
  // In a word or two: what is old, and that it goes.
  /(as.?400|mainframe|\bold (erp|crm|system|shop|site|platform)\b|legacy)\b.{0,30}(\boff\b|shut.?down|switch.?off)|(switch|shut|turn|power)\S*.?(off|down)\b.{0,12}(as.?400|mainframe)/i,
  /(altsystem|altverfahren|altanwendung|altserver|großrechner|mainframe|as.?400).{0,45}(abschalt|ausschalt|ablös|abdreh|abstell|herunterfahr|vom netz|außer betrieb|stilll?eg|platten)|(abschalt|ausschalt)\S* .{0,12}(großrechner|mainframe|as.?400)/i,
  /(arrêt|extinction|coupure|débranch|étein)\S*.{0,20}(\bancien|as.?400|mainframe)|\bancien\S*.{0,30}(arrêt\b|extinction|coupure)/i,
  /(apagad|apagar|desconexi|\bbaja\b)\S*.{0,20}(viej|antigu|anterior|as.?400|mainframe)|(viej|antigu|anterior)\S*.{0,25}(apagad|desconexi)/i,
  /spegn\S*.{0,20}(as.?400|mainframe|gestional|server)|vecchi\S*.{0,30}(spegn|dismis)/i,
  /(deslig|desativ|encerr)\S*.{0,20}(as.?400|mainframe|antig|legad)|antig\S*.{0,30}(deslig|desativ|encerr)/i,
);

/** Rows of a contract: who runs it has an end of it to think of. */
export const CONTRACT = anyOf(
  /(?<!employment |social |smart )\bcontracts?\b(?! (test|first))|sub.?contractors?|penalt(y|ies)\b|service credits|\bsl[ao]s?\b|service (review|report|level)|invoice|rate card/i,
  /(?<!arbeits)vertrag(?!\S*test)|rechnung|gutschrift|monatsbericht|pönale|unterauftrag|sub.?dienstleist|leistungsschein/i,
  /\bcontrat(?!t\S|\S* (de travail|laboral))|\bavenants?\b|pénalité|sous.trait|penalizacion|penalidade|\bpenali\b|subappalt|contratt\S(?! di lavoro)|\bfactur|fattur|fatura/i,
  // As those who work under one put it.
  /(service|supplier|provider|vendor) (mtg|meeting)|meeting with the (supplier|provider|vendor)|claim credits|out.of.scope|warranty|statement of work|notice periods?|key people at the/i,
  /gewährleistung|leistungsänderung|servicetermin|nachtr[aä]ge\b|kündigungsfrist|garantie \(|(sous|erreurs en|période de) garantie|suivi du prestataire|révision des prix/i,
  /(en|em|in) garant?[ií]?z?i?a\b|fuera de alcance|fora d[eo] escopo|fuori contratto|(reunión|reunião|riunione)\S* .*(proveedor|fornecedor|fornitore)|pessoas-chave d|aditivos\b|\bglosas\b/i,
);

/** “Contract manager”, “Resp. contrat”: where there is one there is a contract. */
export const CONTRACT_ROLE =
  /\bcontract(s|ing)?\b(?! (worker|test|developer))|vertrag|\bcontrat(o|os|s)?\b|\bcontratt[oi]\b|service delivery manager|\bsdm\b/i;

export const EXIT = anyOf(
  /(?<!emergency |fire |release )\bexit\b(?! (interview|code|criteri|sign))|hand.?back|(end|expiry) of (the )?contract|(on|at) termination|termination (assist|support|help)|contract end|transition out|return(s|ing)? of (the |all )?data/i,
  /(off.?board\S*|replac\S*|chang\S*|leav\S*) (of )?(the )?(supplier|provider|vendor)|(knowledge|data|documentation)\S* .*(at|after) the end\b/i,
  /(hand\S* over|transfer|hand)\S*.{0,30}(next|successor|new) (supplier|provider|vendor)|leaves\b.{0,30}handed over/i,
  /ausstieg|vertrags(ende|beendigung|ablauf)|beendigung|kündigung(?! (der|von) (mitarbeit|angestellt)| mitarbeit)|reversibilit|daten.?(heraus|rück|zurück)ga?e?b|rückgabe der daten|nachfolge|(wechsel|ablösung) d\S+ (dienstleister|anbieter|auftragnehmer|betreiber)/i,
  /réversibilit|(restitution|retour) des données|(plan de |portabilité\W+)sortie|fin (de|du) (contrat|marché)|transf\S*.{0,30}repreneur|transférabilit/i,
  /devoluci\S* de (los )?datos|plan de salida|salida del proveedor|reversi(bilidad|ón del servicio)|fin(al)? del contrato|(transfer|traspas|cambio)\S*.{0,20}(nuevo|de) proveedor/i,
  /uscita dal|restituzione dei dati|piano di uscita|reversibilità|fine contratto|(consegne|passaggio|passare) al nuovo (fornitor|gestor)|consegne al nuovo|riavere i dati|\bsubentr/i,
  /devolução d\S+ dados|plano de saída|fim do contrato|encerramento do contrato|novo fornecedor|reversibilidade/i,
  // What one has in hand when those who built it have gone.
  /escrow|(hand\w*.?over|transfer|return|deliver)\w* .{0,20}(source code|repositor|accounts|licen[cs]es to)|source code .{0,20}(hand|transfer|deliver)/i,
  /quellcode\S*hinterleg|(übergabe|herausgabe|hinterlegung) .{0,14}(quellcode|quelltext|konten|zugänge)|(remise|cession|transfert) .{0,14}(code source|comptes|codes sources)|entrega .{0,14}(código|cuentas|contas)|(consegna|cessione) .{0,14}(codice|sorgent|account)/i,
);
