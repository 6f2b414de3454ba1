import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN, refusal, wrong } from '#shared/testing/file-refusals';

describe('what is no scenario at all', () => {
  it.each([
    ['', 'line 1, column 1: the text ends too early; a value is expected here'],
    ['{"format": }', 'line 1, column 12: a value is expected here'],
    ['{\n  "name": "a"\n  "tags": []\n}', 'line 3, column 3: a comma or the closing bracket'],
    ['{\r\n  "name": \'a\'\r\n}', 'line 2, column 11: a value is expected here'],
    ['{"a": [1, 2,]}', 'line 1, column 13: a value is expected here'],
    ['{"a": 1} x', 'line 1, column 10: nothing more is expected here'],
    ['{"a": "C:\\dir"}', 'line 1, column 10: a backslash must be written twice'],
    ['{"a": "two\nlines"}', 'line 1, column 11: the quotes are not closed on their line'],
    ['{"a": 01}', 'line 1, column 7: a value is expected here'],
    ['{name: 1}', 'line 1, column 2: a name in double quotes or } is expected here'],
    ['[', 'line 1, column 2: the text ends too early; a value or ] is expected here'],
  ])('says where %j goes wrong', (text, where) => {
    const error = refusal(text);
    expect(error.code).toBe('notJson');
    expect(error.message).toContain(where);
  });

  it('finds a place in every text that is not JSON, and only in those', () => {
    const broken = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', 'x', '\\'))
      .map(([json, at, piece]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + piece + json.slice(cut + 1);
      });
    fc.assert(
      fc.property(broken, (text) => {
        const error = refusal(text);
        expect(error.code === 'notJson').toBe(!isJson(text));
        if (error.code === 'notJson') expect(error.message).toMatch(/line \d+, column \d+: /);
      }),
    );
  });

  it.each(['null', '[]', '3', '"headroom-scenario"', '{}', '{"format": 1}'])(
    'is not misled by %s',
    (text) => {
      expect(refusal(text).code).toBe('notScenario');
    },
  );

  it('names the format of another kind of file', () => {
    const error = refusal('{"format": "headroom-results", "version": 1}');
    expect(error.code).toBe('notScenario');
    expect(error.message).toContain('"headroom-results"');
  });

  it('is not fooled by an inherited format', () => {
    expect(refusal('{"__proto__": {"format": "headroom-scenario", "version": 1}}').code).toBe(
      'notScenario',
    );
  });

  it('refuses what is too large, counted in bytes', () => {
    const description = '\u20ac'.repeat(1_400_000);
    expect(refusal(JSON.stringify({ ...PLAIN, description })).code).toBe('tooLarge');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('versions', () => {
  it('names a newer one and what this version reads', () => {
    const error = refusal(JSON.stringify({ ...PLAIN, version: 7, novelty: true }));
    expect(error.code).toBe('newerVersion');
    expect(error.message).toMatch(/version 7.*up to 2/);
    expect(error.issues[0]?.path).toEqual(['version']);
  });

  it.each([0, -1, 1.5, '1', null])('refuses %j', (version) => {
    expect(wrong({ version })).toEqual(['version: "version" must be a whole number from 1 to 2']);
  });
});

describe('places in a file', () => {
  const assumptions = (content: Record<string, unknown>) => wrong({ assumptions: content });

  it('suggests the assumption that was meant', () => {
    expect(assumptions({ costGrwoth: { value: 2 } })).toEqual([
      'assumptions.costGrwoth: "costGrwoth" is not an assumption of the model; perhaps costGrowth is meant',
    ]);
    expect(assumptions({ zebra: { value: 2 } })).toEqual([
      'assumptions.zebra: "zebra" is not an assumption of the model',
    ]);
  });

  it('names every unknown key where it stands', () => {
    expect(wrong({ sample: 3, tag: [] })).toEqual([
      'sample: "sample" is not known here; perhaps samples is meant',
      'tag: "tag" is not known here; perhaps tags is meant',
    ]);
    expect(assumptions({ agiFlop: { values: 3 } })).toEqual([
      'assumptions.agiFlop.values: "values" is not part of an assumption; perhaps value is meant',
    ]);
    expect(assumptions({ powerOn: { value: true, spread: null } })).toEqual([
      'assumptions.powerOn.spread: "spread" cannot be given: a switch has no spread',
    ]);
    expect(assumptions({ agiFlop: { spread: { kind: 'lognormal', factor: 2, min: 1 } } })).toEqual([
      'assumptions.agiFlop.spread.min: "min" is not known here',
    ]);
  });

  it('says the bounds of a value', () => {
    expect(assumptions({ costGrowth: { value: 12 } })).toEqual([
      'assumptions.costGrowth.value: “Cost growth” must be 1 to 10 x/yr, not 12',
    ]);
    expect(assumptions({ trainingBits: { value: 12 } })).toEqual([
      'assumptions.trainingBits.value: “Training bit length” must be one of 4, 8, 16 bit, not 12',
    ]);
  });

  it('says the type that belongs there', () => {
    expect(assumptions({ costGrowth: { value: '3x' } })).toEqual([
      'assumptions.costGrowth.value: "value" must be a number, not "3x"',
    ]);
    expect(assumptions({ costGrowth: { value: null } })).toEqual([
      'assumptions.costGrowth.value: "value" must be a number, not null',
    ]);
    expect(assumptions({ powerOn: { value: 1 } })).toEqual([
      'assumptions.powerOn.value: "value" must be true or false, not 1',
    ]);
    expect(assumptions({ costGrowth: 3 })).toEqual([
      'assumptions.costGrowth: "costGrowth" must be an object in { }, not 3',
    ]);
    expect(wrong({ assumptions: [] })).toEqual([
      'assumptions: "assumptions" must be an object in { }, not a list',
    ]);
    expect(wrong({ tags: 'one' })).toEqual(['tags: "tags" must be a list in [ ], not "one"']);
    expect(wrong({ name: undefined })).toEqual(['name: "name" is missing']);
  });

  it('refuses a number too large to hold', () => {
    const text = JSON.stringify({ ...PLAIN, assumptions: { agiFlop: { value: 0.5 } } });
    expect(refusal(text.replace('0.5', '1e999')).issues[0]).toEqual({
      path: ['assumptions', 'agiFlop', 'value'],
      message: '"value" must be a number, not a number too large to hold',
    });
  });

  it('checks spreads', () => {
    const spread = (given: unknown) => assumptions({ agiFlop: { spread: given } });
    expect(spread({ kind: 'gaussian' })).toEqual([
      'assumptions.agiFlop.spread.kind: "kind" must be one of lognormal, normal, uniform, loguniform, triangular, mixture, not "gaussian"',
    ]);
    expect(spread({ factor: 2 })).toEqual(['assumptions.agiFlop.spread.kind: "kind" is missing']);
    expect(spread({ kind: 'lognormal' })).toEqual([
      'assumptions.agiFlop.spread.factor: "factor" is missing',
    ]);
    expect(spread({ kind: 'lognormal', factor: 0.5 })[0]).toMatch(
      /^assumptions\.agiFlop\.spread\.factor: .*at least 1/,
    );
    expect(
      spread({ kind: 'mixture', components: [{ label: 'a', weight: 1, value: 0, factor: 2 }] })[0],
    ).toMatch(/^assumptions\.agiFlop\.spread\.components\.0\.value: /);
  });

  it('checks a value against the spread that is given with it', () => {
    const spread = { kind: 'triangular', min: 3, max: 5 };
    expect(assumptions({ fabLeadTime: { value: 6, spread } })[0]).toMatch(
      /^assumptions\.fabLeadTime\.spread: /,
    );
  });

  it('checks correlations', () => {
    expect(wrong({ correlations: [{ a: 'costs', b: 'agiFlop', rank: 0.1 }] })[0]).toMatch(
      /^correlations\.0\.a: "costs" is not an assumption/,
    );
    expect(wrong({ correlations: [{ a: 'wmdFlop', b: 'agiFlop', rank: 2 }] })[0]).toMatch(
      /^correlations\.0\.rank: /,
    );
  });

  it('checks preset and options', () => {
    expect(wrong({ preset: 'memo-2025' })).toEqual([
      'preset: "memo-2025" is not a preset of this version; perhaps memo-2024 is meant',
    ]);
    expect(wrong({ horizon: 2300, samples: 0, seed: 1.5 })).toEqual([
      'horizon: The horizon must be a whole number from 2020 to 2200, not 2300',
      'samples: The number of samples must be a whole number from 1 to 1000000, not 0',
      'seed: The seed must be a whole number from 0 to 4294967295, not 1.5',
    ]);
  });

  it('checks identity, dates and lengths', () => {
    expect(wrong({ id: '../../etc/passwd' })[0]).toMatch(/^id: "id" must be a UUID/);
    expect(wrong({ created: 'yesterday' })[0]).toMatch(/^created: "created" must be an ISO 8601/);
    expect(wrong({ modified: '2026-02-30T00:00:00Z' })[0]).toMatch(
      /^modified: "modified" must be an ISO/,
    );
    expect(wrong({ name: 'x'.repeat(201) })).toEqual([
      'name: "name" must have at most 200 characters',
    ]);
    expect(wrong({ name: ' ' })).toEqual(['name: "name" must not be blank']);
    expect(wrong({ name: '' })[0]).toBe('name: "name" must not be empty');
    expect(wrong({ tags: Array(51).fill('t') })).toEqual([
      'tags: "tags" must have at most 50 entries',
    ]);
    expect(wrong({ tags: ['x'.repeat(61)] })).toEqual([
      'tags.0: An entry of "tags" must have at most 60 characters',
    ]);
    expect(wrong({ description: 'x'.repeat(20_001) })).toEqual([
      'description: "description" must have at most 20000 characters',
    ]);
    expect(assumptions({ agiFlop: { note: 'x'.repeat(20_001) } })).toEqual([
      'assumptions.agiFlop.note: "note" must have at most 20000 characters',
    ]);
  });

  it('repeats nothing that is too long to be read', () => {
    const long = 'x'.repeat(1_000);
    for (const message of [...wrong({ [long]: 1 }), ...assumptions({ [long]: {} })]) {
      expect(message.slice(message.indexOf(': ') + 2)).not.toContain(long);
    }
  });

  it('lists twenty at most and says how many there are', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`unknown${i}`, {}]));
    const error = refusal(JSON.stringify({ ...PLAIN, assumptions: many }));
    expect(error.issues).toHaveLength(20);
    expect(error.message).toContain('30 places');
  });
});

