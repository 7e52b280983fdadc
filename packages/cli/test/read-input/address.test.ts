import { describe, expect, test } from 'vitest';
import { isPublicAddress, publicLookup, refusePrivateHost } from '../../src/read-input/address.ts';

test.each([
  '127.0.0.1',
  '127.8.9.1',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '192.0.2.1',
  '198.18.0.1',
  '240.0.0.1',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '2001:db8::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2002:c0a8:101::1',
  'localhost',
  '',
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1', '::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::1'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

describe('hosts in addresses', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://[::1]:8080/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://192.168.0.1./',
    'http://127。0。0。1/',
  ])('%s is refused', (address) => {
    expect(() => refusePrivateHost(new URL(address))).toThrow(
      'is an address of this machine or of its network; add --allow-private',
    );
  });

  test.each(['http://93.184.216.34/', 'http://[2606:2800:220:1::1]/', 'https://paper.example/'])(
    '%s passes',
    (address) => {
      expect(() => refusePrivateHost(new URL(address))).not.toThrow();
    },
  );
});

test.each([{ all: true }, { all: false }])('a name that resolves to this machine is refused (%j)', async (options) => {
  const error = await new Promise((resolve) => {
    publicLookup('localhost', options, resolve);
  });
  expect(error).toMatchObject({ message: expect.stringContaining('localhost is an address of this machine') });
});
