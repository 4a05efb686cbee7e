/** Names that say that everyone is told, which is then their point: of activities, and of roles. */
import { anyOf } from '../../recognition/anyOf';

const TELLING = anyOf(
  // The end of an incident.
  /\bcall (it|this|the \p{L}+) (over|off)\b|\ball.?clear\b|stand.?down|\b(end|close|closing|closure) (of )?(the |an )?(major )?(incident|outage|crisis)\b(?! ticket)|\bincident (is )?(over|closed|closure)\b/iu,
  /entwarnung|\bende der (störung|wartung)|(störung|vorfall|notfall|incident) (für beendet|beenden|aufheben)/iu,
  /(fin|levée|clôture) (de l.|d.|de la |du )?(incident|alerte|crise|panne)|clôturer l.incident/iu,
  /(fin|cierre) (del |de la |de )?(incidente|incidencia|alerta|crisis)|cerrar (el |la )(incidente|incidencia)/iu,
  /(fine|chiusura) (dell.|della |del )?(incidente|emergenza|allarme|crisi)|cessato allarme|chiudere l.incidente/iu,
  /(fim|encerramento) (do |da |de )?(incidente|alerta|crise)|encerrar o incidente/iu,
  // What a release brings.
  /release.?notes?\b|change.?log|\bwhat.?s new\b|versionshinweis|notes? de version|nouveautés|notas? de (la )?(versión|versão|lanzamiento)|note di (rilascio|versione)/iu,
  // Announcements.
  /\bannounc|ankündig|bekannt(gabe|machung|geben)|\bannonc|\banunci|\bannunci|\banúnci|communiqué|rundmail|rundschreiben|newsletter|\b(tell|inform|notify|brief) (everyone|everybody|all\b|the (whole )?(company|staff))|\balle informieren|inform(er|ar|are) (à )?(tous|todos|tutti)|avisar a todos/iu,
  // Minutes, and no time.
  /(?<!\d[ -]?|\b(few|five|ten|fifteen|thirty) )\bminutes\b(?! (after|before|of downtime))|(sitzungs|besprechungs|ergebnis)protokoll|protokoll (schreiben|verschicken|versenden|verteilen)|compte.?rendu|procès.?verbal|\bactas?\b(?! de (nacimiento|entrega))|\bverbal[ei]\b|\bata d[ae] reuni/iu,
);

/** Whether everyone is told of it on purpose: “Call it over”, “Release notes”. */
export function tellsEveryone(name: string): boolean {
  return TELLING.test(name);
}

const EVERYONE = anyOf(
  /\b(all|everyone|everybody|whole|entire)\b|\bemployees\b|workforce|^(the )?staff( members)?$/iu,
  /\balle\b|gesamte|belegschaft|^mitarbeite(r|nde|rinnen)(?!\p{L})|beschäftigte/iu,
  /(?<!\p{L})(tous|toutes|tout)(?!\p{L})|ensemble d(u|es)|salariés/iu,
  /(?<!\p{L})(tod[oa]s?)(?!\p{L})|plantilla|empleados/iu,
  /(?<!\p{L})tutt[oiae](?!\p{L})|dipendenti/iu,
  /colaboradores|funcionários/iu,
);

/** Whether the role is all of those who work there: “Toda la plantilla”. */
export function isEveryone(name: string): boolean {
  return EVERYONE.test(name);
}
