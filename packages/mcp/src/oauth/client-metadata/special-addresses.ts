// Addresses that no document on the internet lives at: this machine, private networks, a cloud's metadata service.
// A client names the address of its document, so these would let strangers read what only the server can reach.

/** IPv4 ranges of the IANA special-purpose registry, multicast and reserved space. */
const ipv4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Global unicast is the only IPv6 space that is allowed; these parts of it are not. */
const ipv6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

function groupsOf(address: string): number[] | undefined {
  const mapped = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const text = mapped
    ? `${mapped[1]}${((Number(mapped[2]) << 8) | Number(mapped[3])).toString(16)}:${((Number(mapped[4]) << 8) | Number(mapped[5])).toString(16)}`
    : address;
  const [head = '', tail] = text.split('::');
  const numbers = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [numbers(head), tail === undefined ? [] : numbers(tail)];
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 0) return undefined;
  return [...before, ...new Array<number>(tail === undefined ? 0 : missing).fill(0), ...after];
}

const bitsOf4 = (address: string) => address.split('.').reduce((bits, part) => bits * 256 + Number(part), 0);

const bitsOf6 = (address: string) =>
  groupsOf(address)?.reduce((bits, group) => (bits << 16n) | BigInt(group), 0n);

/** Whether an IP address is one that a client's document must not be fetched from. What is no address is. */
export function isSpecialAddress(address: string): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)) {
    const bits = bitsOf4(address);
    return ipv4.some(
      ([base, length]) =>
        Math.floor(bits / 2 ** (32 - length)) === Math.floor(bitsOf4(base) / 2 ** (32 - length)),
    );
  }
  if (!/^[0-9a-f:.]+$/i.test(address)) return true;
  const bits = bitsOf6(address);
  // Global unicast is 2000::/3. Addresses that carry an IPv4 one in them lie outside it or are listed.
  if (bits === undefined || bits >> 125n !== 1n) return true;
  return ipv6.some(
    ([base, length]) => bits >> BigInt(128 - length) === bitsOf6(base)! >> BigInt(128 - length),
  );
}

/** Whether a host name of an address can only mean something near: no public name, or an address itself. */
export function isSpecialHost(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  if (name.startsWith('[') || /^[\d.]+$/.test(name) || !name.includes('.')) return true;
  return /(?:^|\.)(?:localhost|local|internal|intranet|home|lan|corp|test|invalid|example|onion|home\.arpa)$/.test(
    name,
  );
}
