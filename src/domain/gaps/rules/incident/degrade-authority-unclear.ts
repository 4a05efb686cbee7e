import { defineRule } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { addLayer, rolesOf } from '../../fixes/addLayer';
import { rowName } from '../../names/words';
import { always } from '../../ownership/ownership';
import { isOwnTable } from '../../ownership/sides';
import { missingDuty, ownedRows } from '../../remarks/duty';

const DEGRADE = {
  duty: 'degrade',
  fine: true,
  says: 'who may switch off a feature or service',
  near: /degrad|switch off|disable|maintenance mode/i,
};

/** “Mitigation / rollback”: who stops the harm in any way may switch a feature off. To roll a release back says nothing of that. */
const mitigations: Choice = {
  holds: ({ activity: { name, origin } }) => !origin && MITIGATION.test(name) && !OF_RISK.test(name),
};
const MITIGATION =
  /mitigat|work.?around|feature.?(flag|toggle)|load.?shed|circuit.?break|notbetrieb|eindämm|umgehung|contourn|palliati|mitiga[rçc]|contención|soluci[oó]n provisional|mitigazion|tampon|contenç/i;

/** A plan against what may happen stops nothing that does. */
const OF_RISK = /risk|risiko|risque|riesgo|risco|rischi|vulnerab|schwachstell/i;

export default defineRule({
  id: 'degrade-authority-unclear',
  group: 'incident',
  scope: 'matrix',
  asksForRows: true,
  severity: 'should',
  title: 'Nobody may switch off a feature',
  why: 'Switching off a feature saves the rest of the service but breaks a promise to customers. One role should decide, and product should be consulted.',
  source: 'NIST SP 800-61r3: authority for high-impact actions; AWS OPS03-BP02',
  remedy: 'Name who may degrade the service, and consult product.',
  needs: ['tags', 'delivery', 'rows'],
  flagged: [
    `
                             | Commander @command | Product Manager @product
    Ship releases            | AR                 | C
    Switch it off {degrade}  | AR                 |`,
  ],
  accepted: [
    `
                             | Commander @command | Product Manager @product
    Ship releases            | AR                 | C
    Switch it off {degrade}  | AR                 | C`,
  ],
  inputs(reading) {
    const rows = reading.withDuty('degrade');
    return rows.length > 0 || !isOwnTable(reading) ? [rows] : [rows, reading.chosenBy(mitigations)];
  },
  *check(reading) {
    const missing = missingDuty(DEGRADE, reading);
    if (missing && !(isOwnTable(reading) && reading.chosenBy(mitigations).length > 0)) yield missing;
    const product = rolesOf(['product'], reading);
    if (product.length === 0) return;
    for (const row of ownedRows('degrade', reading)) {
      if (always(row, row.involved).some((id) => product.includes(id))) continue;
      yield {
        about: `product/${row.activity.id}`,
        title: 'Product has no say when a feature is switched off',
        message: `No product role is involved in ${rowName(row)}.`,
        concern: 'incident',
        byLayers: true,
        places: [{ activityId: row.activity.id }],
        fixes: (context) => addLayer(row.activity.id, ['product'], context),
      };
    }
  },
});
