/**
 * Words that any name of an area may hold, in six languages: wide on purpose. Where one stands in a name, in a heading or
 * in the name of a role, the area is not called absent, though no activity is recognised as being about it.
 */
import type { AreaId } from '../../matrix/areas';
import type { Choice, Reading } from '../../reading/reading';

/** Small letters without accents. */
const WORDS: { readonly [area in AreaId]: RegExp } = {
  planning:
    /\bplan(?!t)|pianific|roadmap|\bscope\b|backlog|priorit|requirement|milestone|business case|kick.?off|estimat|feasib|discover|objectiv|\bgoals?\b|next version|stor(y|ies)\b|anforder|lastenheft|\bziele?\b|umfang|machbar|jahresplan|meilenstein|auftrag|schatz|konzept|cadrage|feuille de route|besoin|jalon|cahier des charges|faisab|lancement|arbitrage|hoja de ruta|alcance|requisit|viabil|\bhitos?\b|historias|objetiv|estimar|estimac|perimetro|obiettiv|fattibil|avvio|\bstima|capitolato|piano|levantamento|\bambito|marcos|caderno|estimativ|prioriza|projektstart|initiat|ideas?\b|strateg/,
  design:
    /design|architec|architek|archit|\badrs?\b|schnittstell|interface|\bapis?\b|wirefr|mock.?up|protot[iy]p|\bux\b|\bui\b|data ?model|datenmodell|\bspec|concept|konzept|\bstack\b|landing zone|entwurf|pflichtenheft|technolog|oberflach|gestalt|conception|maquette|choix|modele|ergonom|schema|diseno|arquitect|arquitet|desenho|modelo|pantallas|progett|specifich|disegno|especif|analisi tecnica|projeto tecnico|dati\b.*modello|modello dati|scelte|escolha|eleccion/,
  build:
    /\bcod(e|ing|igo|ice|igos)\b|code|develop|build|built|\btest|test(s|en|ing|fall|falle|e|es)?\b|\bqa\b|quality|\bci\b|pipeline|pull request|regression|\bbugs?\b|bug ?fix|implement|integrat|integrac|integraz|programm|programa|programmier|umsetz|entwickl|abnahme|fehler|realisi|developpe|recette|revue|anomalie|parametr|qualif|qualit|realisat|prueba|desarroll|revision|errores|calidad|sviluppo|svilupp|collaud|desenvolv|teste|erros|qualidade|homologa|done\b|prova\b|prove\b|review|feature|fonctionnal|funcional/,
  release:
    /releas|deploy|roll.?out|go.?live|\bship|\blive\b|\bprod\b|production|produktion|produktiv|\bchange|\bcab\b|cut.?over|\bstore\b|\bstores\b|submission|freigab|freigeb|ausliefer|ausroll|anderung|inbetrieb|umstell|launch|publi|mise en|livrais|livrer|deploi|bascul|feu vert|changement|gel des|pase a|desplieg|desplegar|puesta|lanza|tiendas|version|versao|cambios?\b|produccion|entrega|rilasc|messa in|produzione|modifiche|esercizio|distribuz|cambiament|passagem|implanta|implementa|lancament|entrada em|alterac|mudanca|no ar\b|go.?\/?.?no.?go|bereitstell|veroffentlich|migra/,
  operations:
    /operat|\bops\b|\brun(ning)?\b|\bjobs?\b|monitor|dashboard|patch|service.?desk|help.?desk|capaci[td]|kapazit|cluster|host|ticket|support|server|mainten|certifica[td]|zertifikat|betrieb|uberwach|wart|betreu|hotline|nachtlauf|pflege|supervis|exploit|panne|assistan|assistenz|heberg|correctif|traitement|surveill|operaci|operac|mantenim|parche|alojam|mesa de ayuda|soporte|proces|esercizio|manuten|aggiorn|elaborazion|ambient|suporte|atualiz|chamado|administr|upgrade|update|infrastr|platform|plattform|plateforme|piattaforma|plataforma|\blogs?\b|logging|observab|service/,
  reliability:
    /back.?up|restor|disaster|failover|fail.?over|\bsla\b|\bslas\b|\bslo\b|uptime|load.?test|continu|kontinuit|\brto\b|\brpo\b|chaos|reliab|resilien|availab|recover|sicherung|rucksicher|notfall|verfugbar|wiederanlauf|lasttest|ausfall|ausweich|wiederherstell|sauvegard|restaur|\bpra\b|\bpca\b|disponib|de charge|secours|niveaux? de service|reprise|copias?|recuperac|de carga|nivel|respaldo|contingenc|ripristin|di carico|livelli di servizio|salvatagg|affidab|ripartenza|copia|reposic|niveis de servico|\bdr\b|snapshot|replica/,
  cost: /cost|budget|bill|invoice|licen|lizenz|finops|pric|purchas|procure|pay(ment|ing|s)?\b|spend|spent|preis|rechnung|kosten|abrechn|beschaff|bestell|wirtschaftsplan|faktur|factur|cout|achat|tarif|commande|refactur|depens|penalit|presupuest|coste|compra|gasto|precio|pago|fattur|acquist|prezz|spesa|spese|ordini|orcament|fatura|custo|despesa|preco|pagament|financ|finanz|econom|contract|vertrag|contrat|contrato|contratto|money|charge/,
  security:
    /secur|sicherheit|sicher|pen.?test|access|zugang|zugriff|password|passw|kennwort|firewall|\bmfa\b|\bsso\b|vulnerab|log.?in|token|secret|threat|injection|abuse|berechtig|schwachstell|penetration|schlussel|verschlussel|eintritt|austritt|habilitat|acces|mots? de passe|faille|pare-feu|intrus[ia]|chiffr|cles?\b|privileg|inyecc|abuso|permis|altas? y bajas?|contrasen|cortafuegos|cifra|clave|segur|ruol|autorizz|accessi|sicurezz|intrusion|chiav|utenz|acesso|palavras?-passe|chaves?|autentic|authent|identit|\biam\b|\bpki\b|encrypt|joiner|leaver|account|konten|konto|compte|cuenta|\bkeys?\b|certific|zertifik|secure|hacker|fraud|phish|signing|rights|roles and/,
  incident:
    /incid|pager|on.?call|rota\b|outage|status.?page|post.?mortem|\bsev\b|bridge|crisis|escalat|eskalat|hotfix|breach|bereitschaft|storung|piquete|pikett|krise|ausfall|ausfalle|notfall|panne|nachbereitung|vorfall|astreinte|violation|crise|escalad|statut|retour d.experience|alerte|interrupt|guardia|caida|brecha|estado|averia|escalona|reperib|guast|escalation|crisi|interruz|pagina di stato|violaz|disserv|avaria|violac|plantao|interrupc|falhas|emergenc|urgence|standby|24.?7|24h|alarm|alert|major|root cause|\brca\b|follow.?the.?sun|rufbereit/,
  data: /\bdata\b|data|gdpr|retention|privacy|dpia|consent|audit|cookie|regulat|complian|daten|losch|auskunft|dsfa|verarbeit|aufbewahr|revision|\bmdr\b|dsgvo|rgpd|conserv|donnees|aipd|droits|referentiel|registre|archiv|conform|consent|datos|retencion|interesad|cumplim|registro|auditor|borrado|\bdati\b|anagraf|diritti|consenso|dados|retenc|titulares|registo|\blaw\b|legal|recht|jurid|norm|iso ?\d|nis2|dora\b|evidence|nachweis|personal|sensitive|deletion|erase|compliance/,
  ai: /\b(ai|ki|ia|ml|llms?|gpt|rag|mlops)\b|machine learning|\b(models?|modelle?|modell|modeles?|modelos?|modelli|modello)\b.*(train|deploy|serv|monitor|version|prompt|entrain|entren|addestr|trein)|(train|entrain|entren|addestr|trein)\S* .{0,20}\bmodel|chat.?bot|\bbots?\b|prompt|copilot|assistant|assistent|asistente|assistente|neural/,
  'ai-governance':
    /\b(ai|ki|ia|model|modell|modele|modelo|modello)\b.*(govern|act\b|polic|richtlinie|risk|risik|ethic|ethik|verordnung|reglament|regolament|regulam|reglement|klassif|clasif|classif|approv|freigab)|responsible ai|ai act|oversight|human in the loop|aufsicht|red.?team|bias|fairness|hallucin|halluzin|eval|guardrail|kill.?switch|explainab|transparen|govern/,
};

