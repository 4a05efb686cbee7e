import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import type { Finding } from '../../../../src/domain/findings/finding';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { useAnySafe } from '../../../../src/ui/gaps/finding/useFixes';
import { SessionProvider } from '../../../../src/ui/session/SessionContext';
import { memorySession } from '../../../support/memorySession';

const session = memorySession(
  matrixFromSketch(`
        | Clerk | Manager
  Pay   | R     | A`),
);
const wrapper = ({ children }: { children: ReactNode }) => (
  <SessionProvider value={session}>{children}</SessionProvider>
);

function findingWith(safe: boolean) {
  const fixes = vi.fn(() => [{ label: 'Mend it', safe }]);
  return { finding: { fixes } as unknown as Finding, fixes };
}

test('a finding is asked once whether its fix is sure, however often the gaps around it change', () => {
  const [sure, unsure] = [findingWith(true), findingWith(false)];
  const { result, rerender } = renderHook(({ findings }) => useAnySafe(findings), {
    wrapper,
    initialProps: { findings: [unsure.finding, sure.finding] },
  });
  expect(result.current).toBe(true);
  rerender({ findings: [unsure.finding, sure.finding] });
  rerender({ findings: [unsure.finding] });
  expect(result.current).toBe(false);
  expect(sure.fixes).toHaveBeenCalledTimes(1);
  expect(unsure.fixes).toHaveBeenCalledTimes(1);
});
