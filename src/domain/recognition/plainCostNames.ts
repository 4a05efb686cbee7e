/**
 * How colleagues say what a service costs while it runs: a word for paying beside what only those pay for who run something. In
 * the six languages that names are read in, and one more.
 */
import { anyOf } from './anyOf';

/** Money that goes, or what it goes by, beside what it goes to: in either order, and not far apart. */
function paidFor(paying: string, things: string): readonly RegExp[] {
  return [
    new RegExp(`(?<![\\wà-ÿ])(${paying}).{0,28}(?<![\\wà-ÿ])(${things})(?![\\wà-ÿ])`, 'i'),
    new RegExp(`(?<![\\wà-ÿ])(${things})(?![\\wà-ÿ]).{0,24}(?<![\\wà-ÿ])(${paying})`, 'i'),
  ];
}

export const PLAIN_COST = anyOf(
  ...paidFor(
    'pay(s|ing)?\\b|paid\\b|rent(al)?s?\\b|renew(s|al|als|ing)?\\b|bills?\\b|invoices?\\b|fees?\\b|contracts?\\b|subscriptions?\\b|cheaper|free tier|call.?off',
    'hosting|hosts?|domains?|broadband|phone (bills?|contracts?)|switchboard|sims?|text messages?|map tiles|machine room|card machines?|terminals?|scanners?|hand.?helds?|storage|cabinets?|seats|software|vendor support|support|data lines?|servers?|machines',
  ),
  ...paidFor(
    '(be)?zahlen|\\w*kosten|kostet|\\w*geb(ü|ue)hr(en)?|\\w*rechnung(en)?|\\w*vertr(ag|äge)|\\w*abos?\\b|k(ü|ue)ndigen|\\w*umlage|verl(ä|ae)nger\\w*|preise? (pro|je)|z(ä|ae)hlen|geld kostet',
    'hosting|hoster\\w*|domains?|\\w*server\\w*|provider|anbieter|sms|lizenzen|handys?|\\w*leitungen|rz|cloud\\w*|speicher\\w*|nutzer|hersteller\\w*|wartung|betrieb|software',
  ),
  ...paidFor(
    'pa(ie|ye[rz]?|yons)(?![\\wà-ÿ])|coûts?|coûte\\w*|factures?|contrats?|abonnements?|forfaits?|redevances?|dépenses?|loyers?|prix par|renouvel\\w+|reconduire|électricité|budget',
    'hébergement|hébergeur|noms? de domaine|logiciels?|opérateur|bornes?|maintenance|licences|salle (serveurs|machines)|sms|data|éditeur|lignes|baies|utilisateur|conversation|dossier traité|serveurs?|machines',
  ),
  ...paidFor(
    'pag(ar|amos|o)(?![\\wà-ÿ])|cuotas?|gastos?|cuestan?|costes?|factura|recibo|contratos?|renovar|renovaci[oó]n|abonos?|alquiler|sobran|luz',
    'terminal(es)?|m[aá]quinas|alojamiento|dominio|licencias|software|operadora|servidor(es)?|sms|soporte|sim|rack|nube|usuario|mantenimiento|datáfonos|pedido en la nube',
  ),
  ...paidFor(
    'pag(are|ano|hiamo)|canon[ei]|cost[oi]|bollett[ae]|fattur[ae]|contratt[oi]|rinnov\\w+|abbonament[oi]|noleggio|spes[ae]|disdire|importo',
    'server|mappe|sim|assistenza|cloud|dominio|sala macchine|licenze|hosting|sms|software|operatore|dell.operatore|terminali|gestionale|manutenzione|transazione|palmari|piattaforma',
  ),
  ...paidFor(
    'pag(ar|amos)(?![\\wà-ÿ])|mensalidades?|contratos?|fac?turas?|gast(o|os|amos)|renova[\\wà-ÿ]+|contas? d[oae]|custos?|alugue[rl]|assinaturas?|avenças?|cortar|eletricidade|preço por|luz',
    'servidor(es)?|domínio|licenças|plataforma|operador|terminais|software|alojamento|sala técnica|suporte|dados|nuvem|utilizador|manutenção|aluno da plataforma|sms|por grupo',
  ),
  ...paidFor(
    'betalen|kost(en)?|\\w*kosten|\\w*rekening(en)?|\\w*contract(en)?|abonnement(en)?|opzeggen|verlengen|verbruik|stroom',
    'hosting\\w*|domein\\w*|servers?|serverruimte|licenties?|simkaarten|onderhoud\\w*|telefoon\\w*|support\\w*|leverancier|leerling|gebruiker|centrale',
  ),
  /\b(list|count|total) of what we pay\b|\bwhat we pay\b|licen[cs]es?\b.{0,24}money|money for the (year|month)|creeping up|\bspend (doubles|by|per)\b|(warehouse|query|storage|cloud|model) spend|too many licen|nobody logs in|costs? us to\b|reservations, buy|we still pay|\bunder \d{1,6} (a|per) (month|year)|per.user price|(add.?ons?|extensions?|plug.?ins?|licen[cs]es?|tools?|domain) renewals?|licen[cs]es? harvest|fee statement|compare fees|kilowatt|\bkwh\b|hosting (review|contract)|cdn contract|(cheaper|smaller|bigger) plan\b|renewal dates|\d{1,6} ?(quid|euros?|pounds?|dollars?|€|£|\$) a (month|year)|month by month|\bdata plans? (for|of)|\bper (user|seat|terminal|head) .{0,10}(price|fee|month)/i,
  /was uns .{0,24}(kostet|frisst)|was kostet (uns )?(jede|ein|der)|(stroom|glasvezel|lijnen|verbindingen)\b.{0,14}betalen|wartungsvertr|handyvertr|mobilfunkvertr|stromkosten|\babos,? die|(support|lizenz|pflege|hosting)gebühr|hosterrechnung|laufende kosten|kosten (pro|je) |preis pro nutzer|wat kost (de|het|ons)|niemand gebruikt|dataverbruik|onderhoudscontract|abonnementen .{0,12}(over|opzeg)|gebühren je |umlage (an|der|für)/i,
  /combien (nous )?coûte|(reconduire|renouveler|résilier) l.abonnement|quanto custa (cada|por)|cuánto cuesta cada|quanto costa (ogni|cada)|qu.on paie pour rien|maintenance annuelle|dépenses? d.hébergement|nous prend\b|cuánto (sale|nos cuesta)|que nadie usa|(no se|não (deixar|se)) .{0,8}dispar|mantenimiento anual|quanto ci costa|mai usate|manutenzione annua|spesa (mensile|annua)|quanto gastamos|que ninguém usa|mês a mês|mois par mois|mes a mes|(lo que|cuánto) (gastamos|pagamos)|ce qu.on (dépense|paie)|(quello che|quanto) (spendiamo|paghiamo)|(o que|quanto) (gastamos|pagamos)|was wir (ausgeben|zahlen)|wat we (betalen|uitgeven)|tarjetas sim|cartões de dados/i,
);
