/** Words of systems without which people stop working, and of software sold inside a product, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { SubjectWords } from './subject';

/** Clinics, control rooms, lines of production and tills. */
export const WORKED_WITH: SubjectWords = {
  asks: anyOf(
    /\bpacs\b|(?<![\wà-ÿ])(hi|ri|lim|li)s\b(?= ?[-/&,:()]|$| (upgrade|release|interface))|[-/] ?ris\b|\bhl7\b|dicom|modalit(y|ies)\b|\be[mhp]r\b|electronic (health|medical|patient) record|(lab|pharmacy|clinical|hospital|radiology|theatre) (information )?systems?\b/i,
    /\b(the )?wards\b(?! off)|clinic(al)? (hours|users|staff|workplaces)|bedside|dispatch (system|console)|control room|(production|packing|packaging|assembly) line|shop.?floor|(?<![\wà-ÿ])mes[- /](interface|system|server|schnittstelle|anbindung|release|updates?)|\bscada\b|point.of.sale|\bpos\b (terminal|system|till)|\btills?\b|cash (desk|register)|check.?in (desk|counter|system)|counter (system|workplaces?|staff)/i,
    /\bkis\b|stationsarbeitsplätze|visitenwagen|krankenhausinformation|laborsystem|pflegedoku|leitstelle|einsatzleit|leitwarte|produktionslinie|fertigungslinie|zur linie\b|kassensystem|\bkassen (in|der|und)|schalterarbeit|bürgerbüro/i,
    /services de soins|\bdpi\b|dossier patient informatisé|bloc opératoire|plateau technique|ligne de production|atelier de production|système de caisse|caisses (des|en) (magasins?|boutiques?)|poste de commande|guichets?\b/i,
    /historia clínica|(de|a|en|y) urgencias\b|quirófano|a planta\b|línea de producción|\btpv\b|cajas? (de la tienda|registradora)|mostrador/i,
    /cartella clinica|(ai|nei) reparti\b|pronto soccorso|linea di produzione|\bcasse (dei|del|nei) (negozi|punti)|punto cassa|sportell[oi]\b/i,
    /processo clínico|enfermaria|(serviço de|da|na) urgência\b|linha de produção|caixas (das|da) loja|balcão|balcões/i,
  ),
  asksNot: /online|\bportal|\bspid\b|single point|retraite|numéri|digital|electrónic\S* sede|virtual/i,
  // As colleagues put it: what is in the drawer, and “when nothing works”.
  answers: anyOf(
    /\bforms (in|on|at)|\bpen(s|cils?)?\b.{0,6}(and|&)? ?(pencil|paper)|(red|emergency) (folder|binder|box)|at the (modality|machine)|\bif (it|all|the \w+) (fails|dies|stops|breaks|is (down|out))|when (it|nothing|the \w+) (fails|dies|stops|works|breaks|is (down|out))|outage (drill|exercise|plan|procedure|card)/i,
    /(rote|notfall).?(mappe|ordner|box)|zettel|stillstand|wenn (nichts|alles|es|das|die|der)\b|\bstift\b|formulare (im|in|auf)/i,
    /(si|quand) (tout|ça|le|la|rien)\b.*(tombe|panne|arrêt|marche)|cahier de|classeur|crayon|stylo/i,
    /si (se|todo|no) .*(cae|para|funciona)|carpeta roja|lápiz|bolígrafo|se (si|tutto) .*(ferma|blocca|cade)|cartella rossa|\bpenna\b|se (cair|parar|falhar)|quando (cai|para|falha)|caneta|pasta vermelha/i,
    /down.?time|\bpaper\b(?! ?less)|on paper|by hand|\bmanual(ly)? (work|proced|process|operat|fall|entr|record|mode)|work.?arounds?\b|continuity|\bbcp\b|\bbcm\b|without (the |it\b|a )?(system|pacs|ris|his|it\b|mes|network|computer)?|emergency (film|operation|mode|form|procedure|work)|fall.?back|back.?entry|catch\S* up|conting|degraded|plan.?b\b|offline|off.?line|white.?board|(is|are|goes) (down|out)\b.*\b(phone|paper|how|what|take|work)|back.?up (process|procedure)|emergenc\w+ (plan|preparedness)/i,
    /ausfall(?!bürg)|papier|notbetrieb|notfall(?!mediz|aufnahme|ambul)|\bohne (system|edv|it\b|kis|pacs|strom|netz|computer)|handbetrieb|von hand|händisch|nacherfass|nachtrag|ersatz(verfahren|prozess|betrieb|.?pc|lösung)|kontinuität|inselbetrieb|manuell/i,
    /dégradé|papier|sans (informatique|système|le système|réseau|le logiciel)|secours|ressaisi|continuité|\bp[ca]a\b|manuel(le|lement)\b|à la main|repli\b/i,
    /contingencia|en papel|\bpapel\b|sin (el )?(sistema|informática|red|conexión)|continuidad|degradad|registro manual|manualmente|a mano\b|emergencia (en|de) papel|plan b\b/i,
    /cartace|su carta|senza (il )?(sistema|rete|informatica)|continuità|degradat|manual[ei]\b(?! (d|utent))|a mano\b|procedur\S* di emergenza|emergenza (cartacea|it)|contingenza|piano b\b/i,
    /contingência|em papel|sem (o )?(sistema|rede|informática)|continuidade|registo manual|manualmente|à mão|plano b\b/i,
  ),
  answersNot:
    /printer|paper.?less|white.?paper|papiers de|papierlos|wallpaper|papier ?korb|papierbestell|news ?paper|roles? paper|position paper|(user|operating) manual/i,
};

