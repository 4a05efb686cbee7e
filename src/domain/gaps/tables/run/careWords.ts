/** What is done while software or a technical service is in use: names in small letters without accents, in seven languages. */
import { anyOf } from '../../../recognition/anyOf';

/** It fails, and what then. */
export const FAILS = anyOf(
  /\b((service|site|system|line|network|server|internet|broadband|phones?|app|tills?|platform|link|power|everything|it|wifi) (is |are |goes |went |being )?(down|offline|dead|frozen|out)|down ?time|outages?|won ?t (load|open|start|print|connect|sync)|doesn ?t (load|open|start|print|let|connect|sync|work)|crash\w*|(system|line|machine|network) faults?|incidents?|oncall|call (out|bridge|outs)|pager|at [1-5] ?am|[1-5] ?am\b|roll(ed|ing)? ?back|fall ?back|(when|if) .{0,30}(red|fails?|breaks?|down|dies|goes wrong|off over|corrupt|stuck|crashes|hangs)|corrupt\w*|fail ?over|disaster recovery|cable cut|stand ?by (rota|duty)|(after|out of) ?hours (cover|support|calls?)|emergency (fix|change|patch)|trips? out|who (do we|to|we) (call|ring) (when|if|at)|nothing works|goes (black|blank)|(stops|stopped) (working|answering|loading)|(frozen|blank|black) screens?|not (working|loading|answering)|paper (fallback|backup|plan b)|what if .{0,24}(down|off|fails|dies|moves away|stops)|stand ?by|duty (phone|engineer|week)|night calls?|p1s?|sev \d|war room|plan b\b)\b/,
  /storung|\bausfall|ausgefallen|bereitschaft|rufbereit|pikett|\btot ist|absturz|absturzt|wenn .{0,36}(nicht (geht|lauft|ladt|erreich)|streikt|ausfallt|tot\b|klemmt|hangt|steht)|fallback|ruckfall|notbetrieb|entstor|zuruckroll|\bhangt\b|hanger|wenn (nichts|gar nichts) mehr|kaputt|notfall(plan|handbuch|nummer|karte)|geht nachts ran|wiederanlauf|nachtdienst (it|technik)|\bnichts geht/,
  /\bpannes?\b|\bcoupures?\b|lenteur|\bplant(e|age)s?\b|astreinte|incidents?\b|mode degrade|retour arriere|\btombe (en|a|quand|le)\b|\ben rade|depann|interruption|procedure de secours|plus rien ne marche|(quand|si) .{0,30}(plante|tombe|ne marche|ne repond|est en panne|coupe)|hors service|(telephone|numero) d?urgence|reprise apres|plan de (secours|continuite|reprise)|indisponible|hors d?usage|bloque (la nuit|le)/,
  /\bsi (se )?(cae|falla|no (llega|funciona|va|arranca|carga))|\bcaidas?\b|\baverias?\b|incidencia|\bfallos?\b|guardias? (de|del|informat|tecn|los|fin)|corte (de|del) (servicio|red|luz|internet|sistema)|\bcuelg|\batasc|vuelta atras|cuando (se )?(cae|falla|cuelga)|no (funciona|carga|responde|arranca)|fuera de servicio|plan de contingencia|a quien (se )?llama/,
  /\bse (cade|si (blocca|ferma|rompe|pianta)|non (va|funziona|parte|carica))|\bguast|\bblocc(o|hi)\b|reperibil|disserviz|malfunz|tornare indietro|ripristin|\bfermo (impianto|macchina|linea|sistema|servizio)|quando (cade|si blocca|si pianta|non (va|funziona))|fuori servizio|non (funziona|risponde|parte)\b|chi (si )?chiama|piano di emergenza (it|sistem)|intervento notturn|cadut[ae] (di |della )?(linea|sistema|rete|connessione)|voce che gracchia/,
  /em baixo|\bavaria|\bfalhas?\b|fora do ar|quando (cai|falha|para)|\bse (cair|falhar|parar|nao (chega|funciona|abre))|\bpiquete|plantao|incidente|jobs presos|interrupc|voltar atras|nao (funciona|abre|responde|carrega)|quem (se )?(liga|chama) (se|quando|de noite)|sem sistema|plano de contingencia|\bquedas? (a|de|do|da|em|no) (meio|sistema|rede|servidor|linha|site|luz)/,
  /(sin (conexion|red|internet)|senza (rete|connessione|linea)|sem (rede|ligacao|net)|ohne (netz|internet|verbindung)|hors ligne|sans (reseau|connexion)|zonder (netwerk|verbinding|internet)|works? offline|offline (mode|use)|re ?boot\w*|neustart\w*|redemarr\w*|reinici\w+|riavvi\w+|herstart\w*)\b/,
  /terugvall\w+|\bstoringen?\b|buiten werking|storing|\buitval|terugdraai|\bpiket|\bals .{0,30}(niet werkt|plat|stuk|uitvalt|down|hapert)|noodprocedure|\bplat (ligt|gaat)|\bligt (eruit|plat)|werkt niet|wie (belt|bellen) (we|als|er)|hapert|noodplan (ict|it|systeem)|awari|\bdyzur/,
);

