/** The matrix as it was understood: sections, activities, roles and letters, as many as can be taken in. */
import { Fragment } from 'react';
import { inSight } from '../../../domain/matrix/scheme/codes';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { withHiddenShown } from '../../../exchange/texts/cleanText';
import type { Preview, PreviewRow } from '../../../exchange/work/preview';
import { LetterTile } from '../../codes/LetterTile';
import { counted } from '../../parts/counted';
import { Scroller } from '../../parts/Scroller';
import styles from './ImportDialog.module.css';
import { LOOK } from './looks';

export function PreviewTable({ preview }: { preview: Preview }) {
  const { name, scheme, counts, roles, rows, sections } = preview;
  const [moreRows, moreRoles] = [counts.activities - rows.length, counts.roles - roles.length];
  const more = [
    ...(moreRoles > 0 ? [counted(moreRoles, 'more role', 'more roles')] : []),
    ...(moreRows > 0 ? [counted(moreRows, 'more activity', 'more activities')] : []),
  ];
  return (
    <>
      <p className={styles.summary}>
        <bdi className={styles.name}>{withHiddenShown(name)}</bdi> ·{' '}
        {scheme.id === 'own' ? 'letters of its own' : scheme.name} ·{' '}
        {counted(counts.activities, 'activity', 'activities')} · {counted(counts.roles, 'role', 'roles')} ·{' '}
        {counted(counts.sections, 'section', 'sections')}
        {counts.people > 0 ? ` · ${counted(counts.people, 'person', 'people')}` : ''}
      </p>
      <Scroller className={styles.scroll} label="The matrix as it was understood">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Activity</th>
              {roles.map((role) => (
                <th scope="col" key={role.place} dir="auto">
                  {withHiddenShown(role.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Fragment key={row.place}>
                {rows[row.place - 1]?.section === row.section ? null : (
                  <tr className={styles.band}>
                    <th scope="rowgroup" colSpan={roles.length + 1} dir="auto">
                      {withHiddenShown(sections[row.section] ?? '')}
                    </th>
                  </tr>
                )}
                <Row row={row} scheme={scheme} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </Scroller>
      {more.length > 0 ? <p className={styles.because}>and {more.join(' and ')}.</p> : null}
    </>
  );
}

function Row({ row, scheme }: { row: PreviewRow; scheme: Scheme }) {
  return (
    <tr>
      <th scope="row" dir="auto">
        {withHiddenShown(row.name)}
      </th>
      {row.cells.map(({ role, letters, condition, note, doubt }) => (
        <td
          key={role}
          title={doubt ?? ([condition, note].filter(Boolean).join('\n') || undefined)}
          {...(doubt ? { [LOOK]: doubt, tabIndex: -1, className: styles.doubtful } : {})}
        >
          {inSight(scheme, letters).map((code) => (
            <LetterTile key={code.letter} size="small" code={code} />
          ))}
          {condition ? <span className={styles.condition}>{condition}</span> : null}
          {note && letters === '' ? <span className={styles.condition}>{withHiddenShown(note)}</span> : null}
          {note && letters !== '' ? <span className={styles.mark}>*</span> : null}
          {doubt ? <span className={styles.mark}>?</span> : null}
        </td>
      ))}
    </tr>
  );
}
