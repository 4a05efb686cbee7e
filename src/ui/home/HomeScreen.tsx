/** The first screen: start from a template or a file, or go on with a matrix kept on this device. */
import { Brand } from '../app/Brand';

export function HomeScreen() {
  return (
    <main>
      <Brand large />
      <h1>Who answers for what?</h1>
    </main>
  );
}
