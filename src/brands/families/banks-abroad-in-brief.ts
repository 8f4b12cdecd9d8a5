import { inBrief } from '../in-brief.ts';

/** Banks outside Japan beside those of `banks-abroad.ts`. */
export const banksAbroadInBrief = inBrief(
  { kind: 'bank' },
  `
cibc | CIBC | CIBC | cibc.com cibc.ca | |
td-bank | TD Bank | TD Bank | td.com tdbank.com tdcanadatrust.com | | TD Canada Trust
rbc | RBC Royal Bank | RBC Royal Bank | rbc.com royalbank.com rbcroyalbank.com | | Royal Bank of Canada
bmo | BMO | BMO | bmo.com bmoharris.com | | Bank of Montreal
scotiabank | Scotiabank | Scotiabank | scotiabank.com | |
desjardins | Desjardins | Desjardins | desjardins.com | |
national-bank-canada | National Bank of Canada | National Bank of Canada | bnc.ca nbc.ca | | Banque Nationale du Canada
santander | Santander | Santander | santander.co.uk santander.com santander.es bancosantander.es santander.com.br santanderbank.com santander.pt santander.pl | |
bbva | BBVA | BBVA | bbva.com bbva.es bbva.mx bbva.com.ar | |
caixa-bank | CaixaBank | CaixaBank | caixabank.es caixabank.com | | Caixa?
ing | ING? | ING? | ing.com ing.nl ing.de ing.es ing.be ing.com.au ing.pl | | ING-DiBa
bnp-paribas | BNP Paribas | BNP Paribas | bnpparibas.com bnpparibas.net mabanque.bnpparibas bnpparibasfortis.be | |
credit-agricole | Crédit Agricole | Crédit Agricole | credit-agricole.fr ca-cib.com credit-agricole.com | |
la-banque-postale | La Banque Postale | La Banque Postale | labanquepostale.fr labanquepostale.com | | Banque Postale, Certicode Plus
societe-generale | Société Générale | Société Générale | societegenerale.fr societegenerale.com sg.fr | |
barclays | Barclays | Barclays | barclays.co.uk barclays.com barclaycard.co.uk barclaysus.com | | Barclaycard
lloyds | Lloyds Bank | Lloyds Bank | lloydsbank.co.uk lloydsbank.com lloydsbanking.com | |
natwest | NatWest | NatWest | natwest.com natwestgroup.com | |
tsb | TSB Bank | TSB Bank | tsb.co.uk | |
usaa | USAA | USAA | usaa.com mailcenter.usaa.com | |
navy-federal | Navy Federal Credit Union | Navy Federal Credit Union | navyfederal.org | | Navy Federal
truist | Truist | Truist | truist.com | |
regions | Regions Bank | Regions Bank | regions.com | | Regions?
pnc | PNC Bank | PNC Bank | pnc.com | |
us-bank | U.S. Bank | U.S. Bank | usbank.com | |
mt-bank | M&T Bank | M&T Bank | mtb.com | |
huntington | Huntington Bank | Huntington Bank | huntington.com | |
dbs | DBS Bank | DBS Bank | dbs.com dbs.com.sg | | POSB
uob | United Overseas Bank | United Overseas Bank | uobgroup.com uob.com.sg | | UOB
ocbc | OCBC | OCBC | ocbc.com | |
bdo | BDO Unibank | BDO Unibank | bdo.com.ph | |
bpi | BPI? | BPI? | bpi.com.ph | | Bank of the Philippine Islands
anz | ANZ Bank | ANZ Bank | anz.com anz.com.au anz.co.nz | | ANZ?
westpac | Westpac | Westpac | westpac.com.au westpac.co.nz | |
commbank | Commonwealth Bank | Commonwealth Bank | cba.com.au commbank.com.au | | CommBank, NetBank
nab | National Australia Bank | National Australia Bank | nab.com.au | | NAB?
suncorp | Suncorp Bank | Suncorp Bank | suncorpbank.com.au suncorp.com.au | |
absa | Absa Bank | Absa Bank | absa.co.za absa.africa | | ABSA
standard-bank | Standard Bank | Standard Bank | standardbank.co.za standardbank.com | |
fnb | First National Bank | First National Bank | fnb.co.za | |
capitec | Capitec Bank | Capitec Bank | capitecbank.co.za | |
citic | China CITIC Bank | China CITIC Bank | citicbank.com ecitic.com cncbinternational.com | |
icbc | 中国工商銀行 | ICBC | icbc.com.cn icbc.co.jp | |
ccb | China Construction Bank | China Construction Bank | ccb.com | |
boc | Bank of China | Bank of China | boc.cn bankofchina.com bochk.com | |
vietcombank | Vietcombank | Vietcombank | vietcombank.com.vn | |
rabobank | Rabobank | Rabobank | rabobank.nl rabobank.com | |
abn-amro | ABN AMRO | ABN AMRO | abnamro.nl abnamro.com | |
sparkasse | Sparkasse? | Sparkasse? | sparkasse.de sparkasse.at | |
volksbank | Volksbank? | Volksbank? | volksbank.de vr.de volksbank.at | | Volksbanken Raiffeisenbanken
commerzbank | Commerzbank | Commerzbank | commerzbank.de commerzbank.com comdirect.de | |
deutsche-bank | Deutsche Bank | Deutsche Bank | deutsche-bank.de db.com deutschebank.com | |
postbank | Postbank | Postbank | postbank.de | |
dkb | DKB | DKB | dkb.de | |
intesa | Intesa Sanpaolo | Intesa Sanpaolo | intesasanpaolo.com | |
unicredit | UniCredit | UniCredit | unicredit.it unicreditgroup.eu unicredit.eu hypovereinsbank.de | |
nordea | Nordea | Nordea | nordea.com nordea.fi nordea.se nordea.dk nordea.no | |
otp-bank | OTP Bank | OTP Bank | otpbank.hu otpbank.ro | |
itau | Itaú | Itaú | itau.com.br itau-unibanco.com.br | | Itau
bradesco | Bradesco | Bradesco | bradesco.com.br banco.bradesco | |
banco-do-brasil | Banco do Brasil | Banco do Brasil | bb.com.br bancodobrasil.com.br | |
bancolombia | Bancolombia | Bancolombia | bancolombia.com bancolombia.com.co | |
`,
);
