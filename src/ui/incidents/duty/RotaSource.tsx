/** Where a rota comes from: a calendar file, or pasted lines. */
import { useState } from 'react';
import { FileOrText } from '../../parts/FileOrText';

interface RotaSourceProps {
  onFile(file: File): void;
  onText(text: string): void;
}

export function RotaSource({ onFile, onText }: RotaSourceProps) {
  const [text, setText] = useState('');
  return (
    <FileOrText
      files={{
        label: 'Choose a calendar file',
        words: 'Choose a calendar file, or drop it here',
        hint: '.ics, as on-call tools and calendars export it',
        accept: '.ics,.ical,.txt,.csv,text/calendar',
        onFiles: ([file]) => file && onFile(file),
      }}
      label="Or paste a rota"
      placeholder={'2026-11-30 09:00, 2026-12-07 09:00, Ann Lee\n2026-12-07 09:00, 2026-12-14 09:00, Bob Roy'}
      text={text}
      onType={setText}
      onRead={() => onText(text)}
    />
  );
}
