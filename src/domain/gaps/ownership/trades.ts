/** Roles whose trade a subject is: what they own is of it, whatever it is called. */
import type { AreaId } from '../../matrix/areas';
import type { Reading } from '../../reading/reading';
import { isOwnTable } from './sides';

const TRADES: { readonly [area in AreaId]?: RegExp } = {
  cost: /financ|finanz|finops|controlling|contr[oô]l\w* de gesti|account(ant|ing)|\bcfo\b|\bdaf\b|treasur|procure|purchas|einkauf|buchhalt|rechnungswesen|kämmerei|comptab|\bachats?\b|compras|contabil|acquisti|ragioner/i,
  security:
    /(?<!social )secur|\bciso\b|\brssi\b|secops|(?<!arbeits)sicherheit|(?<!santé et )sécurité(?! (sociale|au travail))|seguridad(?! (social|laboral|y salud))|segurança(?! ([dn]o trabalho|social))|sicurezza(?! sul lavoro)/i,
};

/** In a table of one's own the subject is theirs, unless a person claims its area and so wants a row of it. */
export function isOfItsTrade(area: AreaId, reading: Reading): boolean {
  const trade = TRADES[area];
  const by = reading.settings.scope?.[area]?.by ?? 'inferred';
  if (!trade || !isOwnTable(reading) || by !== 'inferred') return false;
  return reading.roles.some(({ id, name }) => trade.test(name) && (reading.tallies.get(id)?.owns ?? 0) > 0);
}
