/**
 * A page of the guide. A file in pages/ is a page; the folder is the list.
 *
 * ```tsx
 * export default { id: 'letters', at: 20, title: 'The letters', Body: () => <p>…</p> } satisfies GuidePage;
 * ```
 */
import type { ComponentType } from 'react';

export interface GuidePage {
  /** Part of its address, which never changes. */
  readonly id: string;
  /** Lower comes first. */
  readonly at: number;
  readonly title: string;
  readonly Body: ComponentType;
}
