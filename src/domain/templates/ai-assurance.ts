import type { Template, TemplateRow } from '../catalogue/template';

const aiAssurance: Template = {
  id: 'ai-assurance',
  title: 'AI assurance',
  summary: 'Oversight, independent evaluation, the kill switch and what regulators ask of AI systems',
  areas: ['ai-governance'],
  sections: [
    { id: 'AX', name: 'AI assurance', kind: 'area', note: 'what frameworks and regulators ask for' },
  ],
  cuts: [],
  goesWith: [],
  rows: async () => (await import('../catalogue/ai-assurance.json')).default as readonly TemplateRow[],
};

export default aiAssurance;
