/** Rows that speak for the assurance of AI that runs in production. */
import type { Choice, Reading } from '../../../reading/reading';
import { isFromCatalogue } from '../../ownership/sides';
import { GO_NO_GO, IMPACT, INDEPENDENT, OVERSIGHT, TURNED_OFF } from './aiWords';
import { byName } from './choices';
import type { WholeRow } from './wholeRow';

/**
 * Judging and building by the same role has a rule of its own. Here it is enough that something is evaluated
 * independently. What a row of the catalogue is about is known: a threshold for drift is no evaluation.
 */
const independent: Choice = {
  holds: ({ activity }) =>
    activity.origin === 'aix-independent-eval' ||
    INDEPENDENT.test(activity.name) ||
    (activity.concerns.includes('ai-eval') && activity.origin === undefined),
};

const inProduction = {
  applies: ({ settings }: { readonly settings: { readonly aiInProduction: boolean } }) =>
    settings.aiInProduction,
  exampleSettings: 'aiInProduction=yes',
};

/** A table of one's own says by a row that models reach people: “Release new model version to users”. */
const modelReleases: Choice = {
  holds: ({ activity: { name, origin } }) =>
    !origin &&
    /\b(models?|modell\w*|modèles?|modelos?|modelli|modello|assistant|chatbot|prompts?|\bai\b|\bki\b|\bia\b)\b/i.test(
      name,
    ) &&
    /releas|roll.?out|launch|publish|go.?live|production|to (users|customers)|freigab|ausroll|mise en prod|lanza|rilasc|lançament/i.test(
      name,
    ),
};

/** It writes to people without one who reads it first, or does not know an answer. */
const ANSWERS_ALONE =
  /\bauto-?(send|repl|answer|approv|decid|reject)|(doesn.?t|does not) know|automatisch (antwort|versend|entscheid)|nicht weiß|réponses? automatique|envoi automatique|respuestas? automática|envío automático|rispost[ae] automatic|invio automatico|respostas? automática|envio automático/i;

/** Only of what people use they complain, and only to them it makes itself known. */
const usedByPeople: Choice = {
  holds: ({ activity: { name, origin, duties = [] } }) =>
    !origin &&
    (duties.includes('model-triage') ||
      /(talk|chat|speak|deal)\w* (to|with) (a|an|the) (machine|bot|ai\b|assistant|model|computer)/i.test(
        name,
      ) ||
      ANSWERS_ALONE.test(name)),
};

function reachesPeople(reading: Reading): boolean {
  return (
    reading.settings.aiInProduction ||
    reading.chosenBy(modelReleases).length > 0 ||
    reading.chosenBy(usedByPeople).length > 0
  );
}

/** In production by the settings, or by what a table of one's own does with its models, of which it is asked gently. */
const inUse: Pick<WholeRow, 'applies' | 'inputs' | 'weighs' | 'exampleSettings'> = {
  applies: (reading) =>
    reachesPeople(reading) || (!isFromCatalogue(reading) && reading.withDuty('model-off').length > 0),
  inputs: (reading) => [reading.chosenBy(usedByPeople)],
  weighs: (reading) => {
    if (reading.settings.aiInProduction) return 'must';
    return reading.chosenBy(usedByPeople).length > 0 ? 'should' : 'look';
  },
  exampleSettings: 'aiInProduction=yes',
};

/** In a table of one's own who goes back to what ran before, or turns the feature off, does so with its model. */
const turnedOff: Choice = {
  holds: ({ activity: { name, origin, duties = [] } }) =>
    !origin && (duties.includes('rollback') || duties.includes('degrade') || TURNED_OFF.test(name)),
};

