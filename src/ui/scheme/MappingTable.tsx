/** Per letter of the old scheme: how many cells hold it, and what it becomes. */
import { ArrowRight } from 'lucide-react';
import type { Scheme } from '../../domain/matrix/scheme/scheme';
import type { SchemeMapping } from '../../domain/matrix/scheme/schemeMapping';
import { LetterTile } from '../codes/LetterTile';
import { Select } from '../parts/Select';
import styles from './MappingTable.module.css';

interface MappingTableProps {
  from: Scheme;
  to: Scheme;
  mapping: SchemeMapping;
  counts: ReadonlyMap<string, number>;
  onChange(letter: string, into: string | null): void;
}

const NOTE = 'note';

export function MappingTable({ from, to, mapping, counts, onChange }: MappingTableProps) {
  const choices = [
    ...to.codes.map((code) => ({ value: code.letter, label: `${code.letter} · ${code.name}` })),
    { value: NOTE, label: 'Keep as a note' },
  ];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>What each letter becomes</caption>
      <thead>
        <tr>
          <th scope="col">In {from.name}</th>
          <th scope="col">Cells</th>
          <th scope="col">
            <span className="visually-hidden">becomes</span>
          </th>
          <th scope="col">In {to.name || 'your own scheme'}</th>
        </tr>
      </thead>
      <tbody>
        {from.codes.map((code) => {
          const into = mapping[code.letter] ?? null;
          return (
            <tr key={code.letter}>
              <th scope="row" className={styles.code}>
                <LetterTile code={code} /> {code.name}
              </th>
              <td className={styles.count}>{counts.get(code.letter) ?? 0}</td>
              <td className={styles.arrow}>
                <ArrowRight size={15} aria-hidden />
              </td>
              <td>
                <Select
                  labelHidden
                  label={`${code.name} becomes`}
                  value={into ?? NOTE}
                  choices={choices}
                  onChange={(chosen) => onChange(code.letter, chosen === NOTE ? null : chosen)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
