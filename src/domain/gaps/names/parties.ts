/** How the two sides of a contract are called. */
const PARTY =
  /\b((client|customer)(?! (support|success|care|experience|communicat|insight|operations))|kunde|auftraggeber|auftragnehmer|contractor|(?<!(atención|servicio|apoio|atendimento) a[ol] )cliente|fornecedor|fornitore|proveedor|fournisseur|prestataire|provider|vendor|supplier|anbieter|dienstleister|hoster)\b|\b(cust|prov|suppl)\./i;

/** In German contracts: “AN Betrieb”, “AG: Fachbereich”, “DL Service Desk”. A word of English would be written small. */
export function isShortParty(name: string): boolean {
  return /^(AN|AG|DL)\b(?! [a-z])/.test(name);
}

/** Whether a role's name is that of one side of a contract. */
export function isParty(name: string): boolean {
  return PARTY.test(name);
}

/** “C: IT”, “P: Operations”; “Host - SDM”: what stands before the mark is the side that a role is of. */
const SIDE = /^(\p{L}{1,9})\.?\s*(?::|[-–—](?=\s)|\/(?=\s))/u;

/** Whether roles are written down by side: two of them begin with the same one. */
export function haveSides(names: readonly string[]): boolean {
  const sides = names.flatMap((name) => SIDE.exec(name)?.[1] ?? []);
  return new Set(sides).size < sides.length;
}
