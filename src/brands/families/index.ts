import type { Brand } from '../brand.ts';
import { aeon } from './aeon.ts';
import { amazon } from './amazon.ts';
import { apple } from './apple.ts';
import { etc } from './etc.ts';
import { gmo } from './gmo.ts';
import { jcb } from './jcb.ts';
import { jrEast } from './jr-east.ts';
import { kagoya } from './kagoya.ts';
import { microsoft } from './microsoft.ts';
import { paypay } from './paypay.ts';
import { pepabo } from './pepabo.ts';
import { rakuten } from './rakuten.ts';
import { sakura } from './sakura.ts';
import { smbc } from './smbc.ts';
import { xserver } from './xserver.ts';

/** Every family of the registry; a file that is not listed here does not exist. */
export const brands: Brand[] = [
  ...aeon,
  ...amazon,
  ...apple,
  ...etc,
  ...gmo,
  ...jcb,
  ...jrEast,
  ...kagoya,
  ...microsoft,
  ...paypay,
  ...pepabo,
  ...rakuten,
  ...sakura,
  ...smbc,
  ...xserver,
];
