import { check as archiveWithPassword } from './attachments/archive-with-password.ts';
import { check as codedAttachmentName } from './attachments/coded-attachment-name.ts';
import { check as dangerousAttachment } from './attachments/dangerous-attachment.ts';
import { check as documentLeadsOn } from './attachments/document-leads-on.ts';
import { check as htmlAttachment } from './attachments/html-attachment.ts';
import { check as dmarcFailed } from './authentication/dmarc-failed.ts';
import { check as refusedOnTheWay } from './authentication/refused-on-the-way.ts';
import { check as unauthenticatedSender } from './authentication/unauthenticated-sender.ts';
import type { Check } from './define.ts';
import { check as activeContent } from './disguise/active-content.ts';
import { check as baseElsewhere } from './disguise/base-elsewhere.ts';
import { check as blankStretch } from './disguise/blank-stretch.ts';
import { check as brokenTextType } from './disguise/broken-text-type.ts';
import { check as differingTexts } from './disguise/differing-texts.ts';
import { check as hiddenFiller } from './disguise/hidden-filler.ts';
import { check as pictureOnly } from './disguise/picture-only.ts';
import { check as reversedText } from './disguise/reversed-text.ts';
import { check as splitWords } from './disguise/split-words.ts';
import { check as alignedAuthentication } from './for-the-sender/aligned-authentication.ts';
import { check as automaticReply } from './for-the-sender/automatic-reply.ts';
import { check as deliveryReport } from './for-the-sender/delivery-report.ts';
import { check as forwardedEnvelope } from './for-the-sender/forwarded-envelope.ts';
import { check as forwarderAttestation } from './for-the-sender/forwarder-attestation.ts';
import { check as linksAtHome } from './for-the-sender/links-at-home.ts';
import { check as mailOfOneHouse } from './for-the-sender/mail-of-one-house.ts';
import { check as mailingListPost } from './for-the-sender/mailing-list-post.ts';
import { check as officialSender } from './for-the-sender/official-sender.ts';
import { check as quotedForward } from './for-the-sender/quoted-forward.ts';
import { check as replyInConversation } from './for-the-sender/reply-in-conversation.ts';
import { check as stampedByReceiver } from './for-the-sender/stamped-by-receiver.ts';
import { check as addressAsUserName } from './links/address-as-user-name.ts';
import { check as borrowedPictures } from './links/borrowed-pictures.ts';
import { check as brandLinkElsewhere } from './links/brand-link-elsewhere.ts';
import { check as buttonToOpenHost } from './links/button-to-open-host.ts';
import { check as chatContactInStory } from './links/chat-contact-in-story.ts';
import { check as cmsPathInLink } from './links/cms-path-in-link.ts';
import { check as codeLeadsElsewhere } from './links/code-leads-elsewhere.ts';
import { check as disguisedAddress } from './links/disguised-address.ts';
import { check as drawnCode } from './links/drawn-code.ts';
import { check as formInMail } from './links/form-in-mail.ts';
import { check as linkOnSharedServer } from './links/link-on-shared-server.ts';
import { check as linkToBareAddress } from './links/link-to-bare-address.ts';
import { check as listedLink } from './links/listed-link.ts';
import { check as lookalikeLink } from './links/lookalike-link.ts';
import { check as madeUpHost } from './links/made-up-host.ts';
import { check as mapOverLink } from './links/map-over-link.ts';
import { check as nothingOfTheSender } from './links/nothing-of-the-sender.ts';
import { check as pictureOnOpenHost } from './links/picture-on-open-host.ts';
import { check as preparedAnswer } from './links/prepared-answer.ts';
import { check as recipientInLink } from './links/recipient-in-link.ts';
import { check as redirectorLink } from './links/redirector-link.ts';
import { check as scriptLink } from './links/script-link.ts';
import { check as signInPath } from './links/sign-in-path.ts';
import { check as singleTarget } from './links/single-target.ts';
import { check as siteBoughtOrHijacked } from './links/site-bought-or-hijacked.ts';
import { check as suffixInsideHost } from './links/suffix-inside-host.ts';
import { check as tokenPaths } from './links/token-paths.ts';
import { check as userinfoInLink } from './links/userinfo-in-link.ts';
import { check as wordsAgainstTarget } from './links/words-against-target.ts';
import { check as youngLinkDomain } from './links/young-link-domain.ts';
import { check as brokenPage } from './page/broken-page.ts';
import { check as cloakedPage } from './page/cloaked-page.ts';
import { check as copiedPage } from './page/copied-page.ts';
import { check as imitatedPage } from './page/imitated-page.ts';
import { check as pageActsByItself } from './page/page-acts-by-itself.ts';
import { check as pageState } from './page/page-state.ts';
import { check as secretsOnPage } from './page/secrets-on-page.ts';
import { check as secretsSentElsewhere } from './page/secrets-sent-elsewhere.ts';
import { check as brandFromAccessLine } from './route/brand-from-access-line.ts';
import { check as foreignTimeZone } from './route/foreign-time-zone.ts';
import { check as heloClaimsBrand } from './route/helo-claims-brand.ts';
import { check as impossibleDate } from './route/impossible-date.ts';
import { check as messageIdDateSwapped } from './route/message-id-date-swapped.ts';
import { check as messageIdOfMassMailer } from './route/message-id-of-mass-mailer.ts';
import { check as nullEnvelope } from './route/null-envelope.ts';
import { check as personalMailProgram } from './route/personal-mail-program.ts';
import { check as randomEnvelopeDomain } from './route/random-envelope-domain.ts';
import { check as reportFromMailProgram } from './route/report-from-mail-program.ts';
import { check as senderUnrelatedNetwork } from './route/sender-unrelated-network.ts';
import { check as sendingIpNotAuthorised } from './route/sending-ip-not-authorised.ts';
import { check as sentFromScript } from './route/sent-from-script.ts';
import { check as submittedByAccount } from './route/submitted-by-account.ts';
import { check as systemAccountEnvelope } from './route/system-account-envelope.ts';
import { check as unnamedSendingIp } from './route/unnamed-sending-ip.ts';
import { check as addressInDisplayName } from './sender/address-in-display-name.ts';
import { check as answersToFreeMail } from './sender/answers-to-free-mail.ts';
import { check as asksOnForeignSite } from './sender/asks-on-foreign-site.ts';
import { check as blocklistedName } from './sender/blocklisted-name.ts';
import { check as brandFromForeignDomain } from './sender/brand-from-foreign-domain.ts';
import { check as codeInSenderName } from './sender/code-in-sender-name.ts';
import { check as freeMailForCompany } from './sender/free-mail-for-company.ts';
import { check as fromWithoutAddress } from './sender/from-without-address.ts';
import { check as impossibleSenderDomain } from './sender/impossible-sender-domain.ts';
import { check as listedSender } from './sender/listed-sender.ts';
import { check as lookalikeSender } from './sender/lookalike-sender.ts';
import { check as lureInServiceNotice } from './sender/lure-in-service-notice.ts';
import { check as madeUpAddress } from './sender/made-up-address.ts';
import { check as mailboxNoticeFromOutside } from './sender/mailbox-notice-from-outside.ts';
import { check as namelessDesk } from './sender/nameless-desk.ts';
import { check as ownDomainAsSender } from './sender/own-domain-as-sender.ts';
import { check as ownDomainAsService } from './sender/own-domain-as-service.ts';
import { check as ownDomainInDisplayName } from './sender/own-domain-in-display-name.ts';
import { check as replyToElsewhere } from './sender/reply-to-elsewhere.ts';
import { check as selfStyledPublicBody } from './sender/self-styled-public-body.ts';
import { check as senderBoughtOrHijacked } from './sender/sender-bought-or-hijacked.ts';
import { check as severalAuthors } from './sender/several-authors.ts';
import { check as storyFromUnrelatedSender } from './sender/story-from-unrelated-sender.ts';
import { check as strangeOrganizer } from './sender/strange-organizer.ts';
import { check as strangersSideBySide } from './sender/strangers-side-by-side.ts';
import { check as superiorFromOutside } from './sender/superior-from-outside.ts';
import { check as telephoneRefused } from './sender/telephone-refused.ts';
import { check as throwAwaySuffix } from './sender/throw-away-suffix.ts';
import { check as twinOfShownDomain } from './sender/twin-of-shown-domain.ts';
import { check as undisclosedRecipients } from './sender/undisclosed-recipients.ts';
import { check as unrelatedSenderName } from './sender/unrelated-sender-name.ts';
import { check as youngSenderDomain } from './sender/young-sender-domain.ts';
import { check as asksForCredentials } from './text/asks-for-credentials.ts';
import { check as chineseFont } from './text/chinese-font.ts';
import { check as deadlineWithThreat } from './text/deadline-with-threat.ts';
import { check as disguisedWords } from './text/disguised-words.ts';
import { check as foreignLocale } from './text/foreign-locale.ts';
import { check as fraudStory } from './text/fraud-story.ts';
import { check as misspeltWords } from './text/misspelt-words.ts';
import { check as namelessGreeting } from './text/nameless-greeting.ts';
import { check as paymentDiversion } from './text/payment-diversion.ts';
import { check as protectionOff } from './text/protection-off.ts';
import { check as recipientInHeading } from './text/recipient-in-heading.ts';
import { check as secretByReply } from './text/secret-by-reply.ts';
import { check as simplifiedGlyphs } from './text/simplified-glyphs.ts';
import { check as strayParticle } from './text/stray-particle.ts';
import { check as templateLeftovers } from './text/template-leftovers.ts';
import { check as threatWithRequest } from './text/threat-with-request.ts';
import { check as unnaturalJapanese } from './text/unnatural-japanese.ts';
import { check as unreadRemainder } from './text/unread-remainder.ts';
import { check as wordingOfFraud } from './text/wording-of-fraud.ts';

