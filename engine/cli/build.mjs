import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const outdir = '.build';

const bundle = await build({
  entryPoints: ['engine/cli/main.ts', 'engine/cli/replay/replay-worker.ts'],
  entryNames: '[name]',
  outdir,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node26',
  minify: true,
  jsx: 'automatic',
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Ink loads it only where someone has installed it.
  external: ['react-devtools-core'],
  // For the CommonJS packages inside the bundle.
  banner: {
    js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
  },
}).catch(() => process.exit(1)); // esbuild has said why

// The launcher must be readable for any old Node, so it shares nothing with the bundle.
await build({
  entryPoints: ['engine/cli/samraad.ts'],
  outdir,
  format: 'esm',
  target: 'node18',
  logLevel: 'warning',
});

// What is packed with a case: one file that people can read, for any Node of the years to come.
await build({
  entryPoints: ['engine/cli/verifier.ts'],
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});

writeFileSync(path.join(outdir, 'meta.json'), JSON.stringify(bundle.metafile));

// Chunks of earlier builds go last: a command that is running may still be reading them.
const fresh = new Set([
  'samraad.js',
  'verifier.js',
  ...Object.keys(bundle.metafile.outputs).map((file) => path.basename(file)),
]);
for (const file of readdirSync(outdir)) {
  if (/\.js(\.map)?$/.test(file) && !fresh.has(file)) rmSync(path.join(outdir, file));
}
