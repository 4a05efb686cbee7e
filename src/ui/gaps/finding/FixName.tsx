/** What the button of a fix is called: also who gets which letter and where, which is in sight beside the button. */
import type { Fix } from '../../../domain/findings/rule';

export function FixName({ fix: { label, outcome } }: { fix: Fix }) {
  return (
    <>
      {label}
      {outcome ? <span className="visually-hidden"> {outcome}</span> : null}
    </>
  );
}
