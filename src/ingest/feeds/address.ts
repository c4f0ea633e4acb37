import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/**
 * Networks that are nobody's business but their owner's, by IANA's registries of special-purpose addresses: a feed there
 * would let whoever may name one read what only this machine can reach. Those that carry an IPv4 address inside
 * (NAT64, 6to4, Teredo) are among them.
 */
const networks: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
  ['::', 96], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20], ['5f00::', 16],
  ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8],
];

const privateNetworks = new BlockList();
let filled = false;

/** True for an IP address that is not of the public internet, and for what is no address. */
export function isPrivate(address: string): boolean {
  if (!filled) for (const [net, prefix] of networks) privateNetworks.addSubnet(net, prefix, familyOf(net));
  filled = true;
  const plain = address.replace(/%.*$/, '');
  return isIP(plain) === 0 || privateNetworks.check(plain, familyOf(plain));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}

/** In ms. A name that nobody knows by then is looked up again when its feed is polled. */
const longestLookUp = 3000;

/** The private address at which a feed is; undefined where it is at none, or its name can't be looked up now. */
export async function privateAddressOf(url: string): Promise<string | undefined> {
  const host = URL.parse(url)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  if (isIP(host) !== 0) return isPrivate(host) ? host : undefined;
  const none: { address: string }[] = [];
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<typeof none>((resolve) => (clock = setTimeout(resolve, longestLookUp, none)));
  const addresses = await Promise.race([lookup(host, { all: true }).catch(() => none), late]);
  clearTimeout(clock);
  return addresses.find(({ address }) => isPrivate(address))?.address;
}
