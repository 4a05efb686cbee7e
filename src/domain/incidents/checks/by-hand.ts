import { defineCheck } from '../judging/check';
import { unknown } from '../judging/verdict';

export default defineCheck({
  name: 'MAN',
  label: 'A person has to answer',
  parameters: [],
  answeredBy: 'person',
  judge: () => unknown('person', 'The matrix cannot know this; somebody has to answer it.'),
});
