/** What is done when software or a technical service is made, filled and switched over: names in small letters without accents, in seven languages. */
import { anyOf } from '../../../recognition/anyOf';

/** What was kept in the old place is cleaned and brought into the new one. */
export const MOVED = anyOf(
  /\b(migrat\w*|backfill|dedup\w*|duplicates|import(s|ed|ing)?|export(s|ed|ing)?|item master|master data|bulk load|mailboxes|(old|existing|historic|historical) (data|records|files|cases|orders|photos|mails)|data (load|clean\w*|quality|mov\w*|transfer\w*|entry|conversion|set|map\w*)|load\w* .{0,24}(data|master|list|items|records|stock|history|products|catalogue|members|customers)|clean\w* .{0,16}(data|records|list|contacts|addresses|catalogue)|(mov|carr|copi|copy|bring)\w* .{0,24}(across|over)\b|convert\w* .{0,20}(data|files|records|old))/,
  /daten(?!schutz|bank)\w*.{0,24}(bereinig|uberna?hm|uberneh|laden|migri|import|uberfuhr|pfleg|ubertrag|aufraum|zusammen)|(bereinig|uberna?hm|import|migri|aufraum|einles)\w* .{0,24}daten(?!schutz)|\b(alt|stamm|bestands)daten|daten(ubernahme|import|migration|bereinigung|pflege)|migration|dubletten|doppelte|rufnummern|altbestand|\bimport\w*|\bexport\w*|einlesen/,
  /\breprise (de|des|du|a)\b|doublon|en double|\bexport\w*|\bimport\w*|\bmigr\w+|(reprendre|charger|nettoyer|purger|recuperer) (les |la |le )?(donnees|dossiers|comptes|notices|fiches|historique|base|articles|adresses|stocks?)|donnees .{0,16}(nettoy|charg|repr)/,
  /\bmigra\w+|depurar|duplicad|\bimport(ar|aci\w+)|\bexport(ar|aci\w+)|(cargar?|carga de|volcar|volcado de|limpi\w+|traspas\w+|pasar) .{0,14}(datos|articulos|clientes|maestro|registros|fichas|historico|expedientes|productos|base)|datos maestros/,
  /bonific\w+|doppion|\bimportare|\besportare|\bimportazion|(caric|travas|pul|ripul|trasfer)\w+ .{0,16}(dati|articoli|clienti|anagraf|archiv|storic|schede)|anagrafic|dati storici/,
  /duplicad|\bimportar|\bexportar|(carregar|carga|limp|passar|transferir)\w* .{0,16}(dados|artigos|clientes|processos|registos|registros|cadastro|historico|fichas)|dados mestre|saneamento/,
  /opschon\w+|overzett\w+|migratie|inlezen|conversie|dubbele|stamgegevens|(gegevens|data|klanten|artikelen|dossiers) .{0,14}(over|inlees|schoon)|importeren|exporteren/,
);

/** It is joined to what is there. */
export const JOINED = anyOf(
  /\b(interfac\w+|integrat(e|es|ed|ing|ion|ions)|link(s|ed|ing)? .{0,14}(to|with|up)\b|hook(ed|s)? (up|to|into)|plug(s|ged)? (in )?to|connect (to|with|it|the)|connector\w*|connections? to|data feed|(till|times?|price|stock|market|weather|live|order|news) feeds?|feeds? .{0,28}(to|into)\b|sync\w*|apis?|wired? up|talks? to|single sign|sso|gateways?|edi|payment provider)\b/,
  /anbindung|schnittstelle(?!n? zur? (kommune|presse|eltern))|anbinden|\bkoppl?(ung|eln)\b|synchron|verknupf|anschluss an|ubertragung an|abgleich mit/,
  /\binterfac\w+|brancher|connecteur|\braccord(er|ement)|\brelier|passerelle|synchro|connecter|\blier (avec|a|au)\b|lien avec (le|la) (logiciel|compta|paie|base)|interconnex/,
  /\bconect(ar|ado|or)\w*|\bintegra(r|cion\w*)\b|\benlazar|interfaz|interfaces|pasarela|sincroni|enganchar/,
  /\bcollega\w+|\bintegra(re|zion\w*)\b|interfacc|sincron|agganci|\ballacci\w+ (a|con)\b/,
  /\bligar (a|ao|com)\b|\bligac\w+ (a|ao|as|aos|com)\b|\bintegrac\w+|integrar|sincroni|conectar/,
  /koppel\w*|aansluit\w* op|uitwissel\w*/,
);

