import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Failure } from '../failure.ts';

/**
 * True for an IP address that anybody on the internet can reach; false for this machine, private networks, link-local
 * and reserved ranges, IPv6 forms that carry such an IPv4 address, and for what is no IP address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'unicast') return true;
  if (parsed.kind() !== 'ipv6') return false;
  const carried = carriedAddress(parsed as ipaddr.IPv6);
  return carried !== undefined && isPublicAddress(carried);
}

/** The IPv4 address inside a NAT64 or 6to4 address. */
function carriedAddress(address: ipaddr.IPv6): string | undefined {
  const { parts } = address;
  const [from] = address.range() === 'rfc6052' ? [6] : address.range() === '6to4' ? [1] : [];
  if (from === undefined) return undefined;
  return [parts[from]!, parts[from + 1]!].flatMap((part) => [part >> 8, part & 255]).join('.');
}

/** Throws where a URL names an address that is not public. Host names pass: {@link publicLookup} sees to them. */
export function refusePrivateHost(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw refused(url.hostname);
}

/**
 * `dns.lookup` that gives public addresses only. A connection made with it goes to the very address that was checked, so
 * a name that resolves differently a moment later gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) {
      callback(error, '', 0);
      return;
    }
    const [first, ...others] = found.filter(({ address }) => isPublicAddress(address));
    if (first === undefined) callback(Object.assign(refused(hostname)), '', 0);
    else if (options.all) callback(null, [first, ...others]);
    else callback(null, first.address, first.family);
  });
};

function refused(host: string): Failure {
  return new Failure(
    `${host} is an address of this machine or of its network`,
    'add --allow-private if it is to be read all the same',
  );
}
