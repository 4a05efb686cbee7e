/** Words of personal data and of services for the public, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { SubjectWords } from './subject';

export const PERSONAL_DATA: SubjectWords = {
  strong: anyOf(
    /\bhipaa\b|\bdpia\b|\baipd\b|\bdsfa\b|\beipd\b|\bripd\b|data protection impact/i,
    /folgenabschätzung|analyse d.impact|evaluación de impacto|valutazione d.impatto|avaliação de impacto/i,
    /health (data|record)|patient (data|record|portal)|household|subscriber data|data.subject|subject access|records? of processing/i,
    /gesundheitsdat|patientendat|sozialdat|versichertendat|hausanschluss|privathaushalt|der haushalte|betroffenen(rechte|anfrage)|betroffene(r|n)?\b|verarbeitungstätigkeit/i,
    /données de santé|dossiers? (des )?patients?|personnes concernées|registre d\S+ traitements|exercice des droits/i,
    /datos (de salud|de pacientes|clínicos|sanitarios)|registro de (actividades de )?tratamiento|derechos arco/i,
    /dati (sanitari|clinici|dei pazienti)|registro (dei|delle attività di) trattament/i,
    /dados (de saúde|de pacientes|clínicos)|(pedidos|direitos) d\S+ titular/i,
  ),
  asks: anyOf(
    /(member|student|pupil|patient)s? (database|files?|records?|register)|fichiers? clients?|ficha del? paciente|ficha do utente|schede dei pazienti/i,
    /\bgdpr\b|\brgpd\b|dsgvo|\blgpd\b|personal (data|information)|\bprivacy\b|customer (data|records)|\bpii\b|consent\b|cookies?\b|pseudonym|data protection/i,
    /personenbezogen|datenschutz|kundendat|einwilligung|schülerdat|mitgliederdat/i,
    /données (personnelles|à caractère)|données clients?|vie privée|consentement|anonymi[sz]/i,
    /datos personales|datos de (los )?clientes|privacidad|consentimiento|protección de datos|seudonim|anonimiz/i,
    /dati personali|dati (dei )?clienti|consens[oi]\b|protezione dei dati|anonimizz/i,
    /dados pessoais|dados d\S+ clientes|privacidade|consentimento|proteção de dados/i,
  ),
  // To report a leak and to sign with a processor are work of other tables too.
  asksNot: anyOf(
    /breach|leak|72 ?h|notif|privacy (screen|filter)|\bart\S* ?28|processor|sub.?process|\bdpa\b|\bavv\b/i,
    /panne|verletzung|auftragsverarbeit|melden|meldung|violation|fuite|sous.?trait|brecha|encargad/i,
    /violazione|responsabile esterno|violação|subcontrat/i,
  ),
  answers: anyOf(
    /\b(go|goes|gone|out) after\b|after \S+ (days|months|years)|throw\S* (out|away)|get rid|\bwip(e|ing)|\b(ex|former).?(employee|customer|client|member|user)|\bold (cvs?|contacts?|leads?)|inactive|life.?cycle|\bsweep/i,
    /nach \S+ (tagen|wochen|monaten|jahren)|karteileich|ausscheid|ausgeschied|gekündigt|ehemalige/i,
    /\bménage|\bvider\b|\banciens? (patients?|clients?|élèves|salariés)|épuration|\bclos\b|ex.clientes?|ex.clienti/i,
    /limpi(eza|ar)|dar de baja|caducad|cerrados|togliere|pulizia|\blimpar|\btirar\b/i,
    /delet|\beras(e|ure|ing)|purg(e|ing|a\b)|retention|\bretain|dispos(al|e\b|ing)|forgotten|anonymi[sz]|how long|destr(oy|uction)|storage limit|archiv|expir/i,
    /\b(keep|kept|remov|clean)\S* .*(data|user|account|record|lead|month|year)|decommission .*\bdata\b/i,
    /lösch|aufbewahr|vernicht|\bschredder|altdaten|bereinig|speicherdauer|speicherfrist/i,
    /conservation|purge|effac|oubli\b|suppress|supprim|destruction|durées?\b|sort final/i,
    /conservación|plazos? de guarda|borrad|borrar|supresi|suprim|elimin|destrucci|olvido|anonimiz/i,
    /conservazione|cancella|oblio|\bscarto\b|distruzion|anonimizz/i,
    /retenção|guarda d|(prazos?|tempo) de guarda|apagar|apagamento|esquecimento|expurg|destrui|arquiv/i,
  ),
  answersNot: anyOf(
    /feature|flag|branch|\bramas?\b|cache|\bimages?\b|temporär|backlog|churn|(staff|customer|client) retention|rétention client|retention of (staff|customers)/i,
    // To look through rights takes away accounts, and no data.
    /(review|recertif|revis|rever\b|reveja|rived|verifica|revoir|revue|überprüf|prüfen)\S* .*(access(?!ib)|accès|acceso|acesso|zugriff|zugänge|berechtig)|(access|accès|accesos?|acessos?|zugriffe?|zugänge|berechtigungen) (review|überprüf|prüfen|revisar|revoir)/i,
    /server|serveur|servidor|environment|umgebung|deuda|débito|debito|\bbugs?\b|löschwasser|prenotaz|cancelar pedido|sauvegardes|backups?\b/i,
  ),
};

export const FOR_THE_PUBLIC: SubjectWords = {
  asks: anyOf(
    /\bparents\b|cantine|périscolaire|\bkita\b|hunde(steuer|register)|asilo nido|mensa scolastica|cita previa|padrón|centro de saúde|pothole|building permit/i,
    /citizens?\b(?! dev)|resident (service|portal|permit)|residents\b|council (website|tax|service)|\bgov\.uk\b|digid|eidas/i,
    /bürger(?!lich|meister)|stadtportal|gemeindeportal|verwaltungsportal|\bozg|bundid|onlinezugang/i,
    /usagers|citoyen|mairie|démarches? en ligne|télé.?service|portail famille|\bfamilles\b|administrés|franceconnect/i,
    /ciudadan|ayuntamiento|sede electrónica|cl@ve/i,
    /cittadin|(sito|sportello|portale|servizi)\b.*\bcomune\b|\bdel comune\b|\bspid\b|\bcie\b/i,
    /munícipe|cidad(ão|ã|ãos)\b|câmara municipal|balcão (digital|único)/i,
  ),
  asksNot: /citizen developer|shared residence/i,
  answers: anyOf(
    /\bblind|\bmouse\b|subtitl|caption|large print|inclusi|conformance report|for (all|everyone|everybody)\b/i,
    /blinde|untertitel|\bmaus\b|tastatur|einfache sprache|sous.?titr|clavier|malvoyant|aveugl|pour tous/i,
    /subtítul|teclado|cieg[oa]s|para tod[oa]s|sottotitol|tastiera|vedenti|per tutti|legendas|ceg[oa]s\b/i,
    /accessib|a11y|wcag|section 508|\bvpat\b|en 301|screen.?reader|keyboard|contrast|alt.text|disab(led|ilit)|plain language|easy read|assistive/i,
    /barriere|bitv|bfsg|leichte\S? sprache|sehbehind|behinder/i,
    /rgaa|lecteurs? d.écran|\bfalc\b|handicap|facile à lire/i,
    /accesib|lector(es)? de pantalla|lectura fácil|une 139803|discapac/i,
    /\bagid\b|legge stanca|disabil/i,
    /acessib|leitor(es)? de (ecrã|tela)|deficiên/i,
  ),
  answersNot: /accessible from|data accessib|inaccessible|accessibility of data|barrier tape|contrast the/i,
};

/** A directive asks it of shops that sell to consumers too. */
export const SHOP: SubjectWords = {
  ...FOR_THE_PUBLIC,
  asks: anyOf(
    /web.?shop|online.?(shop|store)|e.?commerce|check.?out\b|shopping cart|\bb2c\b|storefront|warenkorb|onlineshop/i,
    /boutique en ligne|tunnel d.achat|\bpanier\b|tienda (online|en línea|virtual)|carrito/i,
    /negozio online|carrello|loja (online|virtual)|carrinho/i,
  ),
};

