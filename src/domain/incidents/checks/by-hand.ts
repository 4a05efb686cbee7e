import { defineCheck } from '../judging/check';
import { unknown } from '../judging/verdict';

export default defineCheck({
  name: 'MAN',
  label: 'A person answers',
  parameters: [],
  answeredBy: 'person',
  judge: () => unknown('person', 'The matrix cannot answer this. Ask a person.'),
});
