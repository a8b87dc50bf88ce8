/** `npm run bench [NAME …]`: measures, prints, and asserts nothing about time. */
import { benchEvaluators } from './evaluators.ts';
import { benchLargeFile } from './large-file.ts';
import { benchKills, benchRegister } from './register.ts';
import { benchSimulator } from './simulator.ts';

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  evaluators: benchEvaluators,
  'large-file': benchLargeFile,
  simulator: benchSimulator,
  register: benchRegister,
  kills: benchKills,
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench) throw new Error(`no bench ${name}; there are: ${Object.keys(benches).join(', ')}`);
  await bench();
  console.log('');
}
