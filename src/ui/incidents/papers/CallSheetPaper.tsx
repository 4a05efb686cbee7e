/** One call sheet, made to fit a page. */

import type { CallSheet } from '../../../domain/incidents/reports/callSheet';
import type { DutyTable } from '../../../domain/incidents/reports/dutyTable';
import { severityInWords } from '../../../domain/incidents/reports/report';
import { Columns } from '../../parts/Columns';
import { classNames } from '../../parts/classNames';
import { Scroller } from '../../parts/Scroller';
import styles from './Paper.module.css';

export function CallSheetPaper({ sheet, matrixName }: { sheet: CallSheet; matrixName: string }) {
  const { scenario, calls, decisions, duties, channel, bridge } = sheet;
  return (
    <Scroller className={styles.sheet} label={scenario.title}>
      <h2>{scenario.title}</h2>
      <p className={styles.injection}>{scenario.injection}</p>
      <p className={styles.sum}>
        {severityInWords(scenario.severity)} · {matrixName}
      </p>
      <dl className={styles.meet}>
        <dt>Channel</dt>
        <dd>{channel || <span className={styles.unset}>not entered</span>}</dd>
        <dt>Bridge</dt>
        <dd>{bridge || <span className={styles.unset}>not entered</span>}</dd>
      </dl>
      <table className={classNames(styles.table, styles.calls)}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              Call
            </th>
            <th scope="col" className={styles.whom}>
              Who
            </th>
            <th scope="col">For</th>
            <th scope="col" className={styles.reach}>
              Contact
            </th>
            <th scope="col" className={styles.reach}>
              If no answer
            </th>
          </tr>
        </thead>
        <tbody>
          {calls.map(({ roleId, roleName, whom, reasons, reach, unreachable, meet, next }, place) => (
            <tr key={roleId ?? reasons[0]}>
              <td className={styles.number}>{place + 1}</td>
              <th scope="row">
                {roleName}
                {whom !== roleName ? <span className={styles.asked}>{whom}</span> : null}
              </th>
              <td>
                {reasons.join('; ')}
                {meet ? <span className={styles.asked}>Meet: {meet}</span> : null}
              </td>
              <td>
                {reach.map(({ name, ways }) => (
                  <span key={name} className={styles.way}>
                    {whom === name ? null : <span className={styles.asked}>{name}</span>}
                    {ways.length > 0 ? ways.join(', ') : null}
                    {ways.length === 0 && !unreachable ? (
                      <span className={styles.unset}>not entered</span>
                    ) : null}
                  </span>
                ))}
                {unreachable ? <strong className={styles.lacking}>No phone, pager or chat</strong> : null}
              </td>
              <td>{next || <span className={styles.unset}>nobody</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {decisions.length > 0 ? (
        <>
          <h2>Decisions: who may make them</h2>
          <table className={classNames(styles.table, styles.calls)}>
            <tbody>
              {decisions.map(({ what, who }) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>{who}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
      {duties.map((duty) => (
        <Duties key={duty.roleName} duty={duty} />
      ))}
    </Scroller>
  );
}

function Duties({ duty: { roleName, source, lines } }: { duty: DutyTable }) {
  return (
    <>
      <h2>On duty: {roleName}</h2>
      <p className={styles.sum}>{source}</p>
      {lines.length === 0 ? (
        <p>
          <strong className={styles.lacking}>Nobody is on duty in the next 7 days.</strong>
        </p>
      ) : (
        <table className={classNames(styles.table, styles.calls, styles.shifts)}>
          <Columns names={['From', 'Until', 'Who', 'Contact']} />
          <tbody>
            {lines.map(({ from, until, name, ways }) => (
              <tr key={`${from} ${until} ${name}`}>
                <td className={styles.number}>{from}</td>
                <td className={styles.number}>{until}</td>
                <th scope="row">{name}</th>
                <td>
                  {ways.length > 0 ? (
                    ways.join(', ')
                  ) : (
                    <strong className={styles.lacking}>No phone, pager or chat</strong>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Before the sheets of all scenarios: the first three of each, on one page. */
export function AllCallsPaper({ sheets, matrixName }: { sheets: readonly CallSheet[]; matrixName: string }) {
  return (
    <Scroller className={styles.sheet} label="All scenarios">
      <h2>First to call</h2>
      <p className={styles.sum}>{matrixName}</p>
      <table className={classNames(styles.table, styles.calls, styles.all)}>
        <Columns names={['Scenario', 'First', 'Second', 'Third']} />
        <tbody>
          {sheets.map(({ scenario, calls }) => (
            <tr key={scenario.id}>
              <th scope="row">{scenario.title}</th>
              {[0, 1, 2].map((place) => (
                <td key={place}>
                  {calls[place]?.roleId || place === 0 ? (calls[place]?.roleName ?? 'Nobody') : ''}
                  {calls[place]?.roleId && calls[place].whom !== calls[place].roleName ? (
                    <span className={styles.asked}>{calls[place].whom}</span>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
