#!/usr/bin/env node
// What a shell starts. It finds a Node that can run the bundle, since the one on the PATH may be years old.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const needed = 26;
const main = new URL('./main.js', import.meta.url);

if (Number.parseInt(process.versions.node, 10) >= needed) {
  process.setSourceMapsEnabled(true);
  await import(main.href);
} else {
  const node = bundledNode();
  if (node === undefined) {
    console.error(
      `samraad: kræver Node ${needed} eller nyere, her er ${process.version} · needs Node ${needed} or newer, this is ${process.version}`,
    );
    process.exitCode = 2;
  } else {
    runOn(node);
  }
}

function bundledNode(): string | undefined {
  const require = createRequire(import.meta.url);
  const platform = `${process.platform}-${process.arch}`.replace('win32', 'win');
  for (const name of [`node-${platform}`, `node-bin-${platform}`]) {
    try {
      const home = path.dirname(require.resolve(`${name}/package.json`));
      return path.join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    } catch {
      // Not installed for this platform.
    }
  }
  return undefined;
}

function runOn(node: string): void {
  const args = ['--enable-source-maps', fileURLToPath(main), ...process.argv.slice(2)];
  const child = spawn(node, args, { stdio: 'inherit' });
  // The terminal sends an interrupt to both; the child decides what it means, and this process waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(`samraad: ${node}: ${error.message}`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal ?? 'SIGTERM'];
  });
}
