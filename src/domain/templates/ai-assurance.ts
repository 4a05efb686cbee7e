import type { Template, TemplateRow } from '../catalogue/template';

const aiAssurance: Template = {
  id: 'ai-assurance',
  title: 'AI assurance',
  summary: 'Oversight, independent evaluation, the off switch, and what regulators require of AI systems',
  areas: ['ai-governance'],
  sections: [{ id: 'AX', name: 'AI assurance', kind: 'area', note: 'required by frameworks and regulators' }],
  cuts: [],
  goesWith: [],
  rows: async () => (await import('../catalogue/ai-assurance.json')).default as readonly TemplateRow[],
};

export default aiAssurance;
