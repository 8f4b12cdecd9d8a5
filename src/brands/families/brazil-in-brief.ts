import { inBrief } from '../in-brief.ts';

/** What mail in Brazil claims to be beside the large banks of `banks-abroad-in-brief.ts`. */
export const brazilInBrief = [
  ...inBrief(
    { kind: 'bank' },
    `
caixa-economica | Caixa Econômica Federal | Caixa Econômica Federal | caixa.gov.br | | Caixa Economica, Caixa Econômica, Caixa Tem, Internet Banking CAIXA
nubank | Nubank | Nubank | nubank.com.br nu.com.mx nu.com.co | |
banco-inter | Banco Inter | Banco Inter | bancointer.com.br inter.co | |
c6-bank | C6 Bank | C6 Bank | c6bank.com.br c6bank.com | | Banco C6
banrisul | Banrisul | Banrisul | banrisul.com.br | |
sicredi | Sicredi | Sicredi | sicredi.com.br | |
sicoob | Sicoob | Sicoob | sicoob.com.br | |
banco-central-do-brasil | Banco Central do Brasil | Banco Central do Brasil | bcb.gov.br bcb.com.br www.gov.br | | Banco Central?, Valores a Receber?, Registrato?
`,
  ),
  ...inBrief(
    { kind: 'payment', group: 'mercado-libre' },
    `
mercado-livre | Mercado Livre | Mercado Livre | mercadolivre.com.br mercadolivre.com mercadolibre.com mercadolibre.com.ar mercadolibre.com.mx mercadopago.com.br | | MercadoLivre, Mercado Libre, MercadoLibre
mercado-pago | Mercado Pago | Mercado Pago | mercadopago.com.br mercadopago.com mercadopago.com.ar mercadopago.com.mx mercadolivre.com.br mercadolibre.com | | MercadoPago
`,
  ),
  ...inBrief(
    { kind: 'payment' },
    `
pag-seguro | PagBank | PagBank | pagseguro.com.br pagbank.com.br pagseguro.com pagseguro.uol.com.br | | PagSeguro
pic-pay | PicPay | PicPay | picpay.com | |
livelo | Livelo | Livelo | livelo.com.br | | Pontos Livelo
smiles | Programa Smiles | Programa Smiles | smiles.com.br voegol.com.br | | Milhas Smiles
esfera | Esfera? | Esfera? | esfera.com.vc santander.com.br | | Pontos Esfera
serasa | Serasa | Serasa | serasa.com.br serasaexperian.com.br | | Serasa Experian, Serasa Limpa Nome
spc-brasil | SPC Brasil | SPC Brasil | spcbrasil.org.br | |
sem-parar | Sem Parar? | Sem Parar? | semparar.com.br | | Sem Parar Pedágio
`,
  ),
  ...inBrief(
    { kind: 'public' },
    `
inss | Meu INSS | Meu INSS | inss.gov.br www.gov.br previdencia.gov.br dataprev.gov.br | | INSS?
gov-br | gov.br? | gov.br? | www.gov.br acesso.gov.br | | Portal gov.br
policia-federal | Polícia Federal | Polícia Federal | pf.gov.br dpf.gov.br www.gov.br | | Policia Federal
detran | Detran? | Detran? | ${['ac', 'al', 'am', 'ap', 'ba', 'ce', 'df', 'es', 'go', 'ma', 'mg', 'ms', 'mt', 'pa', 'pb', 'pe', 'pi', 'pr', 'rj', 'rn', 'ro', 'rr', 'rs', 'sc', 'se', 'sp', 'to'].map((state) => `detran.${state}.gov.br`).join(' ')} serpro.gov.br www.gov.br | | Senatran
cpfl | CPFL Energia | CPFL Energia | cpfl.com.br | | CPFL?
cemig | Cemig | Cemig | cemig.com.br | |
sabesp | Sabesp | Sabesp | sabesp.com.br | |
`,
  ),
  ...inBrief(
    { kind: 'telecom' },
    `
vivo | Vivo? | Vivo? | vivo.com.br telefonica.com.br | | Vivo Fibra, Vivo Empresas
claro | Claro? | Claro? | claro.com.br claro.com.ar claro.com.co claro.com.pe | | Claro Brasil, Minha Claro
`,
  ),
  ...inBrief(
    { kind: 'transport' },
    `
correios | Correios | Correios | correios.com.br | | Minhas Importações?
loggi | Loggi | Loggi | loggi.com | |
jadlog | Jadlog | Jadlog | jadlog.com.br | |
`,
  ),
  ...inBrief(
    { kind: 'shop' },
    `
magalu | Magazine Luiza | Magazine Luiza | magazineluiza.com.br magalu.com magalu.com.br | | Magalu
americanas | Americanas? | Americanas? | americanas.com.br americanas.com | | Lojas Americanas
casas-bahia | Casas Bahia | Casas Bahia | casasbahia.com.br | |
shopee | Shopee | Shopee | shopee.com.br shopee.com shopee.sg shopee.tw shopee.com.my shopee.ph shopee.co.th shopee.vn shopee.co.id | |
`,
  ),
];
