/** Rows that speak for AI delivery and its governance. */
import { wholeRowRule } from '../../remarks/wholeRowRule';
import { AI_ROWS } from '../../tables/wholeRows/aiRows';
import { ASSURANCE_ROWS } from '../../tables/wholeRows/assuranceRows';

export default [...AI_ROWS, ...ASSURANCE_ROWS].map(wholeRowRule);
