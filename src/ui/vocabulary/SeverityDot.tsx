/** The weight of a finding as a mark: filled, ring, dash. Shape says it as well as colour. */
import type { Severity } from '../../domain/findings/rule';
import { classNames } from '../parts/classNames';
import styles from './SeverityDot.module.css';

export function SeverityDot({ severity }: { severity: Severity }) {
  return <span className={classNames(styles.dot, styles[severity])} aria-hidden />;
}
