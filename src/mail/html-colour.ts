export interface Colour {
  red: number;
  green: number;
  blue: number;
  /** 0 is fully transparent. */
  alpha: number;
}

/** Names that mail really uses; a name that is not here is a colour that is not known. */
const NAMES: Record<string, string> = {
  aliceblue: 'f0f8ff',
  antiquewhite: 'faebd7',
  aqua: '00ffff',
  azure: 'f0ffff',
  beige: 'f5f5dc',
  black: '000000',
  blue: '0000ff',
  brown: 'a52a2a',
  cyan: '00ffff',
  darkblue: '00008b',
  darkgray: 'a9a9a9',
  darkgreen: '006400',
  darkgrey: 'a9a9a9',
  darkred: '8b0000',
  dimgray: '696969',
  dimgrey: '696969',
  floralwhite: 'fffaf0',
  fuchsia: 'ff00ff',
  gainsboro: 'dcdcdc',
  ghostwhite: 'f8f8ff',
  gold: 'ffd700',
  gray: '808080',
  green: '008000',
  grey: '808080',
  honeydew: 'f0fff0',
  ivory: 'fffff0',
  lavender: 'e6e6fa',
  lightblue: 'add8e6',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  lightyellow: 'ffffe0',
  lime: '00ff00',
  linen: 'faf0e6',
  magenta: 'ff00ff',
  maroon: '800000',
  mintcream: 'f5fffa',
  navy: '000080',
  oldlace: 'fdf5e6',
  olive: '808000',
  orange: 'ffa500',
  pink: 'ffc0cb',
  purple: '800080',
  red: 'ff0000',
  seashell: 'fff5ee',
  silver: 'c0c0c0',
  snow: 'fffafa',
  teal: '008080',
  white: 'ffffff',
  whitesmoke: 'f5f5f5',
  yellow: 'ffff00',
};

const TRANSPARENT: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/** A colour of CSS or of an old attribute (`bgcolor=ffffff`); `undefined` where it is not known. */
export function readColour(text: string): Colour | undefined {
  const value = text.trim().toLowerCase().slice(0, 64);
  if (value === 'transparent') return TRANSPARENT;
  const name = Object.hasOwn(NAMES, value) ? NAMES[value] : undefined;
  const hex = /^#?([0-9a-f]{3,8})$/.exec(name ?? value)?.[1];
  return hex === undefined ? fromFunction(value) : fromHex(hex);
}

/** So near to each other that nobody reads one upon the other. */
export function sameColour(a: Colour, b: Colour): boolean {
  const difference = Math.max(Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue));
  return difference <= 8;
}

function fromHex(hex: string): Colour | undefined {
  const full = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (full.length !== 6 && full.length !== 8) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (full.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return { red, green, blue, alpha: alpha / 255 };
}

function fromFunction(value: string): Colour | undefined {
  const inside = /^rgba?\(([^()]{1,60})\)$/.exec(value)?.[1];
  if (inside === undefined) return undefined;
  const numbers = inside
    .split(/[\s,/]+/)
    .filter((piece) => piece !== '')
    .map(channel);
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = numbers;
  const known = [red, green, blue, alpha].every((number) => Number.isFinite(number));
  return known ? { red, green, blue, alpha } : undefined;
}

function channel(text: string, index: number): number {
  const number = Number.parseFloat(text);
  if (!text.endsWith('%')) return number;
  return (number / 100) * (index < 3 ? 255 : 1);
}
