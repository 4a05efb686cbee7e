/** Rows that speak for the areas of delivery, operations and security, and for a changeover and the end of a contract. */
import { wholeRowRule } from '../../remarks/wholeRowRule';
import { CHANGEOVER_ROWS } from '../../tables/wholeRows/changeoverRows';
import { DELIVERY_ROWS } from '../../tables/wholeRows/deliveryRows';
import { SECURITY_ROWS } from '../../tables/wholeRows/securityRows';

export default [...DELIVERY_ROWS, ...SECURITY_ROWS, ...CHANGEOVER_ROWS].map(wholeRowRule);
