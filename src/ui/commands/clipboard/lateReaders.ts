/**
 * The readers of HTML and of tables written as text. They weigh as much as the grid, and the first cell does not wait
 * for them: the grid asks for them once it is idle, and a paste that comes before them waits with its progress.
 */
import { latePart } from '../../parts/latePart';

export const lateReaders = latePart(() => import('./tableReaders'));
