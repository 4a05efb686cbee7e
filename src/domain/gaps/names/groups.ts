/** Roles that are many people, by their kind or by their name: a team has as many hands as it needs. */
import type { RoleKind } from '../../matrix/vocabulary';
import { leadsTeam } from './leaders';

const GROUP =
  /(?<!\p{L})(teams?|squads?|groups?|crews?|staff|departments?|time|[eé]quipes?|equipos?|squadra)(?!\p{L})|team(?!\p{L})|abteilung|bereich/iu;

/** Many of one trade, or the trade itself: “Platform engineers”, “Data engineering”. */
const TRADE = new RegExp(
  [
    '(?<!\\p{L})(engineers|engineering|developers|devs|analysts|analytics|architects|responders|operations|ops|sre)',
    '(entwicklung|entwickler|ingenieure|betrieb)',
    '(?<!\\p{L})(développement|développeurs|ingénieurs|exploitation|desarrollo|desarrolladores|ingenieros|operaciones)',
    '(?<!\\p{L})(desenvolvimento|desenvolvedores|engenheiros|operações|sviluppo|sviluppatori|ingegneri)',
  ]
    .map((words) => `${words}(?!\\p{L})`)
    .join('|'),
  'iu',
);

export function isGroup(kind: RoleKind | undefined, name: string): boolean {
  // “SRE Lead”, “Engineering Manager”: one person of the trade.
  return kind === 'group' || GROUP.test(name) || (TRADE.test(name) && !leadsTeam(name));
}