/** Someone cannot go on, and asks. */
export const HELPED = anyOf(
  /\b(help ?desk|service ?desk|(tech|user|app|it|first line|second line|vendor|customer|remote) support|support (calls?|tickets?|desk|queue|line|mailbox|hours|contract|questions)|tickets (queue|triage|in|of|from)|(staff|user|room) (\w+ )?tickets|ticket (queue|triage|backlog)|(ring|rings|call|calls|phone|chase) (the )?(vendor|supplier|support|helpdesk|provider|msp)|user (questions|calls|queries|problems)|new request triage|(answer|take) calls when|(questions|calls|queries|complaints) from users|users? (help|guide)|ask the (vendor|supplier)|vendor tickets?|tickets? (to|with) (the )?(vendor|supplier)|speed (moans|complaints))\b/,
  /\bsupport(?! fur (die )?(familie|eltern))|anwenderfragen|hotline|(nutzer|benutzer|anwender)(anfragen|fragen|hilfe)|\btickets?\b (annehmen|bearb|vert|aus|der)|fragen der (anwender|nutzer)/,
  /\bsupport (utilis|niveau|n1|n2|editeur|technique|aux)|\bhotline|assistance (utilis|aux|editeur|techn|inform)|\btickets? (du|des|d|niveau|editeur)|maintenance (editeur|applicative|corrective|evolutive)/,
  /\bsoporte\b|llamar al? (soporte|proveedor|tecnico|informatico)|dudas de (los )?usuarios|\btiques?\b|assistenza (utenti|tecnica|software|e)|(chiamare|sentire) (la ditta|il fornitore|l?assistenza)|segnalazion\w+ (degli|utenti|errori|guast)|\bsuporte\b|apoio aos? (utilizador|usuari)|ajudar quem|chamar o? ?(fornecedor|tecnico)|pedidos de ajuda/,
  /gebruikersvragen|melden bij (de )?leverancier|vragen van gebruikers|\bzgloszeni/,
);

