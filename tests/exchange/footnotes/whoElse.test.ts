// A footnote that says who stands in, or who else acts, is not when the letter that bears it holds.
import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../../src/exchange/understand/forms/footnoteConditions';

const ROLES = ['Ops', 'IT duty desk', 'Build team', 'Leitstelle', 'Astreinte', 'CTO'];

const WHO_ELSE: readonly (readonly [text: string, role: string])[] = [
  [
    'Out of hours the site manager takes the ring until the duty desk has someone in the chair.',
    'IT duty desk',
  ],
  ['At weekends the build team covers', 'IT duty desk'],
  ['During holidays the COO decides', 'CTO'],
  ['If the CTO is away, the head of IT signs', 'CTO'],
  ['Out of hours: site manager', 'IT duty desk'],
  ['Nachts übernimmt das Build team', 'Leitstelle'],
  ['Am Wochenende vertritt der Teamleiter', 'Leitstelle'],
  ['Während der Nacht entscheidet die Leitstelle', 'CTO'],
  ["La nuit, le chef d'équipe prend la main", 'Astreinte'],
  ['Por la noche el jefe de turno sustituye', 'Ops'],
  ['Di notte il capo turno subentra', 'Ops'],
  ['W nocy kierownik zmiany przejmuje', 'Ops'],
  ['Buiten kantoortijd neemt de teamleider over', 'Ops'],
  ['deputy: Ana Ruiz', 'CTO'],
  ['After go-live the service manager owns it', 'Ops'],
];

const WHEN: readonly (readonly [text: string, role: string])[] = [
  ['Out of hours the duty desk takes the ring', 'IT duty desk'],
  ['Out of hours the IT duty desk takes the ring', 'IT duty desk'],
  ['At night only', 'IT duty desk'],
  ['if the CTO decides so', 'Ops'],
  ['when the build team is away', 'Ops'],
  ['Nachts übernimmt die Leitstelle', 'Leitstelle'],
  ['wenn der CTO nicht entscheidet', 'Ops'],
  ['until the service manager takes over', 'Ops'],
  ['out of hours, until the site manager takes over', 'Ops'],
  ['Only when the build team owns the code', 'Ops'],
  ["La nuit, l'astreinte prend la main", 'Astreinte'],
  ['unless the COO decides otherwise', 'CTO'],
  ['If the CTO is away, Ops decides', 'Ops'],
];

describe('a footnote', () => {
  it.each(WHO_ELSE)('“%s” says who else acts than %s', (text, role) => {
    expect(conditionsOf(ROLES)(text, role)).toBeUndefined();
  });

  it.each(WHEN)('“%s” says when the letter of %s holds', (text, role) => {
    expect(conditionsOf(ROLES)(text, role)).toBeDefined();
  });
});
