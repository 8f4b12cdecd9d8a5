import type { HeaderField, Stamp } from './mail.ts';

const YES = /^\s*(?:yes|true|spam|1)\b/i;
const ANY = /\S/;
const NAMED_SPAM = /\b(?:spam|junk|phish)/i;

/**
 * Header fields in which filters say why they stamped, the plainest first, and what their value must say: SpamAssassin
 * writes `X-Spam-Flag: NO` into honest mail, too.
 */
const REASONS: Record<Stamp['kind'], readonly [name: RegExp, value: RegExp][]> = {
  spam: [
    [/^x-spam(?:-flag|-status|-check|-detected)?$/i, YES],
    [/^x-barracuda-spam-(?:flag|status)$/i, YES],
    [/^x-nifty-srvspam$/i, /^(?!\s*(?:no|0|false)\b)\s*\S/i],
    [/^x-bogosity$/i, YES],
    [/^x-(?:rspamd|spam)-action$/i, /add header|rewrite|quarantine|reject|soft|junk|spam/i],
    [/^x-spamd-result$/i, /^[^:]{0,40}:\s*true\b/i],
    [/^x-ms-exchange-organization-scl$/i, /^\s*[5-9]/],
    [/^x-forefront-antispam-report$/i, /\bSFV:(?:SPM|SKS|SKB)\b|\bSCL:[5-9]/i],
    [/^x-(?:proofpoint-spam-details|ironport-anti-spam-result)$/i, NAMED_SPAM],
    [/^x-(?:spambayes-classification|text-classification|crm114-status|dspam-result|classification)$/i, NAMED_SPAM],
    [/^x-(?:amavis-alert|sophos|kaspersky|cmae-verdict|tm-as-result|antispam|mspamd)[a-z-]{0,30}$/i, NAMED_SPAM],
    [/^x-yahoofilteredbulk$/i, ANY],
    [/^x-spam-?percentage$/i, /^\s*(?:[5-9]\d|100)\b/],
    [/^x-spam-probability$/i, /^\s*(?:0?\.[5-9]|1(?:\.0{1,8})?\b)/],
    [/^x-(?:spam-level|spamd-bar|spam-stars)$/i, /^\s*[*+s]{4,}/i],
    [/^x-(?:spam|barracuda-spam|rspamd)-score$/i, /^\s*(?:[5-9]|\d{2})/],
    [/^precedence$/i, /^\s*(?:bulk|junk)/i],
  ],
  virus: [
    [/^x-virus-(?:status|flag|found)$/i, /infected|yes|found|virus/i],
    [/^x-(?:amavis-alert|antivirus|antivirus-status|mailscanner)[a-z-]{0,30}$/i, /infected|virus|banned|found/i],
  ],
  list: [
    [/^list-post$/i, ANY],
    [/^(?:list-id|x-ml-name|mailing-list|x-mailing-list|x-beenthere|x-mlserver|x-mailman-version)$/i, ANY],
  ],
  external: [
    [/^x-(?:ms-exchange-[a-z-]{1,60})?external[a-z-]{0,40}$/i, ANY],
    [/^x-ms-exchange-(?:organization|crosstenant)-authas$/i, /^\s*anonymous/i],
  ],
};

/** The field that says why a server stamped the subject; `undefined` where none does. */
export function reasonFor(kind: Stamp['kind'], fields: readonly HeaderField[]): HeaderField | undefined {
  for (const [name, value] of REASONS[kind]) {
    const field = fields.find((one) => name.test(one.name) && value.test(one.value.slice(0, 2000)));
    if (field) return field;
  }
  return undefined;
}

/** Newsletters carry List-Id as well, but a prefix only a list's own name: a sender's `[重要]` stays his. */
export function provesList(prefix: string, fields: readonly HeaderField[]): boolean {
  const proof = fields.some(
    (field) => REASONS.list.some(([name]) => name.test(field.name)) && !/^list-id$/i.test(field.name),
  );
  if (proof) return true;
  const ids = fields.filter((field) => /^list-id$/i.test(field.name)).map((field) => letters(field.value));
  const name = letters(prefix).replace(/\d+$/, '');
  return ids.length > 0 && (/[:, ]\d{1,8}[\])]$/.test(prefix) || (name !== '' && ids.some((id) => id.includes(name))));
}

function letters(text: string): string {
  return text
    .slice(0, 500)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
