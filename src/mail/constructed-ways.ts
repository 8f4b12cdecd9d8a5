import type { Settings } from '../settings.ts';

/** A way of a mail that we laid ourselves, so that the truth is known without reading it back. */
export interface ConstructedWay {
  kind: 'direct' | 'forwarded' | 'list' | 'export';
  what: string;
  lines: string[];
  /** Handed the mail to the first server that worked for the reader: his own, or the forwarder or list he chose. */
  sender?: string;
  /** Forwarder, list or gateway, in front of the reader's border. */
  relay?: string;
  /** What the reader may tell with `--own` and `--trust`. */
  told: Partial<Settings>;
}

const date = 'Tue, 12 Nov 2024 08:41:08 +0900 (JST)';
const sender = '203.0.113.9';
const relay = '198.51.100.20';
const shop = `from mail.shop.example (mail.shop.example [${sender}])`;
const gate = `from relay.provider.example (relay.provider.example [${relay}])`;
const google = '198.51.100.49';
const own: Partial<Settings> = { ownDomains: ['own.example'], trustedHosts: ['mx.own.example'] };
const everything: Partial<Settings> = { ownDomains: ['own.example'], trustedHosts: ['provider.example', relay] };
const submission = `Received: from pc (unknown [192.0.2.77]) by mail.shop.example (Postfix) with ESMTPSA id 1; ${date}`;
/** What a sender may write himself to lead astray. */
const lie = `Received: from mail.bank.example (mail.bank.example [192.0.2.1]) by mx.own.example (Postfix) with ESMTPS id 1; ${date}`;
const lieOfForwarding = `Received: from mail.bank.example (mail.bank.example [192.0.2.1]) by mail.shop.example (Postfix) with ESMTPS id 1; ${date}`;

const postfix = `Received: ${shop} by mx.own.example (Postfix) with ESMTPS id 7D0E2400B1; ${date}`;
const atReader = `Received: ${gate} by mx.own.example (Postfix) with ESMTPS id 7D0E2400B1; ${date}`;
const atRelay = `Received: ${shop} by relay.provider.example (Postfix) with ESMTPS id 9A0E2400B1; ${date}`;
const inner = `Received: from mx.own.example (mx.own.example [10.0.0.5]) by store.own.example (Postfix) with ESMTP id 5B2C81F0A3; ${date}`;
const lmtp = `Received: from store.own.example by store.own.example (Dovecot) with LMTP id TKs2nTbdtvzbHKNL; ${date}`;

function direct(what: string, ...lines: string[]): ConstructedWay[] {
  const honest: ConstructedWay = { kind: 'direct', what, lines: [...lines, submission], sender, told: own };
  return [honest, { ...honest, what: `${what}, with a lie below`, lines: [...lines, lie, submission] }];
}

function relayed(
  kind: 'forwarded' | 'list',
  what: string,
  told: Partial<Settings>,
  ...lines: string[]
): ConstructedWay[] {
  const honest: ConstructedWay = { kind, what, lines: [...lines, submission], sender, relay, told };
  return [honest, { ...honest, what: `${what}, with a lie below`, lines: [...lines, lieOfForwarding] }];
}

