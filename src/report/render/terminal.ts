import type { Block, Line, Reason, Row, Run, Tone } from '../blocks.ts';
import { cleanText, safeLine } from './clean.ts';
import { columns, padded, wrapped } from './columns.ts';
import { textBars } from './text-bars.ts';

type Paint = (text: string, style: Tone | 'strong') => string;

const CODES: Record<Tone | 'strong', string> = {
  danger: '31',
  caution: '33',
  good: '32',
  neutral: '36',
  quiet: '2',
  strong: '1',
};

/** Blocks for a terminal of `width` columns. Only our own colour codes reach it, and only when asked for. */
export function renderTerminal(blocks: Block[], width: number, colour: boolean): string {
  const room = Math.max(40, Math.min(width, 110));
  const paint: Paint = (text, style) => (colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
  return `${blocks
    .map((block) => shown(block, room, paint))
    .filter((text) => text !== '')
    .join('\n')}\n`;
}

function shown(block: Block, width: number, paint: Paint): string {
  switch (block.block) {
    case 'verdict': {
      const says = wrapped(plain(block.says), width).join('\n');
      return `${paint(paint(`■ ${block.label}`, block.tone), 'strong')}  ${block.scoreSays}\n${says}\n`;
    }
    case 'text':
      return paint(wrapped(plain(block.line), width).join('\n'), block.tone ?? 'quiet');
    case 'heading':
      return `\n${paint(block.says, 'strong')}`;
    case 'facts':
      return facts(block.rows, width, paint);
    case 'list':
      return block.items.map((item) => hanging('・', plain(item), width)).join('\n');
    case 'reasons':
      return reasons(block.items, width, paint);
    case 'bars':
      return textBars(block, width).join('\n');
    default:
      return '';
  }
}

function facts(rows: Row[], width: number, paint: Paint): string {
  const labels = Math.max(...rows.map(({ label }) => columns(label))) + 2;
  return rows
    .map(({ label, value }) => {
      const [first = '', ...rest] = wrapped(plain(value), width - labels);
      return [
        `${paint(padded(label, labels), 'quiet')}${first}`,
        ...rest.map((line) => ' '.repeat(labels) + line),
      ].join('\n');
    })
    .join('\n');
}

function reasons(items: Reason[], width: number, paint: Paint): string {
  const tags = Math.max(...items.map(({ tag }) => columns(tag))) + 1;
  return items
    .map(({ tag, tone, says }) => {
      const [first = '', ...rest] = wrapped(plain(says), width - tags);
      return [`${paint(padded(tag, tags), tone)}${first}`, ...rest.map((line) => ' '.repeat(tags) + line)].join('\n');
    })
    .join('\n');
}

function hanging(mark: string, text: string, width: number): string {
  const indent = columns(mark);
  const [first = '', ...rest] = wrapped(text, width - indent);
  return [mark + first, ...rest.map((line) => ' '.repeat(indent) + line)].join('\n');
}

function plain(line: Line): string {
  return line.map(plainRun).join('');
}

function plainRun(run: Run): string {
  if (typeof run === 'string') return cleanText(run);
  if ('quoted' in run) return safeLine(run);
  if ('strong' in run) return cleanText(run.strong);
  if ('tag' in run) return cleanText(run.tag);
  return 'says' in run ? cleanText(run.says) : '';
}
