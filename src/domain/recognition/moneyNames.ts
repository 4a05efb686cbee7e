/**
 * What a service costs while it runs, and money that is something else: of a project, from customers, for a purchase. Who owns the
 * other may know nothing of the first. In the six languages that names are read in, and short words of two more.
 */
import { anyOf } from './anyOf';
import { PLAIN_COST } from './plainCostNames';

export const RUNNING_COST = {
  answers: anyOf(
    // Running, by the word.
    /\b(run(ning)?|operat(ing|ions?|ional)|hosting|infra\w*|unit|o&m|maintenance)\b.{0,14}\b(costs?|budgets?|spend|bills?|charges?|expens\w+|line)\b|\bopex\b(?! or)|\b(costs?|spend|price) (of|per) (running|order|request|call|1k|thousand|user|tenant|transaction|run|namespace|team|service|product|environment|unit)\b|\bburn(s|ed|ing)?\b(?!.?(in\b|down|out|ish))/i,
    /betriebskosten|(laufende\w*|ständige) (kosten|\w*gebühr\w*|ausgaben|lizenz\w*)|(budget|kosten|geld) (für|im|des) (den |der )?(laufenden )?betrieb|betriebsbudget|wartungs(pauschale|kosten|gebühr|vertr)|kosten je |stückkosten/i,
    /(budget|coûts?|frais|dépenses?) (de |d.)(fonctionnement|exploitation|l.exploitation|run|maintien)|coûts? (récurrent|courant|à l.|au |du run)|maintenance éditeur|redevances?\b/i,
    /(presupuesto|costes?|costos?|gastos?) (anual(es)? |mensual(es)? )?(de )?(operaci|explotaci|funcionamiento|mantenimiento|corriente)|cuotas? de mantenim|(costes?|costos?) por /i,
    /(budget|cost[oi]|spes[ae]) (di |d.)?(gestione|esercizio|funzionamento|corrent|mantenimento)|canoni\b|canone (software|annu|mensil|di manut|licenz|cloud|hosting)|cost[oi] per /i,
    /(orçamento|custos?|gastos?|despesas?) (mensal |anual )?(de |da )?(operaç|manuten|funcionamento|corrente)|mensalidade|custo por |koszt\w* (utrzyman|eksploat|działan)|(beheer|onderhouds|exploitatie)kosten|in beheer/i,
    // What is paid to those who host, sell licences or carry.
    /\b(cloud|aws|azure|gcp|google|oracle|red hat|vmware|snowflake|databricks|datadog|splunk|hosting|host|colo|saas|sms|gpus?|tokens?|llm|openai|egress|server\w*|storage|traffic|cdn|vercel|datacent\w+|data cent\w+|nube|nuage|nuvem|hébergement|servidor\w*|serveurs?|sunucu)\b.{0,30}(\b(bills?|invoices?|spend|costs?|charges?|tab|usage|consum\w+|verbr\w+|fees?|budgets?|credits?|ceiling|rent|money|nota|factura|facture|fatura|fattura|bolletta|recibo|conta|gasto|custo|kosten)\b|\$|€|£)/i,
    /\b(bills?|invoices?|spend|charges?|tab|fees?|usage|note|facture|factura|fattura|fatura|conta|recibo|bolletta|spesa|gastos?|custos?|consumo|consumi|consommation|verbr(auch|uik)|zużycie|rachunek|opłat[ay]|coûts?|costes?|kosten|frais|redevance|aluguel|alquiler|affitto|loyer|miete)\b.{0,24}\b(cloud|aws|azure|gcp|oracle|snowflake|datadog|hosting|sms|gpus?|tokens?|servers?|nube|nuage|nuvem|chmur\w*|hébergement|alojamiento|hospedagem|servidor\w*|serveurs?|racks?|salle|sala|datacent\w+|centro de datos|rechenzentrum|proveedor|fornitore|fornecedor|provedor|saas|licen\w+)(?![\wà-ÿ])/i,
    /(cloud|hosting|server|strom|rz|saas|azure|aws|datadog|gpu|speicher|sms|api|token)-?(ab)?(rechnung|kosten|verbrauch|ausgaben|verbruik|rekening)|(strom|energie)verbrauch|\bverbruik\b|(cloud|hosting|licentie)\S*(rekening|kosten)/i,
    /\b(bills?\b(?! of)|spend(?! time))(?!.{0,20}\b(customer|client|guest|media|advert|campaign))/i,
    // Licences and subscriptions that are in use.
    /licen[cs]es?\b.{0,24}(renew|fees?|costs?|true|unused|idle|count|in use|we pay|spend)|licen[cs]e true|\blics?\b(?!\.? plate)|(unused|idle|saas|software) (seats|licen[cs]es|subscriptions)|seats we pay|subscription\S* renew|(renew\S*|yearly|annual|support) (of )?(tools?|licen[cs]es?|subscriptions?|support fees|maintenance\b)/i,
    /lizenzen einkauf|lizenz\S*(kosten|gebühr|verläng|bestand|nachkauf)|(lizenzen|abos)\b.{0,24}(verläng|bezahl|ungenutzt|zahlen|monat|jahr|kosten)|abonnements? (?!des? client)\S*|licences?\b.{0,24}(renouvel|inutilis|payé|annu)|licencias\b.{0,24}(sobra|renov|pag|anual|uso)|licencias de uso|licenze\b.{0,24}(uso|ferme|rinnov|annu|pag)|licenças\b.{0,24}(pag|renov|uso|usamos|anual)|licencj\w+\b.{0,16}(koszt|roczn)|licenties?\b.{0,24}(maand|jaar|bedrag|kosten|binnen)/i,
    // Power, lines and room.
    /\b(power|electricity|cooling|colo|rack)\b.{0,20}\b(rent|bill|costs?|charges?)\b|power(,| and| &) cooling|electricity|\b(diesel|fuel)\b.{0,30}(line|month|gen)|\b(rent|leases?)\b.{0,20}\b(rack|colo|data|server|line)|(leased|comms) (lines?|leases)|\b(strom|miete)\b.{0,20}(rechenz|rz\b|miete|strom)|miete im rechen|loyer .*(salle|courant|baie)|alquiler .*(rack|servid|luz)|affitto .*(sala|server|corrente|rack)|aluguel d\S* (servid|rack|sala)/i,
    // As colleagues put it.
    /(sets?|setting) us back|what (we|it|the \S+) (spends?|pays?|costs?|burns?|eats?)\b|(comes?|goes) off our card|we pay for|monthly (amount|charges?|ceiling|cap|bill)|(against|within|under|inside|below|over) the monthly (number|figure|total)|per month .*(pay|cost)|(nobody|no one) (reads|uses).{0,20}(dear|delete|off|money|pay)|idle (machines?|pools?|instances?|servers?|vms?|nodes?|resources)|who notices when it doubles|inside the (yearly|annual|monthly) \S* ?(line|budget|number)/i,
    /(monat|jahr)\S*.{0,16}(frisst|kostet|zahlen|summe)|(frisst|kostet|zahlen) (wir )?(im|pro|je|jeden) (monat|jahr)|monats(summe|rechnung|kosten|betrag)|im monat (frisst|kostet)|keiner braucht.{0,12}(abschalt|lösch|weg)|leerlaufende|maandbedrag/i,
    /(nous|nos) (prend|coûte|facture)\S*|(qu.)?(on|nous) (paie|payons|paye)(?![\wà-ÿ])|(enveloppe|verba) (annuelle|anual)|par mois .*(pay|coût)|tourne\S* pour rien|note mensuelle|(lo|o) que (el |o )?\S* ?(nos|se) (cobra|cuesta|custa)|nos (cobra|cuesta|custa)|(cobra|cuesta|custa)\b.{0,20}(al|por) mes|encendidas? sin|sin uso\b|(quanto|che cosa) ci (prende|costa)|accese? per (niente|nulla)|ligad[ao]s? à toa|pagamos e quant|fim do mês/i,
    /\bfinops\b|cost (manag|control|owner|optim|of the (service|platform))|(cloud|platform|service) costs?\b|gpu|credits? burn/i,
    PLAIN_COST,
  ),
  // Of a GPU more is asked than what it costs; what customers pay is their bill.
  answersNot: anyOf(
    /^(?!.*(spend|cost|bill|usage|burn|kosten|coût|costo|coste|custo|consum|conso|zużycie|verbr|verbruik|budget|pay|tab\b|month|hours)).*\bgpus?\b/i,
    /(customer|client|guest|merchant|member|reader|subscriber|tenant|patient|advertiser)s?.?s? .{0,12}(bill|invoic|spend|subscription)|\b(bill|invoice|charge)s? (to|for) (the )?(bank|customers?|clients?|groups|merchants?|members)|media (plan|buy)|ad spend|abonnements? (clients?|des (abonnés|clients|lecteurs))|electronic bill|(council tax|tax|utility) bill|spend(ing)? time|burn.?(down|in)\b|err\S*.{0,3}(budget|bdg)/i,
    /(service|error|slo)\S* (budget|bdg)|fehler.?budget/i,
  ),
};