const frontend = 'D.mail.protection.outlook.com';
const microsoft = [
  `Received: from A.jpnprd01.prod.outlook.com (2603:1096:400:1::8) by B.jpnprd01.prod.outlook.com with HTTPS; ${date}`,
  `Received: from ${frontend} (2603:1096:400:2::9) by A.jpnprd01.prod.outlook.com (2603:1096:400:1::8) with Microsoft SMTP Server id 15.20; ${date}`,
  `Received: from mail.shop.example (${sender}) by ${frontend} (10.13.140.7) with Microsoft SMTP Server id 15.20 via Frontend Transport; ${date}`,
];
const yahoo = [
  `Received: from 127.0.0.1 by atlas-production.v2-mail-prod1-bf1.omega.yahoo.com pod-id NONE with HTTP; ${date}`,
  `Received: from ${sender} (EHLO mail.shop.example) by 10.195.10.244 with SMTPs (version=TLS1_2 cipher=X); ${date}`,
];
const icloud = [
  `Received: from st43p00im-qukt09021701.me.com by p44-mailgateway-smtp-778464bd6-glqrh (mailgateway 2403B92) with SMTP id x; ${date}`,
  `Received: ${shop} by st43p00im-qukt09021701.me.com (Postfix) with ESMTPS id EC1AC39C0207; ${date}`,
];
const zimbra = [
  `Received: from mx.own.example (LHLO mx.own.example) (10.0.0.4) by store.own.example with LMTP; ${date}`,
  `Received: from localhost (localhost [127.0.0.1]) by mx.own.example (Postfix) with ESMTP id 2; ${date}`,
  `Received: from mx.own.example ([127.0.0.1]) by localhost (mx.own.example [127.0.0.1]) (amavis, port 10032) with ESMTP id x; ${date}`,
];
const viaGmail = [
  `Received: from mail-ej1-f49.google.com (mail-ej1-f49.google.com [${google}]) by mx.own.example (Postfix) with ESMTPS id 1; ${date}`,
  `Received: by mail-ej1-f49.google.com with SMTP id a640; ${date}`,
  `Received: from mail.shop.example (mail.shop.example. [${sender}]) by mx.google.com with ESMTPS id y1; ${date}`,
];
const caf = 'Return-Path: <taro+caf_=info=own.example@gmail.com>';
const arcPass = 'Authentication-Results: mx.own.example; arc=pass; dmarc=pass header.from=shop.example';
const seal = 'ARC-Seal: i=1; a=rsa-sha256; d=google.com; s=arc-20240605; cv=none; b=x';