/** Who may come in. */
export const RIGHTS = anyOf(
  /\b(passwords?|pass ?words?|log ?ins?|user (accounts?|ids?|rights|admin)|users? (and|\+) (rights|roles|permissions|leavers)|leavers|(access|admin|edit) (rights|list|review|levels)|(take away|remove|revoke|grant|who gets?|give) .{0,12}access|permissions|who can (see|edit|get|change|log)|smart ?cards?|sign(s|ing)? in (with|to|via)|two factor|2fa|mfa|(roles|users) (\+|and) (rights|permissions|roles)|kill login|encryption keys?|rotate keys|accounts (and|\+) (rights|leavers|access)|new accounts|(pupil|staff|user|student|admin|guest|agents?|reader) (accounts|logins)|user set ?up|who gets in|shared account|admin account)\b/,
  /pass(wort|worter)|zugangs?(daten|rechte|konten)|zugriffs?|berechtig|benutzer(konto|konten|verwalt|anleg)|\brechte (vergeb|je|pro|im|und rollen)|rollen und rechte|kennworter|\bkonten (anlegen|sperren|der)|mitarbeiter anlegen|zwei ?faktor|austritte|\bzugange\b/,
  /mots? de passe|habilitation|droits d?acces|comptes? (des? )?(agents?|utilis|usager|nouve|acces)|identifiants|double authent|arrivees (et|\+|,)? ?departs|droits (par|et|des) (profil|utilis|acces|role)/,
  /contrasena|\bpermisos (de usuario|por|y perfil|de acceso)|altas y bajas|usuarios y (perfil|permis|clave|rol)|perfiles (y|de) (acceso|usuario)|\baccesos\b|credencial|usuarios? nuev|cuentas (nuevas|de usuario)|novos utilizadores|nouveaux utilisateurs|utenti nuovi|nuovi utenti|codici di accesso|pin codes|chave movel|\bsenhas?\b|palavras?.passe|(perfis|contas) (e|de|novas) ?\w*|permissoes|\bacessos\b|entrar com chave/,
  /\bpassword|credenzial|\butenze\b|accessi (utent|al|degli|e )|profili (utent|e |di )|abilitazion\w+ (utent|al|accessi)|permessi (utent|per|e )/,
  /\btoegang (derden|tot|voor|van)|wachtwoord|nieuwe gebruikers|gebruikers aanmaken|neue (nutzer|benutzer)|\brechten (per|en|van|voor|toe)|toegangs|inlog\w*|gebruikersbeheer|sleutels wisselen|autorisatie|\baccounts? (aan|van|voor|en|bij)|uit dienst/,
);

/** What may be lost is kept a second time. */
export const KEPT = anyOf(
  /\b(back ?ups?|restores?|copy of (the )?(code|data|program|config\w*|database|project)|off ?site( copy)?|snapshots?|nightly (copy|dump)|(getting|get) .{0,14}(file|folder|data|it) back)\b/,
  /datensicherung|\bsicherung(en|s\w*)? (der|des|von|vom|taglich|nachts|einspiel|pruf|test|zur|und)|ruckspiel|wiederherstell|sicherungskopie|kopie (des projekts|der datenbank|vom server)/,
  /sauvegarde|\brestauration (de|des|d|avant|test)(?!.*(repas|cantine))|copias? de (seguridad|respaldo)|\brespaldos?\b|copias? (del|de la|fuera|diaria)|\brestaurar|copi[ae] (del progetto|dei dati|di sicurezza|del database|notturn)|salvatagg|copias? de seguranca|salvaguarda|repor (uma )?copia/,
  /reservekopie|terugzetten|kopie(en)? van de (data|server)|kopie zapasow/,
);

/** The next version of what is there. */
export const UPDATED = anyOf(
  /\b(updates (after|on|to|of|for|and|\+|in|every|monthly|out)|(plug ?ins?|software|app|system|security|version|firmware|windows|vendor|ios|android|os|monthly|server|driver|program|device|router|model) (updates?|upgrades?)|upgrades?|patch(es|ing|ed)? (servers?|night|tuesday|day|the|window|level|and|software|notes|management)|new (version|release|firmware|ios|iphone)|next version|versions? \d|firmware|anti ?virus|end of support|out of support|plug ?in (check|list|versions)|new build|security fixes|bump\w*|certificates? (renew|expir|run)\w*|domain renewal|(system|software|ssl) certificates?)\b/,
  /\bupdates\b|\bupdate (der|des|einspiel|auf|vom)|aktualisierung(en)? (der|des|von)? ?(software|app|system|server|firmware|version)?|\bneue[rn]? (version|firmware|release)|versionswechsel|\bpatch|firmware|virenschutz|releasewechsel/,
  /mises? a jour (du|de la|des|de l?)? ?(logiciel|site|serveur|app|systeme|version|securite|poste|plugin)|nouvelle version|montee de version|correctifs?\b|antivirus|nouvel iphone|actualizacion(es)? (de|del)? ?(software|version|sistema|app|programa|servidor|firmware|segur)|nueva version|\b(versions?|versiones|versioni|versoes) (du|de|del|do|logiciel|software)|subida de version|subir version|\bparches|nuova versione|aggiornament\w+ (del|di|software|app|firmware|sistema|sicur|version|server)|nuovo iphone|nova versao|atualizac\w+ (do|da|de)? ?(software|versao|sistema|app|programa|servidor|segur)|(novas|novos) (versoes|updates)/,
  /\b(software)?versies\b|nieuwe (versie|firmware|release)|beveiligingsupdate|\bnowa wersja|aktualizacj/,
);

