import { inBrief } from '../in-brief.ts';

/** What mail in Italy claims to be beside the large banks of `banks-abroad-in-brief.ts` and the post. */
export const italyInBrief = [
  ...inBrief(
    { kind: 'bank' },
    `
bper | BPER Banca | BPER Banca | bper.it | | BPER
banco-bpm | Banco BPM | Banco BPM | bancobpm.it bancobpmspa.com | | BancoBPM
monte-paschi | Monte dei Paschi | Monte dei Paschi | mps.it gruppomps.it | | Monte dei Paschi di Siena, Banca MPS
bnl | BNL? | BNL? | bnl.it bnpparibas.com | | Banca Nazionale del Lavoro
credem | Credem | Credem | credem.it | | Credito Emiliano
fineco | FinecoBank | FinecoBank | finecobank.com fineco.it | | Fineco
mediolanum | Banca Mediolanum | Banca Mediolanum | bancamediolanum.it mediolanum.it | |
banca-sella | Banca Sella | Banca Sella | sella.it gruppobancasella.it | |
widiba | Widiba | Widiba | widiba.it | |
`,
  ),
  ...inBrief(
    { kind: 'card' },
    `
nexi | Nexi | Nexi | nexi.it nexipayments.it nexigroup.com | | NexiPay
`,
  ),
  ...inBrief(
    { kind: 'payment' },
    `
telepass | Telepass | Telepass | telepass.com telepass.it | |
satispay | Satispay | Satispay | satispay.com | |
pago-pa | PagoPA | PagoPA | pagopa.it pagopa.gov.it io.italia.it | |
`,
  ),
  ...inBrief(
    { kind: 'public' },
    `
inps | INPS | INPS | inps.it inps.gov.it | | Istituto Nazionale Previdenza Sociale, INPS Rimborsi
agenzia-entrate | Agenzia delle Entrate | Agenzia delle Entrate | agenziaentrate.it agenziaentrate.gov.it agenziaentrateriscossione.gov.it sogei.it | | Agenzia delle Entrate-Riscossione, Agenzia Entrate
ministero-salute | Ministero della Salute | Ministero della Salute | salute.gov.it sanita.it | |
polizia-di-stato | Polizia di Stato? | Polizia di Stato? | poliziadistato.it interno.it | | Polizia Postale?
enel | Enel? | Enel? | enel.it enel.com enel.com.br e-distribuzione.it | | Enel Energia, Servizio Elettrico Nazionale
eni-plenitude | Eni Plenitude | Eni Plenitude | eniplenitude.com eniplenitude.it eni.com | |
`,
  ),
  ...inBrief(
    { kind: 'telecom' },
    `
tim | TIM Brasil | TIM Brasil | tim.it telecomitalia.it tim.com.br | alice.it | Telecom Italia, TIM S.p.A., MyTIM, TIM Party
wind-tre | WINDTRE | WINDTRE | windtre.it windtregroup.it | | Wind Tre
fastweb | Fastweb | Fastweb | fastweb.it | fastwebnet.it |
`,
  ),
  ...inBrief(
    { kind: 'transport' },
    `
brt | BRT? | BRT? | brt.it dpdgroup.com | | BRT Corriere Espresso
sda | SDA Express Courier | SDA Express Courier | sda.it poste.it | | SDA?
trenitalia | Trenitalia | Trenitalia | trenitalia.it trenitalia.com fsitaliane.it | |
`,
  ),
  ...inBrief(
    { kind: 'shop' },
    `
esselunga | Esselunga | Esselunga | esselunga.it | |
unieuro | Unieuro | Unieuro | unieuro.it unieuro.com | |
`,
  ),
  ...inBrief(
    { kind: 'hosting' },
    `
register-it | Register.it | Register.it | register.it | |
`,
  ),
];
