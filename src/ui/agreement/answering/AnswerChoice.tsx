/** Yes, not me, changed: three answers of equal size, each with its mark and its word. */
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { Check, Pencil, X } from 'lucide-react';
import type { Said } from '../../../domain/matrix/agreement';
import styles from './AnswerChoice.module.css';

const CHOICES = [
  { value: 'yes', word: 'Yes', Mark: Check },
  { value: 'not-me', word: 'Not me', Mark: X },
  { value: 'changed', word: 'Changed', Mark: Pencil },
] as const;

interface AnswerChoiceProps {
  /** What it answers: the name of the activity. */
  label: string;
  value: Said | undefined;
  onChange(said: Said): void;
}

export function AnswerChoice({ label, value, onChange }: AnswerChoiceProps) {
  return (
    <RadioGroup<Said | ''>
      value={value ?? ''}
      onValueChange={(said) => said !== '' && onChange(said)}
      aria-label={label}
      className={styles.group}
    >
      {CHOICES.map(({ value: said, word, Mark }) => (
        <Radio.Root
          key={said}
          value={said}
          className={styles.choice}
          data-said={said}
          nativeButton
          render={<button type="button" />}
        >
          <Mark size={15} aria-hidden />
          {word}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
