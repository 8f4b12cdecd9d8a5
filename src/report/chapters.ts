import type { Section } from './blocks.ts';
import { address } from './sections/address.ts';
import { attachments } from './sections/attachments.ts';
import { authentication } from './sections/authentication.ts';
import { body } from './sections/body.ts';
import { comparison } from './sections/comparison.ts';
import { details } from './sections/details.ts';
import { evidence } from './sections/evidence.ts';
import { findings } from './sections/findings.ts';
import { links } from './sections/links.ts';
import { method } from './sections/method.ts';
import { notKnown } from './sections/not-known.ts';
import { owner } from './sections/owner.ts';
import { pages } from './sections/pages.ts';
import { places } from './sections/places.ts';
import { reputation } from './sections/reputation.ts';
import { route } from './sections/route.ts';
import { sender } from './sections/sender.ts';
import { subject } from './sections/subject.ts';
import { threeFields } from './sections/three-fields.ts';
import { verdict } from './sections/verdict.ts';
import { victims } from './sections/victims.ts';
import { whoCanAct } from './sections/who-can-act.ts';
import type { Chapter, Story } from './story.ts';

/** The order of the report: the answer, then the steps by which an administrator would take the mail apart. */
const chapters: Chapter[] = [
  verdict,
  subject,
  sender,
  threeFields,
  route,
  authentication,
  owner,
  comparison,
  places,
  body,
  links,
  pages,
  reputation,
  attachments,
  findings,
  notKnown,
  victims,
  whoCanAct,
  details,
  method,
  evidence,
];

/** Of an address alone: what its page shows first, then who stands behind it. */
const chaptersOfAddress: Chapter[] = [
  verdict,
  pages,
  address,
  places,
  reputation,
  findings,
  notKnown,
  whoCanAct,
  method,
  evidence,
];

/** The sections of a case. The appendix of evidence comes last, when everything has been cited. */
export function sectionsOf(story: Story): Section[] {
  return (story.dossier.settings.address ? chaptersOfAddress : chapters).flatMap((chapter) => chapter(story) ?? []);
}
