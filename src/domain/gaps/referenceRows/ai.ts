/** Rows of AI delivery and its assurance, in the form of delivery.ts. */
export default `
ai-strategy | System-wide AI strategy | S | decision | ai-governance architecture | AA:AR HAI:C PM:C AE:C SE:I
ai-business-alignment | Align AI work with business goals | S | activity | ai-governance delivery | AA:AR PM:C HAI:I
ai-roadmap | AI roadmap (products, compliance, automation, risk) | S | decision | delivery compliance | AA:AR PM:C HAI:C AE:I
ai-build-buy-hire | Build, buy or hire decision | S | decision | cost vendor | HAI:A AA:R PM:C SEC:C CMP:C
ai-model-selection | Select LLM / model provider | S | decision | architecture cost vendor | AA:AR AE:C DSC:C SEC:C CMP:C
ai-cloud-selection | Select cloud for AI workloads | S | decision | architecture cost | AA:AR AE:C SE:C
ai-scale-departments | Scale AI across departments | S | decision | delivery | AA:AR PM:C HAI:I AE:C
ai-fractional-engagement | Fractional architect: scope, exit and hand-over | S | handoff | people handoff | HAI:A AA:R AE:C
ai-governance-model | AI governance model and policy | G | decision | ai-governance | AA:AR CMP:C SEC:C HAI:C AE:I
ai-governance-operate | Operate governance controls inside LLMOps | G | activity | ai-governance ai-ops | AA:A AE:R CMP:I
ai-compliance | Regulatory compliance of AI systems (GDPR, HIPAA, sector rules) | G | activity | compliance privacy | AA:AR CMP:R SEC:C SE:C
ai-audit-readiness | Audit readiness and evidence | G | activity | compliance security | AA:AR CMP:R SEC:C AE:C
ai-security-by-design | Security controls for AI systems (security by design) | G | decision | security architecture | AA:AR SEC:C AE:C SE:I
ai-vendor-oss | Vendor validation and open-source compliance | G | decision | vendor compliance security | AA:AR CMP:C SEC:C AE:I
ai-foundation-tech | Foundational technology decisions (distributed systems, MLOps) | P | decision | architecture | AA:AR AE:C SE:C
ai-agentic-platform | Design agentic AI platform | P | decision | architecture ai-ops | AA:AR AE:C SEC:C
ai-infra-network | Infrastructure and networking design for AI | P | decision | architecture platform | AA:AR AE:C SE:C
ai-security-architecture | Security architecture for AI workloads | P | decision | security architecture | AA:AR SEC:C AE:C
ai-ha-dr | High availability and disaster recovery of AI solutions | P | decision | reliability dr | AA:AR AE:C SE:C
ai-blueprint-handoff | Blueprint hand-over from architect to engineer | P | handoff | handoff architecture | AA:AR AE:R SE:C | from=ai-architecture to=ai-engineering
ai-integration | System integration and orchestration | P | activity | architecture delivery | AA:A AE:R SE:R
ai-pipelines | Data and AI pipelines | B | activity | data ai-ops | AE:AR DSC:C AA:C
ai-prototype | Explore and prototype algorithms | B | activity | data | DSC:AR AE:C PM:C
ai-models | Build and refine models | B | activity | ai-ops | AE:AR DSC:R AA:C
ai-rag | Build RAG (vector database, retrieval, semantic search) | B | activity | data ai-ops | AE:AR AA:C SE:C
ai-agents | Build and deploy AI agents | B | activity | ai-ops security | AE:AR AA:C SEC:C PM:I
ai-applications | Build AI applications (chatbots, assistants, search) | B | activity | delivery | AE:AR SE:R PM:C
ai-supporting-apps | Supporting applications and API integrations | B | activity | delivery interface | SE:AR AE:C AA:I
ai-implement-framework | Implement, test and operate code inside the architected framework | B | activity | delivery | SE:AR AA:C
ai-deploy | Model deployment | O | activity | ai-ops delivery | AE:AR SE:C AA:I
ai-monitor | Model and LLM monitoring (incl. drift) | O | activity | ai-ops observability | AE:AR SE:C AA:I
ai-evaluate | Evaluation of models and LLM output | O | review | ai-eval | AE:AR DSC:C PM:C AA:I
ai-perf | Performance optimisation of models | O | activity | performance | AE:AR SE:C
ai-cicd | CI/CD for AI releases | O | activity | delivery | SE:AR AE:R AA:C
ai-operational-health | Reliability and operational health of AI products | O | activity | reliability | SE:AR AE:R AA:C
ai-cost-gpu | Cost: GPU resources | C | activity | cost | AA:AR AE:R HAI:I
ai-cost-llm-api | Cost: LLM API / tokens | C | activity | cost | AA:AR AE:R PM:I HAI:I
ai-cost-infra-data | Cost: cloud infrastructure and data pipelines | C | activity | cost | AA:AR AE:R SE:C
ai-stakeholders | Stakeholder and vendor communication | T | feedback | people feedback | AA:AR PM:C HAI:I CMP:I
ai-skills-gap | Skills gaps: upskill versus hire | T | activity | people | HAI:AR AA:C AE:I SE:I
aix-inventory | AI system and model inventory | G | activity | ai-governance | AA:A AE:R CMP:C
aix-human-oversight | Assign and operate human oversight | G | activity | ai-governance ai-safety | PM:A AE:R CMP:C
aix-independent-eval | Independent evaluation / red-team before release | O | review | ai-eval ai-safety | CMP:A DSC:R SEC:R AE:C
aix-go-nogo | Go / no-go for AI release | G | decision | ai-governance | HAI:A PM:R AA:C AE:C CMP:C
aix-kill-switch | Disengage or roll back a model (kill switch) | IN | incident | incident ai-safety | AA:A AE:R SE:C CMP:C PM:I | duty=model-off
aix-drift-retrain | Drift threshold and retraining decision | O | decision | ai-ops ai-eval | AA:A AE:R DSC:R PM:I
aix-knowledge-source | Owner of each RAG knowledge source (freshness, rights, removal) | B | activity | data compliance | PM:A AE:R CMP:C SEC:C
aix-prompt-change | Prompt / system-prompt change control | O | activity | ai-ops delivery | AE:AR AA:C SEC:C
aix-dpia-fria | DPIA / fundamental-rights impact assessment | G | activity | compliance privacy | CMP:A AA:R SEC:C PM:C
aix-third-party-model | Third-party / pre-trained model change watch and fallback | P | activity | vendor reliability | AA:A AE:R SE:C
aix-ai-incident | AI incident: declare, investigate, report | IN | incident | incident ai-safety | HAI:A AE:R CMP:C SEC:C PM:I | duty=ai-incident
aix-transparency | User disclosure and content marking | G | activity | compliance | PM:A SE:R CMP:C
aix-logs | Retain AI logs (>= 6 months for deployers of high-risk) | O | activity | compliance observability | AE:AR CMP:C SEC:C
aix-literacy | AI literacy and coding-assistant usage policy | T | activity | people ai-governance | HAI:A AA:C AE:I SE:R CMP:C
aix-decommission | Decommission AI systems | G | activity | ai-governance | AA:A AE:R CMP:C
`;
