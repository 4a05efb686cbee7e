/** Three versions side by side, place by place: before, here and in the file, with one to choose for each. */
import { type ReactNode, useId, useState } from 'react';
import { valueInWords } from '../../domain/compare/valueInWords';
import type { Matrix } from '../../domain/matrix/matrix';
import type { ToldClash } from '../../domain/merge/clash';
import type { Side } from '../../domain/merge/decided';
import { Button } from '../parts/Button';
import { classNames } from '../parts/classNames';
import { counted } from '../parts/counted';
import styles from './ClashChoices.module.css';

interface ClashChoicesProps {
  clashes: readonly ToldClash[];
  /** For the names behind ids. */
  matrix: Matrix;
  busy: boolean;
  onChoose(sides: readonly Side[]): void;
  children: ReactNode;
}

export function ClashChoices({ clashes, matrix, busy, onChoose, children }: ClashChoicesProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<number, Side>>(new Map());
  const open = clashes.length - chosen.size;
  const take = () => onChoose(clashes.map((_, place) => chosen.get(place) ?? 'ours'));
  const all = (side: Side) => setChosen(new Map(clashes.map((_, place) => [place, side])));
  return (
    <>
      <p>
        Here and in the file {counted(clashes.length, 'place was', 'places were')} changed differently.
        Nothing is written until you have chosen.
      </p>
      {clashes.length > 1 ? (
        <div className={styles.acts}>
          <Button size="small" onClick={() => all('ours')}>
            All as here
          </Button>
          <Button size="small" onClick={() => all('theirs')}>
            All as in the file
          </Button>
        </div>
      ) : null}
      <ul className={styles.clashes}>
        {clashes.map((clash, place) => (
          <OneClash
            key={clash.path.join('/')}
            clash={clash}
            matrix={matrix}
            side={chosen.get(place)}
            onChoose={(side) => setChosen(new Map(chosen).set(place, side))}
          />
        ))}
      </ul>
      <div className={styles.acts}>
        <Button look="solid" disabled={busy || open > 0} onClick={take}>
          {open > 0 ? `${counted(open, 'place')} to choose` : 'Save these choices'}
        </Button>
        {children}
      </div>
    </>
  );
}

interface OneClashProps {
  clash: ToldClash;
  matrix: Matrix;
  side: Side | undefined;
  onChoose(side: Side): void;
}

const SIDES: readonly (readonly [Side, string])[] = [
  ['base', 'As it was before'],
  ['ours', 'As it is here'],
  ['theirs', 'As it is in the file'],
];

function OneClash({ clash, matrix, side, onChoose }: OneClashProps) {
  const name = useId();
  const sides = SIDES.filter(([value]) => value !== 'base' || !clash.baseUnknown);
  return (
    <li>
      <fieldset className={styles.clash}>
        <legend className={styles.place}>{placeInWords(clash)}</legend>
        <div className={styles.sides}>
          {sides.map(([value, label]) => (
            <label key={value} className={classNames(styles.side, side === value && styles.chosen)}>
              <span className={styles.which}>
                <input type="radio" name={name} checked={side === value} onChange={() => onChoose(value)} />
                {label}
              </span>
              <span className={styles.value}>{contentOf(clash, value, matrix)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}

/** The sentence without what the three columns say. */
function placeInWords({ words }: ToldClash): string {
  return words.replace(/ (Ours stays|It stays|It stays deleted)\.$/, '').replace(/: ours “?.*$/s, '.');
}

/** Whole parts are there or deleted; of anything else the value is shown. */
function contentOf({ path, ...clash }: ToldClash, side: Side, matrix: Matrix): string {
  const value = clash[side];
  if (path.length !== 2) return valueInWords(value, matrix).replace(/^nothing$/, 'Nothing');
  return value === undefined ? 'Deleted' : 'There';
}
