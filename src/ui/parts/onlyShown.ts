/** Whether the fields below only show what they hold. Texts can still be reached and copied. */
import { createContext } from 'react';

export const OnlyShown = createContext(false);
