/** Words by which a row, a heading, a note or a role may be what a rule asks for, under a name that the vocabulary does not know. */
import type { AreaId } from '../../../matrix/areas';
import type { AnswerWords } from '../subjects/subject';

/** Wide on purpose, as for subjects: to ask for what is there is worse than to be silent where it only sounds so. */
export interface Net extends AnswerWords {
  /** Where a person claims one of these, the row is asked for whatever sounds like it. */
  readonly areas: readonly AreaId[];
  /** Work of a service that runs: a product that is sold has none of it. */
  readonly ofService?: boolean;
  /** A role that carries anything says it too. */
  readonly inRoles?: boolean;
}
