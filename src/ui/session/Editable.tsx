/** What is offered of a matrix that can only be read: its fields show what they hold, and what would change it is left out. */
import type { ReactNode } from 'react';
import { OnlyShown } from '../parts/onlyShown';
import { useReadOnly } from './SessionContext';

/** Round fields of the matrix. Fields to search and filter by stand outside. */
export function EditableFields({ children }: { children: ReactNode }) {
  return <OnlyShown value={useReadOnly()}>{children}</OnlyShown>;
}

/** Round buttons and menu items that change the matrix. */
export function IfEditable({ children }: { children: ReactNode }) {
  return useReadOnly() ? null : children;
}