describe('a briefing', () => {
  const AGAINST = { name: 'Other', preset: 'memo-2024', assumptions: {}, correlations: [] };

  it.each([
    [{ slides: [{ id: 'a', kind: 'poem' }] }, 'briefing.slides.0.kind', 'must be "answer" or'],
    [{ slides: [{ kind: 'answer' }] }, 'briefing.slides.0.id', 'is missing'],
    [{ slides: [7] }, 'briefing.slides.0', 'must be an object'],
    [
      { slides: [{ id: 'a', kind: 'answer', title: { text: ' ', insteadOf: '' } }] },
      'briefing.slides.0.title.text',
      'must not be blank',
    ],
    [
      { slides: [{ id: 'a', kind: 'answer', live: 'costgrowth' }] },
      'briefing.slides.0.live',
      'perhaps costGrowth is meant',
    ],
    [
      { slides: [{ id: 'a', kind: 'answer', live: 'powerOn' }] },
      'briefing.slides.0.live',
      'is not an assumption',
    ],
    [
      {
        slides: [
          { id: 'a', kind: 'answer' },
          { id: 'a', kind: 'text' },
        ],
      },
      'briefing.slides.1.id',
      'earlier slide',
    ],
    [{ against: { ...AGAINST, preset: 'memo' } }, 'briefing.against.preset', 'not a preset'],
    [
      { against: { ...AGAINST, assumptions: { costGrowth: { value: 99 } } } },
      'briefing.against.assumptions.costGrowth.value',
      '',
    ],
  ])('is refused where it is wrong: %j', (briefing, place, message) => {
    const { issues } = refusal(JSON.stringify({ ...PLAIN, briefing }));
    expect(issues.map(({ path }) => path.join('.'))).toEqual([place]);
    expect(issues[0]?.message).toContain(message);
  });
});

