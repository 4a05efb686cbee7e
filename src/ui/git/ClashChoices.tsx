/** Places that the matrix and its file have both changed, with a side to choose for each. */
import { type ReactNode, useId, useState } from 'react';
import type { ToldClash } from '../../domain/merge/clash';
import type { Side } from '../../domain/merge/decided';
import { Button } from '../parts/Button';
import { counted } from '../parts/counted';
import styles from './KeptFile.module.css';

interface ClashChoicesProps {
  clashes: readonly ToldClash[];
  busy: boolean;
  onChoose(sides: readonly Side[]): void;
  children: ReactNode;
}

export function ClashChoices({ clashes, busy, onChoose, children }: ClashChoicesProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<number, Side>>(new Map());
  const open = clashes.length - chosen.size;
  const take = () => onChoose(clashes.map((_, place) => chosen.get(place) ?? 'ours'));
  return (
    <>
      <p>
        Here and in the file {counted(clashes.length, 'place was', 'places were')} changed differently.
        Nothing is written until you have chosen.
      </p>
      <ul className={styles.clashes}>
        {clashes.map((clash, place) => (
          <OneClash
            key={clash.path.join('/')}
            clash={clash}
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
  side: Side | undefined;
  onChoose(side: Side): void;
}

const SIDES: readonly (readonly [Side, string])[] = [
  ['ours', 'As it is here'],
  ['theirs', 'As it is in the file'],
  ['base', 'As it was before'],
];

function OneClash({ clash, side, onChoose }: OneClashProps) {
  const name = useId();
  const sides = clash.baseUnknown ? SIDES.slice(0, 2) : SIDES;
  return (
    <li className={styles.clash}>
      <fieldset className={styles.sides}>
        <legend>{clash.words.replace(/ (Ours stays|It stays|It stays deleted)\.$/, '')}</legend>
        {sides.map(([value, label]) => (
          <label key={value} className={styles.side}>
            <input type="radio" name={name} checked={side === value} onChange={() => onChoose(value)} />
            {label}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