/** Money, and nothing that says that a service is what it goes to. */
export const OTHER_MONEY = {
  answers: anyOf(
    /\b(project|move|capex|campaign|media|grant|programme?|migration|pilot|launch|marketing|phase|wave|event|training|travel|hiring|headcount|research)\b.{0,24}\b(budgets?|money|spend|funds?|costs?)\b|\bbudgets? for .{0,40}\b(milestones?|phases?|stages?|lots?|versions?|v\d)\b|\b(budgets?|money|funds?)\b.{0,24}\b(project|wave|phase|pilot|grant|capex|migration|move|campaign|against plan|v?20\d\d|headcount)\b|business case|\bcapex\b|\bgrants?\b|funding|\bmoney\b/i,
    /\b(price|pricing|tariff|fares?|quotes?|tender|rfp|rfq|procure\w*|purchas\w*|sourcing|discounts?|vouchers?|coupons?|promos?|refunds?|credit notes?|dunning|payroll|payments?|payouts?|settlement|re-?charge\S*|charge.?backs?|invoic\w*|billing|collections?|renewals|expense (claims?|reports?)|expense|fee lines?|fees?|revenue|money)s?\b/i,
    /projekt-?(budget|kosten|mittel|geld)|(budget|kosten) (des |der )?(projekt|umzug|einführung|migration)|investition|angebote?\b|preis(e|liste|pfleg)|ausschreib|vergabe|beschaff|einkauf|rechnung(en)? (an|stell)|(kunden|ausgangs)rechnung|mahn|gutschein|förder|zahlungs?(art|weg|verk)|gehalts|lohn|rabatt|erstattung|erlös|umsatz/i,
    /(budget|enveloppe|coûts?|financement) (d[ue] |de la |d.)?(projet|refonte|programme|migration|lot)|enveloppe|appels? d.offres?|facturation|factures? (clients?|aux|des)|tarif|prix\b|rembours|paiement|bons? de réduc|promo|subvention|négociation|impayés|relances|investiss|achats?\b|devis|paie\b|recettes? (commerc|du)/i,
    /presupuesto (de la |de los |del |de )?(obra|proyecto|migraci|implant|programa|inversi)|fondos|licitaci|pliego|tarifa|precios|promocion|facturas? (a|de) (los )?client|facturaci|devoluci|medios de pago|pasarela|cup[oó]n|subvenci|ofertas|cobros?|nómina|inversi|\btasas\b|ingresos/i,
    /budget (di |del )?(progetto|migrazione|programma)|gara d|gare\b|listino|prezzi|fatturazione|fatture (a|ai|clienti)|rimbors|pagament|buoni|fondi|preventiv|sollecit|stipend|sconto|incass|investiment|acquist|ricav/i,
    /orçamento (do |de |da )?(projeto|migraç|implant|programa|obra)|licitaç|edital|preços|notas? fisca|estorno|\bpix\b|boleto|cup(om|ons)|ofertas|verba|cotaç|cobrança|folha de pag|pagamentos?\b|reembolso|investiment|compras\b|receita/i,
    /project-?budget|offerte|aanbested|inkoop|facturen aan|budżet (projektu|wdroż)|przetarg|faktury (dla|klient)|cennik|płatnoś|rozlicz|zakup/i,
  ),
};

/** Money, and not of what runs: who has the budget of a project need not know the bill. */
export function isOtherMoney(name: string): boolean {
  const { answers, answersNot } = RUNNING_COST;
  return OTHER_MONEY.answers.test(name) && !(answers.test(name) && !answersNot.test(name));
}
