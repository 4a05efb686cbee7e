/** Subjects that the table's own words make its business, and that no name in it speaks of. */
import { subjectRule } from '../../remarks/subjectRule';
import { SUBJECTS } from '../../tables/subjects/subjects';

export default SUBJECTS.map(subjectRule);
