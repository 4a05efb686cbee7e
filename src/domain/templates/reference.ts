import type { Template, TemplateRow } from '../catalogue/template';

const reference: Template = {
  id: 'reference',
  title: 'Reference areas',
  summary:
    'What well-known frameworks ask for and delivery templates leave out: access, cost allocation, privacy, support',
  sections: [
    { id: 'RF', name: 'Reference areas', kind: 'area', note: 'asked for by the reference frameworks' },
  ],
  cuts: [],
  goesWith: [],
  rows: async () => (await import('../catalogue/reference.json')).default as readonly TemplateRow[],
};

export default reference;
