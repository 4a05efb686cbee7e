// While a test waits, each look that finds nothing yet would write the whole page into its complaint, for nobody. The last
// one is the one that is read, and what waited writes the page into it.
import { configure, getConfig } from '@testing-library/react';

const { getElementError } = getConfig();

configure({
  getElementError(message, container) {
    // Its own sign that a look is one of several. Were it gone, all would be long again, and nothing else.
    const isWaiting = Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics') === true;
    if (!isWaiting) return getElementError(message, container);
    const error = new Error(message ?? undefined);
    error.name = 'TestingLibraryElementError';
    return error;
  },
});
