// A session without a database, for component tests: `const { session } = renderWithSession(<Grid />, matrix)`.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Session } from '../../src/session/session';
import { SessionProvider } from '../../src/ui/session/SessionContext';
import { memorySession } from './memorySession';

/** `matrix` may be a sketch. */
export function renderWithSession(ui: ReactNode, matrix: Matrix | string | Session) {
  const session = isSession(matrix)
    ? matrix
    : memorySession(typeof matrix === 'string' ? matrixFromSketch(matrix) : matrix);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SessionProvider value={session}>{children}</SessionProvider>
  );
  return { ...render(ui, { wrapper }), session };
}

function isSession(given: Matrix | string | Session): given is Session {
  return typeof given === 'object' && 'store' in given;
}
