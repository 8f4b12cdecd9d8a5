import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const CONFIGURATION = '/etc/rspamd/rspamd.conf';

/** Modules that ask the network, or keep state between mails; without answers they would only wait. */
const OFF = [
  'antivirus',
  'arc',
  'asn',
  'bimi',
  'clickhouse',
  'dcc',
  'dkim',
  'dkim_signing',
  'dmarc',
  'elastic',
  'external_services',
  'fuzzy_check',
  'greylist',
  'history_redis',
  'metadata_exporter',
  'metric_exporter',
  'mx_check',
  'neural',
  'p0f',
  'ratelimit',
  'rbl',
  'replies',
  'reputation',
  'rspamd_update',
  'spf',
  'surbl',
  'url_redirector',
];

export interface Ports {
  scan: number;
  control: number;
  proxy: number;
}

/**
 * Lays what is set otherwise than shipped into a folder of its own: ports on loopback, one worker, no network. Names are
 * asked of a port where nobody listens. `redis` is the socket that Bayes learns through; without it there is no Bayes.
 */
export function writeSettings(folder: string, ports: Ports, redis: string | undefined): void {
  for (const name of ['local.d', 'override.d', 'db', 'run', 'log']) mkdirSync(join(folder, name), { recursive: true });
  const files: Record<string, string> = {
    ...Object.fromEntries(OFF.map((name) => [`${name}.conf`, 'enabled = false;\n'])),
    'hfilter.conf': ['helo', 'hostname', 'from', 'rcpt', 'mid'].map((name) => `${name}_enabled = false;\n`).join(''),
    'options.inc': [
      'filters = "chartable,regexp";',
      'dns { nameserver = ["127.0.0.1:9"]; timeout = 0.05s; retransmits = 1; }',
      `control_socket = "${folder}/run/control.sock mode=0600";`,
      '',
    ].join('\n'),
    'logging.inc': 'level = "error";\n',
    'worker-normal.inc': `bind_socket = "127.0.0.1:${ports.scan}";\ncount = 1;\n`,
    'worker-controller.inc': `bind_socket = "127.0.0.1:${ports.control}";\ncount = 1;\n`,
    'worker-proxy.inc': `bind_socket = "127.0.0.1:${ports.proxy}";\ncount = -1;\nenabled = false;\n`,
    'classifier-bayes.conf': redis === undefined ? 'enabled = false;\n' : `servers = "${redis}";\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'override.d', name), text);
}

/** Whether the distribution's configuration is there to start from. */
export function isConfigured(): boolean {
  return existsSync(CONFIGURATION);
}
