import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

test('what does not come is told once with the page in which it was looked for', async () => {
  render(<p>Only this</p>);
  const missing = screen.findByText('Something else', undefined, { timeout: 20 });
  const told = await missing.catch((error: unknown) => (error as Error).message);
  expect(told).toContain('Unable to find an element with the text: Something else');
  expect(String(told).split('Only this')).toHaveLength(2);
});

test('what is not there is told with the page', () => {
  render(<p>Only this</p>);
  expect(() => screen.getByText('Something else')).toThrow(/Only this/);
});
