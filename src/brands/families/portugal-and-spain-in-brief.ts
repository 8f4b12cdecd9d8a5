import { inBrief } from '../in-brief.ts';

/** What mail in Portugal and Spain claims to be beside the large banks of `banks-abroad-in-brief.ts`. */
export const portugalAndSpainInBrief = [
  ...inBrief(
    { kind: 'bank' },
    `
cgd | Caixa Geral de Depósitos | Caixa Geral de Depósitos | cgd.pt | | Caixa Geral de Depositos, Caixadirecta, Caixa Directa, CGD?
millennium-bcp | Millennium bcp | Millennium bcp | millenniumbcp.pt | | Millenniumbcp, Banco Comercial Português
novo-banco | Novo Banco | Novo Banco | novobanco.pt | | novobanco
banco-bpi | Banco BPI | Banco BPI | bancobpi.pt | | BPI Net
montepio | Banco Montepio | Banco Montepio | bancomontepio.pt montepio.pt | | Montepio?
activo-bank | ActivoBank | ActivoBank | activobank.pt | |
sabadell | Banco Sabadell | Banco Sabadell | bancsabadell.com bancosabadell.com grupbancsabadell.com | | Sabadell?, BancSabadell
bankinter | Bankinter | Bankinter | bankinter.com bankinter.es | |
unicaja | Unicaja | Unicaja | unicajabanco.es unicaja.es | | Unicaja Banco
abanca | ABANCA | ABANCA | abanca.com | |
ibercaja | Ibercaja | Ibercaja | ibercaja.es ibercaja.com | |
kutxabank | Kutxabank | Kutxabank | kutxabank.es kutxabank.com | |
openbank | Openbank | Openbank | openbank.es openbank.com | |
cajamar | Cajamar | Cajamar | cajamar.es grupocooperativocajamar.es | | Grupo Cajamar
evo-banco | EVO Banco | EVO Banco | evobanco.com | |
`,
  ),
  ...inBrief(
    { kind: 'payment' },
    `
mb-way | MB WAY | MB WAY | mbway.pt sibs.pt sibs.com | | MBWAY, MB Way
bizum | Bizum | Bizum | bizum.es bizum.com | |
via-verde | Via Verde? | Via Verde? | viaverde.pt | | Via Verde Portugal
`,
  ),
  ...inBrief(
    { kind: 'public' },
    `
autoridade-tributaria | Autoridade Tributária e Aduaneira | Autoridade Tributária e Aduaneira | at.gov.pt portaldasfinancas.gov.pt | | Autoridade Tributaria, Autoridade Tributária, Portal das Finanças
seguranca-social | Segurança Social Direta | Segurança Social Direta | seg-social.pt | | Segurança Social?
edp | EDP Comercial | EDP Comercial | edp.pt edp.com | | EDP?
agencia-tributaria | Agencia Tributaria | Agencia Tributaria | agenciatributaria.es agenciatributaria.gob.es aeat.es | | AEAT, Agencia Estatal de Administración Tributaria
seguridad-social | Seguridad Social? | Seguridad Social? | seg-social.es seg-social.gob.es | | Tesorería General de la Seguridad Social
dgt | Dirección General de Tráfico | Dirección General de Tráfico | dgt.es dgt.gob.es | | Direccion General de Trafico, DGT?
dehu | Dirección Electrónica Habilitada Única | Dirección Electrónica Habilitada Única | dehu.redsara.es redsara.es correo.gob.es | | DEHú
policia-nacional | Policía Nacional? | Policía Nacional? | policia.es policia.gob.es | | Dirección General de la Policía
guardia-civil | Guardia Civil? | Guardia Civil? | guardiacivil.es guardiacivil.org | |
endesa | Endesa | Endesa | endesa.com endesa.es endesaclientes.com | | Endesa Energía
iberdrola | Iberdrola | Iberdrola | iberdrola.es iberdrola.com | |
naturgy | Naturgy | Naturgy | naturgy.es naturgy.com | |
`,
  ),
  ...inBrief(
    { kind: 'telecom' },
    `
movistar | Movistar | Movistar | movistar.es movistar.com telefonica.com telefonica.es movistar.com.ar movistar.cl movistar.co | |
meo | MEO? | MEO? | meo.pt altice.pt telecom.pt | | MEO Energia
`,
  ),
  ...inBrief(
    { kind: 'transport' },
    `
ctt | CTT? | CTT? | ctt.pt cttexpress.com | | CTT Correios de Portugal, CTT Expresso, CTT Express
seur | SEUR | SEUR | seur.com seur.es seur.net dpd.com | |
mrw | MRW? | MRW? | mrw.es mrw.com | | MRW Mensajería
nacex | NACEX | NACEX | nacex.es nacex.com | |
`,
  ),
  ...inBrief(
    { kind: 'shop' },
    `
mercadona | Mercadona | Mercadona | mercadona.es mercadona.com | |
el-corte-ingles | El Corte Inglés | El Corte Inglés | elcorteingles.es elcorteingles.com elcorteingles.pt | | El Corte Ingles
continente | Continente? | Continente? | continente.pt sonaemc.com | | Cartão Continente
worten | Worten | Worten | worten.pt worten.es | |
wallapop | Wallapop | Wallapop | wallapop.com | |
`,
  ),
];
