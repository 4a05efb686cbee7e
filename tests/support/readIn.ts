// What a name says in a matrix of one language, as if its other names had told which.
import { plainWords } from '../../src/domain/recognition/plainWords';
import { type Recognised, recogniseLayers, recogniseName } from '../../src/domain/recognition/recogniseName';
import { type Vocabulary, vocabularies } from '../../src/domain/recognition/vocabulary';

/** Of that language and of English, which is always read beside it. */
function vocabulariesOf(language: string): readonly Vocabulary[] {
  return vocabularies.filter((one) => one.language === language || one.language === 'English');
}

export function readIn(language: string, name: string): Recognised {
  return recogniseName(plainWords(name), vocabulariesOf(language));
}

export function layerOf(language: string, name: string): string | undefined {
  return recogniseLayers(plainWords(name), vocabulariesOf(language))[0]?.tag;
}
