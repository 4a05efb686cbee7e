/** Words for that of several who are named one answers at a time, in the languages that matrices come in. */

const TURNS = new RegExp(
  [
    String.raw`\btak(?:e|es|ing) turns|\bin turns?\b|\brotat\p{L}*|\balternat\p{L}*|\b(?:never|not) both\b|\bone at a time\b|\bonly one (?:of them )?at\b|\bwho(?:m|so)?ever\b|\bwhichever\b|\bodd\b.*\beven\b|\beven\b.*\bodd\b|\bdepending on\b|\beach (?:for|in|at|on) (?:its|their|his|her) own\b`,
    String.raw`\babwechselnd|\bim wechsel\b|\bnie beide\b|\bnicht beide\b|\bimmer nur eine[rs]?\b|\bje nach(?:dem)?\b|\bjeder (?:für|an|in) (?:sein|ihr)|\bgerade\b.*\bungerade\b|\bungerade\b.*\bgerade\b|\bwer (?:gerade )?(?:dienst|schicht|bereitschaft)`,
    String.raw`tour de rôle|\bjamais (?:les deux|ensemble)|\bpas les deux|\balternance|\balternativement|\bchacun (?:pour|sur|dans)|\bselon (?:le|la|les|l['’])`,
    String.raw`\bpor turnos?\b|\ba turnos?\b|\bnunca (?:los|las|os|as) (?:dos|dois|duas)|\bnunca ambos|\bse alternan?\b|\bsegún (?:el|la|quien|quién)\b|\bcada (?:uno|cual) (?:en|para)`,
    String.raw`\bmai (?:entrambi|tutti e due|insieme)|\balternativamente|\ba seconda d|\bciascuno (?:per|nel|a)\b|\balternad`,
    String.raw`\bna zmianę|\bnigdy (?:obaj|oba|obie|oboje|razem)|\bna przemian|\bzależnie od|\bw zależności od`,
    String.raw`\bom (?:de|en om) ?beurt|\bom beurten|\bom en om|\bnooit (?:beide|allebei|samen)|\bafhankelijk van|\bieder voor`,
  ].join('|'),
  'iu',
);

/** “they take turns, odd and even weeks”, “nie beide” */
export function saysOneAtATime(text: string): boolean {
  return TURNS.test(text);
}