/** All checks, in the order of the report. `index.test.ts` holds this list against the folder. */
export const checks: readonly Check[] = [
  brandFromForeignDomain,
  lookalikeSender,
  twinOfShownDomain,
  lureInServiceNotice,
  fromWithoutAddress,
  impossibleSenderDomain,
  severalAuthors,
  ownDomainInDisplayName,
  ownDomainAsSender,
  ownDomainAsService,
  mailboxNoticeFromOutside,
  namelessDesk,
  addressInDisplayName,
  codeInSenderName,
  madeUpAddress,
  unrelatedSenderName,
  strangeOrganizer,
  freeMailForCompany,
  superiorFromOutside,
  selfStyledPublicBody,
  replyToElsewhere,
  answersToFreeMail,
  asksOnForeignSite,
  storyFromUnrelatedSender,
  undisclosedRecipients,
  strangersSideBySide,
  telephoneRefused,
  throwAwaySuffix,
  youngSenderDomain,
  senderBoughtOrHijacked,
  listedSender,
  blocklistedName,
  sendingIpNotAuthorised,
  senderUnrelatedNetwork,
  heloClaimsBrand,
  unnamedSendingIp,
  submittedByAccount,
  sentFromScript,
  systemAccountEnvelope,
  nullEnvelope,
  randomEnvelopeDomain,
  impossibleDate,
  messageIdDateSwapped,
  messageIdOfMassMailer,
  foreignTimeZone,
  brandFromAccessLine,
  personalMailProgram,
  reportFromMailProgram,
  dmarcFailed,
  unauthenticatedSender,
  refusedOnTheWay,
  asksForCredentials,
  secretByReply,
  protectionOff,
  deadlineWithThreat,
  threatWithRequest,
  paymentDiversion,
  fraudStory,
  namelessGreeting,
  strayParticle,
  chineseFont,
  simplifiedGlyphs,
  foreignLocale,
  disguisedWords,
  misspeltWords,
  unnaturalJapanese,
  templateLeftovers,
  recipientInHeading,
  wordingOfFraud,
  unreadRemainder,
  brandLinkElsewhere,
  lookalikeLink,
  suffixInsideHost,
  borrowedPictures,
  pictureOnOpenHost,
  wordsAgainstTarget,
  buttonToOpenHost,
  redirectorLink,
  madeUpHost,
  cmsPathInLink,
  chatContactInStory,
  signInPath,
  recipientInLink,
  singleTarget,
  nothingOfTheSender,
  tokenPaths,
  addressAsUserName,
  linkOnSharedServer,
  siteBoughtOrHijacked,
  youngLinkDomain,
  codeLeadsElsewhere,
  drawnCode,
  formInMail,
  preparedAnswer,
  linkToBareAddress,
  mapOverLink,
  userinfoInLink,
  disguisedAddress,
  listedLink,
  scriptLink,
  hiddenFiller,
  blankStretch,
  splitWords,
  reversedText,
  activeContent,
  pictureOnly,
  differingTexts,
  baseElsewhere,
  brokenTextType,
  dangerousAttachment,
  archiveWithPassword,
  htmlAttachment,
  documentLeadsOn,
  codedAttachmentName,
  imitatedPage,
  secretsOnPage,
  secretsSentElsewhere,
  copiedPage,
  brokenPage,
  cloakedPage,
  pageState,
  pageActsByItself,
  alignedAuthentication,
  officialSender,
  forwarderAttestation,
  linksAtHome,
  mailOfOneHouse,
  replyInConversation,
  deliveryReport,
  automaticReply,
  quotedForward,
  stampedByReceiver,
  forwardedEnvelope,
  mailingListPost,
];
