// Every unit and component test: what lands on console.error or console.warn fails the test.
import { afterEach, beforeEach, vi } from 'vitest';

let heard: string[] = [];

beforeEach(() => {
  heard = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      heard.push(`console.${level}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  if (heard.length > 0) throw new Error(`The test was not quiet.\n${heard.join('\n')}`);
});
