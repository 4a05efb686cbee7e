import { expect, test } from 'vitest';
import { partsOfName } from '../../../../src/domain/gaps/names/nameParts';

test.each([
  ['Design and build the portal', ['Design the portal', 'Build the portal']],
  ['Watch cost and quality', ['Watch cost', 'Watch quality']],
  ['Set budgets, track spend & report savings', ['Set budgets', 'Track spend', 'Report savings']],
  ['Security/compliance review', ['Security review', 'Compliance review']],
  ['Portal entwerfen und bauen', ['Portal entwerfen', 'Portal bauen']],
  ['Concevoir et livrer le portail', ['Concevoir le portail', 'Livrer le portail']],
  ['Diseñar y probar servicios', ['Diseñar servicios', 'Probar servicios']],
  ['Progettare e costruire il portale', ['Progettare il portale', 'Costruire il portale']],
  ['Planejar e testar mudanças', ['Planejar mudanças', 'Testar mudanças']],
])('%s is two things or more', (name, parts) => {
  expect(partsOfName(name)).toEqual(parts);
});

// “Split into “Go” for Directions métier and “No-go” for DSI” was the first fix of a must.
test.each([
  'Go / no-go',
  'Go/No-Go meeting',
  'GO or NO GO',
  'Go & no-go',
  'Switch on/off',
  'Sign in / out',
  'Oui / non',
])('"%s" is one decision with its opposite', (name) => {
  expect(partsOfName(name)).toEqual([]);
});

test.each(['Renew certificates', 'R&D', 'Test and test', '', 'a, b, c, d, e and f of it all'])(
  '"%s" is not taken apart',
  (name) => {
    expect(partsOfName(name)).toEqual([]);
  },
);
