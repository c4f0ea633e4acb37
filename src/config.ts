import { flawOf } from '../db/url.ts';

/** What Silkwire is told by its environment. This file alone reads it, and checks all of it at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Where readers and clients find this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Load the demo stories into a new database. */
  readonly demo: boolean;
  /** Find whom and what stories speak of as they are saved. */
  readonly linking: boolean;
  readonly logLevel: LogLevel;
  /** Origins whose pages may call the API from a browser. None, where nothing is said. */
  readonly corsOrigins: readonly string[];
  /** Over how many ms sockets are closed when the server stops. */
  readonly drainMs: number;
  /** Sockets of one address at the same time. */
  readonly socketsPerAddress: number;
  /** Whose JSON Web Tokens are taken besides our own; undefined for nobody's. */
  readonly identity: IdentitySettings | undefined;
}

/** The newsroom's own identity provider (OpenID Connect, or any that publishes its keys as a JWK set). */
export interface IdentitySettings {
  readonly jwksUrl: string;
  /** What the tokens must say as `iss` and `aud`. */
  readonly issuer: string;
  readonly audience: string;
  /** The claim that names a role: reporter, editor or admin. */
  readonly roleClaim: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What is wrong with the environment, all of it, a line each. */
export class InvalidConfig extends Error {
  override readonly name = 'InvalidConfig';
}

/** @throws InvalidConfig */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const problems: string[] = [];
  const given = (name: string) => environment[name]?.trim() || undefined;

  const wholeNumber = (name: string, byDefault: number, most: number, zero = '0') => {
    const text = given(name) ?? String(byDefault);
    if (!/^\d{1,9}$/.test(text) || Number(text) > most) problems.push(`${name} is "${text}": it must be a whole number from ${zero} to ${most}.`);
    return Number(text);
  };

  const port = wholeNumber('PORT', 4000, 65_535, '0 (any free port)');
  const host = given('HOST') ?? '127.0.0.1';
  if (!/^[\w.:%-]+$/.test(host)) problems.push(`HOST is "${host}": it must be an address or a name alone, such as 127.0.0.1 or 0.0.0.0.`);

  const databaseUrl = given('DATABASE_URL') ?? 'file:./data/silkwire.db';
  const flaw = flawOf(databaseUrl);
  if (flaw) problems.push(`DATABASE_URL ${flaw}`);

  const publicUrl = given('PUBLIC_URL');
  const parsed = publicUrl === undefined ? undefined : URL.parse(publicUrl);
  if (publicUrl !== undefined && (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search || parsed.hash)) {
    problems.push(`PUBLIC_URL is "${publicUrl}": it must be an address such as https://news.example, without ? and #.`);
  }

  const demo = given('DEMO') ?? '1';
  if (demo !== '0' && demo !== '1') problems.push(`DEMO is "${demo}": it must be 0 (start without demo stories) or 1.`);

  const linking = given('LINKING') ?? '1';
  if (linking !== '0' && linking !== '1') problems.push(`LINKING is "${linking}": it must be 0 (link what editors link alone) or 1.`);

  const logLevel = logLevels.find((level) => level === (given('LOG_LEVEL') ?? 'info').toLowerCase());
  if (!logLevel) problems.push(`LOG_LEVEL is "${given('LOG_LEVEL')}": it must be one of ${logLevels.join(', ')}.`);

  const corsOrigins = (given('CORS_ORIGINS') ?? '').split(',').map((origin) => origin.trim()).filter(Boolean);
  for (const origin of corsOrigins) {
    if (URL.parse(origin)?.origin !== origin) problems.push(`CORS_ORIGINS has "${origin}": it must be a list of origins such as https://app.example, parted by commas.`);
  }

  const drainMs = wholeNumber('DRAIN_MS', 5000, 600_000);
  const socketsPerAddress = wholeNumber('SOCKETS_PER_ADDRESS', 20_000, 1_000_000);

  const identity = identityOf(given, problems);

  if (problems.length > 0) throw new InvalidConfig(problems.join('\n'));
  return {
    port, host, databaseUrl, demo: demo === '1', linking: linking === '1', logLevel: logLevel ?? 'info', corsOrigins, drainMs, socketsPerAddress, identity,
    publicUrl: (publicUrl ?? `http://${addressable(host)}:${port}`).replace(/\/+$/, ''),
  };
}

function identityOf(given: (name: string) => string | undefined, problems: string[]): IdentitySettings | undefined {
  const [jwksUrl, issuer, audience] = [given('OIDC_JWKS_URL'), given('OIDC_ISSUER'), given('OIDC_AUDIENCE')];
  if (jwksUrl === undefined && issuer === undefined && audience === undefined) return undefined;
  if (!jwksUrl || !issuer || !audience) {
    problems.push('OIDC_JWKS_URL, OIDC_ISSUER and OIDC_AUDIENCE go together: give all three, or none to take no tokens but our own.');
    return undefined;
  }
  const url = URL.parse(jwksUrl);
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url?.protocol !== 'https:' && !(isLocal && url?.protocol === 'http:')) {
    problems.push(`OIDC_JWKS_URL is "${jwksUrl}": it must begin with https://, since whoever answers there says who may come in.`);
  }
  return { jwksUrl, issuer, audience, roleClaim: given('OIDC_ROLE_CLAIM') ?? 'silkwire_role' };
}

/** A host as it is written in an address that a person can open. */
export function addressable(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
