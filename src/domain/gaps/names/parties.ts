/** How the two sides of a contract are called. */
const PARTY =
  /\b((client|customer)(?! (support|success|care|experience|communicat|insight|operations))|kunde|auftraggeber|cliente|fornecedor|fornitore|proveedor|fournisseur|prestataire|provider|vendor|supplier|anbieter|dienstleister|hoster)\b|\b(cust|prov|suppl)\./i;

/** Whether a role's name is that of one side of a contract. */
export function isParty(name: string): boolean {
  return PARTY.test(name);
}
