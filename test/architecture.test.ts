import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  entriesBelow,
  type Import,
  isNode,
  readSourceFiles,
  type SourceFile,
  type SyntaxNode,
} from './support/source-files.ts';

const product = [...readSourceFiles('dsl'), ...readSourceFiles('engine')];
const all = [...product, ...readSourceFiles('test')];

describe('direction of imports', () => {
  const allowed: Record<Layer, (to: Import, from: string) => boolean> = {
    dsl: (to) =>
      layerOf(to.target) === 'dsl' ||
      ['chevrotain', 'zod', '@noble/hashes', 'fastest-levenshtein'].includes(to.target),

    core: (to, from) =>
      isCore(to) ||
      ['zod', '@noble/hashes'].includes(to.target) ||
      to.specifier.startsWith('date-fns/') ||
      (to.target === 'xstate' && from.startsWith('engine/process/')),

    register: (to) => isCore(to) || layerOf(to.target) === 'register' || isFree(to),

    tui: (to, from) =>
      isCore(to) ||
      layerOf(to.target) === 'tui' ||
      ['ink', 'react'].includes(to.target) ||
      (to.specifier.startsWith('node:') && from === 'engine/tui/main.tsx'),

    cli: (to) =>
      isCore(to) ||
      ['cli', 'register'].includes(layerOf(to.target) ?? '') ||
      (layerOf(to.target) === 'tui' && (to.dynamic || to.typeOnly)) ||
      isFree(to),
  };

  test.each(Object.keys(allowed) as Layer[])('%s imports only what it may', (layer) => {
    const strays = product
      .filter((file) => layerOf(file.path) === layer)
      .flatMap((file) =>
        file.imports
          .filter((to) => !allowed[layer](to, file.path))
          .map((to) => `${file.path} imports ${to.specifier}`),
      );
    expect(strays).toEqual([]);
  });

  test('no file imports itself through others', () => {
    expect(findCycles(product)).toEqual([]);
  });
});

describe('the core knows no clock, randomness, locale, machine or screen', () => {
  const pure = product.filter((file) => ['dsl', 'core'].includes(layerOf(file.path) ?? ''));

  test('nothing is asked of the clock, of chance or of the locale of the machine', () => {
    const asked = pure.flatMap((file) =>
      file.nodes.flatMap((node) => impurity(node)).map((what) => `${file.path} uses ${what}`),
    );
    expect(asked).toEqual([]);
  });

  // A rule file cannot reach the machine: nothing that it says is ever run as a program.
  test('no text becomes code', () => {
    const makers = pure.flatMap((file) =>
      file.nodes
        .filter(
          (node) => ['eval', 'Function'].includes(nameOf(node) ?? '') || node.type === 'ImportExpression',
        )
        .map((node) => `${file.path} uses ${nameOf(node) ?? 'import()'}`),
    );
    expect(makers).toEqual([]);
  });

  test('the type check of the core would refuse process, console and the like', () => {
    const probe = ['process', 'console', 'setTimeout', 'fetch', 'performance', 'document', 'require'];
    const folder = '.build/pure-probe';
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'probe.ts'), `export const seen = [${probe.join(', ')}];\n`);
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../test/tsconfig.pure.json', files: ['probe.ts'] }),
    );

    const tsc = ['node_modules/typescript/bin/tsc', '--project', folder];
    const { stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
    const refused = [...stdout.matchAll(/probe\.ts.*Cannot find name '(\w+)'/g)].map((match) => match[1]);
    expect(refused).toEqual(probe);
  });
});

