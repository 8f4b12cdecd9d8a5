import { rolesOf } from '../brands/roles.ts';
import type { Mail } from '../mail/mail.ts';
import type { PictureBrand } from './observations.ts';

/** A mail may hold thousands of pictures; the first tell whose they are. */
const MOST_PICTURES = 200;

/** The brands from whose own servers the mail's pictures come, each once. */
export function pictureBrands(mail: Mail): PictureBrand[] {
  const pictures = mail.links.filter(({ where, host }) => where === 'image' && host !== '').slice(0, MOST_PICTURES);
  const found = new Map<string, { times: number; first: Omit<PictureBrand, 'all'> }>();
  for (const { host, source } of pictures) {
    for (const { brand, role } of rolesOf(host)) {
      if (role !== 'official') continue;
      const known = found.get(brand.id);
      if (known) known.times += 1;
      else found.set(brand.id, { times: 1, first: { brand: brand.id, name: brand.name, host, source } });
    }
  }
  return [...found.values()].map(({ times, first }) => ({ ...first, all: times === pictures.length }));
}
