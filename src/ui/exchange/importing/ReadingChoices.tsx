/** How the whole file was read: the scheme with what its letters mean, and the encoding. Each can be chosen again. */
import { schemeList } from '../../../domain/matrix/schemeList';
import { ENCODINGS, type EncodingName } from '../../../exchange/contract/encodings';
import type { Corrections } from '../../../exchange/understand/reading/corrections';
import type { Preview } from '../../../exchange/work/preview';
import styles from './ImportDialog.module.css';

interface ReadingChoicesProps {
  preview: Preview;
  onCorrect(correction: Corrections): void;
}

export function ReadingChoices({ preview, onCorrect }: ReadingChoicesProps) {
  const { scheme, fileScheme, encoding, exact } = preview;
  if (exact) return null;
  const isShipped = schemeList.some(({ id }) => id === scheme.id);
  return (
    <div className={styles.tools}>
      <label>
        Letters{' '}
        <select
          className={styles.select}
          value={isShipped ? scheme.id : 'own'}
          onChange={({ target }) =>
            onCorrect({ schemeId: target.value === 'own' ? fileScheme?.id : target.value })
          }
        >
          {isShipped && !fileScheme ? null : (
            <option value="own">{(isShipped ? fileScheme : scheme)?.name}</option>
          )}
          {schemeList.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span className={styles.because}>
        {scheme.codes.map(({ letter, name }) => `${letter} ${name}`).join(' · ')}
      </span>
      {encoding === undefined ? null : (
        <label>
          Encoding{' '}
          <select
            className={styles.select}
            value={encoding}
            onChange={({ target }) => onCorrect({ encoding: target.value as EncodingName })}
          >
            {Object.keys(ENCODINGS).map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
