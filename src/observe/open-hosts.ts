import { isWithin } from '../util/domain.ts';

/**
 * Hosts where anyone can put a page, a form, a file or a redirection: the name in the link is the provider's, and says
 * nothing about who is behind it. By kind, in alphabetical order; from the providers' own documentation of what they
 * offer, kept from memory and so low in confidence for single entries.
 */
const SHORTENERS = [
  '00m.in',
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'goo.gl',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'qr.ae',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'urlz.fr',
  'v.gd',
  'x.gd',
];
const USER_CONTENT = [
  'amplifyapp.com',
  'appspot.com',
  'azurewebsites.net',
  'blob.core.windows.net',
  'blogspot.com',
  'carrd.co',
  'cloudfront.net',
  'codesandbox.io',
  'docs.google.com',
  'drive.google.com',
  'dropbox.com',
  'firebaseapp.com',
  'forms.gle',
  'forms.office.com',
  'framer.app',
  'fleek.co',
  'github.io',
  'gitlab.io',
  'glitch.me',
  'godaddysites.com',
  'herokuapp.com',
  'ipfs.io',
  'dweb.link',
  'jotform.com',
  'linodeobjects.com',
  'netlify.app',
  'ngrok.io',
  'ngrok-free.app',
  'notion.site',
  'onrender.com',
  'pages.dev',
  'r2.dev',
  'replit.app',
  's3.amazonaws.com',
  'sharepoint.com',
  'sites.google.com',
  'square.site',
  'storage.googleapis.com',
  'strikingly.com',
  'surge.sh',
  'surveymonkey.com',
  'translate.goog',
  'trycloudflare.com',
  'tumblr.com',
  'typeform.com',
  'vercel.app',
  'web.app',
  'webflow.io',
  'weebly.com',
  'weeblysite.com',
  'wixsite.com',
  'wordpress.com',
  'workers.dev',
];
const OPEN = new Set([...SHORTENERS, ...USER_CONTENT]);

/** Open redirectors: a honest company's host that sends the reader on to wherever its query says. */
const REDIRECT_PARAMETER =
  /[?&](?:url|u|q|target|redirect|redirect_uri|redirect_url|dest|destination|goto|next|continue|link|adurl)=(?:https?%3a|https?:)/i;
const REDIRECTORS = [
  'google.com',
  'google.co.jp',
  'bing.com',
  'youtube.com',
  'yahoo.co.jp',
  'yahoo.com',
  'facebook.com',
  'linkedin.com',
  'doubleclick.net',
  'googleadservices.com',
  'baidu.com',
];

/** The host of this address belongs to whoever made an account there, or sends on to another. */
export function isOpenHost(host: string, url: string): boolean {
  if (parents(host).some((domain) => OPEN.has(domain))) return true;
  return REDIRECT_PARAMETER.test(url.slice(0, 2048)) && REDIRECTORS.some((domain) => isWithin(host, domain));
}

/** More than any entry has. */
const MOST_LABELS = 8;

function parents(host: string): string[] {
  const labels = host.slice(-255).split('.').slice(-MOST_LABELS);
  return labels.map((_, index) => labels.slice(index).join('.'));
}
