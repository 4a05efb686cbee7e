/** The report on paper: cover, summary, findings, one part per scenario. Signs and words carry it, not colours. */

import { ANSWER_WORDS } from '../../../domain/incidents/audit/answerWords';
import {
  type Report,
  type ReportedScenario,
  scoreInWords,
  severityInWords,
} from '../../../domain/incidents/reports/report';
import { phaseOf } from '../../../domain/incidents/vocabulary/phases';
import type { AnswerValue, AuditedAnswer } from '../../../domain/matrix/records';
import { Columns } from '../../parts/Columns';
import styles from './Paper.module.css';

const SIGNS: { readonly [value in AnswerValue]: string } = {
  yes: '✓',
  no: '✗',
  unknown: '?',
  'not-applicable': '–',
};

export function ReportPaper({ report }: { report: Report }) {
  const { matrixName, closedOn, printedOn, participants, remarks, score, scenarios, findings } = report;
  const running = `${matrixName} · Incident audit of ${closedOn ?? printedOn}`;
  return (
    <article className={styles.paper} aria-label="Incident audit report" data-incident-paper>
      <section className={styles.cover}>
        <p className={styles.kind}>Incident audit</p>
        <h1 className={styles.name}>{matrixName}</h1>
        <dl className={styles.facts}>
          <dt>{closedOn ? 'Closed on' : 'State of the matrix on'}</dt>
          <dd>{closedOn ?? printedOn}</dd>
          <dt>Participants</dt>
          <dd>{participants || 'not closed yet'}</dd>
          <dt>Result</dt>
          <dd>{scoreInWords(score)}</dd>
          <dt>Gaps</dt>
          <dd>{findings.length}</dd>
        </dl>
        {remarks ? <p className={styles.remarks}>{remarks}</p> : null}
        <div className={styles.signatures} aria-hidden>
          <span>Date, signature</span>
          <span>Date, signature</span>
        </div>
      </section>
      <section className={styles.sheet}>
        <p className={styles.running}>{running}</p>
        <h2>Summary</h2>
        <Summary scenarios={scenarios} />
        <h2>Gaps</h2>
        <Findings findings={findings} />
      </section>
      {scenarios.map((scenario) => (
        <ScenarioSheet key={scenario.id} scenario={scenario} running={running} />
      ))}
    </article>
  );
}

function Summary({ scenarios }: { scenarios: readonly ReportedScenario[] }) {
  return (
    <table className={styles.table}>
      <Columns names={['Scenario', 'Severity', 'Yes', 'No', 'Unknown', 'Score']} />
      <tbody>
        {scenarios.map(({ id, title, severity, score }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{severityInWords(severity ?? '')}</td>
            <td className={styles.number}>{score.yes}</td>
            <td className={styles.number}>{score.no}</td>
            <td className={styles.number}>{score.unknown}</td>
            <td className={styles.number}>
              {score.share === null ? '–' : `${Math.round(score.share * 100)}%`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Findings({ findings }: { findings: readonly AuditedAnswer[] }) {
  if (findings.length === 0) return <p>All questions with an answer are answered yes.</p>;
  return (
    <table className={styles.table}>
      <Columns names={['Gap', 'Scenario', 'Owner', 'Due']} />
      <tbody>
        {findings.map(({ scenarioId, questionId, because, question, scenario, owner, dueOn }) => (
          <tr key={`${scenarioId}~${questionId}`}>
            <th scope="row">
              {because}
              <span className={styles.asked}>{question}</span>
            </th>
            <td>{scenario}</td>
            <td className={styles.blank}>{owner}</td>
            <td className={styles.blank}>{dueOn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ScenarioSheet({ scenario, running }: { scenario: ReportedScenario; running: string }) {
  const { title, injection, severity, score, answers } = scenario;
  return (
    <section className={styles.sheet}>
      <p className={styles.running}>{running}</p>
      <h2>{title}</h2>
      <p className={styles.injection}>{injection}</p>
      <p className={styles.sum}>
        {severity ? `${severityInWords(severity)} · ` : ''}
        {scoreInWords(score)}
      </p>
      <table className={styles.table}>
        <Columns names={['Phase', 'Question', 'Answer', 'Who, or what is missing']} />
        <tbody>
          {answers.map(
            ({ questionId, phase, question, value, because, matrixValue, matrixBecause }, place) => (
              <tr key={questionId}>
                <td>{phase === answers[place - 1]?.phase ? '' : (phaseOf(phase)?.name ?? phase)}</td>
                <th scope="row">{question}</th>
                <td className={styles.answer}>
                  <span aria-hidden className={value === 'no' ? styles.cross : styles.sign}>
                    {SIGNS[value]}
                  </span>{' '}
                  {ANSWER_WORDS[value]}
                </td>
                <td>
                  {because}
                  {matrixValue ? (
                    <span className={styles.asked}>
                      The matrix said: {ANSWER_WORDS[matrixValue]}. {matrixBecause}
                    </span>
                  ) : null}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
