import manifest from '../../package.json' with { type: 'json' };

console.log(`samraad ${manifest.version}`);
