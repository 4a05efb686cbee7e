// What a name says in a matrix of one language, as if its other names had told which.
import { recogniseLayers } from '../../src/domain/recognition/recogniseName';
import { type Vocabulary, vocabularies } from '../../src/domain/recognition/vocabulary';

/** Of that language and of English, which is always read beside it. */
export function vocabulariesOf(language: string): readonly Vocabulary[] {
  return vocabularies.filter((one) => one.language === language || one.language === 'English');
}

export function layerOf(language: string, name: string): string | undefined {
  return recogniseLayers(name, vocabulariesOf(language))[0]?.tag;
}