describe('size and names', () => {
  test('no file is over 400 lines, tables of words and texts excepted', () => {
    const tables = /(^|\/)(messages|keywords|text|vocabulary)(\/|-|\.)/;
    const long = all
      .filter((file) => !tables.test(file.path))
      .map((file) => ({ file: file.path, lines: file.text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  test('nothing is called utils or helpers', () => {
    const drawers = ['dsl', 'engine', 'test'].flatMap(entriesBelow);
    expect(drawers.filter((entry) => /(^|\/)(utils?|helpers?)(\.|$)/i.test(entry))).toEqual([]);
  });

  // Git, archives and other systems write other letters in ways of their own.
  test('every file name is written in ASCII', () => {
    const names = ['dsl', 'engine', 'rules', 'examples', 'test'].flatMap((folder) => entriesBelow(folder));
    expect(names.filter((name) => !/^[\x20-\x7e]+$/.test(name))).toEqual([]);
  });

  test('the top level holds only what the README names', () => {
    const fixed = [
      'LICENSE',
      'README.md',
      'dsl',
      'engine',
      'examples',
      'package-lock.json',
      'package.json',
      'rules',
      'test',
      'tsconfig.json',
    ];
    const entries = readdirSync('.').filter((entry) => !entry.startsWith('.') && entry !== 'node_modules');
    expect(entries.filter((entry) => !fixed.includes(entry))).toEqual([]);
  });

  test('rules and examples hold no program', () => {
    const programs = ['rules', 'examples']
      .flatMap(entriesBelow)
      .filter((entry) => /\.[cm]?[jt]sx?$/.test(entry));
    expect(programs).toEqual([]);
  });
});

test('a run of check loads nothing of the screen', () => {
  const list = path.join(mkdtempSync(path.join(tmpdir(), 'samraad-')), 'loaded');
  const hook = `import { appendFileSync } from 'node:fs';
    import { registerHooks } from 'node:module';
    registerHooks({ load(url, context, next) {
      appendFileSync(${JSON.stringify(list)}, url + '\\n');
      return next(url, context);
    } });`;
  const run = spawnSync(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(hook)}`,
    '.build/main.js',
    'check',
  ]);
  expect(run.status).toBeLessThan(2);

  const loaded = readFileSync(list, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith('file:'))
    .map((url) => path.relative('.', fileURLToPath(url)).replaceAll(path.sep, '/'));
  expect(loaded).toContain('.build/main.js');

  const { outputs } = JSON.parse(readFileSync('.build/meta.json', 'utf8')) as Metafile;
  const sources = loaded.flatMap((file) => Object.keys(outputs[file]?.inputs ?? { [file]: {} }));
  expect(
    sources.filter((file) =>
      /node_modules\/(ink|react|react-reconciler|yoga-layout)\/|^engine\/tui\//.test(file),
    ),
  ).toEqual([]);
});

interface Metafile {
  readonly outputs: Record<string, { readonly inputs: Record<string, unknown> }>;
}

type Layer = 'dsl' | 'core' | 'register' | 'tui' | 'cli';

/** Undefined for a package or a file outside the product. */
function layerOf(target: string): Layer | undefined {
  const [top, folder] = target.split('/');
  if (top === 'dsl') return 'dsl';
  if (top !== 'engine') return undefined;
  return folder === 'register' || folder === 'tui' || folder === 'cli' ? folder : 'core';
}

/** What every layer above the core may use. */
function isCore(to: Import): boolean {
  return layerOf(to.target) === 'core' || to.target === 'dsl/index.ts';
}

/** Outside the product, and not a library that one layer has for itself. */
function isFree(to: Import): boolean {
  return layerOf(to.target) === undefined && !['xstate', 'chevrotain', 'ink', 'react'].includes(to.target);
}

function impurity(node: SyntaxNode): string[] {
  const callee = node.callee;
  const given = Array.isArray(node.arguments) ? node.arguments.length : 0;
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(node.object)}.${nameOf(node.property)}`;
    return ['Date.now', 'Math.random'].includes(name) ? [name] : [];
  }
  if (node.type === 'NewExpression' && nameOf(callee) === 'Date' && given === 0) return ['new Date()'];
  if (node.type !== 'CallExpression') return [];
  if (nameOf(callee) === 'Date') return ['Date()'];
  const method = isNode(callee) ? (nameOf(callee.property) ?? '') : '';
  if (method.startsWith('toLocale') && given < 1) return [`${method}() without a locale`];
  if (method === 'localeCompare' && given < 2) return ['localeCompare() without a locale'];
  return [];
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;
}

/** One cycle for each file from which the search first meets it. */
function findCycles(files: readonly SourceFile[]): string[] {
  const targets = new Map(files.map((file) => [file.path, file.imports.map((to) => to.target)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    } else if (!done.has(file)) {
      for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
