import { expect, it } from 'vitest';
import { languageOf } from '../../../src/domain/recognition/ownWords';
import { phraseWords } from '../../../src/domain/recognition/plainWords';

const TABLES = ['concerns', 'duties', 'kinds', 'layers'] as const;

interface WordFile extends Record<(typeof TABLES)[number], { readonly [tag: string]: readonly string[] }> {
  readonly language: string;
}

const files = Object.values(
  import.meta.glob<WordFile>('../../../src/domain/recognition/words/*.json', {
    eager: true,
    import: 'default',
  }),
);

it.each(files.map((file) => [file.language, file] as const))(
  'no word that %s has too is another language’s own',
  (language, file) => {
    const words = TABLES.flatMap((table) => Object.values(file[table]).flat())
      .flatMap(phraseWords)
      .filter((word) => !/[<!]/.test(word))
      .map((word) => word.replaceAll('*', ''));
    expect(words.filter((word) => ![language, ''].includes(languageOf(word)))).toEqual([]);
  },
);

it('a short word has an ending by chance', () => {
  expect(languageOf('rechnung')).toBe('German');
  expect(languageOf('samsung')).toBe('');
  expect(languageOf('bearbeitung')).toBe('German');
});
