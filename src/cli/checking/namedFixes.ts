/** What can be done about a gap, by name. */
import type { Finding } from '../../domain/findings/finding';
import type { NewId } from '../../domain/matrix/ids';
import type { Reading } from '../../domain/reading/reading';

// Fixes are only named here, never carried out, so nothing is created under this id.
const noId: NewId = <Kind extends string>() => 'id-of-nothing-00' as ReturnType<typeof noId<Kind>>;

export function namedFixes(finding: Finding, reading: Reading): readonly string[] {
  return finding.fixes({ reading, newId: noId }).map(({ label }) => label);
}
