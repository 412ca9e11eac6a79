// What npm does not tell about package-lock.json: it installs on every system, from any registry, the same versions.
import { readFileSync } from 'node:fs';

const read = (/** @type {string} */ name) =>
	JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
/** @type {Record<string, any>} */
const packages = read('package-lock.json').packages;
/** @type {string[]} */
const faults = [];

for (const kind of ['dependencies', 'devDependencies']) {
	for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
		if (!/^\d+\.\d+\.\d+$/.test(version)) faults.push(`${name} ${version}: not an exact version`);
		const locked = packages[`node_modules/${name}`]?.version;
		if (locked !== version) faults.push(`${name} ${version}: package-lock.json has ${locked}`);
	}
	const now = JSON.stringify(manifest[kind] ?? {});
	if (JSON.stringify(packages['']?.[kind] ?? {}) !== now)
		faults.push(`${kind}: package.json and package-lock.json disagree, run \`npm install\``);
}

for (const [place, entry] of Object.entries(packages)) {
	if (entry.resolved) faults.push(`${place}: names the registry it came from (${entry.resolved})`);
	if (place !== '' && !entry.integrity && !entry.link) faults.push(`${place}: has no integrity`);
	// a registry that lacks the builds for other systems makes npm leave them out in silence
	for (const name of Object.keys(entry.optionalDependencies ?? {})) {
		const homes = [`${place}/node_modules/${name}`, `node_modules/${name}`];
		for (
			let at = place.lastIndexOf('/node_modules/');
			at > 0;
			at = place.lastIndexOf('/node_modules/', at - 1)
		)
			homes.push(`${place.slice(0, at)}/node_modules/${name}`);
		if (!homes.some((home) => home in packages)) faults.push(`${place}: lacks ${name}`);
	}
}

for (const fault of faults) console.error(fault);
if (faults.length) process.exit(1);
console.log(`${Object.keys(packages).length - 1} packages, complete and exact`);
