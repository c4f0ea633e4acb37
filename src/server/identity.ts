import { createHash } from 'node:crypto';
import { createLocalJWKSet, createRemoteJWKSet, customFetch, decodeJwt, errors, jwtVerify, type FetchImplementation, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions } from 'jose';
import type { StaffRole } from '../../db/tables.ts';
import type { IdentitySettings } from '../config.ts';

/** Someone whom the newsroom's identity provider vouches for. */
export interface Identity {
  /** SHA-256 of issuer and subject: the same person, whatever their token. */
  readonly key: string;
  readonly name: string;
  readonly role: StaffRole;
  /** When the token was made, in s since 1970; when it ends, if it does not say. */
  readonly issuedAt: number;
}

/** The provider can't be asked for its keys: nothing is known of the token. */
export class IdentityUnavailable extends Error {
  override readonly name = 'IdentityUnavailable';
}

/** How far a provider's clock may be ahead of ours, in s. A token's end is by our own clock: it is not stretched. */
const skew = 60;
/** Keys are asked for anew after so long, in ms, and when a token names one that we don't have, but not more often than that. */
const keysKept = 600_000;
const askAgainAfter = 30_000;
const patience = 5000;
/** A provider that did not answer is left alone for so long, in ms: whoever sends tokens that nobody made would have us ask it again for each. */
const leftAlone = 2000;
/** While it does not answer its last keys are good for so long, in ms: whoever is signed in goes on until their token's end. */
const keptInNeed = 3_600_000;
/** Of the keys that a token without a name for its own may mean: each costs a check of its signature, and anybody may send one. */
const mostTried = 8;
/** Of public keys alone: with a shared secret, whoever can check a token can make one. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

/** The library's codes for a key set that did not come, or is none. */
const ofTheProvider = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']);

/** Reads the JSON Web Tokens (RFC 7519) of the newsroom's identity provider. */
export class IdentityProvider {
  readonly #settings: IdentitySettings;
  readonly #keys: ReturnType<typeof createRemoteJWKSet>;
  /** By a clock that nobody puts back, in ms: when it answered last, and when it did not. */
  #answeredAt = -Infinity;
  #failedAt = -Infinity;

  constructor(settings: IdentitySettings) {
    this.#settings = settings;
    this.#keys = createRemoteJWKSet(new URL(settings.jwksUrl), { cacheMaxAge: keysKept, cooldownDuration: askAgainAfter, timeoutDuration: patience, [customFetch]: this.#ask });
  }

  /** Who brings this token at a moment (ms since 1970); undefined if it is not good, or not for us. @throws IdentityUnavailable */
  async identityOf(token: string, now: number): Promise<Identity | undefined> {
    const { issuer, audience } = this.#settings;
    try {
      // Whoever signed it: it says itself that it has ended. So one ends in time, too, while the keys can't be had.
      if ((decodeJwt(token).exp ?? 0) * 1000 <= now) return undefined;
      return this.#read(await this.#payloadOf(token, {
        issuer, audience, algorithms, clockTolerance: skew, currentDate: new Date(now), requiredClaims: ['exp', 'sub'],
      }));
    } catch (error) {
      if (!isOfTheProvider(error)) return undefined;
      throw new IdentityUnavailable('The identity provider of this newsroom does not answer. Try again in a minute.', { cause: error });
    }
  }

  /** A token need not name its key (RFC 7515, 4.1.4): while a provider changes keys several may be meant, and each is tried. */
  async #payloadOf(token: string, options: JWTVerifyOptions): Promise<JWTPayload> {
    try {
      return (await jwtVerify(token, this.#keyOf, options)).payload;
    } catch (error) {
      if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
      let tried = 0;
      for await (const key of error) {
        if (++tried > mostTried) break;
        try {
          return (await jwtVerify(token, key, options)).payload;
        } catch (flaw) {
          if (!(flaw instanceof errors.JWSSignatureVerificationFailed)) throw flaw;
        }
      }
      throw new errors.JWSSignatureVerificationFailed();
    }
  }

  readonly #ask: FetchImplementation = async (url, options) => {
    if (performance.now() - this.#failedAt < leftAlone) throw new Error('It did not answer a moment ago.');
    try {
      const response = await fetch(url, options);
      if (response.status !== 200) this.#failedAt = performance.now();
      else this.#answeredAt = performance.now();
      return response;
    } catch (error) {
      this.#failedAt = performance.now();
      throw error;
    }
  };

  readonly #keyOf: JWTVerifyGetKey = async (header, token) => {
    try {
      return await this.#askedKey(header, token);
    } catch (error) {
      const known = this.#keys.jwks();
      if (!isOfTheProvider(error) || !known || performance.now() - this.#answeredAt > keptInNeed) throw error;
      // One that is not among them may be new.
      return createLocalJWKSet(known)(header, token).catch((flaw: unknown) => {
        throw flaw instanceof errors.JWKSNoMatchingKey ? error : flaw;
      });
    }
  };

  /** The library goes by the wall clock: where that was put back, it would not see for as long that keys were changed. */
  readonly #askedKey: JWTVerifyGetKey = async (header, token) => {
    const age = performance.now() - this.#answeredAt;
    if (age > keysKept && this.#keys.fresh) await this.#keys.reload();
    try {
      return await this.#keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || age <= askAgainAfter || !this.#keys.coolingDown) throw error;
      await this.#keys.reload();
      return this.#keys(header, token);
    }
  };

  #read(payload: JWTPayload): Identity | undefined {
    const role = roleOf(payload[this.#settings.roleClaim]);
    if (!role || !payload.sub) return undefined;
    const name = [payload.name, payload.preferred_username, payload.email, payload.sub].find((claim) => typeof claim === 'string' && claim.trim() !== '');
    const key = createHash('sha256').update(JSON.stringify([payload.iss, payload.sub])).digest('hex');
    return { key, role, issuedAt: Math.trunc(Math.min(payload.iat ?? payload.exp ?? 0, Number.MAX_SAFE_INTEGER)), name: String(name).replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, 200).toWellFormed() };
  }
}

/** Where the keys can't be had, nothing is known of a token. */
function isOfTheProvider(error: unknown): boolean {
  return !(error instanceof errors.JOSEError) || ofTheProvider.has(error.code);
}

/** True for what is written as three parts of base64url. */
export function isJwt(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}

/** The highest role that a claim names: a text, or a list of texts, among which others may be. */
function roleOf(claim: unknown): StaffRole | undefined {
  const named = (Array.isArray(claim) ? claim : [claim]).map((value) => (typeof value === 'string' ? value.toUpperCase() : undefined));
  return (['ADMIN', 'EDITOR', 'REPORTER'] as const).find((role) => named.includes(role));
}
