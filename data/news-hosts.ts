import * as v from 'valibot';
import hosts from './hosts.json' with { type: 'json' };
import { type Host, HostsSchema } from './schema/host.ts';

/**
 * The sites of `hosts.json`. For the build and the tests: the extension itself knows them from its manifest.
 * @throws where the file breaks its schema, which stops the build
 */
export const NEWS_HOSTS: readonly Host[] = v.parse(HostsSchema, hosts);