/** Rows that make what people look at: where there are none, it is not made here. */
export const PAGES = anyOf(
  /\bux\b|\bui\b|screen|front.?end|wireframe|mock.?up|web ?pages?\b|page layout|content\b|photo|\bforms?\b|look (and|&) feel|usability/i,
  /oberfläche|bildschirm(?!arbeit)|inhalte|webseite|formular|produktbild|fotos?\b/i,
  /maquette|ergonom|contenus?\b|pages\b|formulaire|fiches? produit/i,
  /pantalla|contenid|formulario|fichas? de producto/i,
  /schermat|contenut|moduli\b|grafica|schede prodott/i,
  /ecrãs?\b|\btelas?\b|conteúd|formulári|vitrine/i,
);

/** Rows that build, choose or accept what is used. */
export const BUILT = anyOf(
  PAGES,
  /design|prototyp|web.?site|\bbuild|develop|config|entwurf|entwickl|umsetz|konfigur|realisier|développ|paramétr|\bsite\b|intégrat|réalisation/i,
  /acceptance|procure|tender|\buat\b|abnahme|ausschreibung|vergabe|recette|choix (de l|du)|marché public|pliego|licitaci|collaudo|gara d|concurso|aceitação/i,
  /diseño|desarroll|\bsitio\b|parametriz|progettaz|svilupp|\bsito\b|desenho|desenvolv/i,
);
