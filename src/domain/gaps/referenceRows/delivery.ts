/** Rows of cloud and software delivery: id, name, section, kind, concerns, codes by role, further fields. */
export default `
plan-platform-feasibility | Assess platform feasibility of proposed features | L1 | decision | architecture reliability | CA:AR SE:C PM:C EM:I
plan-traffic-forecast | Forecast traffic growth and usage patterns | L1 | activity | capacity performance | CA:AR SE:C PM:C
plan-recovery-objectives | Set availability and recovery objectives | L1 | decision | reliability dr | CA:AR SE:C PM:C EM:I
plan-regulatory-constraints | Identify regulatory and data-residency constraints | L1 | decision | compliance data | CA:AR SE:C PM:C
plan-cost-boundaries | Set cost boundaries for compute, storage and networking | L1 | decision | cost | CA:AR SE:C PM:C EM:C
plan-work-breakdown | Translate product requirements into technical work | L1 | activity | delivery | SE:AR PM:C CA:I
plan-dependency-risk | Identify service dependencies and surface implementation risks | L1 | activity | delivery | SE:AR CA:C PM:I EM:I
arch-service-boundaries | Define service boundaries and communication patterns | L2 | decision | architecture | CA:AR SE:C
arch-network-layout | Design network layout, traffic routing and segmentation | L2 | decision | architecture security | CA:AR SE:C
arch-identity-model | Design identity and access-control models | L2 | decision | architecture security | CA:AR SE:C
arch-data-placement | Decide data placement and replication strategy | L2 | decision | architecture data reliability | CA:AR SE:C
arch-failure-isolation | Design failure isolation and redundancy | L2 | decision | architecture reliability | CA:AR SE:C
arch-dr-strategy | Define deployment model and disaster-recovery strategy | L2 | decision | architecture reliability dr | CA:AR SE:C EM:I
arch-managed-services | Select managed services and databases | L2 | decision | architecture cost | CA:AR SE:C
app-api-contracts | Define API contracts and request validation | L3 | decision | delivery interface | SE:AR CA:C PM:I
app-user-workflows | Design user-facing workflows and error handling | L3 | activity | delivery | SE:AR PM:C UX:C
app-data-consistency | Define data schemas, transformation and consistency guarantees | L3 | decision | data | SE:AR CA:C
app-failure-handling | Design application failure-handling logic | L3 | activity | reliability | SE:AR CA:C
app-design-platform-review | Review application designs against platform constraints | L3 | review | architecture platform | CA:AR SE:C
dev-implement | Write and review application code | L4 | activity | delivery | SE:AR CA:I PM:I
dev-integrate | Integrate internal services and external systems | L4 | activity | delivery vendor | SE:AR CA:C
dev-regression-tests | Maintain automated regression tests | L4 | activity | delivery | SE:AR
dev-validate-infra-assumptions | Validate infrastructure assumptions during development | L4 | activity | platform | CA:AR SE:C
dev-resolve-env-blockers | Resolve environment-level blockers | L4 | activity | platform unblock | CA:AR SE:C EM:I
test-unit-integration | Unit and integration tests | L5 | activity | delivery | SE:AR CA:I
test-contract | Contract tests for API compatibility | L5 | activity | delivery interface | SE:AR CA:I
test-prod-parity | Keep test environments close to production | L5 | activity | platform reliability | CA:AR SE:C
test-load-failure | Load and partial-failure testing | L5 | activity | reliability performance | CA:AR SE:R
rel-rollout-strategy | Define rollout strategy and failure containment | L6 | decision | delivery reliability | CA:AR SE:C
rel-env-promotion | Define environment promotion workflow | L6 | activity | delivery platform | CA:AR SE:C
rel-rollback-capability | Detect and reverse a faulty release (rollback) | L6 | activity | delivery reliability incident | CA:AR SE:R EM:I | duty=rollback
rel-package-configure | Package services and set runtime configuration | L6 | activity | delivery | SE:AR CA:I
rel-verify-rollout | Verify behaviour before and after rollout | L6 | activity | delivery | SE:AR CA:I PM:I
ops-capacity | Capacity planning | L7 | activity | capacity performance cost | CA:AR SE:C EM:I
ops-infra-upgrades | Infrastructure upgrades and platform reliability improvements | L7 | activity | platform reliability | CA:AR SE:I
ops-observability-standards | Maintain observability standards across environments | L7 | activity | observability | CA:AR SE:C
ops-monitor-slis | Monitor service-level metrics | L7 | activity | observability reliability | SE:AR CA:I
ops-production-errors | Analyse production errors | L7 | activity | observability incident | SE:AR CA:I
ops-maintenance | Maintain, fix defects and refactor (technical debt) | L7 | activity | delivery | SE:AR EM:I
own-environments | Infrastructure architecture and dev/staging/prod environments | OW | activity | platform architecture | CA:AR SE:C
own-platform-security | Identity, access control and platform security standards | OW | activity | security platform | CA:AR SE:C
own-platform-monitoring | Platform-level monitoring and reliability tooling | OW | activity | observability reliability | CA:AR SE:C
own-shared-services | Shared services and internal tooling | OW | activity | platform | CA:AR PE:R SE:C
own-codebase | Application codebases and service logic | OW | activity | delivery | SE:AR PM:I
own-persistence | Data models and persistence layers | OW | activity | data | SE:AR CA:C
shr-observability | Observability and logging standards (agree and adopt) | SH | activity | observability shared | CA:AR SE:R
shr-perf-platform | Performance tuning: infrastructure layer | SH | activity | performance shared | CA:AR SE:C
shr-perf-app | Performance tuning: application layer | SH | activity | performance shared | SE:AR CA:C
shr-sec-platform | Security: platform layer | SH | activity | security shared | CA:AR SE:C
shr-sec-app | Security: application layer | SH | activity | security shared | SE:AR CA:C
shr-secrets | Secret and key management | SH | review | security shared | CA:AR SE:R
shr-threat-model | Security reviews and threat modelling | SH | review | security shared | CA:AR SE:R
shr-pipeline-structure | CI/CD pipeline structure and access controls | SH | decision | delivery platform shared | CA:AR SE:C
shr-pipeline-use | Test and deployment automation inside the pipeline | SH | activity | delivery shared | SE:AR CA:C
shr-toolchain | Standard toolchain for build, monitoring and deployment | SH | decision | delivery observability shared | CA:AR SE:C EM:I
shr-cost-infra | Cost of infrastructure choices (compute, storage tier, scaling, region) | SH | activity | cost shared | CA:AR SE:C EM:I
shr-cost-app | Cost of application efficiency and resource usage | SH | activity | cost shared | SE:AR CA:C
gov-reliability-owner | End-to-end reliability ownership | GV | decision | reliability end-to-end | EM:A CA:R SE:R PM:I
gov-cost-owner | End-to-end cost ownership (budget, anomalies) | GV | decision | cost end-to-end | EM:A CA:R SE:R PM:C
gov-ownership-map | Maintain the ownership map and role descriptions | GV | activity | ownership documentation | EM:AR CA:C SE:C PM:I
gov-standards-review | Review platform standards and grant exceptions | GV | review | platform delivery | CA:AR SE:R EM:I
jr-reliability-scaling | Joint review: reliability, scaling or data exposure | JR | review | reliability data joint-review | CA:AR SE:R EM:I
jr-compliance | Joint review: regulatory compliance | JR | review | compliance joint-review | CA:AR SE:R EM:I PM:I
jr-operational-cost | Joint review: long-term operational cost | JR | review | cost joint-review | CA:AR SE:R EM:C
jr-feature-impact | Feature change affecting deployment model or scaling | JR | decision | delivery reliability joint-review | SE:AR CA:C PM:C
ho-service-onboarding | Handoff application to platform: new service onboarding | HO | handoff | handoff platform | SE:AR CA:R | from=application to=platform
ho-pipeline-change | Handoff platform to application: deployment pipeline change | HO | handoff | handoff delivery | CA:AR SE:R | from=platform to=application
ho-security-network-policy | Handoff platform to application: security or network policy update | HO | handoff | handoff security | CA:AR SE:R | from=platform to=application
ho-shared-release | Coordinate platform and application changes in shared releases | HO | handoff | handoff delivery | EM:A CA:R SE:R PM:I
fb-design-reviews | Architecture and design reviews | FB | feedback | feedback architecture | CA:AR SE:R PM:I
fb-shared-docs | Shared documentation of platform standards and constraints | FB | feedback | feedback documentation platform | CA:AR SE:R
fb-postmortems | Incident postmortems and reliability reviews | FB | feedback | feedback incident reliability | EM:A CA:R SE:R PM:I | duty=postmortem
fb-dashboards | Monitoring dashboards visible to both roles | FB | feedback | feedback observability | CA:AR SE:R EM:I
fb-limitations-up | Surface platform limitations (application to platform) | FB | feedback | feedback platform | SE:AR CA:C
fb-recurring-risks | Detect recurring application risks (platform to application) | FB | feedback | feedback reliability | CA:AR SE:C
inc-platform-response | Incident: platform stability, traffic, infrastructure, capacity | IN | incident | incident reliability | CA:AR SE:C EM:I | duty=respond-platform
inc-service-investigation | Incident: service behaviour, code changes, data, APIs | IN | incident | incident | SE:AR CA:C EM:I | duty=respond-application
inc-escalation-paths | Define and keep escalation paths current | IN | incident | incident | EM:A CA:R SE:R | duty=escalation
inc-command | Incident command and assignment of response roles | IN | incident | incident | EM:AR CA:C SE:C PM:I | duty=command
inc-followup | Follow up post-incident actions to closure | IN | incident | incident feedback | EM:A CA:R SE:R | duty=followup
`;
