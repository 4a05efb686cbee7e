/** The name of a matrix: a link where it is on this device, else with the file it is from. */
import type { MemberFacts } from '../../../domain/organisation/facts/memberFacts';
import { matrixAddress } from '../../routing/route';
import styles from './MemberLink.module.css';

export function MemberLink({ member: { name, file, matrixId } }: { member: MemberFacts }) {
  if (file === undefined)
    return (
      <a href={matrixAddress(matrixId)} className={styles.link} title={name}>
        {name}
      </a>
    );
  return (
    <span className={styles.file} title={file}>
      {name}
    </span>
  );
}