/** From the old to the new: a day, a night, a wave. */
export const SWITCHED = anyOf(
  /\b(go(es|ing)? live|cut ?over|switch(ed|ing|es)? (over|on|off)|switchover|go no ?go|no go|(change|code|stock|release|data) freeze|freeze (stock|changes|code|data|the data)|roll ?outs?|rolled out|big (copy|bang|switch)|live (date|day|penny|in|on)|old (\w+ )?(box|system|kit|server|site|software|app|tills?|phones?|panel|nodes|tool|database|version|platform)|turn(ed)? off .{0,12}(old|legacy)|decommission\w*|retire\w* .{0,12}(old|system|server|model|app)|ship(s|ped)? (it|build|the)|releases?|back ?out|implementation steps|in (batches|waves)|wave \d|app ?stores?|to stores?|public beta|private beta|soft launch|read only|deploy\w*|production|cab|change window|parallel run\w*|(new|the) system (on|live)|switch off|takes? over from|new (website|site|app|portal|till|tills|system|software|server|platform|version) (live|up|on|opens|for all)|first (site|shop|branch|store|school|ward|depot|line|street|users?) (on|live|goes|moves)|weekend (move|switch|change)|move(d|s)? (to|into) the cloud|push to (all|prod|estate|live|the stores)|open(ed)? (it )?to (everyone|the public|all)|(paper|old) forms? off|switch off)\b/,
  /rufnummernmitnahme|portier|umschalt|umstell|\blivegang|freischalt|scharf ?schalt|\bstichtag|inbetriebnahme|einspiel|ausroll|\babschalt|abklemm|altsystem|\balte[nrs]? (\w+ )?(system|server|anlage|software|programm|formular\w*|portal)|stillleg|stilllegen|hochfahren|produktiv|echtstart|echtbetrieb|wechsel (auf|von|zum|zur) .{0,20}(system|software|anbieter|version|server|portal|anlage)|erste[rn]? (filiale|standort|station|gruppe) (live|umst|start)|roll ?out|go ?live/,
  /\bbascul\w+|mise en (ligne|service|route|prod\w*)|demarrage (du|de|en|des|sur)|ouverture (du|de la) (portail|site|service|plateforme)|\bcouper l?ancien|(ancien|vieux) (\w+ )?(systeme|logiciel|site|outil|serveur|portail|standard|programme)|deploi\w*|deployer|bascule|fermer \w+ jours/,
  /\bactivacion|portabilidad|lanzamiento (de|en) (la )?(app|web|version|tienda)|\barranque|\barrancar|puesta en (marcha|produccion|servicio)|paso a (produccion|real)|salida (en vivo|a produccion)|despliegue|desplegar|(apagar|quitar|retirar) .{0,12}(viej|antigu)|(programa|sistema|servidor|tpv|web|aplicacion) (viejo|antiguo|anterior|vieja|antigua)|cambio de sistema/,
  /\battivazion\w+|portabilita|messa (in (linea|funzione|servizio|esercizio|produzione)|online)|passaggio (a|al|un|in|di)\b|avviamento|(vecchi\w) (\w+ )?(sistema|gestionale|programma|sito|software|server|centralino)|(spegn|disme|dismis)\w+|rilasci\w+|go live|pubblicare (ne|su)|partenza (del|con)/,
  /\blancamento|\babrir (so|em|a) |\bactivacao|portabilidade|entrada em (producao|funcionamento|servico)|\bviragem|abrir ao publico|\bpor no ar|desligar o|(programa|sistema|servidor|site|software) (antigo|velho|anterior)|(reformar|abater) .{0,10}(velh|antig)|passagem (a|para) producao|virada|implanta\w+/,
  /portering|activer(en|ing)|eerste \w+ over\b|ombouwen|livegang|overgang|omschakel|uitrol|in de lucht|oude (\w+ )?(systeem|site|app|pakket|server|programma)|uitzetten|live (gaan|zetten)/,
);

