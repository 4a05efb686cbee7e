/** Words of those who build and run software that others say as well: of a smoke alarm, the servers of a kitchen, the cast of a play. */
export const ALSO_OF_OTHERS =
  /\b(alarms?|alerts?|certs?|certificates?|certificados?|certificat[is]?|transports?|logs?|servers?|jobs|rota|builds?|codes?|coding|branch\w*|batch|backlog|back.?ups?|(?<!app |software |\d )releases?(?! (notes|train|branch|mgr|manager|pipeline|gate))|restores?|restored|tapes?|nodes?|pods?|storage|patch(es)?|prod(uction)?|incidents?|dash.?boards?|queues?|monitoring|vuln\w*|keys? rotation|scal(er|ing|able)|drift|defects?|sprints?|installers?|restart\w*|upgrades?|tenants?|merge(?! (queue|to|request|conflict))|secrets?|cache|woken( up)?|pipelines?|acceptance|sicherung\w*|störung\w*|bereitschaft|software\w*|integrazion\w*|integraci[oó]n|integraç\w*|intégration|collaudo|recette|sauvegard\w*|correctifs?|guardias?|incidencias?|plantão|componentes|alarme?s?|koppeling\w*|storing|plug.?ins?)\b/gi;

/** A supplier, a quality desk and a farm have them too. */
export const ROLES_ALSO_OF_OTHERS =
  /\b(proveedor|engineering|exploitation|systems?|platform|basis|plat|ai|beheer)\b/gi;
