// Roles without a layer: all that the rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('role-without-layer', () => {
  it('names the roles, and sets layers that all names tell', () => {
    const sketch = `
      settings: shipped=build
      | Cloud Architect | Engineer | Product Owner | AI Engineer | Legal | Tester @application
      Pay | A | R | C | I | C | I`;
    expect(inFull('role-without-layer', sketch)).toEqual([
      'look: 5 roles have no layer, so gaps between them and other roles cannot be found: Cloud Architect, Engineer, Product Owner and 2 more.',
      'at Cloud Architect; Engineer; Product Owner; AI Engineer; Legal',
      'Set 5 layers from the role names: Cloud Architect, platform, Engineer, application, Product Owner, product and 2 more: Cloud Architect layer=platform; Engineer layer=application; Product Owner layer=product; AI Engineer layer=ai-engineering; Legal layer=assurance',
    ]);
  });

  it('sets the one layer that is missing', () => {
    const sketch = `
      settings: shipped=build
      | Security Manager | Engineer @application | Unused
      Pay | A | R |`;
    expect(inFull('role-without-layer', sketch)).toEqual([
      'look: 1 role has no layer, so gaps between it and other roles cannot be found: Security Manager.',
      'at Security Manager',
      'Set 1 layer from the role names: Security Manager, security: Security Manager layer=security',
    ]);
  });

  it('offers nothing where a name tells nothing', () => {
    const sketch = `
      settings: shipped=build
      | Cloud Architect | Zork | Engineer @application
      Pay | A | R | C`;
    expect(inFull('role-without-layer', sketch)).toEqual([
      'look: 2 roles have no layer, so gaps between them and other roles cannot be found: Cloud Architect and Zork.',
      'at Cloud Architect; Zork',
    ]);
  });

  it('is for matrices of delivery and AI', () => {
    const said = loudness(
      'role-without-layer',
      '',
      'settings: shipped=build, tagsConfirmed=yes\n| Boss | Crew\nPay | A | R',
      'settings: shipped=ai, tagsConfirmed=yes\n| Boss | Crew\nPay | A | R',
      'settings: tagsConfirmed=yes\n| Boss | Crew\nPay | A | R',
      '| Boss | Crew\nPay | A | R',
      `
      settings: shipped=build
      | Boss | Crew
      ${rows(12, 'Pay bill % | A | R')}`,
    );
    expect(said).toEqual(['look', 'look', 'silent', 'silent', 'silent']);
  });
});
