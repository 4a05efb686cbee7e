import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EncodingName } from '../../../src/exchange/contract/encodings';
import { openFile } from '../../../src/exchange/opening/openFile';
import { guessEncoding } from '../../../src/exchange/texts/guessEncoding';
import { textIn } from '../../../src/exchange/texts/textIn';
import { countingIds } from '../reading';

test.each([
  ['gb18030-chinese.csv', 'GB 18030'],
  ['big5-chinese.csv', 'Big5'],
  ['shift-jis-japanese.csv', 'Shift-JIS'],
  ['euc-kr-korean.csv', 'EUC-KR'],
  ['mac-roman-french.csv', 'Mac Roman'],
  ['windows-1251-russian.csv', 'Windows-1251'],
  ['koi8-r-russian.csv', 'KOI8-R'],
  ['windows-1250-polish.csv', 'Windows-1250'],
  ['windows-1252.csv', 'Windows-1252'],
  ['windows-1253-greek.csv', 'Windows-1253'],
  ['windows-1254-turkish.csv', 'Windows-1254'],
  ['euc-jp-japanese.csv', 'EUC-JP'],
  ['windows-1250-czech.csv', 'Windows-1250'],
  ['windows-1250-hungarian.csv', 'Windows-1250'],
  ['windows-1257-lithuanian.csv', 'Windows-1257'],
  ['windows-1257-lithuanian-names-in-cells.csv', 'Windows-1257'],
  ['windows-1257-latvian.csv', 'Windows-1257'],
  ['windows-1257-estonian.csv', 'Windows-1257'],
])('%s is recognised', (file, encoding) => {
  expect(guessEncoding(new Uint8Array(readFileSync(`tests/fixtures/import/${file}`))).encoding).toBe(
    encoding,
  );
});

/** The bytes of a text in an encoding of one byte a letter, which only a decoder is at hand for. */
function bytesIn(encoding: EncodingName, text: string): Uint8Array {
  const letters = [
    ...textIn(
      encoding,
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
    ),
  ];
  return Uint8Array.from([...text], (letter) => {
    const byte = letters.indexOf(letter);
    if (byte < 0) throw new Error(`${encoding} has no ${letter}.`);
    return byte;
  });
}

// A row each of what people of other languages write. Words that look like Baltic ones are among them: "examine", "klient", "jurist", "etapas".
test.each([
  ['Polish', 'Windows-1250', 'Zadanie;Klient;Zespół wdrożeń\nPrzegląd żądań;R;A\nŚledzenie błędów;C;R\n'],
  ['Polish', 'Windows-1250', 'Obowiązki;Księgowość;Dział prawny\nRozliczanie umów;R;A\nPłatności;A;C\n'],
  ['Czech', 'Windows-1250', 'Úkol;Klient;Vedoucí týmu\nPříprava požadavků;R;A\nTestování změn k datu;C;R\n'],
  ['Czech', 'Windows-1250', 'Činnost;Účetní;Ředitel\nSchválení rozpočtu;R;A\nKontrola smluv;A;C\n'],
  ['Hungarian', 'Windows-1250', 'Feladat;Vezető;Fejlesztő\nKöltségvetés jóváhagyása;R;A\nTesztelés;C;R\n'],
  ['Slovene', 'Windows-1250', 'Naloga;Vodja\\nPotrditev proračuna;R\\nPreverjanje računov;A\\n'],
  ['Slovak', 'Windows-1250', 'Úloha;Riaditeľ;Vývojár\nŠkolenie používateľov;R;A\nSpráva zmlúv;C;R\n'],
  ['Croatian', 'Windows-1250', 'Zadatak;Naručitelj;Voditelj\nPraćenje troškova;R;A\nIzvješće o riziku;C;R\n'],
  ['Turkish', 'Windows-1254', 'Görev;Yönetici;Müşteri\nBütçe onayı;R;A\nDeğişikliği duyur;C;R\n'],
  ['Turkish', 'Windows-1254', 'İş;Geliştirici;Sağlayıcı\nSözleşmeyi imzala;R;A\nYazılımı güncelle;C;R\n'],
  [
    'French',
    'Windows-1252',
    'Tâche;Équipe;Maître d’œuvre\nExamine et élimine les écarts;R;A\nÀ contrôler;C;R\n',
  ],
  ['Swedish', 'Windows-1252', 'Etapp;Jurist;Beställare\nKontroll av åtgärder;R;A\nFöljer upp;C;R\n'],
  ['Danish', 'Windows-1252', 'Opgave;Jurist;Kunde\nKontrol af miljø;R;A\nPrøver og måler;C;R\n'],
  [
    'Finnish',
    'Windows-1252',
    'Tehtävä;Päällikkö;Kehittäjä\nHyväksyy määräykset;R;A\nTestaa järjestelmän;C;R\n',
  ],
  ['Icelandic', 'Windows-1252', 'Verkþáttur;Stjórnandi;Viðskiptavinur\nSamþykkir áætlun;R;A\nPrófar;C;R\n'],
  ['Spanish', 'Windows-1252', 'Etapas últimas;Dirección;Jurídico\nPetición de máquinas;R;A\nDiseño;C;R\n'],
  [
    'Portuguese',
    'Windows-1252',
    'Função;Gestão;Jurídico\nAprovação do orçamento;R;A\nRelatório às vítimas;C;R\n',
  ],
  [
    'German',
    'Windows-1252',
    'Aufgabe;Jurist;Geschäftsführung\nPrüft Verträge;R;A\nKündigung der Vitamine;C;R\n',
  ],
] as const)('%s in %s is not taken for another: %s', (_, encoding, text) => {
  expect(guessEncoding(bytesIn(encoding, text)).encoding).toBe(encoding);
});

test('a wrong encoding that a person chose is told, never passed as understood', async () => {
  const bytes = new Uint8Array(readFileSync('tests/fixtures/import/gb18030-chinese.csv'));
  const opened = await openFile({ bytes, name: 'duties.csv' }, { newId: countingIds(), encoding: 'Big5' });
  const notes = opened.kind === 'source' ? opened.source.notes : [];
  expect(notes.map(({ message }) => message)).toEqual([
    'Part of this file is not text in Big5. Choose another encoding.',
  ]);
});
