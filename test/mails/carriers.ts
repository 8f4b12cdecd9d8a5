/** What a sending service puts on a mail, and what it makes of its links. */
export interface Carried {
  envelope: string;
  /** The machine that hands the mail over. */
  ptr: string;
  /** Domains that sign besides the author's own. */
  signs: string[];
  headers: string[];
  /** Hops inside the service, newest first, without their date. */
  earlier: string[];
  /** The service's click tracker; left out where it leaves links alone. */
  track?: (url: string, nth: number) => string;
}

export interface Consignment {
  /** Hexadecimal digits that belong to this mail alone. */
  number: string;
  /** The address in From, and its domain. */
  sender: string;
  domain: string;
  recipient: string;
}

export type Carrier = (consignment: Consignment) => Carried;

/** RFC 8058: one click, for what goes to many. */
function unsubscribe(url: string, address?: string): string[] {
  const targets = [...(address ? [`<mailto:${address}>`] : []), `<${url}>`];
  return [`List-Unsubscribe: ${targets.join(', ')}`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'];
}

function digits(number: string, from: number, length: number): string {
  return String(Number.parseInt(number.slice(from, from + 10), 16)).slice(0, length);
}

function token(number: string, nth: number, length: number): string {
  return Buffer.from(`${nth}${number}${number}`).toString('base64url').slice(0, length);
}

/** Twilio SendGrid; `own` is a customer with its own link domain. */
export function sendgrid({ own = false, list = false }: { own?: boolean; list?: boolean } = {}): Carrier {
  return ({ number, domain, recipient }) => {
    const user = digits(number, 0, 8);
    const links = own ? `url${digits(number, 4, 4)}.${domain}` : `u${user}.ct.sendgrid.net`;
    return {
      envelope: `bounces+${user}-${number.slice(8, 12)}-${recipient.replace('@', '=')}@em${digits(number, 4, 4)}.${domain}`,
      ptr: own ? `o1.em.${domain}` : `wrqv${number.slice(0, 4)}.outbound-mail.sendgrid.net`,
      signs: ['sendgrid.info'],
      headers: [
        `X-SG-EID: u001.${token(number, 1, 56)}`,
        `X-SG-ID: u001.${token(number, 2, 40)}`,
        `X-Entity-ID: u001.${token(number, 3, 22)}==`,
        ...(list ? unsubscribe(`https://${links}/asm/unsubscribe/?user_id=${user}&data=${token(number, 4, 40)}`) : []),
      ],
      earlier: [
        `by recvd-${number.slice(12, 20)}-abcde with SMTP id recvd-${number.slice(12, 30)}`,
        `from ${number.slice(30, 38)} (unknown) by geopod-ismtpd-${digits(number, 6, 2)} (SG) with ESMTP id ${token(number, 5, 22)}`,
      ],
      track: (_url, nth) => `https://${links}/ls/click?upn=u001.${token(number, nth, 90)}`,
    };
  };
}

/** Amazon SES, from Tokyo unless told; it rewrites links only where the customer asked for it. */
export function ses({
  region = 'ap-northeast-1',
  tracked = false,
}: {
  region?: string;
  tracked?: boolean;
} = {}): Carrier {
  return ({ number }) => {
    const id = `0106019${number.slice(0, 9)}-${number.slice(9, 17)}-${number.slice(17, 21)}-000000`;
    const zone = region === 'us-east-1' ? 'amazonses.com' : `${region}.amazonses.com`;
    return {
      envelope: `${id}@${zone}`,
      ptr: `e${digits(number, 2, 3)}-10.smtp-out.${zone}`,
      signs: ['amazonses.com'],
      headers: [
        `Message-ID: <${id}@${zone === 'amazonses.com' ? 'email.amazonses.com' : zone}>`,
        `Feedback-ID: ::1.${region}.${token(number, 1, 44)}=:AmazonSES`,
        'X-SES-Outgoing: 2026.11.18-192.0.2.25',
      ],
      earlier: [],
      ...(tracked && {
        track: (url: string, nth: number) =>
          `https://${number.slice(0, 8)}.r.${region}.awstrack.me/L0/${encodeURIComponent(url)}/${nth}/${id}/${token(number, nth, 27)}=412`,
      }),
    };
  };
}

/** Salesforce Marketing Cloud, on a sender's authenticated domain such as `e.shop.example`. */
export function marketingCloud(at: string): Carrier {
  return ({ number, recipient }) => {
    const job = digits(number, 3, 7);
    const account = `5${digits(number, 8, 8)}`;
    return {
      envelope: `bounce-${digits(number, 1, 3)}_HTML-${digits(number, 5, 8)}-${job}-${account}-0@bounce.${at}`,
      ptr: `mta${digits(number, 2, 3)}.${at}`,
      signs: ['s12.y.mc.salesforce.com'],
      headers: [
        'X-SFMC-Stack: 1',
        `x-job: ${account}_${job}`,
        `Feedback-ID: ${account}:${job}:192.0.2.25:sfmktgcld`,
        ...unsubscribe(
          `https://click.${at}/subscription_center.aspx?jwt=${token(number, 7, 60)}`,
          `leave-${number.slice(0, 30)}@leave.s12.exacttarget.com`,
        ),
      ],
      earlier: [`by mta${digits(number, 2, 3)}.${at} id h${number.slice(20, 28)} for <${recipient}>`],
      track: (_url, nth) => `https://click.${at}/?qs=${number.slice(nth % 8)}${number.slice(0, 32)}`,
    };
  };
}

export function mailchimp(): Carrier {
  return ({ number, sender }) => {
    const account = number.slice(0, 25);
    const host = `${sender.split('@')[1]?.split('.')[0]}.us${1 + (Number.parseInt(number[0] ?? '0', 16) % 14)}`;
    return {
      envelope: `bounce-mc.us1_${digits(number, 2, 8)}.${digits(number, 9, 7)}-${number.slice(3, 13)}@mail${digits(number, 5, 2)}.atl251.rsgsv.net`,
      ptr: `mail${digits(number, 5, 2)}.atl251.rsgsv.net`,
      signs: ['mcsv.net'],
      headers: [
        `X-Mailer: Mailchimp Mailer - **CID${number.slice(10, 20)}${number.slice(3, 13)}**`,
        `X-Campaign: mailchimp${account}.${number.slice(10, 20)}`,
        `X-campaignid: mailchimp${account}.${number.slice(10, 20)}`,
        `X-Report-Abuse: Please report abuse for this campaign here: https://mailchimp.com/contact/abuse/?u=${account}&id=${number.slice(10, 20)}`,
        `X-MC-User: ${account}`,
        `Feedback-ID: ${digits(number, 2, 8)}:${digits(number, 2, 8)}.${digits(number, 9, 7)}:us1:mc`,
        `List-ID: ${account}mc list <${account}.${digits(number, 4, 6)}.list-id.mcsv.net>`,
        ...unsubscribe(`https://${host}.list-manage.com/unsubscribe?u=${account}&id=${number.slice(5, 15)}`),
      ],
      earlier: [],
      track: (_url, nth) =>
        `https://${host}.list-manage.com/track/click?u=${account}&id=${number.slice(nth, nth + 10)}&e=${number.slice(3, 13)}`,
    };
  };
}

/** A Japanese service for bulk mail, by its own domain and the form of its links. */
interface House {
  bounce: (account: string, number: string) => string;
  ptr: (number: string) => string;
  signs: string[];
  link: (account: string, code: string, nth: number) => string;
  /** Turns the links of the plain text too, as most of them do. */
  headers?: string[];
}

function house({ bounce, ptr, signs, link, headers = [] }: House, account: string, list: boolean): Carrier {
  return ({ number }) => ({
    envelope: bounce(account, number),
    ptr: ptr(number),
    signs,
    headers: [
      ...headers,
      ...(list ? unsubscribe(link(account, `u${token(number, 9, 16)}`, 0), bounce(account, number)) : []),
    ],
    earlier: [],
    track: (_url, nth) => link(account, token(number, nth, 18), nth),
  });
}

/** Cuenote FC of ユミルリンク; its tracker is fofa.jp. */
export function cuenote(account: string, list = true): Carrier {
  return house(
    {
      bounce: (name, number) => `${number.slice(0, 12)}@${name}.asp.cuenote.jp`,
      ptr: (number) => `mta${digits(number, 1, 2)}.cuenote.jp`,
      signs: ['cuenote.jp'],
      link: (name, code, nth) => `https://fofa.jp/${name}/c.p?${nth}${code}`,
    },
    account,
    list,
  );
}

/** 配配メール of ラクス; links as in its help, `demo.hm-f.jp/000?…`. */
export function haihaiMail(account: string): Carrier {
  return house(
    {
      bounce: (name, number) => `${number.slice(0, 10)}@${name}.hm-f.jp`,
      ptr: (number) => `mx${digits(number, 1, 2)}.hm-f.jp`,
      signs: ['hm-f.jp'],
      link: (name, code, nth) => `https://${name}.hm-f.jp/00${nth}?${code}`,
    },
    account,
    true,
  );
}

export function willMail(account: string): Carrier {
  return house(
    {
      bounce: (name, number) => `${name}-${number.slice(0, 12)}@bounce.willap.jp`,
      ptr: (number) => `mail${digits(number, 1, 2)}.willap.jp`,
      signs: ['willap.jp'],
      link: (name, code, nth) => `https://${name}.willap.jp/c/${nth}/${code}`,
    },
    account,
    true,
  );
}

/** blastengine, for mail that a program sends; links stay. */
export function blastengine(): Carrier {
  return ({ number }) => ({
    envelope: `${number.slice(0, 16)}@besender.jp`,
    ptr: `mta${digits(number, 1, 2)}.besender.jp`,
    signs: ['besender.jp'],
    headers: [],
    earlier: [
      `from [192.168.12.${digits(number, 3, 2)}] (unknown) by api.engn.jp with ESMTP id ${number.slice(0, 10)}`,
    ],
  });
}

/** SPIRAL; forms and mail of many public bodies and banks go through it. */
export function spiral(account: string, list = false): Carrier {
  return house(
    {
      bounce: (_name, number) => `bounce-${number.slice(0, 14)}@smp.ne.jp`,
      ptr: (number) => `mta${digits(number, 1, 2)}.smp.ne.jp`,
      signs: [],
      link: (name, code) => `https://area18.smp.ne.jp/area/p/${name}/${code}/login.html`,
      headers: ['X-SPIRAL: 1'],
    },
    account,
    list,
  );
}

export function benchmark(account: string): Carrier {
  return house(
    {
      bounce: (_name, number) => `bounce-${number.slice(0, 14)}@bmsend.com`,
      ptr: (number) => `mail${digits(number, 1, 3)}.bmsend.com`,
      signs: ['bmsend.com'],
      link: (name, code, nth) =>
        `https://clt${name}.bmetrack.com/c/l?u=${code}&e=${code.slice(2, 9)}&c=${name}&l=${nth}`,
    },
    account,
    true,
  );
}

export function hubspot(): Carrier {
  return ({ number, domain }) => ({
    envelope: `1axb${number.slice(0, 20)}@bf${digits(number, 1, 2)}x.hubspotemail.net`,
    ptr: `bid${digits(number, 2, 4)}.na1.hubspotemail.net`,
    signs: [`bf${digits(number, 1, 2)}x.hubspotemail.net`],
    headers: [
      `Feedback-ID: aeo${token(number, 1, 12)}:aeo${token(number, 2, 12)}:HubSpot`,
      ...unsubscribe(
        `https://hs-${digits(number, 3, 7)}.s.hubspotemail.net/preferences/en/unsubscribe?data=${token(number, 3, 60)}`,
      ),
    ],
    earlier: [],
    track: (_url, nth) =>
      `https://d${number.slice(0, 5)}04.na1.hubspotlinks.com/Ctc/${nth}+113/${number.slice(0, 5)}04/${token(number, nth, 60)}?domain=${domain}`,
  });
}

/** Mailgun and Postmark, for programs. */
export function mailgun(): Carrier {
  return ({ number, sender, domain }) => ({
    envelope: `bounce+${number.slice(0, 6)}.${number.slice(6, 12)}-info=example.co.jp@mg.${domain}`,
    ptr: `m${digits(number, 1, 3)}-${digits(number, 4, 2)}.mailgun.net`,
    signs: ['mailgun.org'],
    headers: [`X-Mailgun-Sid: ${token(number, 1, 60)}`, `X-Mailgun-Sending-Ip: 192.0.2.25`, `Sender: ${sender}`],
    earlier: [],
    track: (_url, nth) => `https://email.mg.${domain}/c/${token(number, nth, 80)}`,
  });
}

export function postmark(): Carrier {
  return ({ number, domain }) => ({
    envelope: `pm_bounces@pm-bounces.${domain}`,
    ptr: `mta${digits(number, 1, 3)}a-ord.mtasv.net`,
    signs: ['pm.mtasv.net'],
    headers: [
      `X-PM-Message-Id: ${number.slice(0, 8)}-${number.slice(8, 12)}-4${number.slice(13, 16)}-a${number.slice(17, 20)}-${number.slice(20, 32)}`,
      'X-PM-RCPT: |bTB8MTI|aW5mb0BleGFtcGxl|',
      'X-PM-Message-Options: v1;1.abcdef',
    ],
    earlier: [],
  });
}

/** Google Workspace and Gmail as the author's own servers. */
export function google(): Carrier {
  return ({ number, sender }) => ({
    envelope: sender,
    ptr: `mail-pj1-f${digits(number, 1, 2)}.google.com`,
    signs: [],
    headers: [
      `Message-ID: <CA${token(number, 1, 46)}@mail.gmail.com>`,
      `X-Gm-Message-State: AOJu0${token(number, 2, 60)}`,
      `X-Google-Smtp-Source: AGHT+${token(number, 3, 50)}`,
    ],
    earlier: [
      `by mail-pj1-f${digits(number, 1, 2)}.google.com with SMTP id ${number.slice(0, 24)}so${digits(number, 6, 7)}a91.1`,
    ],
  });
}

/** Microsoft 365 and Outlook as the author's own servers. */
export function microsoft365(): Carrier {
  return ({ number, sender }) => {
    const server = `TYCPR01MB${digits(number, 2, 4)}`;
    return {
      envelope: sender,
      ptr: `mail-japaneastazon1101${digits(number, 1, 4)}.outbound.protection.outlook.com`,
      signs: [],
      headers: [
        `Message-ID: <${server}${number.slice(0, 24).toUpperCase()}@${server}.jpnprd01.prod.outlook.com>`,
        `Thread-Index: ${Buffer.from(number.slice(0, 22)).toString('base64')}`,
        'X-MS-Has-Attach:',
        'Accept-Language: ja-JP, en-US',
        'Content-Language: ja-JP',
        'X-OriginatorOrg: example.net',
      ],
      earlier: [
        `from ${server}.jpnprd01.prod.outlook.com (2603:1096:400:1::1) by ${server}.jpnprd01.prod.outlook.com (2603:1096:400:2::8) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9320.13`,
      ],
    };
  };
}

/** A customer's mailbox at a hosting company: `machine` is the shared server that hands the mail over. */
export function hosted(machine: string, mailer?: string): Carrier {
  return ({ number, sender }) => ({
    envelope: sender,
    ptr: machine,
    signs: [],
    headers: mailer ? [mailer] : [],
    earlier: [
      `from [192.168.1.${digits(number, 1, 2)}] (unknown [203.0.113.${digits(number, 3, 2)}])\r\n\tby ${machine} (Postfix) with ESMTPSA id 4${number.slice(0, 10).toUpperCase()}`,
    ],
  });
}
