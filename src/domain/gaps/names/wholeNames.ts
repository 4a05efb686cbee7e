/** Whether the name of a row speaks of the whole of cost or reliability, or of a part. */

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
    bare: /cost management|cloud (cost|spend|budget|bill|invoice)|finops|financial management|spend management|cloudkosten|kosten|(facture|coûts?) (du )?cloud|costes? de la nube|gasto en la nube|cost[oi] del cloud|custos? da nuvem|what we spend/i,
    limits:
      /compute|storage|network|gpu|token|\bllm\b|\bapi\b|licen[cs]e|platform|infrastruct|application|model|\bteams?\b|emergency|anomal|forecast|report|boundar|estimat|travel|training|project|pipeline|tagging|allocat|invoices|review|alarm|alert|jump|optimi|rightsiz|efficien|reserved|grenz|revue|revisión/i,
  },
  reliability: {
    bare: /site reliability|service reliability|reliability|availability of the (service|product)|uptime|zuverlässigkeit|fiabilité|fiabilidad|affidabilità|confiabilidade/i,
    limits:
      /platform|application|infrastruct|network|database|model|backup|tooling|review|test|objective|monitor|tun(e|ing)|component|region|improvement|report|scal|watch|check|target|standard|risk|design|budget/i,
  },
};

/** `surely`: it names the subject and says that it is all of it. `maybe`: it names the bare subject without a limit. */
export function soundsWhole(name: string, area: 'reliability' | 'cost'): 'surely' | 'maybe' | undefined {
  const { bare, limits } = SUBJECTS[area];
  if (limits.test(name)) return undefined;
  const subject = bare.test(name) || name.toLowerCase().includes(area);
  if (!subject) return undefined;
  return ALL.test(name) ? 'surely' : bare.test(name) ? 'maybe' : undefined;
}
