/** Words of what yields actions that someone has to follow up, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';

/** Who looks back on what went wrong finds what has to be done. */
export const LOOKS_BACK = anyOf(
  /post.?mortem|(post|after).?(incident|event|action)|\bretro(s|spective|spektive)?\b(?! games)|lessons.?learn(ed|t)|(incident|outage)s? reviews?|\bpir\b|\brca\b|root.?cause|blameless/i,
  /nachbereitung|nachbesprech|ursachenanaly|manöverkritik|nachschau/i,
  /retours? d.expérience|\bretex\b|\brex\b|analyse d\S+ (causes?|incidents?)|bilan d\S+ (crise|incident)|revue d.incident/i,
  /causas? ra[ií]z|lecciones aprendidas|(revisi[oó]n|revisão|riesame) (posterior|pós|post|dopo)|informe de causa/i,
  /(analisi|análise) d\S+ caus[ae]|lezioni apprese|lições aprendidas|análisis de causas?/i,
);

/** So does who audits or reviews a service. */
export const YIELDS_ACTIONS = anyOf(
  LOOKS_BACK,
  /\baudit\b(?! (log|trail))|\baudits\b|findings|service.?review|(management|service) meeting/i,
  /auditfest|feststellungen|constats d|hallazgos|rilievi|constatações|auditor[ií]a|revue de service/i,
);
