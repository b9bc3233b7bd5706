/**
 * Every package of the lock file must carry an integrity hash and name no download address: the hash is what is
 * trusted, and the address would tie installs to one registry host.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const faults = Object.entries(lock.packages).flatMap(([name, entry]) => {
  if (name === '' || entry.link) return [];
  return [
    ...(entry.integrity?.startsWith('sha512-') ? [] : [`${name}: no sha512 integrity`]),
    ...(entry.resolved ? [`${name}: names a download address`] : []),
  ];
});
for (const fault of faults) console.error(`package-lock.json: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
