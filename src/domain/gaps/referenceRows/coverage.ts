/** Rows that close what the reference frameworks ask for beyond the templates, in the form of delivery.ts. */
export default `
ref-exec-sponsor | Executive sponsor for reliability, security and cost risk | GV | activity | ownership security | EM:A
ref-capacity-people | Staffing of owned responsibilities reviewed | GV | activity | people | EM:AR
ref-readiness-review | Production readiness review before launch | JR | review | reliability joint-review | EM:A CA:R SE:R
ref-access-lifecycle | Access granted, reviewed, removed | OW | activity | security | CA:A PE:R SE:C
ref-vulnerability | Vulnerability and dependency management, both layers | OW | activity | security | CA:A PE:R SE:R
ref-pentest | Penetration test and independent security review | OW | review | security | EM:A CA:C SE:C SEC:R
ref-data-classification | Data classification and data owner per data set | OW | activity | data privacy compliance | PM:A SE:R CA:C
ref-finance-partnership | Finance and engineering cost partnership | OW | activity | cost | FIN:A EM:R CA:C
ref-cost-allocation | Tagging, allocation and cost reporting | OW | activity | cost | FIN:A CA:R SE:R
ref-cost-rate | Commitments, discounts, licences, invoices | OW | activity | cost vendor | FIN:AR CA:C
ref-unit-economics | Unit cost and executive cost targets | OW | activity | cost | EM:A FIN:R PM:C
ref-decommission | Decommission services, data and resources | OW | activity | cost security data | SE:A CA:R PM:C
ref-service-desk | User-facing support and intake | IN | activity | incident | SUP:AR PM:C SE:I
ref-privacy-accountability | Controller accountability, records of processing, joint controllers | OW | activity | privacy compliance | LEG:A DPO:C SE:R
ref-dsr | Data-subject requests (access, erasure) | OW | activity | privacy | LEG:A SE:R DPO:C SUP:R
ref-hipaa-officials | Named security official and privacy official | OW | activity | compliance privacy | EM:A SEC:R
ref-ai-role-classification | Decide provider or deployer role per AI system | OW | activity | compliance | CMP:AR AA:C
ref-ai-workers | Inform workers; channel to report AI concerns and appeal | OW | activity | compliance people | HAI:A CMP:R
ref-test-data | Test data management | OW | activity | delivery data | SE:AR CA:C
ref-sustainability | Sustainability goal for workloads | OW | activity | cost | EM:A CA:R
ref-interaction-mode | Declare interaction mode of each platform-app row | OW | activity | ownership platform | EM:A CA:R SE:R
`;
