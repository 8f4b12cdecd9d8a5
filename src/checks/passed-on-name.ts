const PASSED_ON = /\bvia\b|経由|代理|on behalf of/i;
const ADDRESS = /[^\s<>()"']{1,64}@[^\s<>()"']{1,255}/g;

/**
 * A list or a sharing service puts its user's address into the sender's name, says so, and writes from its own domain:
 * `taro@example.co.jp (via Shop Docs)` from shop.example, or
 * `Hanako via Staff` from staff@lists.example. Where nothing of the name but the user's address stands in
 * that address, the words are only borrowed. Takes the name and From's address.
 */
export function writesOnBehalf(name: string, address: string): boolean {
  const said = name.slice(0, 300).normalize('NFKC').toLowerCase();
  if (!PASSED_ON.test(said)) return false;
  const words = said.replace(ADDRESS, ' ').match(/[a-z0-9]{3,}/g) ?? [];
  const home = address.replace(/[^a-z0-9]/gi, '').toLowerCase();
  return words.some((word) => word !== 'via' && word !== 'behalf' && home.includes(word));
}
