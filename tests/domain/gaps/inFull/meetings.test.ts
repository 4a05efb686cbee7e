// Reviews and loops of both layers: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('joint-review-without-tiebreak', () => {
  it('counts the roles that can close it', () => {
    const sketch = `
      | Architect @platform | Engineer @application
      Review it !review | R | R
      Review more !review | A | A
      Review all !review | A | C
      Review none !review | A | A (by day)
      Look !review | | R`;
    expect(inFull('joint-review-without-tiebreak', sketch)).toEqual([
      'must: Both layers are involved in “Review it”, but nobody can close it.',
      'at Review it',
      'Make Architect accountable (Architect already does this work.): Review it: Architect RA, Engineer R',
      'Make Engineer accountable (Engineer already does this work.): Review it: Architect R, Engineer RA',
      'must: Both layers are involved in “Review more”, but 2 roles can each close it.',
      'at Review more',
      'Keep Architect, make Engineer responsible (Architect is accountable for it now.): Review more: Architect A, Engineer R',
      'Keep Engineer, make Architect responsible (Engineer is accountable for it now.): Review more: Architect R, Engineer A',
    ]);
  });

  it('speaks only where there are both layers', () => {
    const said = loudness(
      'joint-review-without-tiebreak',
      '',
      '| AI Architect @ai-architecture | AI Engineer @ai-engineering\nReview it !review | R | R',
      '| Architect @platform | Engineer @application\nReview it !decision | R | R',
      '| Architect @platform | Engineer @application\nReview it !review | R | C',
      '| Architect @platform | Engineer @application\nReview it !review | R | I',
    );
    expect(said).toEqual(['silent', 'silent', 'must', 'silent']);
  });
});

describe('joint-review-missing', () => {
  it('asks one role of the side that is missing in a review', () => {
    const sketch = `
      settings: shipped=build
      | Architect @platform | SRE @platform | Engineer @application | Tester @application
      ## Planning <L1>
      Review big changes #reliability !review | AR | | |
      Review the bill #cost !review | | | AR |
      Review files #data !review | I | | |
      Review law #compliance !review | C | | A |`;
    expect(inFull('joint-review-missing', sketch)).toEqual([
      'should: No review of reliability includes both layers.',
      'at Review big changes',
      'safe: Consult Engineer: Review big changes: Architect RA, Engineer C',
      'safe: Add “Review reliability, scaling and data exposure together” [In Planning. Suggested as accountable: Architect.]: Review reliability, scaling and data exposure together: Architect RA, Engineer R; Review reliability, scaling and data exposure together in Planning',
      'should: No review of long-term cost includes both layers.',
      'at Review the bill',
      'safe: Consult Architect: Review the bill: Architect C, Engineer RA',
      'safe: Add “Joint review of long-term operational cost” [In Planning. Suggested as accountable: Engineer.]: Joint review of long-term operational cost: Architect R, Engineer RA; Joint review of long-term operational cost in Planning',
      'should: No review of data exposure includes both layers.',
      'at Review files',
      'safe: Add “Review reliability, scaling and data exposure together” [In Planning. Suggested as accountable: Architect.]: Review reliability, scaling and data exposure together: Architect RA, Engineer R; Review reliability, scaling and data exposure together in Planning',
    ]);
  });

  it('asks for any where the table is its own', () => {
    const said = loudness(
      'joint-review-missing',
      '',
      'settings: shipped=build\n| Architect @platform | Engineer @application\nPay | A | R',
      'settings: shipped=build\n| Architect @platform | Engineer @application\nApprove it | A | R',
      'settings: shipped=build\n| Architect @platform | Engineer @application\nApprove it | A |',
      'settings: shipped=build\n| Architect @platform | Engineer @application\nLook !review | A | R',
      'settings: shipped=build\n| Architect @platform | Engineer @application\nLook !review | A |I',
      '| Architect @platform | Engineer @application\nPay | A | R',
      'settings: shipped=build\n| Architect @platform | Engineer @application',
      'settings: shipped=build\n| Architect @platform | Boss\nPay | A | R',
    );
    expect(said).toEqual(['look', 'silent', 'look', 'silent', 'look', 'silent', 'silent', 'silent']);
  });
});

describe('missing-feedback-loop', () => {
  it('tells of each loop whom it does not reach', () => {
    const sketch = `
      settings: shipped=build
      | Architect @platform | Engineer @application
      ## Planning <L1>
      Talk designs through #architecture !feedback | AR |
      Write it down #documentation !feedback | AR | C
      Look back {postmortem} | AR | I
      Look on #reliability #delivery !review | AR | C
      Share #observability !feedback | I |`;
    expect(inFull('missing-feedback-loop', sketch)).toEqual([
      'should: No design reviews feedback reaches both layers.',
      'at Talk designs through',
      'safe: Consult Engineer: Talk designs through: Architect RA, Engineer C',
      'safe: Add “Architecture and design reviews” [In Planning. Suggested as accountable: Architect.]: Architecture and design reviews: Architect RA, Engineer R; Architecture and design reviews in Planning',
      'should: No shared dashboards feedback reaches both layers.',
      'at Share',
      'safe: Add “Share monitoring dashboards” [In Planning. Suggested as accountable: Architect.]: Share monitoring dashboards: Architect RA, Engineer R; Share monitoring dashboards in Planning',
    ]);
  });

  it('is content with any loop where the table is its own', () => {
    const said = loudness(
      'missing-feedback-loop',
      '',
      'settings: shipped=build\n| Architect @platform | Engineer @application\nPay | A | R',
      'settings: shipped=build\n| Architect @platform | Engineer @application\nLook !review | A | R',
      'settings: shipped=build\n| Architect @platform | Engineer @application\nTell !feedback | A | C',
      `
      settings: shipped=build
      | Architect @platform | Engineer @application
      Look back {postmortem} | A | C`,
      `
      settings: shipped=build
      | Architect @platform | Engineer @application
      Look back {postmortem} | A | I`,
      'settings: shipped=build\n| Architect @platform | Engineer @application',
      '| Architect @platform | Engineer @application\nPay | A | R',
    );
    expect(said).toEqual(['look', 'silent', 'silent', 'silent', 'look', 'silent', 'silent']);
  });
});
