/** One grid with one matrix, named in the address: `?grid=glide&rows=1000&columns=50`. `bench` drives it from outside. */

import type { GridBench } from './gridBench';
import { plainRows } from './plainRows';

const files = import.meta.glob<{ default: GridBench }>('./designs/*.{ts,tsx}');
const asked = new URLSearchParams(location.search);
const name = asked.get('grid') ?? '';
const load = Object.entries(files).find(([path]) => path.split('/').at(-1)?.startsWith(`${name}.`))?.[1];
if (!load) throw new Error(`There is no design "${name}".`);

const root = document.getElementById('grid');
if (!root) throw new Error('The page needs an element #grid.');
const { default: design } = await load();
const matrix = plainRows(Number(asked.get('rows')), Number(asked.get('columns')));

window.bench = {
  ...design,
  start: () => design.mount(root, matrix),
  ready: async () => design.prepare?.(matrix),
};
