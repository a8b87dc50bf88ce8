/** Files of any bytes, any size and any depth come to a result or a clear message. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYWORD_IDS, KEYWORDS } from '../../dsl/keywords.ts';
import { loadRules, resolveRules } from '../../dsl/load/load-rules.ts';
import { diagnosticText } from '../../dsl/messages/index.ts';
import type { SourceText } from '../../dsl/source.ts';
import { vocabularies } from '../../engine/process/registry.ts';
import { shippedSources } from '../support/shipped-rules.ts';
import { diagnosticsOf, mend, placeOf } from './support/bad-files.ts';

const TOP = `regelsæt prøve [trial]
  niveau national
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "x"
`;

const check = (text: string) => diagnosticsOf([{ path: 'fil.regel', text }]);
const told = (text: string): string[] =>
  check(text)
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => `${diagnostic.code} ${placeOf(diagnostic)}`);

describe('bytes that are no text', () => {
  test('a NUL is named and nothing more is read', () => {
    expect(told(`${TOP}rol\0le tolk [interpreter]`)).toEqual(['R008 8:4']);
  });

  test('letters of two characters are named once, and joined by the fix', () => {
    const text = `${TOP}\nbegreb pa\u030ast\u0061\u030aet [claimed]\n  gælder når nej a\u030ar\n`;
    expect(told(text)).toEqual(['R009 9:9']);
    const [diagnostic] = check(text);
    const mended = diagnostic?.fix && mend(text, diagnostic.fix).text;
    expect(mended).toContain('begreb påstået [claimed]');
  });

  test('a file over the limit is refused at once', () => {
    expect(told(`${TOP}// ${'x'.repeat(4_000_000)}`)).toEqual(['R007 1:1']);
  });

  test('half a surrogate pair and control characters are named where they stand', () => {
    expect(told(`${TOP}\nrolle tolk [interpreter]\n  note "\ud800"\n`)).toEqual([]);
    expect(told(`${TOP}\nrolle tolk\u0007 [interpreter]\n`)).toEqual(['R002 9:11']);
    expect(told(`${TOP}\nrolle 😀 [interpreter]\n`)).toEqual(['R002 9:7']);
  });
});

describe('the ways editors write text', () => {
  const body = `\nbegreb alvorligt [serious] vedrører forhold\n  gælder når hærværk ovr 16.000 kr.\n  kilde "x"\n`;

  test('CRLF ends lines as LF does', () => {
    expect(told((TOP + body).replaceAll('\n', '\r\n'))).toEqual(['R015 10:22']);
    expect(told((TOP + body).replaceAll('\n', '\r\n').replace('ovr', 'over'))).toEqual([]);
  });

  test('a byte order mark is passed over', () => {
    expect(told(`\ufeff${TOP}${body.replace('ovr', 'over')}`)).toEqual([]);
    expect(told(`\ufeff${TOP}${body}`)).toEqual(['R015 10:22']);
    expect(told(`\ufeffregelset${TOP.slice(8)}`)).toEqual(['R014 1:2']);
  });

  test('tabs and non-breaking spaces are spaces', () => {
    expect(told(`${TOP}${body.replaceAll('  ', '\t').replace('ovr', 'over')}`)).toEqual([]);
    expect(told(`${TOP}${body.replaceAll(' ', '\u00a0').replace('ovr', 'over')}`)).toEqual([]);
    expect(told(`${TOP}${body.replaceAll('  ', '\t')}`)).toEqual(['R015 10:21']);
  });

  test('blank lines, a missing last line end and comments everywhere change nothing', () => {
    const spread = (TOP + body.replace('ovr', 'over')).replaceAll('\n', ' // bemærkning\n\n\n').trimEnd();
    expect(told(spread)).toEqual([]);
  });
});

describe('size', () => {
  const letters = (index: number): string =>
    String(index).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string);
  const concept = (index: number): string =>
    `\nbegreb forhold nr${letters(index)} [offence no${letters(index)}] vedrører forhold\n  gælder når mindst én af følgende:\n    - gerningstype er vold\n    - hærværk over 16.000 kr.\n  kilde serviceloven § 57 c, stk. 1\n`;
  const large = TOP + Array.from({ length: 1_700 }, (_, index) => concept(index + 1)).join('');

  test('ten thousand lines are read', () => {
    expect(large.split('\n').length).toBeGreaterThan(10_000);
    expect(told(large)).toEqual([]);
  });

  test('five hundred mistakes in them are five hundred messages', () => {
    let left = 500;
    const broken = large.replaceAll('hærværk over', (found) => {
      left -= 1;
      return left >= 0 ? 'hærværk ovr' : found;
    });
    expect(new Set(told(broken).map((line) => line.slice(0, 4)))).toEqual(new Set(['R015']));
    expect(told(broken)).toHaveLength(500);
  });

  test('five hundred parentheses are one mistake', () => {
    const deep = `${'('.repeat(500)}groft er ja${')'.repeat(500)}`;
    expect(told(`${TOP}\nbegreb dybt [deep] vedrører forhold\n  gælder når ${deep}\n  kilde "x"\n`)).toEqual([
      'R017 10:64',
    ]);
  });

  test.each([101, 3_000, 10_000])('a chain of %s concepts is one mistake', (count) => {
    const chain = Array.from(
      { length: count },
      (_, index) =>
        `begreb led${letters(index)} [link${letters(index)}]\n  gælder når ${index === 0 ? 'familien indkaldt er ja' : `led${letters(index - 1)} er opfyldt`}\n  kilde "x"\n`,
    );
    const process = TOP.replace('  version 1', '  proces netværkssamråd\n  version 1');
    expect(told(`${process}\n${chain.join('\n')}`)).toEqual(['R090 410:8']);
  });

  test('a circle of three thousand concepts is one mistake', () => {
    const circle = Array.from(
      { length: 3_000 },
      (_, index) =>
        `begreb led${letters(index)} [link${letters(index)}]\n  gælder når led${letters((index + 1) % 3_000)} er opfyldt\n  kilde "x"\n`,
    );
    expect(told(`${TOP}\n${circle.join('\n')}`)).toEqual(['R089 9:8']);
  });

  test('a line of a hundred thousand words is read', () => {
    expect(told(`${TOP}\nrolle ${'tolk '.repeat(100_000)}[interpreter]\n`)).toEqual([]);
  });
});

describe('anything at all', () => {
  /** Every diagnostic lies inside the file, has a text in both languages, and its fix can be applied. */
  const answers = (text: string, diagnostics = check(text)): void => {
    for (const diagnostic of diagnostics) {
      const { span, fix } = diagnostic;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(Math.max(text.length, 1));
      for (const language of ['da', 'en'] as const) {
        expect(diagnosticText(diagnostic, language).message).not.toMatch(/undefined|\[object/);
      }
      if (fix) mend(text, fix);
    }
  };

  const words = [
    ...KEYWORD_IDS.flatMap((id) => [KEYWORDS[id].da, KEYWORDS[id].en]),
    ...[
      'vold',
      'forhold',
      'skadebeløb',
      'gerningstype',
      'groft',
      'modtagelsesdato',
      'ordforråd',
      'alvorligt',
    ],
    ...['16.000 kr.', '16,000 kr.', '1. januar 2015', '31. februar 2016', '7 dage', '15 %', '2', '§ 57 c'],
    ...[
      ':',
      ',',
      '-',
      '(',
      ')',
      '[',
      ']',
      '|',
      '/',
      '"x"',
      '"',
      '«',
      '»',
      '//',
      'O-SUMMON',
      '\n',
      '\n  ',
      '\n    - ',
    ],
  ];
  const soup = fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join(' '));

  test('random characters come to an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        answers(text, loadRules([{ path: 'fil.regel', text }], []).diagnostics);
      }),
      { numRuns: 500 },
    );
  });

  test('random words of the language come to an answer', () => {
    fc.assert(
      fc.property(soup, fc.boolean(), (text, danish) => {
        answers(danish ? TOP + text : text);
      }),
      { numRuns: 400 },
    );
  });

  test('a good file with one piece cut out or doubled comes to an answer', () => {
    const good = `${TOP}
valg farve [colour]
  - rød [red], målt på skadebeløb
  - grøn [green]

pligt indkald [summon]
  opstår ved underretning modtaget
  opfyldes af indkaldelse sendt hvor (familien indkaldt er ja og afgørelse er i målgruppen)
  styrke lov
  mens den er åben: V-OPEN "Familien er ikke indkaldt"
  kilde serviceloven § 57 c

prøvetabel "Grænsen"
  | gerningstype | skadebeløb |
  | vold         | ukendt     |
`;
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), fc.boolean(), (start, length, doubled) => {
        const piece = good.slice(start, start + length);
        answers(good.slice(0, start) + (doubled ? piece + piece : '') + good.slice(start + length));
      }),
      { numRuns: 400 },
    );
  });

  test('a shipped file with bytes changed, cut out, doubled or in another encoding comes to an answer', () => {
    const shipped = shippedSources();
    const words = shipped.find(({ path }) => path.endsWith('nationalt/ordforraad.regel')) as SourceText;
    const bytes = fc.tuple(
      fc.constantFrom(...shipped),
      fc.nat(),
      fc.nat(60),
      fc.uint8Array({ maxLength: 8 }),
    );
    const encoding = fc.constantFrom('utf-8', 'latin1', 'utf-16le');
    fc.assert(
      fc.property(bytes, encoding, fc.boolean(), ([source, at, length, put], read, crlf) => {
        const whole = new TextEncoder().encode(crlf ? source.text.replaceAll('\n', '\r\n') : source.text);
        const start = at % whole.length;
        const changed = [...whole.subarray(0, start), ...put, ...whole.subarray(start + length)];
        const text = new TextDecoder(read).decode(Uint8Array.from(changed));
        answers(
          text,
          resolveRules([words, { path: 'fil.regel', text }], vocabularies).diagnostics.filter(
            ({ source: { path } }) => path === 'fil.regel',
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});
