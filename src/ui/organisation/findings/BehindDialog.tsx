/** The rows or gaps behind a figure, matrix by matrix. */
import { BareList } from '../../parts/BareList';
import { Dialog } from '../../parts/Dialog';
import type { Behind, BehindLine } from '../board/behind';
import { MemberLink } from '../pictures/MemberLink';
import styles from './BehindDialog.module.css';

export function BehindDialog({ behind, onClose }: { behind: Behind; onClose(): void }) {
  const byMember = Map.groupBy(behind.lines, ({ member }) => member);
  return (
    <Dialog open onClose={onClose} title={behind.title} size="medium" reading>
      {behind.lines.length === 0 ? <p>There is nothing behind this figure.</p> : null}
      {[...byMember].map(([member, lines]) => (
        <section key={member.key} aria-label={member.name} className={styles.part}>
          <h3 className={styles.heading}>
            <MemberLink member={member} />
          </h3>
          <BareList className={undefined}>
            {lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </BareList>
        </section>
      ))}
    </Dialog>
  );
}

function Line({ line: { name, detail } }: { line: BehindLine }) {
  return (
    <li className={styles.line}>
      <span>{name}</span>
      <span className={styles.detail}>{detail}</span>
    </li>
  );
}
