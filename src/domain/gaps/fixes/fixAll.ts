/** Mends every finding of a kind at once, where the best fix of each is safe to do unseen. */
import { type Edit, edits } from '../../edits/edit';
import type { Finding } from '../../findings/finding';
import type { Fix, FixContext } from '../../findings/rule';

export interface Mending {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** What would be done, for the preview. `left` needs a person's choice. */
export interface FixAllPlan {
  readonly mended: readonly Mending[];
  readonly left: readonly Finding[];
}

export function planFixAll(findings: readonly Finding[], context: FixContext): FixAllPlan {
  const mended: Mending[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    const [fix] = finding.fixes(context);
    if (fix?.safe) mended.push({ finding, fix });
    else left.push(finding);
  }
  return { mended, left };
}

/** One change, one undo step. */
export function fixAll(mended: readonly Mending[]): Edit {
  const title = mended[0]?.finding.title ?? '';
  const [only] = mended;
  if (mended.length === 1 && only) return only.fix.edit;
  return edits(
    `fix ${mended.length} gaps of the kind “${title}”`,
    mended.map(({ fix }) => fix.edit),
  );
}
