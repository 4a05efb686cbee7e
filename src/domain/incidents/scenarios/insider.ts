import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'insider',
  title: 'Insider with access',
  injection:
    'A colleague with administrator access copies customer data. They still work here, and their team reads the incident channel.',
  severity: 'SEV-1',
  questions: questionsOf([
    ['P0', 'lifecycle', 'Who grants, reviews and removes access?', 'A1(row ref-access-lifecycle)'],
    [
      'P1',
      'suspicion',
      'Who receives a suspicion about a colleague, and is privacy consulted?',
      'A1(security-triage) RC(security-triage,DPO)',
    ],
    [
      'P2',
      'small-circle',
      'Who decides on the staff matter, with people and legal?',
      'A1(people-legal) RC(people-legal,HR) RC(people-legal,LEG)',
    ],
    [
      'P3',
      'access-removed',
      'Who may remove the colleague’s access, and is a second person there at night?',
      'A1(credential-revoke) DEPTH(credential-revoke,2)',
    ],
    ['P3', 'within-the-hour', 'Can all access of one person be removed within the hour?', 'MAN'],
    [
      'P3',
      'evidence-apart',
      'Is evidence kept by someone other than those who investigate the system?',
      'A1(evidence) SEP(evidence,respond-application)',
    ],
    [
      'P3',
      'not-in-line',
      'Is the person who keeps the evidence outside the colleague’s reporting line?',
      'MAN',
    ],
    ['PC', 'outside', 'Who contacts the police and the insurer?', 'A1(law-enforcement)'],
    [
      'P6',
      'access-lesson',
      'Does the owner of access learn from this?',
      'MEETS(row ref-access-lifecycle,postmortem)',
    ],
  ]),
};

export default scenario;
