/** What is stored where, in the words of the page about privacy. */
import { PRIVACY } from '../../privacy/privacyWords';
import type { GuidePage } from '../page/guidePage';

function Privacy() {
  return PRIVACY.map((sentence) => <p key={sentence}>{sentence}</p>);
}

export default {
  id: 'privacy',
  at: 70,
  title: 'Privacy: what leaves this device',
  Body: Privacy,
} satisfies GuidePage;
