import type { Template, TemplateRow } from '../catalogue/template';

const reference: Template = {
  id: 'reference',
  title: 'Framework essentials',
  summary: 'What frameworks require beyond delivery: access, cost allocation, privacy, support',
  sections: [{ id: 'RF', name: 'Framework essentials', kind: 'area', note: 'required by frameworks' }],
  cuts: [],
  goesWith: [],
  rows: async () => (await import('../catalogue/reference.json')).default as readonly TemplateRow[],
};

export default reference;
