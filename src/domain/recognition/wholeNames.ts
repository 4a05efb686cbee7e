/** Whether the name of a row speaks of the whole of cost or reliability, or of a part. */
import { anyOf } from './anyOf';
import { plainWords } from './plainWords';

/** Words that say "all of it", in the six languages that names are read in. */
const ALL =
  /end.to.end|\bwhole\b|overall|\btotal\b|\bown(s|er|ership|ed)?\b|answers? for|accountab|responsib\w+ for|gesamt|verantwort|de bout en bout|globale?|répond\w* de|responsable|de extremo a extremo|responder por|totale|complessiv|di punta a punta|responde|ponta a ponta/i;

interface Subject {
  /** The bare subject. */
  readonly bare: RegExp;
  /** Words that limit it to a part. */
  readonly limits: RegExp;
}

const SUBJECTS: { readonly [area in 'reliability' | 'cost']: Subject } = {
  cost: {
    bare: /cost management|cloud\b[^,;()]{0,30}\b(costs?|spend|budget|bill)\b|cloud invoice|finops|financial management|spend management|kosten|(facture|coûts?) (du )?cloud|costes? de la nube|gasto en la nube|cost[oi] del cloud|custos? da nuvem|what we spend/i,
    limits:
      /compute|storage|network|gpu|token|\bllm\b|\bapi\b|licen[cs]e|platform|infrastruct|application|model|\bteams?\b|emergency|anomal|forecast|report|boundar|estimat|travel|training|project|pipeline|tagging|allocat|invoices|review|alarm|alert|jump|optimi|rightsiz|efficien|reserved|grenz|revue|revisión/i,
  },
  reliability: {
    bare: /reliability|availability of the (service|product)|uptime|zuverlässigkeit|fiabilité|fiabilidad|affidabilità|confiabilidade/i,
    limits:
      /platform|application|infrastruct|network|database|model|backup|tooling|review|test|objective|monitor|tun(e|ing)|component|region|improvement|report|scal|watch|check|target|standard|risk|design|budget/i,
  },
};

/** The money itself, in the six languages. One bill is all that is paid, "invoices" are papers. */
const MONEY =
  /^(costs?|bill|budgets?|spend(ing)?|expen(ses?|diture)|(server|hosting|betriebs|it|cloud)?(kosten|ausgaben|rechnung)|couts?|depenses?|facture|cost[eio]s?|gastos?|presupuestos?|factura|bolletta|fattura|spes[ae]|custos?|despesas?|orcamentos?|fatura)$/;
/** What everything runs on and is bought from, and the papers of it. */
const OF_ALL =
  /^(cloud|hosting|aws|azure|gcp|saas|servers?|servidor(es)?|serveurs?|services?|servicios?|servicos?|servizi|dienste?|tools?|it|bills|invoices|rechnungen|factures|facturas|fatture|bollette|faturas|nube|nuage|nuvem|hebergement|alojamiento|hospedagem|site|website)$/;
/** What is done with a bill, what says which, and small words. */
const BESIDE =
  /^(external|externe?[nrs]?|extern[oai]s?|monthly|annual|yearly|jahr\w*|annuel(le)?|anual|annuale|running|operating|keep|own(s|er)?|reviews?|verantwort\w*|responsab\w*|watch|manage|track|control(ar)?|follow|mind|pay|check|eye|blick|im|suivi|suivre|vigilar|seguimiento|seguir|acompanhar|controll[oi]|controllare|controle|gestion|an|the|of|for|on|der|die|des|fur|de|du|la|le|les|los|las|el|del|dei|delle|della|di|da|das|dos|do|em)$/;
const AND = /^(and|und|et|y|ed?|\+)$/;

/** "Servers and external services": who has both has all. */
function moneyOfAll(name: string): Sounds {
  const words = plainWords(name);
  const isThing = (word: string) => MONEY.test(word) || OF_ALL.test(word);
  if (!words.some((word) => MONEY.test(word))) return undefined;
  if (!words.every((word) => isThing(word) || BESIDE.test(word) || AND.test(word))) return undefined;
  const joins = words.some(
    (word, at) => AND.test(word) && words.slice(0, at).some(isThing) && words.slice(at).some(isThing),
  );
  return joins || ALL.test(name) ? 'surely' : 'maybe';
}

/** Levels that were promised, in the six languages. */
export const PROMISED_LEVELS = anyOf(
  /\bsl[oa]s?\b|service.?levels?/i,
  /niveaux? de service|nivel(es)? de servicio|livell[oi] di servizio|níve(l|is) de serviço/i,
  /(measur|\bmess|mesur|medir|misur)[^,;()]{0,40}(promis|zugesagt|vereinbart|promet|promess|combinad|acordad)/i,
  /zugesagt[^,;()]{0,40}(messen|werte|verfügbarkeit)/i,
);
/** Those and the ones that are merely kept: who has them nearly has reliability. */
const LEVELS = anyOf(
  PROMISED_LEVELS,
  /error budget|freshness|\bavailability\b|\buptime\b|verfügbarkeit|disponibili(té|dade?|tà)/i,
);
/** To watch a level, or to look at it with others, is not to answer for it. */
const WATCHED = /monitor|überwach|surveil|supervis|sorvegli|m[eé]tri[ck]|joint|review|revue|revisi|prüf/i;
/** What else is a part, unless the levels were promised: to report on those is a part of answering for them. */
const PART_OF_LEVELS =
  /watch|\bvigil|measure|messen|mesur|dashboard|alert|recover|wiederherstell|test|design|report(ing|s? (on|to))|bericht|rapport|informe/i;

type Sounds = 'surely' | 'maybe' | undefined;

function levelsOf(name: string): Sounds {
  if (WATCHED.test(name)) return undefined;
  if (PROMISED_LEVELS.test(name)) return 'maybe';
  if (!LEVELS.test(name) || PART_OF_LEVELS.test(name)) return undefined;
  return ALL.test(name) ? 'surely' : 'maybe';
}

/** `surely`: it names the subject and says that it is all of it. `maybe`: it names the bare subject without a limit. */
export function soundsWhole(name: string, area: 'reliability' | 'cost'): Sounds {
  const said = area === 'cost' ? moneyOfAll(name) : levelsOf(name);
  if (said) return said;
  const { bare, limits } = SUBJECTS[area];
  const isNamed = bare.test(name);
  if ((!isNamed && !name.toLowerCase().includes(area)) || limits.test(name)) return undefined;
  return ALL.test(name) ? 'surely' : isNamed ? 'maybe' : undefined;
}

/** What is done with a part, or with what another answers for. */
const PARTLY =
  /limit|boundar|cap\b|review|check|forecast|estimat|emergency|anomal|alert|tag|invoice|joint|\bper\b|each|monitor|watch|test|recover|restor|backup|grenz|prüf|prognose|schätz|überwach|sicherung|revue|prévis|contrôle|revis|control|previs|estim|vigil|controll/i;

/** Whether it names money at all, and is not about cost by a word of another kind: "credits claim". */
export function isMoney(name: string): boolean {
  return plainWords(name).some((word) => MONEY.test(word));
}

/** Whether the name is of a part by what is done: to review, to watch, to limit. */
export function saysPart(name: string): boolean {
  return PARTLY.test(name);
}
