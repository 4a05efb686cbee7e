/** Where a file about owners comes from. */
import { useState } from 'react';
import { FileOrText } from '../parts/FileOrText';

interface OwnersSourceProps {
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
}

export function OwnersSource({ onFiles, onText }: OwnersSourceProps) {
  const [text, setText] = useState('');
  return (
    <FileOrText
      files={{
        label: 'Choose a CODEOWNERS or catalog file',
        words: 'Choose or drop files',
        hint: 'GitHub or GitLab CODEOWNERS, Backstage catalog-info.yaml, or several of them',
        multiple: true,
        onFiles,
      }}
      label="Or paste the text"
      text={text}
      onType={setText}
      onRead={() => onText(text)}
    />
  );
}
