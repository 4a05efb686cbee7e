/** One call sheet, made to fit a page. */
import type { CallSheet } from '../../domain/incidents/callSheet';
import styles from './Paper.module.css';

export function CallSheetPaper({ sheet, matrixName }: { sheet: CallSheet; matrixName: string }) {
  const { scenario, calls, decisions } = sheet;
  return (
    <section className={styles.sheet} aria-label={scenario.title}>
      <h2>{scenario.title}</h2>
      <p className={styles.injection}>{scenario.injection}</p>
      <p className={styles.sum}>
        {scenario.severity === 'any' ? 'Any severity' : scenario.severity} · {matrixName}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              Call
            </th>
            <th scope="col">Who</th>
            <th scope="col">For</th>
            <th scope="col">Reach</th>
            <th scope="col">If nobody answers</th>
          </tr>
        </thead>
        <tbody>
          {calls.map(({ roleId, roleName, whom, reasons, contact, next }, place) => (
            <tr key={roleId ?? reasons[0]}>
              <td className={styles.number}>{place + 1}</td>
              <th scope="row">
                {roleId ? roleName : 'Nobody'}
                {whom !== roleName ? <span className={styles.asked}>{whom}</span> : null}
              </th>
              <td>{reasons.join('; ')}</td>
              <td className={styles.blank}>{contact}</td>
              <td>{next}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {decisions.length > 0 ? (
        <>
          <h2>Who may decide</h2>
          <table className={styles.table}>
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
    </section>
  );
}