describe('hostile files', () => {
  it.each([
    ['{"__proto__": {"polluted": true}}', '__proto__'],
    ['{"assumptions": {"constructor": {"value": 1}}}', 'assumptions.constructor'],
    ['{"assumptions": {"__proto__": {"value": 1}}}', 'assumptions.__proto__'],
    ['{"briefing": {"slides": [{"prototype": 1}]}}', 'briefing.slides.0.prototype'],
  ])('refuses %s and pollutes nothing', (part, place) => {
    const text = `${JSON.stringify(PLAIN).slice(0, -1)},${part.slice(1)}`;
    const error = refusal(text);
    expect(error.issues.map(({ path }) => path.join('.'))).toEqual([place]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('refuses nesting without end', () => {
    const slides = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = JSON.stringify(PLAIN).replace('"slides":[]', `"slides":${slides}`);
    const [issue] = refusal(text).issues;
    expect(issue?.path.slice(0, 2)).toEqual(['briefing', 'slides']);
    expect(issue?.message).toContain('32 levels');
  });

  it('finds the end of nesting that never closes', () => {
    expect(refusal('['.repeat(1_000_000)).message).toContain('column 1000001');
  });
});

it('a revision of a preset is a whole number from 1', () => {
  expect(wrong({ presetRevision: 0 })).toEqual([
    'presetRevision: "presetRevision" must be at least 1',
  ]);
  expect(wrong({ presetRevision: 1.5 })).toEqual([
    'presetRevision: "presetRevision" must be a whole number, not 1.5',
  ]);
});
