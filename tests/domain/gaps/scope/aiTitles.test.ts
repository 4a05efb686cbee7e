// A title says in six languages that a table is of an AI; one that only sounds like it says nothing.
import { expect, test } from 'vitest';
import { scopeOf } from '../../../../src/domain/gaps/scope/matrixScope';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { lines, rows } from '../../../support/sketchLines';
import { TODAY } from '../../../support/testRule';

const TITLES = [
  'Chat-bot for tenants',
  'Voicebot, claims line',
  'LLMs in the contact centre',
  'GenAI search',
  'Our large language model',
  'KI-Assistent Kundenservice',
  'Sprachmodell im Intranet',
  'Digitaler Assistent der Stadt',
  'Chatbot Bürgerbüro',
  'Agent conversationnel de la mairie',
  'Assistant virtuel RH',
  'Modèle de langage interne',
  'Asistente virtual de reservas',
  'Asistente con IA',
  'Modelo de lenguaje propio',
  'Assistente virtuale banca',
  'Modello linguistico interno',
  'Assistente virtual da loja',
  'Modelos de linguagem',
  'Aprendizagem automática',
];
const OTHERS = [
  'Assistants of the board',
  'Assistenz der Geschäftsführung',
  'Agent de service',
  'Modelo de datos',
  'Modèle de contrat',
  'Mail room',
  'Kiosk im Foyer',
  'Modello organizzativo',
  'Robotics line 3',
];

const table = matrixFromSketch(
  lines('settings: scope=ai-governance', '| A | B | C', rows(12, 'A | R | C', 'Thing #ai-eval')),
);
const isAi = (name: string) => scopeOf(readMatrix({ ...table, name }, TODAY)).shape === 'ai';

test('titles of an AI are known, and no others', () => {
  expect(TITLES.filter((name) => !isAi(name))).toEqual([]);
  expect(OTHERS.filter(isAi)).toEqual([]);
});
