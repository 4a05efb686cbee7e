// What a link leaves out.
import { expect, it } from 'vitest';
import type { Activity, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { withoutContacts } from '../../../src/domain/people/withoutContacts';
import { fullMatrix } from '../../support/fullMatrix';

const SECRETS = {
  phone: '+44 7700 900118',
  pager: 'duty-platform',
  chat: '@ann-secret',
  email: 'ann.secret@example.com',
  contact: 'Duty desk 555',
  bridge: 'https://meet.example.com/secret-bridge',
  incidentBridge: 'dial 999, PIN 1234',
  source: 'secret-rota.ics',
};

function withSecrets(): Matrix {
  const { phone, pager, chat, email, contact, bridge, incidentBridge, source } = SECRETS;
  const each = <Part extends object>(map: { readonly [id: string]: Part }, change: (part: Part) => object) =>
    Object.fromEntries(Object.entries(map).map(([id, part]) => [id, { ...part, ...change(part) }]));
  return {
    ...fullMatrix,
    settings: { ...fullMatrix.settings, incidentBridge },
    people: each<Person>(fullMatrix.people, () => ({ phone, pager, chat, email })),
    activities: each<Activity>(fullMatrix.activities, () => ({ contact, bridge })),
    roles: each<Role>(fullMatrix.roles, ({ rota }) => ({ rota: rota && { ...rota, source } })),
  } as Matrix;
}

it('every way to reach someone, and when who is on duty', () => {
  const matrix = withSecrets();
  const text = JSON.stringify(withoutContacts(matrix));
  for (const secret of Object.values(SECRETS)) {
    expect(JSON.stringify(matrix)).toContain(secret);
    expect(text).not.toContain(secret);
  }
});

it('nothing else', () => {
  const { people, activities, roles, settings, ...rest } = withSecrets();
  const lean = withoutContacts({ people, activities, roles, settings, ...rest } as Matrix);
  expect(lean).toMatchObject(rest);
  const [person, leanPerson] = [Object.values(people)[0], Object.values(lean.people)[0]] as [Person, Person];
  const { phone: _, pager: __, chat: ___, email: ____, ...kept } = person;
  expect(leanPerson).toEqual(kept);
});

it('where there is nothing of this kind, the matrix is the same object', () => {
  const matrix = matrixFromSketch('| Platform = Ann\nRun it | A');
  expect(withoutContacts(matrix)).toBe(matrix);
});
