// An organisation: five matrices from templates with 60 people behind their roles, the same at every run.
import type { AreaClaim } from '../../src/domain/matrix/areas';
import type { HolderId, MatrixId, PersonId } from '../../src/domain/matrix/ids';
import type { Holder, Matrix, Person, Role } from '../../src/domain/matrix/matrix';

const FIRST = ['Ann', 'Ben', 'Chloe', 'Dev', 'Eve', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jonas', 'Kofi', 'Lena'];
const LAST = ['Adler', 'Brandt', 'Costa', 'Duarte', 'Engel'];

/** 60 names: every first name with every last name. */
export const SIXTY: readonly string[] = LAST.flatMap((last) => FIRST.map((first) => `${first} ${last}`));

interface Plan {
  readonly name: string;
  readonly template: string;
  readonly group: string;
  /** Where in the list of names its people begin; they overlap, so that some are in several matrices. */
  readonly from: number;
  readonly claims?: { readonly [area: string]: AreaClaim };
}

const elsewhere = (name: string): AreaClaim => ({ state: 'elsewhere', by: 'person', matrixId: idFor(name) });

const PLANS: readonly Plan[] = [
  { name: 'Payments platform', template: 'Cloud and software delivery', group: 'Payments', from: 0 },
  {
    name: 'Checkout and fraud',
    template: 'Cloud and software delivery',
    group: 'Payments',
    from: 8,
    claims: { incident: elsewhere('Incident response'), cost: elsewhere('Incident response') },
  },
  { name: 'Data platform', template: 'Cloud and software delivery', group: 'Data', from: 20 },
  { name: 'AI assistant', template: 'AI delivery', group: 'Data', from: 32 },
  { name: 'Incident response', template: 'Incident response', group: 'Company', from: 44 },
];

function idFor(name: string): MatrixId {
  return name.replaceAll(' ', '-').padEnd(20, '0') as MatrixId;
}

/** `started` has by title what each template becomes. */
export function fiveMatrices(started: ReadonlyMap<string, Matrix>): readonly Matrix[] {
  return PLANS.map((plan, place) => {
    const base = started.get(plan.template);
    if (!base) throw new Error(`There is no template “${plan.template}”.`);
    const { scope } = base.settings;
    const matrix: Matrix = {
      ...base,
      id: idFor(plan.name),
      name: plan.name,
      settings: { ...base.settings, group: plan.group, scope: { ...scope, ...plan.claims } },
    };
    return staffed(withoutOwners(matrix, place), plan.from, place);
  });
}

/** Every eleventh activity has lost its owner, at other places in each matrix. */
function withoutOwners(matrix: Matrix, place: number): Matrix {
  const activities = { ...matrix.activities };
  Object.values(matrix.activities).forEach((activity, at) => {
    if (at % 11 !== place) return;
    const kept = Object.entries(activity.assignments).filter(([, codes]) => !codes.includes('A'));
    activities[activity.id] = { ...activity, assignments: Object.fromEntries(kept) };
  });
  return { ...matrix, activities };
}

/** 16 people in each; every third has an address, every second takes a share of the week. */
function staffed(matrix: Matrix, from: number, place: number): Matrix {
  const people: { [id: string]: Person } = {};
  const roles: { [id: string]: Role } = { ...matrix.roles };
  const ids = Object.keys(matrix.roles);
  for (let at = 0; at < 16; at += 1) {
    const number = (from + at) % SIXTY.length;
    const name = SIXTY[number] ?? '';
    const id = `person-${place}-${String(at).padStart(8, '0')}` as PersonId;
    const email = number % 3 === 0 ? { email: `${name.toLowerCase().replace(' ', '.')}@example.org` } : {};
    people[id] = {
      id,
      name,
      order: `a${at.toString(36)}`,
      active: true,
      kind: 'internal',
      team: matrix.settings.group,
      ...email,
    };
    // The last role stays vacant.
    const role = roles[ids[at % (ids.length - 1)] ?? ''];
    if (!role) continue;
    const share = number % 2 === 0 ? { fraction: 0.4 } : {};
    const holder: Holder = { personId: id, order: `a${at.toString(36)}`, part: 'holder', ...share };
    roles[role.id] = {
      ...role,
      holders: { ...role.holders, [`holder-${place}-${at}-00000000` as HolderId]: holder },
    };
  }
  return { ...matrix, people, roles };
}
