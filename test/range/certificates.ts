import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type CertificateKind = 'good' | 'expired' | 'other-name' | 'unknown-authority';

export interface Certificate {
  /** PEM. */
  cert: string;
  key: string;
}

const run = promisify(execFile);
const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc'];
const AS_AUTHORITY = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign'];

let folder: string | undefined;
const authorities = new Map<string, Promise<string>>();
const certificates = new Map<string, Promise<Certificate>>();

/** PEM certificate of the authority that signs for the range: made once a process, by the `openssl` of the system. */
export async function authority(): Promise<string> {
  return readFileSync(`${await authorityFiles('range')}.pem`, 'utf8');
}

/**
 * A certificate (RFC 5280) for one host, or one that a client must refuse. Takes about 30 ms, and is made once a process:
 * two makers of one would write over each other's files.
 */
export function certificateFor(host: string, kind: CertificateKind = 'good'): Promise<Certificate> {
  const key = `${kind} ${host}`;
  const made = certificates.get(key) ?? makeCertificate(host, kind);
  certificates.set(key, made);
  return made;
}

async function makeCertificate(host: string, kind: CertificateKind): Promise<Certificate> {
  const signer = await authorityFiles(kind === 'unknown-authority' ? 'stranger' : 'range');
  const name = kind === 'other-name' ? 'somebody-else.example' : host;
  const path = join(ownFolder(), `leaf-${name.replace(/[^a-z0-9.-]/gi, '_').slice(0, 80)}-${kind}`);
  const alternative = /^[\d.]+$|:/.test(name) ? `IP:${name}` : `DNS:${name}`;
  await openssl(
    ['req', '-new', ...NEW_KEY, '-keyout', `${path}.key`, '-out', `${path}.csr`, '-subj', '/CN=range'],
    ['-addext', `subjectAltName=${alternative}`],
  );
  await openssl(
    ['x509', '-req', '-in', `${path}.csr`, '-out', `${path}.pem`, '-copy_extensions', 'copy'],
    ['-CA', `${signer}.pem`, '-CAkey', `${signer}.key`, '-days', kind === 'expired' ? '-1' : '2'],
  );
  return { cert: readFileSync(`${path}.pem`, 'utf8'), key: readFileSync(`${path}.key`, 'utf8') };
}

/** Path of an authority's certificate and key, without `.pem` and `.key`. */
function authorityFiles(name: string): Promise<string> {
  const path = join(ownFolder(), name);
  const made = authorities.get(name) ?? makeAuthority(path, name);
  authorities.set(name, made);
  return made;
}

async function makeAuthority(path: string, name: string): Promise<string> {
  const files = ['-keyout', `${path}.key`, '-out', `${path}.pem`];
  await openssl(['req', '-x509', ...NEW_KEY, ...files, '-subj', `/CN=${name}`, '-days', '2'], AS_AUTHORITY);
  return path;
}

function ownFolder(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), 'mekiki-certificates-'));
  // The system's own settings could forbid what the range needs.
  writeFileSync(join(made, 'openssl.cnf'), '[req]\ndistinguished_name = name\n[name]\n');
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}

async function openssl(...words: string[][]): Promise<void> {
  await run('openssl', words.flat(), { env: { ...process.env, OPENSSL_CONF: join(ownFolder(), 'openssl.cnf') } });
}
