/** Rows that speak for the areas of delivery, operations and security. */
import { wholeRowRule } from '../../remarks/wholeRowRule';
import { DELIVERY_ROWS } from '../../tables/wholeRows/deliveryRows';
import { SECURITY_ROWS } from '../../tables/wholeRows/securityRows';

export default [...DELIVERY_ROWS, ...SECURITY_ROWS].map(wholeRowRule);
