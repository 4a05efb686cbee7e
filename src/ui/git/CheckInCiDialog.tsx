/** How to check the matrix wherever its repository is checked: the one file to put there, and recipes to copy. */
import { useState } from 'react';
import { COPY_BLOCKED, copyToClipboard } from '../exchange/files/clipboard';
import { download } from '../exchange/files/download';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Scroller } from '../parts/Scroller';
import { SegmentedControl } from '../parts/SegmentedControl';
import { notify } from '../parts/Toast';
import { openDialog, usePanels } from '../workspace/panels';
import styles from './KeptFile.module.css';
import github from './recipes/github-actions.yml?raw';
import gitlab from './recipes/gitlab-ci.yml?raw';
import driver from './recipes/merge-driver.sh?raw';
import prePush from './recipes/pre-push.sh?raw';

const RECIPES = [
  { value: 'github', label: 'GitHub Actions', text: github },
  { value: 'gitlab', label: 'GitLab CI', text: gitlab },
  { value: 'driver', label: 'Merge driver', text: driver },
  { value: 'push', label: 'Before a push', text: prePush },
] as const;

type RecipeId = (typeof RECIPES)[number]['value'];

export default function CheckInCiDialog() {
  const panels = usePanels();
  const [shown, setShown] = useState<RecipeId>('github');
  const recipe = RECIPES.find(({ value }) => value === shown) ?? RECIPES[0];
  const close = () => openDialog(panels, null);
  const copy = () =>
    copyToClipboard(recipe.text, false).then(
      () => notify({ message: `Copied the recipe for ${recipe.label}.` }),
      () => notify({ message: COPY_BLOCKED, urgent: true }),
    );
  return (
    <Dialog
      open
      onClose={close}
      size="large"
      title="Check in CI"
      description="A pull request then fails if it adds gaps. Once a week, you learn what has gone out of date."
      actions={<Button onClick={close}>Close</Button>}
    >
      <ol className={styles.steps}>
        <li>
          Save the matrix in the repository: Export, Other files, JSON for git. Or keep it in a file there.
        </li>
        <li>
          Put <code>answerable.mjs</code> into the folder <code>tools</code> of the repository. It is one file
          with the rules of this app, and needs Node 22 or later and nothing else.
          <div className={styles.acts}>
            <Button onClick={() => void saveCommandLine()}>Download answerable.mjs</Button>
          </div>
        </li>
        <li>
          Commit a recipe.
          <div className={styles.acts}>
            <SegmentedControl<RecipeId> label="Recipe" value={shown} choices={RECIPES} onChange={setShown} />
          </div>
          <Scroller label={`Recipe for ${recipe.label}`} className={styles.recipe}>
            <pre>{recipe.text}</pre>
          </Scroller>
          <Button onClick={() => void copy()}>Copy the recipe</Button>
        </li>
      </ol>
    </Dialog>
  );
}

/** Fetched and then saved, because a plain link to a download does not ask the copy that is kept for use offline. */
async function saveCommandLine(): Promise<void> {
  try {
    const answer = await fetch('./answerable.mjs');
    if (!answer.ok) throw new Error(`The answer was ${answer.status}.`);
    download(await answer.blob(), 'answerable.mjs', 'text/javascript');
  } catch {
    notify({
      message: 'answerable.mjs could not be loaded. Go online and try again, or build it from a clone.',
      urgent: true,
    });
  }
}
