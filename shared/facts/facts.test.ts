import { describe, expect, it } from 'vitest';
import { DISCLOSURE_ENDS, FACTS_CREDIT, MODEL_FACTS } from './models';
import { EXPERT_STATEMENTS } from './statements';

describe('bundled models', () => {
  it('are sound: dated, finite, in order, within what has ever been trained', () => {
    expect(MODEL_FACTS.length).toBeGreaterThan(200);
    for (const [i, model] of MODEL_FACTS.entries()) {
      const where = `${i} ${model.name}`;
      expect(model.date, where).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(Math.floor(model.year), where).toBe(Number(model.date.slice(0, 4)));
      expect(model.logFlop, where).toBeGreaterThan(13);
      expect(model.logFlop, where).toBeLessThan(28);
      expect(['confident', 'likely', 'speculative'], where).toContain(model.confidence);
      expect([true, false, null], where).toContain(model.open);
      expect(model.date >= (MODEL_FACTS[i - 1]?.date ?? ''), where).toBe(true);
    }
  });

  it('know the models a reader would look up', () => {
    const gpt4 = MODEL_FACTS.find(({ name }) => name.startsWith('GPT-4 ('));
    expect(gpt4).toMatchObject({ organization: 'OpenAI', open: false, date: '2023-03-15' });
    // 2.1e25 FLOP
    expect(gpt4?.logFlop).toBeCloseTo(25.32, 1);
  });

  it('mark the imputed, which must never be fitted', () => {
    expect(MODEL_FACTS.filter(({ basis }) => basis === 'imputed').length).toBe(7);
  });

  it('hold no record estimate of a closed model after disclosure ended', () => {
    const later = MODEL_FACTS.filter((model) => model.year > DISCLOSURE_ENDS && model.rank === 1);
    expect(later).toEqual([]);
  });

  it('carry the credit their licence asks for', () => {
    expect(FACTS_CREDIT).toMatch(/Epoch AI.*CC BY 4\.0/);
  });

  it('stay small', () => {
    expect(JSON.stringify(MODEL_FACTS).length).toBeLessThan(60_000);
  });
});

describe('expert statements', () => {
  it('give odds between 0 and 1, or none, for a year ahead of when they were made', () => {
    for (const { who, by, said, probability } of EXPERT_STATEMENTS) {
      expect(by, who).toBeGreaterThan(said);
      if (probability !== null) {
        expect(probability, who).toBeGreaterThan(0);
        expect(probability, who).toBeLessThan(1);
      }
    }
  });

  it('say what was asked, and are not dated after what has superseded them', () => {
    for (const { who, asked, said, superseded } of EXPERT_STATEMENTS) {
      expect(asked.length, who).toBeGreaterThan(10);
      if (superseded === null) continue;
      const year = Number(/\d{4}/.exec(superseded)?.[0]);
      expect(year, who).toBeGreaterThan(said);
    }
  });

  it('stand in the order of the year they name', () => {
    const years = EXPERT_STATEMENTS.map(({ by }) => by);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  it('of the same people about the same thing are marked where a later one stands', () => {
    const cotra = EXPERT_STATEMENTS.filter(({ who }) => who.startsWith('Cotra'));
    expect(cotra.map(({ superseded }) => superseded !== null)).toEqual([false, true]);
    const coder = EXPERT_STATEMENTS.filter(({ event }) => event === 'an automated coder');
    expect(coder.filter(({ superseded }) => superseded === null).map(({ who }) => who)).toEqual([
      'Kokotajlo',
      'Lifland',
    ]);
  });
});
