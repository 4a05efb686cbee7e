// Cost of AI and two architects: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../support/told';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('ai-cost-unowned', () => {
  it('asks for what is missing of the two, or for both', () => {
    const sketch = `
      settings: scope=ai
      | AI Architect @ai-architecture | AI Engineer @ai-engineering
      Train models #ai-ops | C | AR`;
    expect(inFull('ai-cost-unowned', sketch)).toEqual([
      'must: No activity that we recognise says who is accountable for the cost of model APIs, or who is accountable for the cost of accelerators.',
      'of cost',
      'safe: Add 2 activities [In Cost. Suggested as accountable: AI Architect.]: Manage LLM API costs: AI Architect RA, AI Engineer R; Manage GPU costs: AI Architect RA, AI Engineer R; Manage LLM API costs in Cost; Manage GPU costs in Cost',
      'It is elsewhere (Answerable then does not look for AI delivery here.): Settings scope=ai state elsewhere, by person',
    ]);
  });

  it('asks for model APIs beside accelerators', () => {
    const sketch = `
      settings: scope=ai
      | AI Architect @ai-architecture | AI Engineer @ai-engineering
      Train models #ai-ops | C | AR
      Watch GPU spend #cost | AR | C`;
    expect(inFull('ai-cost-unowned', sketch)).toEqual([
      'must: No activity that we recognise says who is accountable for the cost of model APIs.',
      'of cost',
      'safe: Add “Manage LLM API costs” [In Cost. Suggested as accountable: AI Architect.]: Manage LLM API costs: AI Architect RA, AI Engineer R; Manage LLM API costs in Cost',
      'It is elsewhere (Answerable then does not look for AI delivery here.): Settings scope=ai state elsewhere, by person',
    ]);
  });

  it('leaves a table of one’s own to its row about accelerators, though nobody has that', () => {
    const table = (...more: readonly string[]) =>
      [
        'settings: tagsConfirmed=yes',
        '| AI Architect @ai-architecture | AI Engineer @ai-engineering | Product',
        rows(12, 'Train model % #ai-ops | C | AR | I'),
        ...more,
      ].join('\n');
    expect(toldOf('ai-cost-unowned', table())).toHaveLength(1);
    expect(toldOf('ai-cost-unowned', table('Watch GPU spend #cost | R | R |'))).toEqual([]);
  });

  it('asks for accelerators beside tokens', () => {
    const sketch = `
      settings: scope=ai
      | AI Architect @ai-architecture | AI Engineer @ai-engineering
      Train models #ai-ops | C | AR
      Watch token spend #cost | AR | C`;
    expect(inFull('ai-cost-unowned', sketch)).toEqual([
      'must: No activity that we recognise says who is accountable for the cost of accelerators.',
      'of cost',
      'safe: Add “Manage GPU costs” [In Cost. Suggested as accountable: AI Architect.]: Manage GPU costs: AI Architect RA, AI Engineer R; Manage GPU costs in Cost',
      'It is elsewhere (Answerable then does not look for AI delivery here.): Settings scope=ai state elsewhere, by person',
    ]);
  });

  it('is content with both parts, the whole, or AI in a name about cost', () => {
    const head = `
      settings: scope=ai
      | AI Architect @ai-architecture | AI Engineer @ai-engineering`;
    const said = loudness(
      'ai-cost-unowned',
      head,
      'Train models #ai-ops | C | AR\nWatch ML cost #cost | AR | C',
      'Train models #ai-ops | C | AR\nWatch the bill #cost #ai-ops | AR | C',
      'Train models #ai-ops | C | AR\nWatch the bill #cost #end-to-end | AR | C',
      'Train models #ai-ops | C | AR\nWatch the bill #cost | AR | C',
      'Train models #ai-ops | C | AR\nOwn cost <gov-cost-owner> #cost | AR | C',
      'Train models #ai-ops | C | AR\nWatch the GPU cost of AI #cost | AR | C',
      `
      Train models #ai-ops | C | AR
      Watch GPU spend #capacity | AR | C
      Watch token spend #cost | AR | C`,
      `
      ${rows(11, 'Train model % #ai-ops | C | AR')}
      Watch the bill #cost | AR | C`,
      `
      ${rows(11, 'Train model % #ai-ops | C | AR')}
      Watch the bill #cost | R | C`,
    );
    expect(said).toEqual(['silent', 'silent', 'silent', 'must', 'silent', 'must', 'must', 'silent', 'look']);
  });
});

describe('dual-architect-overlap', () => {
  it('names both rows, limits the one to AI and asks the other architect', () => {
    const sketch = `
      | Cloud Architect @platform | AI Architect @ai-architecture | Engineer
      Design the network | AR | C |
      Design the AI network | | AR |
      Plan the network [scope=AI workloads] | | AR |`;
    expect(inFull('dual-architect-overlap', sketch)).toEqual([
      'should: Both Cloud Architect and AI Architect are accountable for networks: “Design the network” and “Design the AI network”.',
      'at Design the network; Design the AI network',
      'Limit AI Architect to AI workloads [Consulted: Cloud Architect.]: Design the AI network: Cloud Architect C, AI Architect RA; Design the AI network scope=AI workloads',
    ]);
  });

  it('tells what neither answers for, and gives it to the cloud architect', () => {
    const sketch = `
      | Cloud Architect @platform | AI Architect @ai-architecture | Engineer
      Plan disaster recovery | C | C | AR
      Use high availability | | | R`;
    expect(inFull('dual-architect-overlap', sketch)).toEqual([
      'should: Neither Cloud Architect nor AI Architect is accountable for high availability.',
      'at Use high availability',
      'Make Cloud Architect accountable: Use high availability: Cloud Architect A, Engineer R',
      'should: Neither Cloud Architect nor AI Architect is accountable for disaster recovery.',
      'at Plan disaster recovery',
      'Make Cloud Architect accountable [Consulted: Engineer.]: Plan disaster recovery: Cloud Architect RA, AI Architect C, Engineer C',
    ]);
  });

  it('looks at one row of both as no clash, and at no reviews', () => {
    const said = loudness(
      'dual-architect-overlap',
      '',
      '| Cloud Architect @platform | AI Architect @ai-architecture\nDesign the network | A | A',
      `
      | Cloud Architect @platform | AI Architect @ai-architecture
      Design the network !review | AR | C
      Design the AI network !review | | AR`,
      `
      | Cloud Architect @platform | Modeller @ai-architecture
      Design the network | AR | C
      Design the AI network | | AR`,
      '| Ops <CA> | Modeller <AA>\nDesign the network | AR | C\nDesign the AI network | | AR',
      `
      | Cloud Architect @platform | AI Architect @ai-architecture
      Design the network [scope=EU] | AR | C
      Design the AI network [scope=EU] !decision | | AR`,
      `
      | Cloud Architect @platform | AI Architect @ai-architecture
      Plan <arch-network-layout> | AR | C
      Set <ai-infra-network> | | AR`,
      `
      | Cloud Architect @platform | AI Architect @ai-architecture | Other Architect @platform
      Design the network | | | AR
      Design the AI network | | AR |`,
      `
      | Cloud Architect @platform | AI Architect @ai-architecture
      Design the network [scope=EU] | AR |
      Plan the network | AR |
      Design the AI network [scope=EU] | | AR`,
      `
      | Cloud Architect @platform | AI Architect @ai-architecture
      Network <arch-dr-strategy> | AR | C
      Network two | | AR`,
    );
    expect(said).toEqual([
      'silent',
      'silent',
      'silent',
      'should',
      'should',
      'should',
      'silent',
      'should',
      'silent',
    ]);
  });
});
