// Frameworks and feedback: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('framework-coverage-gap', () => {
  it('counts the open items of a framework, and names three', () => {
    const sketch = `
      settings: frameworks=finops+, mandatoryFrameworks=finops+
      | Architect | Engineer
      Pay | A | R`;
    expect(inFull('framework-coverage-gap', sketch)).toEqual([
      'should: FinOps Framework is mandatory here, and we recognise no activity with a single accountable role for Allocation “Every cost line has an owner”, Reporting & Analytics “Cost reporting”, Anomaly Management “Cost anomalies” and 10 more.',
      'titled FinOps Framework: 13 items have no owner',
      'safe: Add the 9 activities that are missing [In Ownership areas, Incident duties, Planning and feasibility and 2 more. Suggested as accountable: Architect.]: Tagging, allocation and cost reporting: Architect RA; Detect and assess a spend anomaly: Architect RA; Set cost boundaries for compute, storage and networking: Architect RA; Manage infrastructure costs: Architect RA; Own cost end to end: Architect RA; Forecast traffic growth and usage patterns: Architect RA; Set cost targets: Architect RA; Manage application resource usage: Architect RA; Manage commitments, licences and invoices: Architect RA; Tagging, allocation and cost reporting in Ownership areas; Detect and assess a spend anomaly in Incident duties; Set cost boundaries for compute, storage and networking in Planning and feasibility; Forecast traffic growth and usage patterns in Planning and feasibility; Set cost targets in Ownership areas; Manage infrastructure costs in Shared areas; Manage commitments, licences and invoices in Ownership areas; Manage application resource usage in Shared areas; Own cost end to end in Formal ownership',
    ]);
  });

  it('tells of one open item by its number', () => {
    const sketch = `
      settings: frameworks=dora+, mandatoryFrameworks=dora+
      | Architect | Engineer
      Row arch-service-boundaries <arch-service-boundaries> | A | R
      Row fb-shared-docs <fb-shared-docs> | A | R
      Row shr-observability <shr-observability> | A | R
      Alert {alerting} | A | R
      Row own-shared-services <own-shared-services> | A | R
      Row shr-sec-app <shr-sec-app> | A | R
      Row app-data-consistency <app-data-consistency> | A | R
      Row ref-test-data <ref-test-data> | A | R
      Row shr-pipeline-use <shr-pipeline-use> | A | R
      Row aix-literacy <aix-literacy> | A | R`;
    expect(inFull('framework-coverage-gap', sketch)).toEqual([
      'should: DORA capabilities streamlining-change-approval requires “Lightweight peer review instead of boards”, but no activity that we recognise covers it.',
      'titled DORA capabilities streamlining-change-approval has no owner',
      'safe: Add “Hand over a feature that changes deployment or scaling” [In Joint review. Suggested as accountable: Architect.]: Hand over a feature that changes deployment or scaling: Architect RA; Hand over a feature that changes deployment or scaling in Joint review',
    ]);
  });

  it('tells of what is there without one owner, and adds what is missing', () => {
    const sketch = `
      settings: frameworks=dora+, mandatoryFrameworks=dora+
      | Architect | Engineer
      Row shr-observability <shr-observability> | A | R
      Alert {alerting} | A | R
      Row own-shared-services <own-shared-services> | A | R
      Row shr-sec-app <shr-sec-app> | A | R
      Row app-data-consistency <app-data-consistency> | A | R
      Row ref-test-data <ref-test-data> | A | R
      Row shr-pipeline-use <shr-pipeline-use> | A | R
      Row aix-literacy <aix-literacy> | A | R
      Write <fb-shared-docs> | A | A`;
    expect(inFull('framework-coverage-gap', sketch)).toEqual([
      'should: DORA capabilities is mandatory here, and we recognise no activity with a single accountable role for streamlining-change-approval “Lightweight peer review instead of boards”, loosely-coupled-teams “Teams can change and deploy without others” and documentation-quality “Documentation”.',
      'titled DORA capabilities: 3 items have no owner',
      'at Write',
      'safe: Add the 2 activities that are missing [In Joint review and System architecture design. Suggested as accountable: Architect.]: Hand over a feature that changes deployment or scaling: Architect RA; Define service boundaries and communication patterns: Architect RA; Hand over a feature that changes deployment or scaling in Joint review; Define service boundaries and communication patterns in System architecture design',
    ]);
  });

  it('tells of four by three and one more', () => {
    const sketch = `
      settings: frameworks=dora+, mandatoryFrameworks=dora+
      | Architect | Engineer
      Alert {alerting} | A | R
      Row own-shared-services <own-shared-services> | A | R
      Row shr-sec-app <shr-sec-app> | A | R
      Row app-data-consistency <app-data-consistency> | A | R
      Row ref-test-data <ref-test-data> | A | R
      Row shr-pipeline-use <shr-pipeline-use> | A | R
      Row aix-literacy <aix-literacy> | A | R
      Test data <ref-test-data> | R | R
      Alert more {alerting} | R | R`;
    expect(inFull('framework-coverage-gap', sketch)).toEqual([
      'should: DORA capabilities is mandatory here, and we recognise no activity with a single accountable role for streamlining-change-approval “Lightweight peer review instead of boards”, loosely-coupled-teams “Teams can change and deploy without others”, documentation-quality “Documentation” and 1 more.',
      'titled DORA capabilities: 4 items have no owner',
      'safe: Add the 4 activities that are missing [In Joint review, System architecture design, Feedback loops and Shared areas. Suggested as accountable: Architect.]: Hand over a feature that changes deployment or scaling: Architect RA; Define service boundaries and communication patterns: Architect RA; Shared documentation of platform standards and constraints: Architect RA; Agree observability and logging standards: Architect RA; Hand over a feature that changes deployment or scaling in Joint review; Define service boundaries and communication patterns in System architecture design; Shared documentation of platform standards and constraints in Feedback loops; Agree observability and logging standards in Shared areas',
    ]);
  });

  it('tells of one that is there as what is there', () => {
    const sketch = `
      settings: frameworks=dora+, mandatoryFrameworks=dora+
      | Architect | Engineer
      Row arch-service-boundaries <arch-service-boundaries> | A | R
      Row fb-shared-docs <fb-shared-docs> | A | R
      Row shr-observability <shr-observability> | A | R
      Alert {alerting} | A | R
      Row own-shared-services <own-shared-services> | A | R
      Row shr-sec-app <shr-sec-app> | A | R
      Row app-data-consistency <app-data-consistency> | A | R
      Row ref-test-data <ref-test-data> | A | R
      Row shr-pipeline-use <shr-pipeline-use> | A | R
      Row aix-literacy <aix-literacy> | A | R
      Review <jr-feature-impact> | A | A
      Review <app-design-platform-review> | R | R`;
    expect(inFull('framework-coverage-gap', sketch)).toEqual([
      'should: DORA capabilities streamlining-change-approval requires “Lightweight peer review instead of boards”, but the activity that covers it does not have exactly one owner.',
      'titled DORA capabilities streamlining-change-approval has no owner',
      'at Review',
      'Make Architect accountable (Architect already does this work.): Review: Architect RA, Engineer R',
      'Make Engineer accountable (Engineer already does this work.): Review: Architect R, Engineer RA',
    ]);
  });

  it('is about frameworks that are watched and mandatory, in a matrix with rows', () => {
    const said = loudness(
      'framework-coverage-gap',
      '',
      'settings: frameworks=dora+, mandatoryFrameworks=finops+\n| Architect | Engineer\nPay | A | R',
      'settings: frameworks=dora+, mandatoryFrameworks=dora+\n| Architect | Engineer',
      'settings: mandatoryFrameworks=dora+\n| Architect | Engineer\nPay | A | R',
      `
      settings: frameworks=dora+finops, mandatoryFrameworks=dora+
      | Architect | Engineer
      Pay | A | R`,
    );
    expect(said).toEqual(['silent', 'silent', 'silent', 'should']);
  });
});

describe('feedback-one-way', () => {
  it('names which way of feedback has no carrier', () => {
    const sketch = `
      | Architect @platform | Engineer @application
      Tell of risks !feedback | AR | C
      Tell of more !feedback | A | I`;
    expect(inFull('feedback-one-way', sketch)).toEqual([
      'should: No application role is accountable or responsible for any of the feedback, so it runs one way only.',
      'at Tell of risks; Tell of more',
      'safe: Add “Report platform limits to the platform team” [In Stage. Suggested as accountable: Engineer.]: Report platform limits to the platform team: Architect C, Engineer RA; Report platform limits to the platform team in Stage',
    ]);
  });
});