const plainTexts = new Map<string, string>();
/** To take accents off costs more than to look for words. */
const KEPT_NAMES = 20_000;

function plainText(name: string): string {
  let plain = plainTexts.get(name);
  if (plain === undefined) {
    if (plainTexts.size >= KEPT_NAMES) plainTexts.clear();
    plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    plainTexts.set(name, plain);
  }
  return plain;
}

/** Whether a name holds a word of the area. */
export function speaksOf(area: AreaId, name: string): boolean {
  return WORDS[area].test(plainText(name));
}

const choices = new Map<AreaId, Choice>();

/** One choice for each area, so that names are looked through once. */
function speaking(area: AreaId): Choice {
  let choice = choices.get(area);
  if (!choice) {
    choice = {
      holds: ({ activity: { name, sectionId } }, basis) =>
        speaksOf(area, name) || speaksOf(area, basis.section(sectionId)?.name ?? ''),
    };
    choices.set(area, choice);
  }
  return choice;
}

/** Whether the name of an activity or of its section holds a word of the area. */
export function isSpokenOf(area: AreaId, reading: Reading): boolean {
  return reading.chosenBy(speaking(area)).length > 0;
}

/** Whether a matrix has to do with AI: by an activity, its title or a role. */
export function isAboutAi(reading: Reading): boolean {
  if (isSpokenOf('ai', reading) || speaksOf('ai', reading.matrix.name)) return true;
  return reading.roles.some(({ name, layer }) => layer?.startsWith('ai-') || speaksOf('ai', name));
}
