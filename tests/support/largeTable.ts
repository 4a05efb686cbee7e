// The largest table that we promise to carry, as the text of a CSV file: a third of 10,000 x 200 cells have letters.
const ROLES = 200;
const LETTERS = 'RCICIRI';

const ROWS = 10_000;

export function largeTable(): string {
  const head = ['Activity', ...Array.from({ length: ROLES }, (_, role) => `Role ${role + 1}`)];
  const lines = Array.from({ length: ROWS }, (_, row) => [
    `Activity ${row + 1}`,
    ...Array.from({ length: ROLES }, (_, role) => {
      const place = (row * 31 + role * 17) % 100;
      if (role === row % ROLES) return 'A';
      return place < 30 ? LETTERS.charAt(place % LETTERS.length) : '';
    }),
  ]);
  return [head, ...lines].map((cells) => cells.join(',')).join('\n');
}
