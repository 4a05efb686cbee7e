/** Who a check may ask for: a layer, or a function such as Finance that a role of the matrix fills. */
import type { Role } from '../../matrix/matrix';
import type { Layer } from '../../matrix/vocabulary';

export interface Party {
  readonly id: string;
  /** As a sentence names it: "Finance", "the platform layer". */
  readonly name: string;
  /** Catalogue roles that are this party. */
  readonly origins: readonly string[];
  readonly layers: readonly Layer[];
  /** Words in a role's name that make it this party where nothing else tells. */
  readonly words?: RegExp;
  /** The layers a new role for this party gets. */
  readonly newRole?: { readonly name: string; readonly layer: Layer };
}

const layer = (id: string, name: string, nameOfNew: string, layers: readonly [Layer, ...Layer[]]): Party => ({
  id,
  name,
  origins: [],
  layers,
  newRole: { name: nameOfNew, layer: layers[0] },
});

const party = (
  id: string,
  name: string,
  layerOfNew: Layer,
  words: RegExp,
  more: Partial<Party> = {},
): Party => ({
  id,
  name,
  origins: [id],
  layers: [],
  words,
  newRole: { name, layer: layerOfNew },
  ...more,
});

/** What the role is called that leads an incident, in the six languages that names are read in. */
export const LEADS_INCIDENTS =
  /incident (command|manag|lead|coordinat)|einsatzleit|krisenleit|incident-?leit|comandante|(responsable|coordinador|coordinadora|responsabile|coordinatore|coordenador) (de |des |d['’]|degli |di |delle )?(incident|crise|crisis|crisi)/i;

export const PARTIES: readonly Party[] = [
  layer('platform', 'the platform layer', 'Platform Engineer', ['platform']),
  layer('application', 'the application layer', 'Software Engineer', ['application']),
  layer('product', 'the product layer', 'Product Manager', ['product']),
  layer('data', 'the data layer', 'Data Engineer', ['data']),
  layer('ai', 'the AI layer', 'AI Architect', ['ai-architecture', 'ai-engineering']),
  layer('security', 'the security layer', 'Security Lead', ['security']),
  layer('assurance', 'security or compliance', 'Compliance Officer', ['assurance', 'security']),
  layer('leadership', 'leadership', 'Executive Sponsor', ['leadership']),
  layer('business', 'the business layer', 'Business Owner', ['business']),
  layer('vendor', 'the vendor', 'Vendor', ['vendor']),
  party('IC', 'Incident Commander', 'command', LEADS_INCIDENTS),
  party('EXE', 'Executive Sponsor', 'leadership', /\b(executive|sponsor|director|c[eto]o|vp|head of)\b/i, {
    layers: ['leadership'],
  }),
  party('SEC', 'Security Lead', 'security', /secur|secops|ciso|\bsoc\b/i, { layers: ['security'] }),
  party('LEG', 'Legal Counsel', 'assurance', /legal|counsel|lawyer|compliance|recht|juri/i, {
    origins: ['LEG', 'CMP'],
  }),
  party('DPO', 'Privacy Officer', 'assurance', /privacy|data protection|\bdpo\b|datenschutz/i),
  party('HR', 'People and HR', 'assurance', /human resources|\bhr\b|people (partner|team|operations)/i),
  party('FIN', 'Finance', 'business', /financ|finops|controll|accounting/i),
  party('CL', 'Customer Communications', 'business', /communicat|customer|support|liaison|success/i, {
    origins: ['CL', 'SUP'],
  }),
  party('VM', 'Vendor Liaison', 'business', /vendor|supplier|procurement|third.?party/i),
  party('PM', 'Product Manager', 'product', /product (manager|owner|lead)/i, { layers: ['product'] }),
  party('AIL', 'AI On-call', 'ai-engineering', /\b(ai|ml|machine learning|model)\b/i, {
    origins: ['AIL', 'AE'],
    layers: ['ai-engineering'],
  }),
];

const byId: ReadonlyMap<string, Party> = new Map(PARTIES.map((entry) => [entry.id, entry]));

export function partyOf(id: string): Party | undefined {
  return byId.get(id);
}

/** The roles that are this party. Names are asked last, and only where no role says it more surely. */
export function rolesOfParty(roles: readonly Role[], id: string): readonly Role[] {
  const wanted = byId.get(id);
  if (!wanted) return [];
  const sure = roles.filter(
    (role) =>
      (role.origin !== undefined && wanted.origins.includes(role.origin)) ||
      (role.layer !== undefined && wanted.layers.includes(role.layer)),
  );
  const { words } = wanted;
  if (!words) return sure.length > 0 ? sure : standIns(roles, id);
  const named = roles.filter((role) => !sure.includes(role) && words.test(role.name));
  return [...sure, ...named];
}

/** In a matrix of AI work alone, those who build the AI are its application layer. */
function standIns(roles: readonly Role[], id: string): readonly Role[] {
  if (id !== 'application') return [];
  return roles.filter((role) => role.layer === 'ai-engineering');
}
