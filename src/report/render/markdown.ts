import type { Block, Line, Proof, Reason, Row, Run, Section, Side, Step } from '../blocks.ts';
import type { Front } from '../front.ts';
import { cleanText, FOLDER, mayLead, safe, safeLine } from './clean.ts';
import { textBars } from './text-bars.ts';

/**
 * The report as GitHub-flavoured Markdown: no HTML, strangers' text in code spans or escaped. What is live is ours: the
 * marks that lead to the evidence, the map beside the file, and the makers of the tables.
 */
export function renderMarkdown(front: Front, sections: Section[]): string {
  const parts = [
    `# ${inline(front.subject)}`,
    `${ownMarkdown(front.kind)} — ${inline(front.meta)}`,
    ...(front.warning ? [`> ${ownMarkdown(front.warning)}`] : []),
    ...sections.flatMap(({ title, blocks }, index) => [
      `## ${index === 0 ? '' : `${index}. `}${ownMarkdown(title)}`,
      ...blocks.map(blockMarkdown).filter((text) => text !== ''),
    ]),
    '---',
    inline(front.footer),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.block) {
    case 'verdict':
      return [
        `**${ownMarkdown(block.label)}** — ${ownMarkdown(block.scoreSays)}`,
        inline(block.says),
        rows(block.rows),
      ].join('\n\n');
    case 'text':
      return inline(block.line);
    case 'heading':
      return `### ${ownMarkdown(block.says)}`;
    case 'facts':
      return rows(block.rows);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'reasons':
      return block.items.map(reason).join('\n');
    case 'cards':
      return block.cards
        .map(({ title, badge, value, rows: more }) =>
          side({ label: badge ? `${title} (${badge.tag})` : title, value, rows: more }),
        )
        .join('\n\n');
    case 'compare':
      return [side(block.left), `**${block.sign}**`, side(block.right)].join('\n\n');
    case 'timeline':
      return timeline(block.steps, block.trustLine, block.line);
    case 'table':
      return table(block.columns, block.rows);
    case 'bars':
      return fenced(textBars(block, 80).join('\n'));
    case 'map':
      return `![${ownMarkdown(block.says)}](map.svg)`;
    case 'pictures':
      return block.pictures
        .map(({ path, says, lacks }) =>
          lacks === undefined ? `![${ownMarkdown(says)}](${path})` : `${ownMarkdown(says)}: ${ownMarkdown(lacks)}`,
        )
        .join('\n\n');
    case 'quotation':
      return `${ownMarkdown(block.label)}:\n\n${fenced(safe(block.quote))}`;
    case 'reproduction':
      return '';
    case 'proofs':
      return block.proofs.map(proof).join('\n\n');
  }
}

function side({ label, value, rows: more }: Side): string {
  return [`**${ownMarkdown(label)}**: ${inline(value)}`, rows(more)].filter(Boolean).join('\n\n');
}

function rows(list: Row[]): string {
  return list
    .map(({ label, value, note }) => `- ${ownMarkdown(label)}: ${inline(value)}${note ? ` — ${inline(note)}` : ''}`)
    .join('\n');
}

function reason({ tag, says, weight, note }: Reason): string {
  return `- **${ownMarkdown(tag)}** ${inline(says)}${weight === undefined ? '' : ` (${ownMarkdown(weight)})`}${note ? ` — ${inline(note)}` : ''}`;
}

function timeline(steps: Step[], trustLine: number, line: string): string {
  const border = `- ━━ **${ownMarkdown(line)}** ━━`;
  const items = steps.flatMap(({ title, badges, rows: facts, gap }, index) => {
    const tags = badges.map(({ tag }) => ` **${ownMarkdown(tag)}**`).join('');
    const about = facts.map(({ label, value }) => `${ownMarkdown(label)} ${inline(value)}`).join(' · ');
    const item = `- ${inline(title)}${tags}${about === '' ? '' : ` — ${about}`}${gap === undefined ? '' : ` (↑ ${ownMarkdown(gap)})`}`;
    return index === trustLine ? [item, border] : [item];
  });
  return [...(trustLine < 0 ? [border] : []), ...items].join('\n');
}

function table(columns: string[], lines: Line[][]): string {
  const cells = (list: string[]): string => `| ${list.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [
    cells(columns.map(ownMarkdown)),
    cells(columns.map(() => '---')),
    ...lines.map((line) => cells(line.map(inline))),
  ].join('\n');
}

function proof({ number, title, place, rows: more, exhibit }: Proof): string {
  const parts = [
    `##### E${number}`,
    `${ownMarkdown(title)} — ${ownMarkdown(place)}`,
    exhibit ? fenced(safe(exhibit)) : '',
    rows(more),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function inline(line: Line): string {
  return line.map(run).join('').trim();
}

function run(given: Run): string {
  if (typeof given === 'string') return ownMarkdown(given);
  if ('quoted' in given) return given.as === 'prose' ? ownMarkdown(safeLine(given)) : span(safeLine(given));
  if ('strong' in given) return `**${ownMarkdown(given.strong)}**`;
  if ('tag' in given) return `**${ownMarkdown(given.tag)}**`;
  if ('evidence' in given) return given.evidence.map((number) => ` [E${number}](#e${number})`).join('');
  if ('section' in given) return ownMarkdown(given.says);
  if ('case' in given) {
    return FOLDER.test(given.case)
      ? `[${ownMarkdown(given.says)}](../${given.case}/report.md)`
      : ownMarkdown(given.says);
  }
  return mayLead(given.link) ? `[${ownMarkdown(given.says)}](${given.link})` : ownMarkdown(given.says);
}

/** A code span whose fence is longer than any run of backticks inside (CommonMark 6.1). Pipes break tables even there. */
function span(text: string): string {
  if (text.trim() === '') return '';
  const fence = '`'.repeat(longestRun(text) + 1);
  const room = /^`|`$/.test(text.trim()) ? ' ' : '';
  return `${fence}${room}${text.trim()}${room}${fence}`;
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

/** Every letter that Markdown gives a meaning to, escaped (CommonMark 2.4). */
function ownMarkdown(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, (space) => (space.includes('\n') ? ' / ' : space))
    .replace(/[\\`*_{}[\]<>#|~!&@$]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/g, '$1\\$2');
}
