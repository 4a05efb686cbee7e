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
      note: 'feasibility; the software engineer leads breaking the work down',
    },
    { id: 'L2', name: 'Architecture', kind: 'stage', lead: 'CA' },
    {
      id: 'L3',
      name: 'Application & feature design',
      kind: 'stage',
      lead: 'SE',
      note: 'the cloud architect reviews',
    },
    { id: 'L4', name: 'Development', kind: 'stage', lead: 'SE' },
    {
      id: 'L5',
      name: 'Testing & validation',
      kind: 'stage',
      lead: 'SE',
      note: 'application behaviour; the cloud architect leads the environments',
    },
    {
      id: 'L6',
      name: 'Deployment & release',
      kind: 'stage',
      lead: 'CA',
      note: 'how changes move safely; the software engineer leads packaging, configuration and verifying',
    },
    {
      id: 'L7',
      name: 'Operations & maintenance',
      kind: 'stage',
      lead: 'CA',
      note: 'platform health; the software engineer leads service metrics and application incidents',
    },
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
