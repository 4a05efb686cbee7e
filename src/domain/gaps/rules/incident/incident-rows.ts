/** Rows that speak for incident response. */
import { wholeRowRule } from '../../remarks/wholeRowRule';
import { AUTHORITY_ROWS } from '../../tables/wholeRows/authorityRows';
import { INCIDENT_ROWS } from '../../tables/wholeRows/incidentRows';

export default [...INCIDENT_ROWS, ...AUTHORITY_ROWS].map(wholeRowRule);
