/** The small square of an item's state. Fill, outline and sign differ, so it reads without colour. */
import type { CoverageState } from '../../domain/coverage/coverage';
import { classNames } from '../parts/classNames';
import styles from './StateMark.module.css';

const SIGNS: { readonly [state in CoverageState]: string } = {
  covered: '✓',
  unowned: '!',
  missing: '',
  unrecognised: '?',
  unknown: '?',
  'not-applicable': '–',
};

export function StateMark({ state }: { state: CoverageState }) {
  return (
    <span className={classNames(styles.mark, styles[state])} aria-hidden>
      {SIGNS[state]}
    </span>
  );
}
