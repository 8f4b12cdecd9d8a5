/** SRS (`SRS0=…@`, Microsoft's `+SRS=`), and the form in which Gmail forwards. */
export const REWRITTEN = /(?:^|<)SRS[01][=+-]|\+SRS=|\+caf_=/i;

/**
 * SRS writes `SRS0=hash=time=domain=local@forwarder`, and `SRS1=hash=first==hash=time=domain=local@second` at the next
 * forwarder; Microsoft 365 puts `+SRS=hash=time=domain=local` behind a local part of its own.
 */
const SRS =
  /(?:^SRS0[=+-]|^SRS1[=+-][^=@]{1,64}=[^=@]{1,255}=[=+-]|\+SRS=)[^=@]{1,64}=[^=@]{1,16}=(?<domain>[^=@]{1,255})=(?<local>[^@]{1,255})@/i;

/**
 * The envelope sender that a forwarder was given, read from the one that it wrote; the same where it was left alone.
 * `undefined` where it was replaced by one that does not say (Gmail's `+caf_=`).
 */
export function senderBeforeForwarding(address: string): string | undefined {
  const text = address.slice(0, 1_000);
  const { domain, local } = SRS.exec(text)?.groups ?? {};
  if (domain !== undefined && local !== undefined) return `${local}@${domain}`;
  return REWRITTEN.test(text) ? undefined : address;
}
