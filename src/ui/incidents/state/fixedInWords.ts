/** What is said once a fix of the audit is done: what was done, and where and who, as far as the fix decided that. */
import { pastForm } from '../../../domain/edits/pastForm';
import type { Fix } from '../../../domain/findings/rule';

export function fixedInWords({ edit, outcome }: Fix): string {
  return [`${pastForm(edit.label)}.`, outcome].filter(Boolean).join(' ');
}