/** What does not work yet, or not any more. */
export const MENDED = anyOf(
  /\b(bugs?|defects?|fix(es|ing|ed)? (stuff|bugs|errors|what|it when|problems|faults)|error (list|log|reports?|messages?)|crash reports?|glitch\w*|hot ?fix\w*|backlog|feature (requests?|list|ideas)|change requests|small changes|improvement list|decide on bugs|wish ?list (for|of)? ?(app|features|users)?)\b/,
  /\bfehler(liste|meldung|beheb|korr|beseit|\b)|nachbesser|anderungswunsch|anforderungsliste|bugs?\b/,
  /anomalie|\bbogues?\b|corriger les (erreurs|bugs)|demandes d?evolution|evolutions (du|de la|fonction|demand)|corregir (los |el )?(errores|fallos)|\berrores\b|sistemare gli errori|errori segnal|correzion\w+ (errori|bug)|correcao de erros|correcoes|\berros\b (report|na|no|do)|melhorias (do|da|pedid)/,
  /\bfouten (oplos|herstel|melden|in)|verbeterlijst|wensenlijst (app|site|systeem|gebruik)|bug(s|fix\w*)/,
);

/** Whether it still goes well. */
export const WATCHED = anyOf(
  /\b(monitor(ing)? (the |of )?(servers?|system|service|app|site|queues?|network|alerts?|performance|usage|load)|monitoring|alerts?|alarm (if|when|limits?|thresholds?|list|floods?)|nuisance alarms|alarms? (setpoint|priorit|tuning|ration)\w*|watch (queues?|latency|app|load|speed|logs?|errors?|disk)|latency|queues? and|up ?time|speed (on|test of|of the) (mobile|site|app|page)|response times?|dash ?boards?|health checks?|throughput|capacity (on|of the|plan)|storage full|disks? (full|space)|job (goes|went|runs?|fails?)|(overnight|nightly|night) (jobs?|runs?|batch|load)|check orders|light levels|check .{0,24}every (am|morning|day)|stop counts|logs? (review|retention|kept)|(usage|login|visitor|download) (figures|numbers|stats|statistics|reports?)|morning checks?|daily check of (the )?(jobs|system|feeds|queue)|(quick|fast) enough|too slow|slow(ness)?)\b/,
  /uberwachung (der|des|von)|monitoring|alarmschwell|antwortzeit|bandbreite|speicherplatz|nachtlauf|laufzeit|\bauslastung (der|des) (server|leitung|system|netz)|systemuberw/,
  /supervision (du|de la|des|technique|serveur)|temps de reponse|suivre (les )?(lenteurs|coupures|temps)|alertes? (techn|serveur|sur|du)|\bdebit\b|statistiques d?usage|vigilar (si|el|los|la) ?(se desvia|servidor|sistema|modelo|carga|cola)|monitoriz|\balertas\b|rendimiento del (sistema|servidor)|tiempos de respuesta|monitoraggio|soglie|allarmi|prestazioni del|tempi di risposta|discos? cheios?|monitorizac|relatorio de uso|tempos de resposta/,
  /bewaking van|monitoren|traagheid|responstijd|schijfruimte|\balarmen\b|uitlezen/,
);