/** Ways of four kinds. Reserved names and addresses, but for the providers whose form a line follows. */
export const constructedWays: ConstructedWay[] = [
  ...direct('Postfix', postfix),
  ...direct('Postfix, an inner relay and Dovecot', lmtp, inner, postfix),
  ...direct('Sendmail', `Received: ${shop} by mx.own.example (8.17.1/8.17.1) with ESMTPS id 45O2A3xB012345; ${date}`),
  ...direct(
    'Exim',
    `Received: from [${sender}] (helo=mail.shop.example) by mx.own.example with esmtps (Exim 4.96) id 1uABCD-0001xY-2Z; ${date}`,
  ),
  ...direct(
    'qmail',
    `Received: (qmail 12 invoked by uid 89); 12 Nov 2024 08:41:08 +0900`,
    `Received: from unknown (HELO mail.shop.example) (${sender}) by mx.own.example with SMTP; 12 Nov 2024 08:41:08 +0900`,
  ),
  ...direct(
    'Courier',
    `Received: from mail.shop.example (mail.shop.example [::ffff:${sender}]) by mx.own.example with ESMTPS id 000000000014268F.000000006A3B1C2D.0000377C; ${date}`,
  ),
  ...direct(
    'MDaemon',
    `Received: ${shop} by mx.own.example (mx.own.example) (MDaemon PRO v22.0) with ESMTPS id md50000113590.msg; ${date}`,
  ),
  ...direct(
    'IronPort in front',
    inner.replace('(Postfix) with ESMTP id 5B2C81F0A3', '(8.17.1/8.17.1) with ESMTP id 45O2A3xB012345'),
    `Received: from mail.shop.example (HELO mail.shop.example) ([${sender}]) by mx.own.example with ESMTP/TLS/X; 12 Nov 2024 08:41:08 +0900`,
  ),
  ...direct('Zimbra with amavis', ...zimbra, postfix),
  ...direct(
    'Exchange',
    `Received: from mail.shop.example (${sender}) by mx.own.example (10.0.0.9) with Microsoft SMTP Server id 15.1.2507.6; ${date}`,
  ),
  ...direct(
    'Gmail',
    `Received: by 2002:a05:7108:16ca:b0:40c:8dfd:882c with SMTP id s10; ${date}`,
    `Received: from mail.shop.example (mail.shop.example. [${sender}]) by mx.google.com with ESMTPS id x1; ${date}`,
  ),
  ...direct('Microsoft 365', ...microsoft),
  ...direct('Yahoo!', ...yahoo),
  ...direct('iCloud', ...icloud),
  ...direct(
    'Amazon SES',
    `Received: ${shop} by inbound-smtp.us-east-1.amazonaws.com with SMTP id nrk5vlqu9usuh476ffj0j3is23okmot9h029da01; ${date}`,
  ),
  ...direct(
    'さくら',
    `Received: ${shop} by www9871.sakura.ne.jp (8.16.1/8.16.1) with ESMTPS id 45O2A3xB012345; ${date} (envelope-from a@shop.example)`,
  ),
  // The gateway prints an inner machine of the hosting company, or a stranger who greets as one.
  ...direct(
    'Xserver',
    `Received: from virusgw9001.xserver.jp (virusgw9001.xserver.jp [198.51.100.10]) by sv9012.xserver.jp (Postfix) with ESMTP id 8968D782716A2E; ${date}`,
    `Received: from sv9012.xserver.jp (198.51.100.13) by virusgw9001.xserver.jp (F-Secure/fsigk_smtp/521/virusgw9001.xserver.jp); ${date}`,
    `Received: ${shop} by sv9012.xserver.jp (Postfix) with ESMTPS id 9968D782716A2E; ${date}`,
  ).map(({ sender: _untold, ...way }) => way),
  ...relayed(
    'forwarded',
    'SRS',
    everything,
    `Return-Path: <SRS0=k3Vd=ZT=shop.example=a@provider.example>`,
    atReader,
    atRelay,
  ),
  ...relayed(
    'forwarded',
    'Delivered-To of the forwarder',
    everything,
    'Delivered-To: info@own.example',
    atReader,
    'Delivered-To: info@provider.example',
    atRelay,
  ),
  ...relayed('forwarded', 'nothing but the lines', everything, atReader, atRelay),
  ...relayed(
    'forwarded',
    'ARC of a small forwarder',
    everything,
    arcPass,
    atReader,
    'ARC-Seal: i=1; d=provider.example; cv=none; b=x',
    atRelay,
  ),
  ...relayed('forwarded', 'Gmail in its own way', own, caf, ...viaGmail).map((way) => ({ ...way, relay: google })),
  ...relayed(
    'forwarded',
    'Gmail with a seal that passed',
    own,
    arcPass,
    ...viaGmail.slice(0, 1),
    seal,
    ...viaGmail.slice(1),
  ).map((way) => ({ ...way, relay: google })),
  ...relayed(
    'list',
    'Mailman',
    everything,
    'Return-Path: <members-bounces@provider.example>',
    atReader,
    `Received: from relay.provider.example (localhost [127.0.0.1]) by relay.provider.example (Postfix) with ESMTP id 2; ${date}`,
    atRelay,
    'List-Id: <members.provider.example>',
  ),
  ...relayed(
    'list',
    'majordomo',
    everything,
    atReader,
    `Received: (majordomo@relay.provider.example) by relay.provider.example via listexpand id S230216AbiAJDDk; ${date}`,
    `Received: from mail.shop.example ([${sender}]:42251 "EHLO mail.shop.example" rhost-flags-OK-OK-OK-OK) by relay.provider.example with ESMTP id S230187AbiAJDDk; ${date}`,
    'List-Id: <members.provider.example>',
  ),
  ...relayed(
    'list',
    'behind a filter of the list',
    everything,
    'List-Id: <members.provider.example>',
    atReader,
    `Received: from localhost (localhost [127.0.0.1]) by relay.provider.example (Postfix) with ESMTP id 2; ${date}`,
    `Received: from relay.provider.example ([127.0.0.1]) by localhost (relay.provider.example [127.0.0.1]) (amavis, port 10024) with ESMTP id x; ${date}`,
    atRelay,
  ),
  { kind: 'export', what: 'no Received line', lines: ['From: a@shop.example'], told: own },
  {
    kind: 'export',
    what: 'results alone',
    lines: [`Received-SPF: pass client-ip=${sender}`, 'From: a@shop.example'],
    told: own,
  },
  { kind: 'export', what: 'an address in X-Originating-IP', lines: [`X-Originating-IP: [${sender}]`], told: own },
  { kind: 'export', what: 'the border line cut off, a local hop left', lines: [lmtp], told: own },
];
