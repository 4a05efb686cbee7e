// Who should not decide, and who is not told: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('rollback-owner-outside', () => {
  it('gives it to who may decide, two at most', () => {
    const sketch = `
      | Manager @product | Engineer @application | SRE @platform | Third @platform | Seller @business | Two @product
      Roll back {rollback} | A | R | C | | |
      Roll on {rollback} | A | | | | | A
      Roll off {rollback} | | A | | | |`;
    expect(inFull('rollback-owner-outside', sketch)).toEqual([
      'should: Manager is accountable for “Roll back”, and is in the product layer.',
      'of incident',
      'at Roll back, Manager',
      'Make Engineer accountable (Engineer already does this work.) [Consulted: Manager.]: Roll back: Manager C, Engineer RA, SRE C',
      'Make SRE accountable (SRE is already consulted on it.) [Consulted: Manager.]: Roll back: Manager C, Engineer R, SRE A',
    ]);
  });
});

describe('go-no-go-by-deployer', () => {
  it('gives the decision to who does not deploy', () => {
    const sketch = `
      | AI Engineer @ai-engineering | Second @ai-engineering | Judge @assurance
      Deploy models <ai-deploy> | AR | R |
      Go or no-go <aix-go-nogo> | A | C | I`;
    expect(inFull('go-no-go-by-deployer', sketch)).toEqual([
      'should: AI Engineer is accountable for “Go or no-go”, and also deploys.',
      'of incident',
      'at Go or no-go, AI Engineer',
      'Make Judge accountable (Judge is in this matrix.) [Consulted: AI Engineer.]: Go or no-go: AI Engineer C, Second C, Judge A',
    ]);
  });
});

describe('scribe-commands', () => {
  it('takes no scribe for a commander', () => {
    const sketch = `
      | Scribe @command | Boss @leadership
      Lead {command} | A | R`;
    expect(inFull('scribe-commands', sketch)).toEqual([
      'should: Scribe is accountable for “Lead”, and records the timeline.',
      'of incident',
      'at Lead, Scribe',
      'Make Boss accountable (Boss already does this work.) [Consulted: Scribe.]: Lead: Scribe C, Boss RA',
    ]);
  });
});

describe('support-not-informed', () => {
  it('informs two roles of the party, in the first row', () => {
    const sketch = `
      | Commander @command | Support @business | Help desk @business | Customer support @business
      Tell customers {comms-customer} | AR | | |
      Tell all {comms-internal} | AR | | |`;
    expect(inFull('support-not-informed', sketch)).toEqual([
      'look: No support or customer communication role is involved in “Tell all” and “Tell customers”.',
      'of incident',
      'at Tell all; Tell customers',
      'safe: Inform Support: Tell all: Commander RA, Support I',
      'safe: Inform Customer support: Tell all: Commander RA, Customer support I',
    ]);
  });
});

describe('platform-bottleneck', () => {
  it('is short where each carries twice as much as the others do', () => {
    const head = `
      | Architect @platform = Ann | Engineer @application = Dev1, Dev2, Dev3, Dev4 | Tester @application = Test1, Test2, Test3, Test4 | Boss @leadership = Zed
      ${rows(12, 'Write service % | C | AR | R |')}`;
    const said = loudness(
      'platform-bottleneck',
      head,
      `
      Write service 13 | C | AR | R |
      Write service 14 | C | AR | R |
      Write service 15 | C | AR | R |
      Write service 16 | C | AR | R |
      Write service 17 | C | AR | R |
      Write service 18 | C | AR | R |
      Write service 19 | C | AR | R |
      Write service 20 | C | AR | R |
      ${rows(9, 'Run cluster % | AR | | |')}
      ${rows(20, 'Sell it % | | | | AR')}`,
      `
      Write service 13 | C | AR | R |
      Write service 14 | C | AR | R |
      Write service 15 | C | AR | R |
      Write service 16 | C | AR | R |
      Write service 17 | C | AR | R |
      Write service 18 | C | AR | R |
      Write service 19 | C | AR | R |
      Write service 20 | C | AR | R |
      ${rows(8, 'Run cluster % | AR | | |')}
      ${rows(20, 'Sell it % | | | | AR')}`,
      `
      Write service 13 | C | AR | R |
      Write service 14 | C | AR | R |
      Write service 15 | C | AR | R |
      Write service 16 | C | AR | R |
      ${rows(7, 'Run cluster % | AR | | |')}
      ${rows(20, 'Sell it % | | | | AR')}`,
      `
      ${rows(6, 'Run cluster % | AR | | |')}
      ${rows(20, 'Sell it % | | | | AR')}`,
      `
      Write service 13 | C | AR | R |
      Write service 14 | C | AR | R |
      Write service 15 | C | AR | R |
      Write service 16 | C | AR | R |
      Write service 17 | C | AR | R |
      Write service 18 | C | AR | R |
      Write service 19 | C | AR | R |
      Write service 20 | C | AR | R |
      ${rows(4, 'Write service 2% | C | AR | R |')}
      ${rows(11, 'Run cluster % | AR | | |')}
      ${rows(20, 'Sell it % | | | | AR')}`,
      `
      Write service 13 | C | AR | R |
      Write service 14 | C | AR | R |
      Write service 15 | C | AR | R |
      Write service 16 | C | AR | R |
      Write service 17 | C | AR | R |
      Write service 18 | C | AR | R |
      Write service 19 | C | AR | R |
      Write service 20 | C | AR | R |
      ${rows(4, 'Write service 2% | C | AR | R |')}
      ${rows(10, 'Run cluster % | AR | | |')}
      ${rows(20, 'Sell it % | | | | AR')}`,
    );
    expect(said).toEqual(['silent', 'silent', 'silent', 'silent', 'should', 'silent']);
  });
});
