import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

export interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Import {
  /** As written; `(computed)` for an `import()` of anything but a string. */
  readonly specifier: string;
  /** From the repository's root for a relative import, else the package, such as `@noble/hashes` or `node:fs`. */
  readonly target: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly Import[];
}

/** Every file and folder below `folder`, as paths from the repository's root with forward slashes. */
export function entriesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((entry) =>
    path.posix.join(folder, entry.replaceAll(path.sep, '/')),
  );
}

export function readSourceFiles(folder: string): SourceFile[] {
  return entriesBelow(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map(readSourceFile);
}

function readSourceFile(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const nodes = [...nodesBelow(program)];
  return { path: file, text, nodes, imports: nodes.flatMap((node) => importOf(node, file)) };
}

function* nodesBelow(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesBelow(item);
  } else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) yield value;
    for (const child of Object.values(value)) yield* nodesBelow(child);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function importOf(node: SyntaxNode, file: string): Import[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return [toImport(node, file, { typeOnly: isTypeOnly(node, 'importKind'), dynamic: false })];
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (!isNode(node.source)) return [];
      return [toImport(node, file, { typeOnly: isTypeOnly(node, 'exportKind'), dynamic: false })];
    case 'TSImportType':
      return [toImport(node, file, { typeOnly: true, dynamic: false })];
    case 'ImportExpression':
      return [toImport(node, file, { typeOnly: false, dynamic: true })];
    default:
      return [];
  }
}

/** `import { type A }` stays at run time under `verbatimModuleSyntax`, so only the whole statement counts. */
function isTypeOnly(node: SyntaxNode, key: 'importKind' | 'exportKind'): boolean {
  return node[key] === 'type';
}

function toImport(node: SyntaxNode, file: string, kind: Pick<Import, 'typeOnly' | 'dynamic'>): Import {
  const source = node.source;
  const specifier = isNode(source) && typeof source.value === 'string' ? source.value : '(computed)';
  const target = specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), specifier)
    : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return { specifier, target, ...kind };
}
