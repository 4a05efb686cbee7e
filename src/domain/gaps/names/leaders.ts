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