/** The weeks after, and those who help then. */
export const CARED_FOR = anyOf(
  /\b(hyper ?care|floor ?walk\w*|super users?|key users?|early life|after go ?live|bau|first (fortnight|(two |few |four |\d )?weeks? (on|of|after|in)|month after|week live)|hand ?over to (support|ops|operations|it|bau)|issues (huddle|call|list|log)|lessons learned after)\b/,
  /nachbetreuung|key ?user|anlaufbetreuung|erste (zwei |drei |vier )?(wochen|tage) (nach|vor ort|mit|im)|multiplikator|ubergabe an (den )?(betrieb|support)|begleitung (nach|am)/,
  /utilisateurs? (cles?|referents?)|premiers? (jours|semaines) (apres|sur|avec|de)|accompagnement (au|des|apres|demarr)|usuarios? clave|primer\w* semanas? (con|en|tras|de uso)|acompanamiento|affiancamento|utenti chiave|prim\w settiman\w (dopo|con|di uso)|utilizadores chave|acompanhamento (no|na|dos?|apos)|\bno 1 mes|usuarios chave/,
  /nazorg|sleutelgebruikers|vragenuur\w*|eerste (twee |drie )?(weken|dagen) (na|mee|met)/,
);

/** It is tried before others use it. Rehearsals, samples and trials of other trades are called the same. */
export const TRIED = anyOf(
  /\b(dry run|pilot\w*|beta|soak|dummy (run|data)|test(s|ed|ing|ers?)?|friendlies|regression|acceptance|uat|fat|sat|proof of concept|poc|mock (run|go)|conformance|loop checks|commission(ing)?|smoke test|staging|pen ?test|rehears\w+)\b/,
  /\b(\w*test(s|en|falle|lauf|betrieb|phase|daten|system|umgebung)?|probe(lauf|betrieb|weise)|pilot\w*|generalprobe|abnahme|erprob\w*|ausprobier\w*|parallelbetrieb)\b/,
  /\b(essais?|recette|a blanc|pilote|bac a sable|tester|double saisie|prueba\w*|probar|piloto|ensayo|en paralelo|prov[ae]|provare|collaudo|pilota|a vuoto|in parallelo|teste\w*|testar|ensaio\w*|em paralelo|homolog\w+|proef\w*|oefen\w*|\w*test(en)?)\b/,
);

/** Those who use it learn how. Others teach too. */
export const TAUGHT = anyOf(
  /\b(train(ing)? (the |for |of |new |all )?(staff|users|shifts|store|managers?|clerks|nurses|drivers|operators|agents|teachers|nights|key|super|desk|team|front)|user (guide|manual|training)|quick (guide|card)|cheat sheets?|how to (guide|video|sheet)s?|manuals?|e ?learning|show (them|users|staff) how)\b/,
  /schulung|einweis|kurzanleitung|handbuch|anleitung|einlernen|\bformation (des|aux|du|utilis)|former (les|des|au)|\bguides? (utilis|d|pour)|mode d?emploi|tutoriel|formacion|formar a|manuales?\b|formazione|addestramento|manuale|formacao|formar |treinamento|manuais|\bopleid|instructie|handleiding|uitleg/,
);
