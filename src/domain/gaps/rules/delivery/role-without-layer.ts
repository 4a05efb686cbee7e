import { setRoleFields } from '../../../edits/setRoleFields';
import { defineRule, type Rule, thresholdOf } from '../../../findings/rule';
import { LEADS_INCIDENTS } from '../../../incidents/vocabulary/parties';
import type { Layer } from '../../../matrix/vocabulary';
import { anyOf } from '../../../recognition/anyOf';
import { counted, ended, listed } from '../../names/words';
import { isOwnTable } from '../../ownership/sides';
import { scopeOf } from '../../scope/matrixScope';

/** The layer that a role's name suggests, in the languages of real files. The first match counts. */
const WORDS: readonly (readonly [Layer, RegExp])[] = [
  ['command', anyOf(LEADS_INCIDENTS, /scribe/i)],
  ['security', /secur|sicherheit|sécurité|segur|sicurezza|ciso/i],
  ['assurance', /legal|compliance|privacy|audit|recht|juridi|dpo|datenschutz/i],
  ['ai-architecture', /\b(ai|ml|ki|ia)\b.*architect/i],
  ['ai-engineering', /\b(ai|ml|ki|ia)\b|data scien|machine learning/i],
  ['platform', /cloud|platform|plattform|infra|devops|\bsre\b|ops\b|operations|betrieb|network|architect/i],
  ['product', /product|produkt|produit|producto|prodotto|design|ux/i],
  ['leadership', /head|chief|c[tieo]o\b|director|manager|lead|leit|board|sponsor|executive|vorstand/i],
  ['data', /data|daten|donn|dati|dados/i],
  [
    'application',
    /engineer|develop|entwickl|dévelop|desarrol|svilupp|desenvolv|software|frontend|backend|\bqa\b|test/i,
  ],
  ['vendor', /vendor|supplier|provider|lieferant|fournisseur|proveedor|fornitor|fornecedor/i],
  ['business', /finance|support|customer|business|hr\b|sales|marketing|kund|client/i],
];

const rule: Rule = defineRule({
  id: 'role-without-layer',
  group: 'delivery',
  scope: 'matrix',
  severity: 'look',
  title: 'Roles have no layer',
  why: 'Many gaps are between layers. Answerable only finds them between roles that have one.',
  source: 'How Answerable reads a matrix',
  remedy: 'Set the layer of each role.',
  thresholds: {
    share: {
      label: 'Share of roles without a layer that counts as a gap (by judgement)',
      value: 0.2,
      least: 0.05,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
  },
  flagged: [
    `
    settings: shipped=build
                 | Manager | Engineer @application
    Pay the bill | A       | R`,
    `
    settings: shipped=build
                 | Manager | Engineer @application | Architect @platform | Designer @product | Guard @security
    Pay the bill | A       | R                     | C                   | I                 | I`,
  ],
  accepted: [
    `
                 | Architect @platform | Engineer @application
    Pay the bill | A                   | R`,
    `
    settings: shipped=build
                 | Manager | Engineer @application | Architect @platform | Designer @product | Guard @security | Lawyer @assurance
    Pay the bill | A       | R                     | C                   | I                 | I               | I`,
  ],
  inputs: (reading) => [reading.tallies, scopeOf(reading).shape, reading.settings.tagsConfirmed],
  *check(reading) {
    // Of one process or of two parties no rule asks for layers.
    const { shape } = scopeOf(reading);
    if (reading.settings.tagsConfirmed && shape !== 'delivery' && shape !== 'ai') return;
    // Where everything else came from a file, a layer is a word of ours and no gap of theirs.
    if (isOwnTable(reading)) return;
    const used = reading.roles.filter((role) => reading.tallies.has(role.id));
    const roles = used.filter((role) => !role.layer);
    // One of many hides little, and a name that nobody knows is most often a slip of the pen.
    if (roles.length === 0 || roles.length < used.length * thresholdOf(rule, 'share', reading)) return;
    yield {
      about: '',
      message: `${counted(roles.length, 'role has', 'roles have')} no layer, so gaps between ${roles.length === 1 ? 'it and other roles' : 'them and other roles'} cannot be found: ${ended(listed(roles.map((role) => role.name)))}`,
      facts: roles.map((role) => role.id).join(),
      causes: ['role-without-layer'],
      places: roles.map((role) => ({ roleId: role.id })),
      fixes: ({ reading: { matrix } }) => {
        const guesses = roles.map((role) => ({ role, layer: layerFrom(role.name) }));
        const known = guesses.every(({ layer }) => layer !== undefined);
        return known
          ? [
              {
                label: `Set ${counted(roles.length, 'layer')} from the role names: ${listed(guesses.map(({ role, layer }) => `${role.name}, ${layer}`))}`,
                edit: {
                  label: `set the layer of ${counted(roles.length, 'role')}`,
                  apply(draft) {
                    for (const { role, layer } of guesses) {
                      setRoleFields(matrix, [role.id], { layer }).apply(draft);
                    }
                  },
                },
              },
            ]
          : [];
      },
    };
  },
});

export default rule;

function layerFrom(name: string): Layer | undefined {
  return WORDS.find(([, words]) => words.test(name))?.[0];
}