/** Rows that run it: a table that buys or builds one has no nights yet. */
export const RUN = anyOf(
  /on.?call|back.?ups?\b|patch|upgrade|maintenance|monitor|outage|first.line|1st.level|service desk|help.?desk|support\b|morning check|storage|capacity|interface/i,
  /rufbereitschaft|sicherung|wartung|überwach|störung|betrieb\b|speicher|schnittstelle/i,
  /astreinte|sauvegard|supervis|pannes?\b|exploitation|assistance|mises? à jour/i,
  /guardia|copias?\b|soporte|averías?|incidencias|mantenimiento|actualizaci/i,
  /reperib|copie\b|assistenza|guast|manutenzione|aggiornament/i,
  /piquete|cópias|suporte|avarias|manutenção|atualizaç/i,
);

export const SOLD_SOFTWARE: SubjectWords = {
  asks: anyOf(
    /firmware|embedded (software|linux|system|code)|\bsbom\b|software (parts list|bill of materials)|boot.?loader|secure boot|over.the.air|\bota\b|installed base|flash(ing)? (station|tool|line)|sign(ing|s)? (keys?|an? image|of (firmware|images))|updates? (of|to|for) (sold |the )?(devices|machines|units)|connected (product|device|machine)|products? with digital elements|cyber resilience/i,
    /steuergerät|fernwartung der (maschinen|anlagen|geräte)|geräte im feld|software.?stückliste|stückliste der software|eingebettete software|signaturschlüssel/i,
    /micrologiciel|logiciels? embarqué|(équipements|machines|appareils) chez les clients|nomenclature logicielle/i,
    /software (embebido|embarcado)|(equipos|máquinas) en (casa del |los )?clientes?/i,
    /software (di bordo|embedded|incorporato)|(macchine|dispositivi) (presso|dai) clienti/i,
    /(equipamentos|máquinas) n\S+ clientes?/i,
  ),
  asksNot:
    /contract|laptop|notebook|\bpcs?\b|switch(es)? |server|bios|firewall|router|data.?cent|rechenzentr|printer|drucker|container/i,
  answers: anyOf(
    /security@|weakness|exploits?\b|hackers?\b|zero.?day|patch tuesday|security (hot.?line|incident|event|alert|finding)|cyber.?(incident|attack|security (incident|alert|report))|attacks? on/i,
    /hackern?\b|angriff|sicherheitsvorf|alertes? (de sécurité|cyber)|signalements?|incidents? (cyber|de sécurité)|attaques?\b/i,
    /alertas? de (ciber)?seguridad|debilidad|incidentes? de (ciber)?seguridad|ataques?\b|segnalazion|debolezz|incidenti di sicurezza|ricercatori|attacchi|fraquezas?|alertas? de segurança|incidentes? de segurança/i,
    /psirt|vulnerab(?!\S* (scan|test))|disclosure|security\.txt|\bcves?\b|\badvisor(y|ies)\b|known holes|security holes?|bug bounty|security (fix|patch|update|bulletin|report|mail|contact|issue|notice|response)|\bcra\b.*(report|24)|enisa|research(er)?s? (report|tell|find)|(report|tell|find)\S* .*research|holes? (in|found)|product security/i,
    /schwachstell(?!en.?scan)|lücken?\b|sicherheits(lück|meld|hinweis|patch|update|aktualis)|\bcert\b/i,
    /vulnérab|failles?\b|avis de sécurité|divulgation|correctifs? de sécurité|mises? à jour de sécurité/i,
    /vulnerabilidad|(avisos?|parches?|fallos?|actualizaci\S*|brechas?) de seguridad|divulgación|agujeros/i,
    /vulnerabilità|falle\b|(avvisi|patch|segnalazioni|aggiornamenti) di sicurezza|divulgazione/i,
    /vulnerabilidade|(falhas|avisos|correções|atualizações) de segurança|divulgação/i,
  ),
  answersNot:
    /before (first|release|delivery|launch)|vor (auslieferung|release|echtbetrieb|freigabe)|avant (la )?(livraison|mise)|penetration|pen.?test|safety|schwachstellenscan|of (the )?(web|servers?|laptops)/i,
};
