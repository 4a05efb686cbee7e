import type { Template, TemplateRow } from '../catalogue/template';

const cloud: Template = {
  id: 'cloud',
  title: 'Cloud and software delivery',
  summary: '7 stages, shared areas and incidents, divided between platform and application',
  place: 1,
  areas: [
    'planning',
    'design',
    'build',
    'release',
    'operations',
    'reliability',
    'cost',
    'security',
    'incident',
  ],
  sections: [
    {
      id: 'L1',
      name: 'Planning & feasibility',
      kind: 'stage',
      lead: 'CA',
      note: 'the software engineer leads planning the work',
    },
    { id: 'L2', name: 'Architecture', kind: 'stage', lead: 'CA' },
    {
      id: 'L3',
      name: 'Application & feature design',
      kind: 'stage',
      lead: 'SE',
      note: 'reviewed by the cloud architect',
    },
    { id: 'L4', name: 'Development', kind: 'stage', lead: 'SE' },
    {
      id: 'L5',
      name: 'Testing & validation',
      kind: 'stage',
      lead: 'SE',
      note: 'the cloud architect maintains the environments',
    },
    {
      id: 'L6',
      name: 'Deployment & release',
      kind: 'stage',
      lead: 'CA',
      note: 'carried out by the software engineer',
    },
    { id: 'L7', name: 'Operations & maintenance', kind: 'stage', lead: 'CA', note: 'split by layer' },
    {
      id: 'OW',
      name: 'Ownership areas',
      kind: 'area',
      note: 'what each layer maintains between the stages',
    },
    { id: 'SH', name: 'Shared ownership', kind: 'area', note: 'no single layer can own these alone' },
    { id: 'GV', name: 'Formal ownership', kind: 'area', note: 'one owner end to end' },
    { id: 'JR', name: 'Joint review', kind: 'area', note: 'both layers review before a change' },
    { id: 'HO', name: 'Handoffs', kind: 'area' },
    { id: 'FB', name: 'Feedback loops', kind: 'area' },
    { id: 'IN', name: 'Incident response', kind: 'area' },
  ],
  cuts: [
    { id: 'core', label: 'Core' },
    { id: 'all', label: 'All' },
  ],
  goesWith: ['incident', 'reference'],
  startsWith: ['incident'],
  rows: async () => (await import('../catalogue/cloud.json')).default as readonly TemplateRow[],
};

export default cloud;
