/** A scheme of a person's own, code by code. */
import { Plus } from 'lucide-react';
import type { Scheme } from '../../domain/matrix/scheme/scheme';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { CodeFields } from './CodeFields';
import { withNewCode } from './ownScheme';
import styles from './SchemeEditor.module.css';

export function SchemeEditor({ scheme, onChange }: { scheme: Scheme; onChange(scheme: Scheme): void }) {
  return (
    <section className={styles.editor} aria-label="Custom scheme">
      <TextField
        live
        label="Scheme name"
        value={scheme.name}
        onCommit={(name) => onChange({ ...scheme, name })}
      />
      <ol className={styles.codes}>
        {scheme.codes.map((code, place) => (
          // The place is the only thing of a code that typing cannot change.
          // biome-ignore lint/suspicious/noArrayIndexKey: letters and names are what is being typed.
          <li key={place} className={styles.code}>
            <CodeFields scheme={scheme} code={code} place={place} onChange={onChange} />
          </li>
        ))}
      </ol>
      <Button size="small" onClick={() => onChange(withNewCode(scheme))}>
        <Plus size={14} aria-hidden /> Add a letter
      </Button>
    </section>
  );
}
