// Questions and answers in links, files and mails: what goes out comes back, and what is hostile is refused or cut, and told.
import { describe, expect, it } from 'vitest';
import { answerOffers } from '../../../src/domain/rounds/answerOffers';
import { questionOf } from '../../../src/domain/rounds/question';
import { FileRefused } from '../../../src/exchange/contract/bounds';
import { answerFile, answersIn, openAnswer, packAnswer } from '../../../src/exchange/sharing/packedAnswer';
import {
  openQuestion,
  openQuestionFile,
  packQuestion,
  questionFile,
} from '../../../src/exchange/sharing/packedQuestion';
import { packText, unpackText } from '../../../src/exchange/sharing/packedText';
import { asked, matrix, answer as plain, question, round } from '../../support/askedQuestion';
import { createDice } from '../../support/dice';
import { TODAY } from '../../support/memorySession';
import { mutatedDocument } from '../../support/mutations';

const answer = { ...plain, remark: 'See you <b>Monday</b>' };
const refusal = (open: () => unknown) => {
  try {
    open();
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefused);
    return (error as Error).message;
  }
  return undefined;
};

describe('what goes out comes back', () => {
  it('as a link and as a file', () => {
    expect(openQuestion(packQuestion(question))).toEqual({ value: question, told: [] });
    expect(openQuestionFile(JSON.parse(questionFile(question)))).toEqual({ value: question, told: [] });
    expect(openAnswer(packAnswer(answer))).toEqual({ value: answer, told: [] });
    expect(answersIn(answerFile(answer))).toEqual({ answers: [answer], told: [] });
  });

  it('of a blind round without a letter, a holder’s row or a name where it is anonymous', () => {
    const blind = questionOf(matrix, { ...round, kind: 'perception', anonymous: true }, asked, TODAY);
    expect(blind).not.toHaveProperty('person');
    expect(blind.rows).toEqual(blind.rows.map(({ id, name, section }) => ({ id, name, section })));
    expect(openQuestion(packQuestion(blind)).value).toEqual(blind);
  });
});

describe('a pasted text', () => {
  const link = `https://answerable.example/#answer=${packAnswer(answer)}`;

  it('may hold several answers among other words, each once', () => {
    const other = { ...answer, id: 'answer-0000000002' };
    const text = `Hi!\n${link}\n-- \nAnn\n\n${link}\n> https://x/#answer=${packAnswer(other)}, thanks`;
    expect(answersIn(text)).toEqual({ answers: [answer, other], told: [] });
  });

  it('may have been broken into lines by a mail program', () => {
    for (const end of ['\n', '\r\n', '\n> ', '=\r\n']) {
      const broken = link.replace(/(.{70})/g, `$1${end}`);
      expect(answersIn(`${broken}\n\nThanks, Ann`).answers).toEqual([answer]);
    }
  });

  it('without an answer, and with one that was cut, is told in a sentence', () => {
    expect(answersIn('All fine with me.').told).toEqual([
      'There is no answer in this text. An answer is a link with “#answer=” in it.',
    ]);
    expect(answersIn(link.slice(0, -20)).told[0]).toMatch(/incomplete.*Ask for the link again/);
    expect(answersIn('{"format":"answerable-matrix"}').told).toEqual([
      'This file is not an answer from Answerable.',
    ]);
  });
});

describe('what is hostile', () => {
  const packed = (value: unknown) => packText(JSON.stringify(value));

  it.each([
    ['nothing', ''],
    ['no base64', '!!'],
    ['a number', packed(7)],
    ['a list', packed([])],
    ['no version', packed({ rows: [] })],
  ])('%s is refused as damaged', (_, text) => {
    expect(refusal(() => openQuestion(text))).toMatch(/^This link is damaged or incomplete/);
    expect(refusal(() => openAnswer(text))).toMatch(/^This link is damaged or incomplete/);
  });

  it('a later version is refused with what to do', () => {
    expect(refusal(() => openAnswer(packed({ v: 99 })))).toBe(
      'This answer was made by a newer version of Answerable. Reload the page to update, then open it again.',
    );
  });

  it('a bomb, a deep nest and a long link are refused before they take memory', () => {
    expect(refusal(() => openAnswer(packText(`"${'a'.repeat(5_000_000)}"`)))).toMatch(/unpacks to more than/);
    expect(refusal(() => openAnswer(packText(`${'['.repeat(50)}${']'.repeat(50)}`)))).toMatch(/levels deep/);
    expect(refusal(() => openQuestion('A'.repeat(270_000)))).toMatch(/^This link has 270,000 characters/);
  });

  it('a key of a prototype, a name without end and a row that is none cost themselves and are told', () => {
    const document = JSON.parse(answerFile({ ...answer, remark: 'x'.repeat(20_000) }));
    document.answer.rows.push({ id: 'no' }, 7);
    document.answer.person.name = 'n'.repeat(5_000);
    const text = JSON.stringify(document).replace('"kind"', '"__proto__":{"polluted":true},"kind"');
    const { answers, told } = answersIn(text);
    expect(answers[0]?.rows).toEqual(answer.rows);
    expect(answers[0]?.person?.name).toHaveLength(500);
    expect(told.length).toBeGreaterThan(2);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('a place that is an object is no place, and what is in it does not run', () => {
    const lean = JSON.parse(unpackText(packQuestion(question)));
    lean.rows[0][2] = { toString: 1, valueOf: 1 };
    lean.rows[0][4] = [{ toString: 1 }, [0]];
    const { value, told } = openQuestion(packed(lean));
    expect(told).toEqual([
      'row “Pay the bill”: It names roles that are not in this question. They were skipped.',
    ]);
    expect(value.rows[0]).toMatchObject({ name: 'Pay the bill', section: '', own: [] });
    expect(value.rows[1]).toEqual(question.rows[1]);
  });

  it('a role that the question does not bring along is taken out of its rows, and that is told', () => {
    const document = JSON.parse(questionFile(question));
    document.question.rows[0].letters['role-of-another-0'] = 'R';
    document.question.rows[0].own.push('role-of-another-0');
    const { value, told } = openQuestionFile(document);
    expect(value).toEqual(question);
    expect(told).toEqual([
      'row “Pay the bill”: It names roles that are not in this question. They were skipped.',
    ]);
  });

  it('damaged at random, an answer gives offers or a sentence, and never an engine’s error', () => {
    let read = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const document = mutatedDocument(JSON.parse(answerFile(answer)), createDice(seed));
      const { answers, told } = answersIn(JSON.stringify(document));
      for (const one of answers) {
        read += 1;
        for (const { words } of answerOffers(matrix, one, TODAY).offers) expect(words).not.toBe('');
      }
      for (const sentence of told) expect(sentence).toMatch(/[.?”]$/);
    }
    expect(read).toBeGreaterThan(20);
  });
});