export const ASSURANCE_ROWS: readonly WholeRow[] = [
  {
    id: 'human-oversight-unowned',
    group: 'delivery',
    severity: 'must',
    title: 'Nobody oversees the AI',
    why: 'A system that decides about people must be watched by someone who can stop it and did not build it.',
    source: 'EU AI Act Art. 14 and 26(2)',
    remedy: 'Name who oversees the system, and give them the right to intervene.',
    concern: 'ai-safety',
    areas: ['ai-governance'],
    whole: true,
    parts: [
      {
        says: 'who oversees what the AI decides',
        origin: 'aix-human-oversight',
        is: byName(['aix-human-oversight'], OVERSIGHT),
        near: /oversight|human/i,
      },
    ],
    ...inUse,
    // Who may switch it off in a table of one's own can step in.
    applies: reachesPeople,
    exampleIt: 'Human oversight of decisions',
  },
  {
    id: 'independent-evaluation-unowned',
    hides: ['ai-eval-not-independent'],
    group: 'delivery',
    severity: 'must',
    title: 'Nobody evaluates the AI independently',
    why: 'Those who built a model do not see its faults.',
    source: 'NIST AI RMF MEASURE 1.3',
    remedy: 'Name a role that evaluates before release and does not build.',
    concern: 'ai-eval',
    areas: ['ai-governance'],
    whole: true,
    parts: [
      {
        says: 'who evaluates the AI without having built it',
        origin: 'aix-independent-eval',
        is: independent,
        near: /evaluat|red.?team/i,
      },
    ],
    ...inProduction,
    exampleIt: 'Independent evaluation',
  },
  {
    id: 'go-no-go-unowned',
    group: 'delivery',
    severity: 'must',
    title: 'Nobody decides whether an AI goes live',
    why: 'Without a named decision a model goes live because it was finished.',
    source: 'NIST AI RMF MANAGE 1.1',
    remedy: 'Name who decides go or no-go, other than the role that deploys.',
    concern: 'ai-governance',
    areas: ['ai-governance'],
    whole: true,
    parts: [
      {
        says: 'who decides whether an AI goes live',
        origin: 'aix-go-nogo',
        is: byName(['aix-go-nogo'], GO_NO_GO),
        near: /go.?no.?go|approv/i,
      },
    ],
    ...inUse,
    // Where a model is released, who releases it has decided.
    applies: (reading) => reading.settings.aiInProduction || reading.chosenBy(usedByPeople).length > 0,
    exampleIt: 'Go/no-go for the model',
  },
  {
    id: 'ai-kill-switch-unowned',
    group: 'delivery',
    severity: 'must',
    title: 'Nobody is authorised to switch off the AI',
    why: 'A model that does harm must be taken offline by someone who need not ask first.',
    source: 'NIST AI RMF MANAGE 2.4; EU AI Act Art. 26(5); CoSAI',
    remedy: 'Name who may take a model offline or go back to an older version.',
    concern: 'incident',
    areas: ['ai-governance', 'incident'],
    whole: true,
    parts: [
      {
        says: 'who may switch a model off or go back to an older one',
        origin: 'aix-kill-switch',
        duty: 'model-off',
        is: turnedOff,
        near: /kill.?switch|(disabl|switch|turn|take|pull)\w* .*(off|model|\bai\b|assistant|bot\b)|roll.?back.*(model|prompt)/i,
      },
    ],
    ...inUse,
    weighs: ({ settings }) => (settings.aiInProduction ? 'must' : 'look'),
  },
  {
    id: 'impact-assessment-unowned',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody assesses the impact on people',
    why: 'The law asks for the assessment before the system runs. Afterwards it is an admission.',
    source: 'EU AI Act Art. 27; GDPR Art. 35',
    remedy: 'Name who is accountable for the impact assessment.',
    concern: 'privacy',
    areas: ['ai-governance', 'data'],
    parts: [
      {
        says: 'who assesses the impact on people and their data',
        origin: 'aix-dpia-fria',
        is: byName(['aix-dpia-fria'], IMPACT),
      },
    ],
    applies: ({ settings }) => settings.personalData || settings.aiInProduction,
    weighs: ({ settings }) => (settings.personalData && settings.aiInProduction ? 'must' : 'should'),
    exampleSettings: 'personalData=yes',
    exampleIt: 'Impact assessment',
  },
];
