/** What the name of a role says of its rank, in the six languages that names are read in. */

/** Who leads a team: “Platform Lead”, “Head of Digital”, “Jefa de producto”. */
const LEADS =
  /\b(lead|leader|head|manager|leiter\w*|leitung|líder|responsable|chef\w*|jef[ea]|responsabile|capo|gerente)\b/i;

/** A team’s lead answers for most of what the team does; by judgement, not for nearly all of it. */
export const LEADS_MOST = 0.85;

/** Who is expected to decide how things are built. */
const DECIDES = /architect|principal|\bcto\b|head\b|chief|\blead\b|architekt|architecte|arquitect|architett/i;

export function leadsTeam(roleName: string): boolean {
  return LEADS.test(roleName);
}

export function decidesDesign(roleName: string): boolean {
  return DECIDES.test(roleName);
}

/** Who leads the house, and is told rather than asked: “Exec on duty”, “GF”, “Direction”. */
const LEADS_HOUSE =
  /(?<!account |sales |success )\bexec(s|utives?)?\b(?! (assist|search))|\bc[- ]?(level|suite)\b|\bc[xeot]o\b|\bmds?\b|(managing|executive) director|general manager|chief of staff|\b(senior )?leadership\b|(management|executive|supervisory) board|^board\b(?! of arch)|\bgf\b|geschäfts(führ|leit)|vorst[aä]nd(?!s?assist)|direktion|(bereichs|amts|haus|verwaltungs|werks|klinik)leitung|^direction\b(?! (de projet|artistique))|direction générale|\b(dg|pdg|codir|comex)\b|directeur général|directrice générale|comité de direct|^dirección\b(?! de)|gerencia(?! de proy)|director general|comité de direcc|^direzione\b|amministrat(ore|rice) delegat|^ad$|^direção\b|^administração\b|diretoria|conselho de admin|consejo de admin|consiglio di amm/i;

export function leadsHouse(roleName: string): boolean {
  return LEADS_HOUSE.test(roleName);
}
