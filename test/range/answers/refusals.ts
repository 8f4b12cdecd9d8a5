/** How registries turn away whoever asks too often, each in words of its own; an answer like these says nothing of a name. */
export const refusals: Record<string, string> = {
  RIPE: `% This is the RIPE Database query service.
% The objects are in RPSL format.
%
% The RIPE Database is subject to Terms and Conditions.
% See https://docs.db.ripe.net/terms-conditions.html

%ERROR:201: access denied for 192.0.2.1
%
% Sorry, access from your host has been temporarily
% denied because of a daily limit on the number of queries.

`,
  'a registrar': 'Number of allowed queries exceeded.\r\n',
  PIR: 'WHOIS LIMIT EXCEEDED - SEE WWW.PIR.ORG/WHOIS FOR DETAILS\r\n',
  DENIC: `% Error: 55000000002 Connection refused; access control limit exceeded. Please try again later.
`,
  EURid: 'Your connection limit exceeded. Please slow down and try again later.\r\n',
  LACNIC: '% Query rate limit exceeded. Reduced information.\r\n\r\n% 2022-03-14 02:00:00 (-03 -03:00)\r\n',
  CNNIC: 'Queried interval is too short.\r\n',
  AFNIC: '%% Too many requests...\r\n',
};
