// What is owned as a whole: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('cost-unowned', () => {
  it('tells which parts there are, and offers the whole, a part and elsewhere', () => {
    const sketch = `
      settings: scope=cost
      | Architect @platform | Engineer @application
      Limit a part #cost | A | R
      Watch a part #cost | | A
      Count a part #cost | R |`;
    expect(inFull('cost-unowned', sketch)).toEqual([
      'must: “Limit a part”, “Watch a part” and “Count a part” are about cost. No activity that we recognise covers cost as a whole.',
      'of cost',
      'at Limit a part; Watch a part; Count a part',
      'safe: Add “Own cost end to end” [In Formal ownership. Suggested as accountable: Architect.]: Own cost end to end: Architect RA, Engineer R; Own cost end to end in Formal ownership',
      '“Limit a part” covers this (This activity then covers cost as a whole.): Limit a part concerns=cost,end-to-end; Settings words=concern:cost Limit a part, concern:end-to-end Limit a part',
      'It is elsewhere (This matrix is then no longer asked about it.): Settings scope=cost state elsewhere, by person',
    ]);
  });

  it('counts the parts from four on', () => {
    const sketch = `
      settings: scope=cost
      | Architect @platform | Engineer @application
      Limit a part #cost | A | R
      Watch a part #cost | | A
      Count a part #cost | R |
      Cut a part #cost | |`;
    expect(inFull('cost-unowned', sketch)).toEqual([
      'must: 4 activities, including “Limit a part” are about cost. No activity that we recognise covers cost as a whole.',
      'of cost',
      'at Limit a part; Watch a part; Count a part; Cut a part',
      'safe: Add “Own cost end to end” [In Formal ownership. Suggested as accountable: Architect.]: Own cost end to end: Architect RA, Engineer R; Own cost end to end in Formal ownership',
      '“Limit a part” covers this (This activity then covers cost as a whole.): Limit a part concerns=cost,end-to-end; Settings words=concern:cost Limit a part, concern:end-to-end Limit a part',
      'It is elsewhere (This matrix is then no longer asked about it.): Settings scope=cost state elsewhere, by person',
    ]);
  });

  it('asks whether what sounds like it is it', () => {
    const sketch = `
      settings: scope=cost
      | Architect @platform | Engineer @application
      FinOps #cost | A | R
      Cut a part #cost | | A`;
    expect(inFull('cost-unowned', sketch)).toEqual([
      'look: “FinOps” looks like the ownership of cost as a whole. Nobody has confirmed that.',
      'titled Is this the owner of cost?',
      'of cost',
      'at FinOps',
      '“FinOps” covers this (This activity then covers cost as a whole.): FinOps concerns=cost,end-to-end; Settings words=concern:cost FinOps, concern:end-to-end FinOps',
      'safe: Add “Own cost end to end” [In Formal ownership. Suggested as accountable: Architect.]: Own cost end to end: Architect RA, Engineer R; Own cost end to end in Formal ownership',
    ]);
  });

  it('asks of the one activity about it, and of nearly all in one hand', () => {
    const sketch = `
      settings: scope=cost
      | Architect @platform | Engineer @application
      Pay the bill #cost | A | R`;
    expect(inFull('cost-unowned', sketch)).toEqual([
      'look: “Pay the bill” looks like the ownership of cost as a whole. Nobody has confirmed that.',
      'titled Is this the owner of cost?',
      'of cost',
      'at Pay the bill',
      '“Pay the bill” covers this (This activity then covers cost as a whole.): Pay the bill concerns=cost,end-to-end; Settings words=concern:cost Pay the bill, concern:end-to-end Pay the bill',
      'safe: Add “Own cost end to end” [In Formal ownership. Suggested as accountable: Architect.]: Own cost end to end: Architect RA, Engineer R; Own cost end to end in Formal ownership',
    ]);
  });

  it('knows nearly all in one hand by three of them and four of five', () => {
    const sketch = `
      settings: scope=cost
      | Architect @platform | Engineer @application | Boss
      Pay bill one #cost | A | R |
      Pay bill two #cost | A | R |
      Pay bill three #cost | A | R |
      Pay bill four #cost | A | R | A
      Pay bill five #cost | | A |`;
    expect(inFull('cost-unowned', sketch)).toEqual([
      'look: Architect is accountable for nearly all that is about cost: 4 activities, including “Pay bill one”. No activity that we recognise says so of the whole.',
      'titled Is Architect accountable for cost as a whole?',
      'of cost',
      'at Pay bill one; Pay bill two; Pay bill three; Pay bill four',
      'safe: Add “Own cost end to end” [In Formal ownership. Suggested as accountable: Architect.]: Own cost end to end: Architect RA, Engineer R; Own cost end to end in Formal ownership',
      '“Pay bill one” covers this (This activity then covers cost as a whole.): Pay bill one concerns=cost,end-to-end; Settings words=concern:cost Pay bill one, concern:end-to-end Pay bill one',
      'It is elsewhere (This matrix is then no longer asked about it.): Settings scope=cost state elsewhere, by person',
    ]);
  });

  it('weighs nearly all in one hand less', () => {
    const head = 'settings: scope=cost';
    const said = loudness(
      'cost-unowned',
      head,
      `
      | Architect | Engineer
      ${rows(3, 'Pay bill % #cost | A | R')}`,
      '| Architect | Engineer\nPay bill 1 #cost | A | R\nPay bill 2 #cost | A | R',
      `
      | Architect | Engineer
      ${rows(3, 'Pay bill % #cost | A | R')}
      Pay bill 4 #cost | R | A`,
      `
      | Architect | Engineer
      ${rows(4, 'Pay bill % #cost | A | R')}
      Pay bill 5 #cost | R | A`,
      '| Architect | Engineer',
      `
      | Architect | Engineer
      ## Money <L1>
      ${rows(4, 'Pay bill % #cost | A | R')}`,
    );
    expect(said).toEqual(['look', 'must', 'must', 'look', 'silent', 'must']);
  });

  it('asks of the one activity about it that sounds like a part of the work', () => {
    const sketch = `
      settings: scope=cost
      | Architect @platform | Engineer @application
      Cut waste #cost | A | R`;
    expect(inFull('cost-unowned', sketch)).toEqual([
      'look: “Cut waste” is the one activity that we recognise as being about cost. Nobody has confirmed that it covers cost as a whole.',
      'titled Is this the owner of cost?',
      'of cost',
      'at Cut waste',
      '“Cut waste” covers this (This activity then covers cost as a whole.): Cut waste concerns=cost,end-to-end; Settings words=concern:cost Cut waste, concern:end-to-end Cut waste',
      'safe: Add “Own cost end to end” [In Formal ownership. Suggested as accountable: Architect.]: Own cost end to end: Architect RA, Engineer R; Own cost end to end in Formal ownership',
    ]);
  });

  it('counts one part as one', () => {
    const sketch = `
      settings: scope=cost
      | Architect @platform | Engineer @application
      Cut waste #cost | R | R`;
    expect(inFull('cost-unowned', sketch)).toEqual([
      'must: “Cut waste” is about cost. No activity that we recognise covers cost as a whole.',
      'of cost',
      'at Cut waste',
      'safe: Add “Own cost end to end” [In Formal ownership. Suggested as accountable: Architect.]: Own cost end to end: Architect RA, Engineer R; Own cost end to end in Formal ownership',
      'It is elsewhere (This matrix is then no longer asked about it.): Settings scope=cost state elsewhere, by person',
    ]);
  });
});

describe('reliability-unowned', () => {
  it('says that no activity is about it', () => {
    const sketch = `
      settings: scope=reliability
      | Architect @platform | Engineer @application
      Pay | A | R`;
    expect(inFull('reliability-unowned', sketch)).toEqual([
      'must: No activity that we recognise is about reliability.',
      'of reliability',
      'safe: Add “Own reliability end to end” [In Formal ownership. Suggested as accountable: Architect.]: Own reliability end to end: Architect RA, Engineer R; Own reliability end to end in Formal ownership',
      'It is elsewhere (This matrix is then no longer asked about it.): Settings scope=reliability state elsewhere, by person',
    ]);
  });
});
