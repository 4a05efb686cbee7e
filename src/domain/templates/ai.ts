import type { Template, TemplateRow } from '../catalogue/template';

const ai: Template = {
  id: 'ai',
  title: 'AI delivery',
  summary: 'Strategy, governance, retrieval, evaluation and operation of AI systems',
  place: 2,
  areas: ['ai', 'ai-governance'],
  sections: [
    { id: 'S', name: 'Strategy, alignment & sourcing', kind: 'stage', lead: 'AA' },
    { id: 'G', name: 'Governance, compliance & security', kind: 'area' },
    { id: 'P', name: 'Architecture & platform', kind: 'stage', lead: 'AA' },
    { id: 'B', name: 'Data, models, retrieval & agents', kind: 'stage', lead: 'AE' },
    { id: 'O', name: 'Release, evaluation & operation', kind: 'stage', lead: 'AE' },
    { id: 'C', name: 'Cost', kind: 'area' },
    { id: 'T', name: 'Team & communication', kind: 'area' },
  ],
  cuts: [
    { id: 'all', label: 'All' },
    { id: 'core', label: 'Core' },
  ],
  goesWith: ['ai-assurance', 'incident'],
  startsWith: ['ai-assurance'],
  aiInProduction: true,
  rows: async () => (await import('../catalogue/ai.json')).default as readonly TemplateRow[],
};

export default ai;
