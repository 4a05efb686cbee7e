// Work in two layers: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('role-does-two-layers', () => {
  it('gives rows of the other layer back to who has most to do with them', () => {
    const sketch = `
      | Architect @platform | Tester @application | Engineer @application | Rota @application %rotating
      ## Development
      Write one | AR | C | I | R
      Write two | A | | R | R
      Write three | A | I | R | R
      Write four | A | A | R |
      Review it !review | AR | | |
      Mend it {rollback} | AR | | |
      Fix <dev-implement> | A | A | |
      ## Run
      Run it | AR | | |`;
    expect(inFull('role-does-two-layers', sketch)).toEqual([
      'should: Architect belongs to the platform layer but is accountable for 4 activities in the application layer.',
      'at Architect',
      'Make Tester accountable for 4 activities (“Write one”, “Write two”, “Write three” and “Fix”) [Consulted: Architect.]: Write one: Architect C, Tester RA, Engineer I, Rota R; Write two: Architect C, Tester A, Engineer R, Rota R; Write three: Architect C, Tester A, Engineer R, Rota R; Fix: Architect C, Tester A',
      'Confirm the overlap is planned: Architect plannedOverlap=Confirmed as planned.',
    ]);
  });

  it('goes by the catalogue before the stage', () => {
    const head = '| Architect @platform | Engineer @application';
    const said = loudness(
      'role-does-two-layers',
      head,
      '## Run\nWrite <dev-implement> | AR | C\nFix <dev-implement> | AR | C',
      '## Development\nWrite <own-environments> | AR | C\nFix <own-environments> | AR | C',
      '## Development\nWrite <own-environments> | C | AR\nFix <own-environments> | C | AR',
      '## Testing\nWrite one | AR | C\nFix two !decision | AR | C',
      '## Run\nWrite one #platform | C | AR\nFix two #platform | C | AR',
      '## Run\nWrite one | C | AR\nFix two | C | AR',
      '## Development\nWrite one | A | A\nFix two | A | A',
      '## Development\nWrite <unheard-of> | AR | C\nFix <unheard-of> | AR | C',
      '## Development\nWrite one | AR | C',
    );
    expect(said).toEqual(['look', 'silent', 'look', 'look', 'look', 'silent', 'silent', 'look', 'silent']);
  });
});

describe('rollout-design-and-verify-disconnected', () => {
  it('tells and asks the one who is left out, for each row', () => {
    const sketch = `
      | Architect | Engineer
      Plan it <rel-rollout-strategy> | AR |
      Verify the release | | AR
      Check it <rel-verify-rollout> | | AR`;
    expect(inFull('rollout-design-and-verify-disconnected', sketch)).toEqual([
      'should: Architect is accountable for “Plan it” but not involved in “Verify the release”.',
      'at Verify the release, Architect; Plan it',
      'safe: Inform Architect: Verify the release: Architect I, Engineer RA',
      'safe: Consult Architect: Verify the release: Architect C, Engineer RA',
      'should: Engineer is accountable for “Verify the release” but not involved in “Plan it”.',
      'at Plan it, Engineer; Verify the release',
      'safe: Inform Engineer: Plan it: Architect RA, Engineer I',
      'safe: Consult Engineer: Plan it: Architect RA, Engineer C',
    ]);
  });

  it('needs one owner of either, and a row with letters', () => {
    const head = '| Architect | Engineer';
    const said = loudness(
      'rollout-design-and-verify-disconnected',
      head,
      'Define rollout strategy | AR | C\nVerify the rollout | | R',
      'Define rollout strategy | A | A\nVerify the rollout | | AR',
      'Define rollout strategy | AR | C\nVerify the rollout | I | AR',
      'Define rollout strategy | AR |\nVerify the rollout | |',
      'Define strategy | AR |\nVerify the rollout | | AR',
      'Define rollout | AR |\nVerify the rollout | | AR',
      'Define rollout strategy | AR |\nWatch the rollout | | AR',
      `
      Define strategy <rel-verify-rollout> | AR |
      Verify the rollout <rel-rollout-strategy> | | AR`,
      'Define rollout strategy <dev-implement> | AR |\nVerify the rollout | | AR',
    );
    expect(said).toEqual([
      'should',
      'silent',
      'silent',
      'silent',
      'silent',
      'silent',
      'silent',
      'should',
      'silent',
    ]);
  });
});
