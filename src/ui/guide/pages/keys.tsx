/** Every key, from the same commands that the grid obeys. */
import { commandGroups } from '../../commands/offered/commandList';
import { EDITOR_KEYS, KeyGroup } from '../../palette/KeyGroup';
import styles from '../page/Guide.module.css';
import type { GuidePage } from '../page/guidePage';

function AllKeys() {
  return (
    <>
      <p>In a matrix, press ? to see these keys, and Ctrl K (⌘ K on a Mac) to search everything by name.</p>
      <h2>All keys by group</h2>
      <div className={styles.keys}>
        {commandGroups.map(({ title, commands }) => (
          <KeyGroup key={title} title={title} lines={commands} />
        ))}
        <KeyGroup title="When editing text" lines={EDITOR_KEYS} />
      </div>
    </>
  );
}

export default { id: 'keys', at: 50, title: 'Keyboard shortcuts', Body: AllKeys } satisfies GuidePage;
